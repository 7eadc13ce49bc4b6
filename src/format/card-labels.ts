/** What a card needs to be written: the words of a language, the look that a reader has chosen, the outlet's parameters. */
import type { ArticleLook } from "../news/preferences.ts";
import type { Html } from "./safe-html.ts";

/** The words of a card in one language. */
export interface CardLabels {
  /** "Source: Reuters" */
  source(name: string): string;
  readonly breaking: string;
  readonly video: string;
  readonly paywalled: string;
  /** "Picture: a ferry below a bridge" */
  picture(description: string): string;
  /** Above what stands behind a tap. */
  readonly graphic: string;
  /** `note` may be empty. */
  corrected(time: Html, note: string): Html;
  /** `reason` may be empty. */
  withdrawn(time: Html, reason: string): Html;
  /** "Withdrawn: see above" */
  readonly withdrawnAbove: string;
  /** "No longer valid since 18:00" */
  over(time: Html): Html;
  /** "Correction: Breakwater delayed" */
  correctionOf(title: string): string;
}

export interface CardOptions extends ArticleLook {
  readonly labels: CardLabels;
  /** What is put into the source's address (LINK_PARAMETERS). */
  readonly linkParameters: string;
}
