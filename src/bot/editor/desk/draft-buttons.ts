/** The buttons below a draft: what lets it out, or asks somebody to; what changes it; what throws it away. Pure. */
import type { Button } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import type { Doubt } from "../../../news/doubts.ts";
import { editsOf, isHandedIn } from "../../../news/draft.ts";
import type { PaidOffer } from "../../../news/paid-speed.ts";
import { deskAction, switchAction } from "../actions.ts";
import { embargoEndButton, holdButtons } from "./hold-lines.ts";

export interface DraftButtonsView {
  readonly article: Article;
  readonly now: number;
  readonly timeZone: string;
  /** Of a draft; null: not to be had, or not needed. */
  readonly paidOffer: PaidOffer | null;
  /** In how many its card can be shown. */
  readonly inLanguages: number;
  /** Whoever reads it may publish: an author is offered nothing that is an editor's. */
  readonly mayPublish: boolean;
  /** It is not their own text, where that needs a second person. */
  readonly mayRelease?: boolean;
  /** Several people read it, authors among them. */
  readonly isShared?: boolean;
  /** Of a draft: what to look at once more. */
  readonly doubts?: readonly Doubt[];
}

/** A story that readers had lately and this one nearly repeats: most often it goes on with it. */
function followUpButtons({ t }: Texts, { article, doubts = [] }: DraftButtonsView): Button[] {
  const [like] = doubts.flatMap((doubt) =>
    doubt.kind === "alike" || doubt.kind === "same_headline" ? [doubt.id] : [],
  );
  if (like === undefined || article.story !== undefined) return [];
  const action = deskAction.data("followup", article.id, editsOf(article));
  return [{ text: t("desk-follow-up-button", { id: like }), action }];
}

/** Of a draft: who lets it out does so, who may not hands it in, and gets it back with a note. */
function releaseButtons(texts: Texts, view: DraftButtonsView): Button[][] {
  const { t } = texts;
  const { article, mayPublish, mayRelease = mayPublish, isShared } = view;
  const act = (text: string, verb: "publish" | "handin" | "schedule" | "sendback"): Button => ({
    text,
    action: deskAction.data(verb, article.id, editsOf(article)),
  });
  const isIn = isHandedIn(article);
  const end = embargoEndButton(texts, view);
  const schedule = act(t("desk-schedule-button"), "schedule");
  return [
    mayRelease && !article.hold ? [end ?? act(t("desk-publish-button"), "publish"), schedule] : [],
    isIn || (mayRelease && !isShared) ? [] : [act(t("desk-hand-in-button"), "handin")],
    isIn && mayPublish ? [act(t("desk-send-back-button"), "sendback")] : [],
  ];
}

export function draftButtons(texts: Texts, view: DraftButtonsView): Button[][] {
  const { t, name } = texts;
  const { article, paidOffer, inLanguages, mayPublish } = view;
  const { id, silent, graphic = false } = article;
  const shown = editsOf(article);
  const act = (text: string, verb: "topics" | "edit" | "askdiscard" | "languages"): Button => ({
    text,
    action: deskAction.data(verb, id, shown),
  });
  const [breaking, fullText, paid] = [article.urgency === "breaking", article.fullText === true, article.paid === true];
  const flip = (text: string, what: "breaking" | "silent" | "fulltext" | "graphic" | "paid", on: boolean): Button => ({
    text,
    action: switchAction.data(what, on ? "off" : "on", id, shown),
  });
  const hasBody = article.content.body || article.content.bodyHtml;
  const rarely: Button[] = [
    flip(t("desk-graphic-button", { on: graphic }), "graphic", graphic),
    ...(hasBody ? [flip(t("desk-full-text-button", { on: fullText }), "fulltext", fullText)] : []),
    ...(mayPublish && (paidOffer || paid) ? [flip(t("paid-switch-button", { on: paid }), "paid", paid)] : []),
    ...(inLanguages > 1 ? [act(t("desk-card-locale-button", { language: name }), "languages")] : []),
  ];
  return [
    ...releaseButtons(texts, view),
    [
      flip(t("desk-breaking-button", { on: breaking }), "breaking", breaking),
      flip(t("desk-silent-button", { on: silent }), "silent", silent),
    ],
    rarely.slice(0, 2),
    rarely.slice(2),
    followUpButtons(texts, view),
    ...holdButtons(texts, article, mayPublish),
    [{ text: `📋 ${id}`, copies: id }],
    [
      act(t("desk-topics-button"), "topics"),
      act(t("desk-edit-button"), "edit"),
      act(t("desk-discard-button"), "askdiscard"),
    ],
  ].filter((row) => row.length > 0);
}
