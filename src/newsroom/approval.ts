/** Finds who may release an article instead of its author, where REQUIRE_APPROVAL is on. */
import { may } from "../news/roles.ts";
import type { Rights } from "./rights.ts";

export interface Approval {
  readonly required: boolean;
  /** Chats where somebody else may release it: the newsroom's own, else those of its other editors. */
  chats(actor: number): Promise<readonly number[]>;
}

export function createApproval(deps: {
  readonly required: boolean;
  readonly rights: Pick<Rights, "list">;
  /** Its chat. */
  readonly newsroom: number | undefined;
}): Approval {
  return {
    required: deps.required,
    async chats(actor) {
      if (deps.newsroom !== undefined) return [deps.newsroom];
      const people = await deps.rights.list();
      return people.filter(({ userId, role }) => userId !== actor && may(role, "publish")).map(({ userId }) => userId);
    },
  };
}
