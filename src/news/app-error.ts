/** Expected faults: a code for the program, facts for the sentence. The sentence stands in the locale files. */

/** Every code has a sentence in every locale (a compile error otherwise). */
export interface AppErrorFacts {
  topic_not_found: { slug: string; nearest?: string };
  topic_exists: { slug: string };
  article_not_found: { id: string };
  not_allowed: Record<string, never>;
  /** A role that the actor does not stand above, given or held. */
  role_out_of_reach: Record<string, never>;
  topic_slug_invalid: { slug: string };
  /** The word means something else in what readers type. */
  topic_slug_reserved: { slug: string };
  topic_required: Record<string, never>;
  approval_needed: Record<string, never>;
  on_hold: { id: string };
  embargo_stands: { id: string };
  time_in_past: Record<string, never>;
  not_a_feed: { url: string };
  feed_exists: { number: number };
  feed_not_found: { number: number };
  page_refused: { url: string; reason: string };
  /** `reason`: as those of pages. */
  feed_refused: { url: string; reason: string };
  state_conflict: { id: string; state: string };
  not_published: { id: string; state: string };
  /** Who pressed was shown an earlier state. `by`: Telegram user id of who changed it last. */
  changed_since: { id: string; by: number };
  not_your_draft: { id: string };
  paid_off: Record<string, never>;
  /** The line that is no text with an address behind it. */
  link_unreadable: { word: string };
  link_too_long: { most: number };
  links_full: { most: number };
}

export type AppErrorCode = keyof AppErrorFacts;

export class AppError<C extends AppErrorCode = AppErrorCode> extends Error {
  readonly code: C;
  readonly facts: AppErrorFacts[C];

  constructor(code: C, facts: AppErrorFacts[C], options?: ErrorOptions) {
    super(code, options);
    this.name = "AppError";
    this.code = code;
    this.facts = facts;
  }
}
