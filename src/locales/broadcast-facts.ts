/** What the sentences about a broadcast are told of it, in every language. */
export interface BroadcastFacts {
  readonly kind: "article" | "digest" | "announcement" | "correction" | "retraction";
  /** What people type: an article's id, or the broadcast's own. */
  readonly id: string;
  /** Of the article, for a revision. */
  readonly version: number;
  /** The headline, or how an announcement begins; empty where there is none. */
  readonly title: string;
}
