/** What a chart says, in words that are ready; how it is drawn is the drawing thread's matter. One idea each. */

interface Framed {
  /** The finding, as a sentence. */
  readonly title: string;
  /** Below it, small. */
  readonly note: string;
  readonly isDark: boolean;
  readonly isRightToLeft: boolean;
  /** For numbers: a language's code. */
  readonly locale: string;
}

export interface Bar {
  readonly name: string;
  /** Said instead where the font has no signs for the name. */
  readonly otherwise?: string;
  readonly value: number;
}

export type Chart = Framed &
  (
    | { readonly kind: "bars"; readonly bars: readonly Bar[] }
    /** From left to right, in the order of time; a name may be empty. */
    | { readonly kind: "columns"; readonly bars: readonly Bar[] }
    /** A line above, and what made it rise and fall below. `names` as for columns. */
    | {
        readonly kind: "flow";
        readonly names: readonly string[];
        readonly total: readonly number[];
        readonly more: readonly number[];
        readonly fewer: readonly number[];
        readonly moreName: string;
        readonly fewerName: string;
      }
  );

/** Pixels; three of them are one of a phone's. */
export const chartSize = { width: 1080, height: 860 } as const;
