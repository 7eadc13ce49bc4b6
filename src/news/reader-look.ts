/** How one reader wants stories shown. */
import type { Article } from "./article.ts";

export interface ReaderLook {
  /** For screen readers: no signs that only decorate, the picture told in words. */
  readonly plain?: boolean;
  /** Stories that an editor has marked as graphic; absent: shown like all others. */
  readonly graphic?: GraphicChoice;
}

/** cover: behind a tap. never: not sent at all. */
export const graphicChoices = ["cover", "never"] as const;
export type GraphicChoice = (typeof graphicChoices)[number];

/** Whether the story stands behind a tap. An edition that was sent may hold one of who wants none by now. */
export const isCovered = (choice: GraphicChoice | undefined, { graphic }: Pick<Article, "graphic">): boolean =>
  choice !== undefined && graphic === true;
