/** Finds who may release an article instead of its author, where REQUIRE_APPROVAL is on. */
import type { Article } from "../news/article.ts";
import { isOwnText } from "../news/draft.ts";
import { mayReleaseOwn } from "../news/review.ts";
import { may } from "../news/roles.ts";
import type { Rights } from "./rights.ts";

export interface Approval {
  readonly required: boolean;
  /** Chats where somebody else may release it: the newsroom's own, else those of its other editors. */
  chats(actor: number, draft?: Article): Promise<readonly number[]>;
  /** Whether it is not their own text, or nobody else is there; asked again at the act. */
  mayRelease(actor: number, draft: Article): Promise<boolean>;
}

export function createApproval(deps: {
  readonly required: boolean;
  readonly rights: Pick<Rights, "list" | "roleOf">;
  /** Its chat. */
  readonly newsroom: number | undefined;
}): Approval {
  const { required, rights } = deps;
  return {
    required,
    async chats(actor, draft) {
      if (deps.newsroom !== undefined) return [deps.newsroom];
      const mayNot = (userId: number): boolean => required && draft !== undefined && isOwnText(userId, draft);
      const people = await rights.list();
      return people
        .filter(({ userId, role }) => userId !== actor && may(role, "publish") && !mayNot(userId))
        .map(({ userId }) => userId);
    },
    async mayRelease(actor, draft) {
      const role = await rights.roleOf(actor);
      if (role === null || !may(role, "publish")) return false;
      if (!required || !isOwnText(actor, draft)) return true;
      return mayReleaseOwn(role, (await rights.list()).length);
    },
  };
}
