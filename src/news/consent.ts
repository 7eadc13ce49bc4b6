/** What a reader may allow to be measured, and what proves that they came and what they agreed to. */

/** presses: which buttons under stories are pressed. sources: by which link somebody came. */
export const measurable = ["presses", "sources"] as const;
export type Measurable = (typeof measurable)[number];

/** What may be measured; without an answer nothing. */
export type Allowed = Readonly<Record<Measurable, boolean>>;

export const nothingAllowed: Allowed = { presses: false, sources: false };
export const allAllowed: Allowed = { presses: true, sources: true };

/** How somebody first came. Stored by their first letter: append, never change. */
export const entryKinds = ["start", "link", "button", "typed"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Of one chat. Moments are ms since epoch, whole minutes. */
export interface Proof {
  /** Its first choice, and what had brought it here. */
  readonly came?: { readonly at: number; readonly by: EntryKind };
  /** The question has been put: it is not put again by itself. */
  readonly asked: boolean;
  readonly answer?: { readonly at: number; readonly allowed: Allowed };
}

export const noProof: Proof = { asked: false };

export const mayMeasure = (proof: Proof, what: Measurable): boolean => proof.answer?.allowed[what] ?? false;

/** What is pressed under a story, as it is measured. */
export interface Press {
  readonly at: number;
  readonly what: string;
  readonly articleId: string;
}

/** The link that brought somebody. */
export interface Arrival {
  readonly at: number;
  readonly code: string;
}
