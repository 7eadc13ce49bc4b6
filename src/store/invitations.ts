/** Invitations into the newsroom: each for one person, for a day, known by a token that is kept nowhere. */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { type AssignedRole, assignedRoles } from "../news/roles.ts";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface Invitation {
  /** User id of who gave it. */
  readonly by: number;
  readonly role: AssignedRole;
}

export interface InvitationStore {
  /** Returns its token. */
  put(invitation: Invitation): Promise<string>;
  get(token: string): Promise<Invitation | null>;
  /** Reads and forgets in one step: for the first who comes. */
  take(token: string): Promise<Invitation | null>;
}

const invitationRecord = recordOf<Invitation>()(z.object({ by: z.int(), role: z.enum(assignedRoles) }));

export function createInvitationStore(redis: Redis): InvitationStore {
  const keyOf = (token: string): string =>
    keys.invitation(createHash("sha256").update(token).digest("hex").slice(0, 32));
  const read = (text: string | null): Invitation | null => (text === null ? null : invitationRecord.readIfKnown(text));
  return {
    async put(invitation) {
      const token = randomBytes(18).toString("base64url");
      await redis.set(keyOf(token), invitationRecord.write(invitation), "PX", lifetimes.invitation);
      return token;
    },
    get: async (token) => read(await redis.get(keyOf(token))),
    take: async (token) => read(await redis.getdel(keyOf(token))),
  };
}
