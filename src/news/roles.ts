/** Who may do what in the newsroom. Rights are checked at the act, by numeric user id. */

/** Given and taken by chiefs and owners. Owners stand in the environment. */
export const assignedRoles = ["author", "editor", "chief"] as const;
export type AssignedRole = (typeof assignedRoles)[number];
export type Role = AssignedRole | "owner";

export type Act =
  | "draft" // make a draft and preview it
  | "publish" // publish, schedule, undo, cancel, correct, retract, see receipts
  | "govern" // people, topics, feeds, halt
  | "operate"; // the program itself: its health, what it set aside

/** Who acts where a CMS does, whose right is its signature: no id of Telegram's is negative. */
export const cms = -1;

const rank: Record<Role, number> = { author: 1, editor: 2, chief: 3, owner: 4 };
const needed: Record<Act, Role> = { draft: "author", publish: "editor", govern: "chief", operate: "owner" };

export function may(role: Role | null, act: Act): boolean {
  return role !== null && rank[role] >= rank[needed[act]];
}

/** An author changes what they made themselves; whoever may publish changes every draft. */
export function mayChange(role: Role | null, actor: number, draft: { readonly createdBy: number }): boolean {
  return may(role, "publish") || (may(role, "draft") && draft.createdBy === actor);
}

/** Nobody gives or takes a role at or above their own. */
export function mayAssign(actor: Role | null, role: Role): boolean {
  return may(actor, "govern") && actor !== null && rank[actor] > rank[role];
}
