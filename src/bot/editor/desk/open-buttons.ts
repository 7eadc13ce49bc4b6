/** The numbers below a list of stories: each opens its own. */
import type { Button } from "../../../format/message.ts";
import type { ArticleId } from "../../../news/article.ts";
import { rowsOf } from "../../button-rows.ts";
import { deskAction } from "../actions.ts";

const inRow = 5;

/** `ids`: as they are listed, from 1. */
export function openButtons(ids: readonly ArticleId[]): Button[][] {
  return rowsOf(
    ids.map((id, i): Button => ({ text: String(i + 1), action: deskAction.data("open", id) })),
    inRow,
  );
}
