/** What a person of the newsroom did, as far as it may be taken back or is expected to. */
import type { Article, ArticleId } from "./article.ts";
import type { BroadcastId } from "./broadcast.ts";
import type { ContentChanges } from "./correction.ts";

/** `at`: when, ms; names the act among those of its person. */
export type Act =
  /** `due`: when it goes out. publish: at the end of the undo window. */
  | { readonly kind: "publish" | "schedule"; readonly at: number; readonly id: ArticleId; readonly due: number }
  | { readonly kind: "discard"; readonly at: number; readonly id: ArticleId }
  /** `version`: that it made. `back`: what makes the words what they were; `correction`: the one that stood on the card. */
  | {
      readonly kind: "correct";
      readonly at: number;
      readonly id: ArticleId;
      readonly version: number;
      readonly back: ContentChanges;
      readonly correction?: Article["correction"];
    }
  /** Never taken back, but not passed over either. */
  | { readonly kind: "retract"; readonly at: number; readonly id: ArticleId }
  | { readonly kind: "announce"; readonly at: number; readonly broadcast: BroadcastId };

/** over: it can't be taken back any more. gone: it was taken back, or nothing is left of it. */
export type ActState = "standing" | "over" | "gone";

/** Of an act on an article, as far as the article tells. */
export function stateOfAct(act: Exclude<Act, { kind: "announce" }>, article: Article | null): ActState {
  if (!article) return "gone";
  const { state, publishAt, version } = article;
  switch (act.kind) {
    case "publish":
    case "schedule":
      if (publishAt !== act.due) return "gone";
      if (state === "scheduled") return "standing";
      return state === "published" || state === "retracted" ? "over" : "gone";
    case "discard":
      return state === "discarded" ? "standing" : "gone";
    case "correct":
      return state === "published" && version === act.version ? "standing" : "over";
    case "retract":
      return "over";
  }
}
