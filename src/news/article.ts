/** One piece of news and what may happen to it. Knows neither Telegram nor Redis. */
import type { ReadersClock } from "./readers-clock.ts";
import type { TopicSlug } from "./topic.ts";

/** Short id that people type (`/status k7m2qa`): lower-case letters and digits without look-alikes. */
export type ArticleId = string & { readonly __brand: "ArticleId" };

/** retracted: withdrawn after readers had it. discarded: a draft that never went out. */
export const articleStates = ["draft", "scheduled", "published", "retracted", "discarded"] as const;
export type ArticleState = (typeof articleStates)[number];

/** routine waits its turn; breaking overtakes every digest and reaches whoever opted in. */
export const urgencies = ["routine", "breaking"] as const;
export type Urgency = (typeof urgencies)[number];

/** A button that leads somewhere. */
export interface StoryLink {
  readonly text: string;
  /** Absolute http(s). */
  readonly url: string;
}

/** What a page, a feed entry or an editor gave. All strings are plain text (no markup, entities decoded). */
export interface ArticleContent {
  readonly title: string;
  /** First sentence(s) or the editor's summary. */
  readonly lead?: string;
  /** The same with the paragraphs, links and emphasis that its writer gave it, as foreign HTML; where the lead was changed since,
   *  it says something else and counts no more. */
  readonly leadHtml?: string;
  /** More text, paragraphs separated by a blank line; shown as an expandable quote on request. */
  readonly body?: string;
  /** The same as foreign HTML, where the source gave it; cleaned before anybody sees it. */
  readonly bodyHtml?: string;
  /** The source link: absolute http(s). Every copy ends in it. */
  readonly url: string;
  /** Credit as printed on the page ("Reuters"), kept apart from the site's own name. */
  readonly source?: string;
  readonly siteName?: string;
  readonly byline?: string;
  readonly imageUrl?: string;
  /** A photo that an editor sent, as Telegram calls it for this bot: it goes before `imageUrl`. */
  readonly photoId?: string;
  /** The other photos of the album that it came in, the same way. */
  readonly album?: readonly string[];
  /** Buttons of the newsroom's own below the story. */
  readonly links?: readonly StoryLink[];
  /** The picture in words, for whoever does not see it. */
  readonly imageDescription?: string;
  readonly hasVideo?: boolean;
  readonly paywalled?: boolean;
  /** BCP 47, lower-case primary tag first ("fr", "pt-br"). */
  readonly language?: string;
  /** When the source says it was published or modified, ms since epoch. */
  readonly sourcePublishedAt?: number;
  readonly sourceModifiedAt?: number;
}

/** What happened to a draft since it was made. */
export interface DraftEdits {
  /** Grows with each change of what readers would get: buttons carry it, so that a press means what was shown. */
  readonly count: number;
  /** Telegram user id of who changed it last. */
  readonly by: number;
  /** Whoever changed it last knows all that happened since this count: they switched it themselves. */
  readonly from: number;
  /** Telegram user id of who changed its words last, where they were changed at all. */
  readonly textBy?: number;
}

export interface Article {
  readonly id: ArticleId;
  /** Starts at 1; each correction makes the next. */
  readonly version: number;
  readonly state: ArticleState;
  readonly urgency: Urgency;
  /** Delivered without sound. */
  readonly silent: boolean;
  /** Goes out at the paid speed; an editor has seen the price. */
  readonly paid?: boolean;
  /** The card holds the whole text, in a quote that opens on a tap. */
  readonly fullText?: boolean;
  readonly content: ArticleContent;
  readonly topics: readonly TopicSlug[];
  /** The first article of the story it follows up; absent: it is the first itself. */
  readonly story?: ArticleId;
  /** Shows what not everybody wants to see: readers may have it behind a cover, or not at all. */
  readonly graphic?: boolean;
  /** What was seen when it was made from an editor's own text. */
  readonly made?: {
    /** Its source could not be reached. */
    readonly unreachable?: boolean;
    /** Other links that were typed. */
    readonly linksLeftOut?: number;
  };
  /** Telegram user id of who made it; of what a feed brought, of who added the feed. */
  readonly createdBy: number;
  /** Number of the feed that brought it: nobody here wrote it. */
  readonly fromFeed?: number;
  readonly createdAt: number;
  readonly edits?: DraftEdits;
  /** An editor was asked to look at it, after so many edits. */
  readonly handedIn?: { readonly at: number; readonly by: number; readonly edits: number };
  /** An editor wants it changed. `to`: who had handed it in. `was`: how it was then. */
  readonly sentBack?: {
    readonly at: number;
    readonly by: number;
    readonly to: number;
    readonly note: string;
    readonly was: { readonly content: ArticleContent; readonly topics: readonly TopicSlug[] };
  };
  /** It goes out at no earlier time, ms. */
  readonly embargo?: { readonly until: number; readonly by: number };
  /** It does not go out until somebody lifts that who has the right. `missed`: when it was due meanwhile, ms. */
  readonly hold?: {
    readonly at: number;
    readonly by: number;
    readonly reason: string;
    readonly needs: "publish" | "govern";
    readonly missed?: number;
  };
  /** Who let it go out. `alone`: their own text, since there was nobody else. */
  readonly released?: { readonly at: number; readonly by: number; readonly alone?: boolean };
  /** Who threw it away. */
  readonly discarded?: { readonly at: number; readonly by: number };
  /** Set while state is scheduled: when it goes out, ms since epoch. */
  readonly publishAt?: number;
  /** It goes out when each reader's clock shows this; `publishAt` is when the first ones do. */
  readonly readersClock?: ReadersClock;
  readonly publishedAt?: number;
  /** The newsroom's message that shows what becomes of it: undo window, progress, receipt. */
  readonly desk?: {
    readonly chatId: number;
    readonly messageId: number;
    readonly locale: string;
  };
  /** What the source says now, when it differs: a candidate for a correction. */
  readonly proposed?: {
    readonly at: number;
    readonly content: ArticleContent;
    /** Its page, whose text counts too. */
    readonly from?: "page";
  };
  /** Nearly what these stories of the last day tell: whoever has one of them does not get it at once, unless an editor wants
   *  it sent anyway. */
  readonly repeats?: { readonly of: readonly ArticleId[]; readonly sentAnyway?: boolean };
  /** Who made its last version, and when. */
  readonly revised?: { readonly at: number; readonly by: number };
  /** A correction has changed its picture: copies may show the one before. */
  readonly pictureRevised?: boolean;
  /** From then on (ms) it holds no more: it leaves editions that are still to come, and its copies say so. */
  readonly validUntil?: number;
  /** That moment has come. */
  readonly isOver?: boolean;
  /** The last correction that gave a reason, else the last one, shown on the card. */
  readonly correction?: { readonly at: number; readonly note: string };
  /** Why it was withdrawn after readers had it; shown in its place. */
  readonly retraction?: { readonly at: number; readonly reason: string };
}

/** No 0/o, 1/l/i: ids are read aloud and retyped. */
const idAlphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const idLength = 6;

/** Makes an id from random bytes (at least 6); the caller checks that it is free. */
export function articleIdFrom(bytes: Uint8Array): ArticleId {
  let id = "";
  for (let i = 0; i < idLength; i++) id += idAlphabet[(bytes[i] ?? 0) % idAlphabet.length];
  return id as ArticleId;
}

export function parseArticleId(text: string): ArticleId | null {
  const id = text.trim().toLowerCase();
  return id.length === idLength && [...id].every((c) => idAlphabet.includes(c)) ? (id as ArticleId) : null;
}
