/** Who has a role in the newsroom, and what they are called. Owners are not here: they stand in the environment. */
import { z } from "zod";
import { type AssignedRole, assignedRoles } from "../news/roles.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface PeopleStore {
  roleOf(userId: number): Promise<AssignedRole | null>;
  assign(userId: number, role: AssignedRole): Promise<void>;
  /** And the name with it. */
  remove(userId: number): Promise<void>;
  /** Null when it was never told. */
  nameOf(userId: number): Promise<string | null>;
  setName(userId: number, name: string): Promise<void>;
  list(): Promise<readonly { readonly userId: number; readonly role: AssignedRole }[]>;
}

const roleSchema = z.enum(assignedRoles);

export function createPeopleStore(redis: Redis): PeopleStore {
  return {
    async roleOf(userId) {
      return roleSchema.nullable().parse(await redis.hget(keys.people, String(userId)));
    },
    async assign(userId, role) {
      await redis.hset(keys.people, String(userId), role);
    },
    async remove(userId) {
      await redis.hdel(keys.people, String(userId));
      await redis.hdel(keys.peopleNames, String(userId));
    },
    nameOf: (userId) => redis.hget(keys.peopleNames, String(userId)),
    async setName(userId, name) {
      await redis.hset(keys.peopleNames, String(userId), name);
    },
    async list() {
      const all = Object.entries(await redis.hgetall(keys.people));
      return all.map(([userId, role]) => ({ userId: Number(userId), role: roleSchema.parse(role) }));
    },
  };
}
