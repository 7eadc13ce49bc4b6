/** Answers who may do what, at the moment of the act. Never trusts a menu, a username or an earlier answer. */
import { AppError } from "../news/app-error.ts";
import { type Act, type AssignedRole, cms, may, mayAssign, type Role } from "../news/roles.ts";
import type { PeopleStore } from "../store/people.ts";

export interface Rights {
  /** Null for readers. Owners stand in the environment and can't be removed from within. */
  roleOf(userId: number): Promise<Role | null>;
  /** Throws not_allowed. */
  demand(userId: number, act: Act): Promise<Role>;
  /** Throws not_allowed to who gives no roles, and role_out_of_reach unless the actor stands above both the role given and the one the person holds now. */
  assign(actor: number, userId: number, role: AssignedRole): Promise<void>;
  remove(actor: number, userId: number): Promise<void>;
  /** Keeps the first name of somebody who has a role, and of nobody else. */
  introduce(userId: number, name: string): Promise<void>;
  /** As they call themselves in Telegram; null where the newsroom never heard it. */
  nameOf(userId: number): Promise<string | null>;
  list(): Promise<readonly { readonly userId: number; readonly role: Role }[]>;
}

export function createRights(deps: { people: PeopleStore; owners: readonly number[] }): Rights {
  const { people, owners } = deps;
  const roleOf = async (userId: number): Promise<Role | null> => {
    if (userId === cms) return "editor";
    return owners.includes(userId) ? "owner" : await people.roleOf(userId);
  };

  const demand = async (userId: number, act: Act): Promise<Role> => {
    const role = await roleOf(userId);
    if (role === null || !may(role, act)) throw new AppError("not_allowed", {});
    return role;
  };

  const demandAbove = async (actor: number, userId: number): Promise<Role> => {
    const role = await demand(actor, "govern");
    const held = await roleOf(userId);
    if (held !== null && !mayAssign(role, held)) throw new AppError("role_out_of_reach", {});
    return role;
  };

  return {
    roleOf,
    demand,
    async assign(actor, userId, role) {
      const own = await demandAbove(actor, userId);
      if (!mayAssign(own, role)) throw new AppError("role_out_of_reach", {});
      await people.assign(userId, role);
    },
    async remove(actor, userId) {
      await demandAbove(actor, userId);
      await people.remove(userId);
    },
    async introduce(userId, name) {
      if ((await roleOf(userId)) !== null) await people.setName(userId, name);
    },
    nameOf: async (userId) => (userId === cms ? "CMS" : await people.nameOf(userId)),
    async list() {
      const assigned = await people.list();
      return [
        ...owners.map((userId) => ({ userId, role: "owner" as const })),
        ...assigned.filter(({ userId }) => !owners.includes(userId)),
      ];
    },
  };
}
