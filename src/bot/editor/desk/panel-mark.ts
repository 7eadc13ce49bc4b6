/** Tells what a message shows of a story from what it should: two that say the same have the same mark. Pure. */
import type { Article } from "../../../news/article.ts";
import { editsOf } from "../../../news/draft.ts";
import type { PanelRight } from "../deps.ts";
import type { Standstill } from "../standstill.ts";

/** `receipt`: the state of the story's own sending. */
export function panelMark(
  article: Article,
  { receipt, standstill, right }: { receipt: string | undefined; standstill: Standstill; right: PanelRight },
): string {
  const { state, version, handedIn, sentBack, publishAt, hold, embargo } = article;
  const keptBack = [hold?.at, hold?.missed, embargo?.until];
  return [
    state,
    version,
    editsOf(article),
    handedIn?.at,
    sentBack?.at,
    publishAt,
    ...keptBack,
    receipt,
    standstill,
    right,
  ].join("|");
}

/** The story's state as it was shown. */
export const stateShown = (mark: string): string => mark.split("|")[0] ?? "";
