/** The question that a person was asked to answer by typing, and the fields whose text it can be. */
import type { ArticleId } from "./article.ts";
import { correctable } from "./correction.ts";

/** A new text for a field of an article or its picture, when it goes out, why it is withdrawn or held, until when it holds or is under
 *  embargo, or what its author is to change. */
export const typedFields = [
  ...correctable,
  "picture",
  "links",
  "time",
  "reason",
  "valid",
  "note",
  "hold",
  "embargo",
] as const;
export type TypedField = (typeof typedFields)[number];

export type PendingInput =
  | {
      readonly kind: "article-field";
      readonly id: ArticleId;
      readonly field: TypedField;
      /** time: the draft's edits as they were shown. */
      readonly seen?: number;
      /** time: of what is scheduled, when it was due as it was shown, ms. */
      readonly due?: number;
    }
  /** When an announcement goes out: the decision's name. */
  | { readonly kind: "announce-time"; readonly name: string }
  /** Where a feed is found from now on. */
  | { readonly kind: "feed-address"; readonly number: number };
