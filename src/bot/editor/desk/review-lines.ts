/** What the newsroom's messages say of a draft between its author and whoever releases it: handed in, sent back, decided. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { isHandedIn } from "../../../news/draft.ts";
import { changedSinceSentBack } from "../../../news/review.ts";
import { cms } from "../../../news/roles.ts";
import { deskAction } from "../actions.ts";

/** What people of the newsroom are called, by id. */
export type Names = ReadonlyMap<number, string>;

export interface ReviewView {
  readonly article: Article;
  readonly names?: Names;
  readonly now: number;
  readonly timeZone: string;
}

const longestNote = 1000;
const longestTitle = 120;

/** Whose names the lines about it need. */
export function namedIn({
  createdBy,
  edits,
  handedIn,
  sentBack,
  released,
  discarded,
  hold,
  embargo,
}: Article): readonly number[] {
  const all = [createdBy, edits?.by, handedIn?.by, sentBack?.by, released?.by, discarded?.by, hold?.by, embargo?.by];
  return [...new Set(all.filter((id) => id !== undefined))];
}

/** Asks for each name once. */
export async function namesOf(
  article: Article,
  nameOf: (userId: number) => Promise<string | null>,
): Promise<ReadonlyMap<number, string>> {
  const found = await Promise.all(namedIn(article).map(async (id) => [id, await nameOf(id)] as const));
  return new Map(found.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
}

export const nameIn = (names: Names | undefined, id: number): string =>
  names?.get(id) ?? (id === cms ? "CMS" : String(id));

/** Of a draft: where it is on its way to whoever releases it. */
export function reviewLines(texts: Texts, view: ReviewView): Html[] {
  const { article } = view;
  const { handedIn } = article;
  if (!handedIn || !isHandedIn(article)) return sentBackLine(texts, view);
  const { t, clock } = texts;
  const at = clock.moment(handedIn.at, view.now, view.timeZone);
  return [
    t("desk-handed-in-by", { name: nameIn(view.names, handedIn.by), ...at }),
    ...sentBackLine(texts, view),
    ...changedLine(texts, article),
  ];
}

function sentBackLine({ t, clock }: Texts, { article, names, now, timeZone }: ReviewView): Html[] {
  const { sentBack } = article;
  if (!sentBack) return [];
  const note = truncate(cleanText(sentBack.note), longestNote);
  return [t("desk-sent-back", { name: nameIn(names, sentBack.by), note, ...clock.moment(sentBack.at, now, timeZone) })];
}

/** Since it was sent back. */
function changedLine(texts: Texts, article: Article): Html[] {
  const words = changedWords(texts, article);
  return words === null ? [] : [texts.t("review-changed", { parts: words })];
}

/** "headline, topics"; null: it was never sent back, or nothing is another. */
export function changedWords({ t, clock }: Texts, article: Article): string | null {
  const parts = changedSinceSentBack(article);
  if (!parts || parts.length === 0) return null;
  return clock.list(parts.map((part) => t("review-part-words", { part }).toString()));
}

/** Of what is on its way or out. */
export function releasedLine({ t, clock }: Texts, { article, names, now, timeZone }: ReviewView): Html[] {
  const { released } = article;
  if (!released) return [];
  const facts = { name: nameIn(names, released.by), ...clock.moment(released.at, now, timeZone) };
  return [t(released.alone ? "desk-released-alone" : "desk-released-by", facts)];
}

/** Asks an editor to look at it. */
export function askedMessage(texts: Texts, { article, names }: ReviewView): OutgoingMessage {
  const { id } = article;
  return {
    html: joinHtml([askedWords(texts, article, names), ...changedLine(texts, article)], "\n"),
    buttons: [[{ text: texts.t("desk-look-again-button"), action: deskAction.data("open", id) }]],
  };
}

/** `asked`: when it was handed in, ms. */
export type ReviewDecision =
  | { readonly kind: "released" | "sent_back" | "discarded"; readonly by: number; readonly note: string }
  /** Whoever handed it in has gone on with it. */
  | { readonly kind: "taken_back"; readonly by: number; readonly note: string };

/** Null: it waits still. */
export function decisionOn(article: Article, asked: number): ReviewDecision | null {
  const { state, released, discarded, sentBack, handedIn, edits, createdBy } = article;
  const note = "";
  if (state === "discarded") return { kind: "discarded", by: discarded?.by ?? createdBy, note };
  if (state !== "draft") return { kind: "released", by: released?.by ?? createdBy, note };
  if (handedIn?.at === asked && isHandedIn(article)) return null;
  if (sentBack && sentBack.at >= asked) return { kind: "sent_back", by: sentBack.by, note: sentBack.note };
  return { kind: "taken_back", by: edits?.by ?? createdBy, note };
}

/** In the place of the question: what was decided, and by whom. */
export function askedDecided(texts: Texts, { article, names }: ReviewView, decision: ReviewDecision): OutgoingMessage {
  return { html: joinHtml([askedWords(texts, article, names), decidedWords(texts, decision, names)], "\n") };
}

/** For whoever had handed it in. */
export function askerMessage(texts: Texts, { article, names }: ReviewView, decision: ReviewDecision): OutgoingMessage {
  const { id, state } = article;
  const look = { text: texts.t("desk-look-again-button"), action: deskAction.data("open", id) };
  return {
    html: joinHtml([titleLine(texts, article), decidedWords(texts, decision, names)], "\n"),
    ...(state === "draft" && { buttons: [[look]] }),
  };
}

/** What it is, and what people type for it. */
export const titleLine = ({ t }: Texts, { id, content }: Article): Html =>
  t("review-title", { title: truncate(cleanText(content.title), longestTitle), id });

function askedWords({ t }: Texts, { id, content, handedIn, createdBy }: Article, names: Names | undefined): Html {
  const title = truncate(cleanText(content.title), longestTitle);
  return t("desk-hands-in", { who: nameIn(names, handedIn?.by ?? createdBy), title, id });
}

function decidedWords({ t }: Texts, { kind, by, note }: ReviewDecision, names: Names | undefined): Html {
  const facts = { kind, who: nameIn(names, by) };
  return note === ""
    ? t("review-decided", facts)
    : t("review-decided-note", { ...facts, note: truncate(cleanText(note), longestNote) });
}
