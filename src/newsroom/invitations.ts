/** Lets chiefs invite somebody whose id they don't know: by a link that gives one person a role, as long as whoever gave it may. */
import { AppError } from "../news/app-error.ts";
import { type AssignedRole, mayAssign, type Role } from "../news/roles.ts";
import type { InvitationStore } from "../store/invitations.ts";
import type { Rights } from "./rights.ts";

export type Acceptance =
  | { readonly kind: "joined"; readonly role: AssignedRole; readonly by: number }
  /** The invitation waits for somebody else. */
  | { readonly kind: "has_role"; readonly role: Role }
  /** Used, too old, or of somebody who may no more. */
  | { readonly kind: "gone" };

export interface Invitations {
  /** The token for a deep link. Throws not_allowed, role_out_of_reach. */
  invite(actor: number, role: AssignedRole): Promise<string>;
  accept(userId: number, token: string): Promise<Acceptance>;
}

export function createInvitations(deps: {
  readonly invitations: InvitationStore;
  readonly rights: Rights;
}): Invitations {
  const { invitations, rights } = deps;
  return {
    async invite(actor, role) {
      if (!mayAssign(await rights.demand(actor, "govern"), role)) throw new AppError("role_out_of_reach", {});
      return invitations.put({ by: actor, role });
    },
    async accept(userId, token) {
      const held = await rights.roleOf(userId);
      if (held !== null && (await invitations.get(token))) return { kind: "has_role", role: held };
      const invitation = await invitations.take(token);
      if (!invitation) return { kind: "gone" };
      try {
        await rights.assign(invitation.by, userId, invitation.role);
      } catch (error) {
        if (error instanceof AppError) return { kind: "gone" };
        throw error;
      }
      return { kind: "joined", ...invitation };
    },
  };
}
