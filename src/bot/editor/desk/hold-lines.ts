/** What a panel says of what keeps its story back, and the buttons that set and lift it. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { editsOf } from "../../../news/draft.ts";
import { askAction, deskAction, embargoAction, holdAction, timeAction } from "../actions.ts";
import { nameIn, type ReviewView, titleLine } from "./review-lines.ts";

const longestReason = 300;

export function holdLines({ t, clock }: Texts, { article, names, now, timeZone }: ReviewView): Html[] {
  const { hold, embargo } = article;
  const heldLine = hold && {
    name: nameIn(names, hold.by),
    reason: truncate(cleanText(hold.reason), longestReason),
    ...clock.moment(hold.at, now, timeZone),
  };
  return [
    ...(heldLine ? [t("hold-line", heldLine)] : []),
    ...(embargo && embargo.until > now
      ? [t("embargo-line", { name: nameIn(names, embargo.by), ...clock.moment(embargo.until, now, timeZone) })]
      : []),
  ];
}

/** `mayLift`: an embargo and a hold are lifted by whoever may publish; who has the right for this one is asked at the press. */
export function holdButtons({ t }: Texts, article: Article, mayLift: boolean): Button[][] {
  const { id, hold, embargo, state } = article;
  const lift: Button = { text: t("hold-lift-button"), action: holdAction.data("lift", id) };
  const set: Button = { text: t("hold-button"), action: askAction.data(id, "hold") };
  const unembargo: Button = { text: t("embargo-lift-button"), action: holdAction.data("unembargo", id) };
  const until: Button = { text: t("embargo-button"), action: holdAction.data("until", id) };
  const row = [
    ...(hold ? (mayLift ? [lift] : []) : [set]),
    ...(state === "published" ? [] : embargo ? (mayLift ? [unembargo] : []) : [until]),
  ];
  return row.length > 0 ? [row] : [];
}

/** What is under embargo may go out when it ends. */
export function embargoEndButton({ t, clock }: Texts, { article, now, timeZone }: ReviewView): Button | null {
  const { id, embargo } = article;
  if (!embargo || embargo.until <= now) return null;
  const action = timeAction.data(id, embargo.until, editsOf(article));
  return { text: t("embargo-end-button", clock.moment(embargo.until, now, timeZone)), action };
}

export function embargoTimesMessage(texts: Texts, view: ReviewView, moments: readonly number[]): OutgoingMessage {
  const { article, now, timeZone } = view;
  const { t, clock } = texts;
  const times = moments.map((at): Button[] => [
    { text: t("desk-time-button", clock.moment(at, now, timeZone)), action: embargoAction.data(article.id, at) },
  ]);
  return {
    html: joinHtml([titleLine(texts, article), t("embargo-choose")], "\n"),
    buttons: [...times, [{ text: t("desk-back-button"), action: deskAction.data("show", article.id) }]],
  };
}
