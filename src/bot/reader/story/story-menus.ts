/** What takes the place of the row below a story: the menu behind ⋯ and its parts. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import { type Button, copiedLimit } from "../../../format/message.ts";
import { telegramLink } from "../../../format/telegram-link.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import type { ReminderTime } from "../../../news/reminder.ts";
import type { TopicSlug } from "../../../news/topic.ts";
import { followStory, lessOf, openStory, remindAt, type StoryView, undoWhy, whyStory } from "./story-actions.ts";

/** One of the story's topics that its reader has. */
export interface MenuTopic {
  readonly slug: TopicSlug;
  readonly label: string;
}

export function moreMenu(id: ArticleId, { t }: Texts, topic: MenuTopic | null, follows: boolean): Button[][] {
  const follow = follows ? t("story-unfollow-button") : t("story-follow-button");
  return [
    [{ text: follow, action: followStory.data(id, follows ? "off" : "on") }],
    ...(topic ? [[{ text: t("story-less-button", { topic: topic.label }), action: openStory.data(id, "less") }]] : []),
    [
      { text: t("story-remind-button"), action: openStory.data(id, "remind") },
      { text: t("story-why-button"), action: whyStory.data(id) },
    ],
    [{ text: t("story-share-button"), action: openStory.data(id, "share") }, back(id, "row", t)],
  ];
}

export function lessMenu(id: ArticleId, { t }: Texts, { slug, label }: MenuTopic): Button[][] {
  return [
    [
      { text: t("story-less-digest-button"), action: lessOf.data(id, slug, "digest") },
      { text: t("story-less-breaking-button"), action: lessOf.data(id, slug, "breaking") },
    ],
    [{ text: t("story-less-none-button", { topic: label }), action: lessOf.data(id, slug, "none") }],
    [back(id, "more", t)],
  ];
}

export interface ReminderOffer {
  /** ms; null: over. */
  readonly moments: Readonly<Record<ReminderTime, number | null>>;
  readonly timeZone: string;
  /** It will come back already. */
  readonly isSet: boolean;
}

const saturday = 6;
const sunday = 7;

export function remindMenu(
  id: ArticleId,
  { t, clock }: Texts,
  { moments, timeZone, isSet }: ReminderOffer,
): Button[][] {
  const { tonight, tomorrow, weekend } = moments;
  const time = (ms: number) => ({ time: clock.time(ms, timeZone) });
  const button = (text: string, at: ReminderTime): Button[] => [{ text, action: remindAt.data(id, at) }];
  const isSunday = (ms: number): boolean =>
    new Intl.DateTimeFormat("en", { timeZone, weekday: "short" }).format(ms) === "Sun";
  const weekday = (ms: number): string => clock.weekday(isSunday(ms) ? sunday : saturday);
  return [
    ...(tonight === null ? [] : [button(t("story-remind-tonight-button", time(tonight)), "tonight")]),
    ...(tomorrow === null ? [] : [button(t("story-remind-tomorrow-button", time(tomorrow)), "tomorrow")]),
    ...(weekend === null
      ? []
      : [button(t("story-remind-weekend-button", { day: weekday(weekend), ...time(weekend) }), "weekend")]),
    ...(isSet ? [[{ text: t("story-remind-off-button"), action: remindAt.data(id, "off") }]] : []),
    [back(id, "more", t)],
  ];
}

/** Of a headline that is sent along; in an address each sign takes up to twelve. */
const longestTitle = 120;

/** The link without whatever is added to it for us: whoever gets it comes from elsewhere. */
export function shareMenu({ id, content }: Article, { t }: Texts): Button[][] {
  const { url, title } = content;
  const send = telegramLink(
    `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(truncate(cleanText(title), longestTitle))}`,
  );
  return [
    ...(send === null ? [] : [[{ text: t("story-share-send-button"), url: send }]]),
    ...([...url].length > copiedLimit ? [] : [[{ text: t("story-share-copy-button"), copies: url }]]),
    [back(id, "more", t)],
  ];
}

/** `undo`: what the button that takes it back says; null: there is nothing to take back. */
export function whyMenu(id: ArticleId, { t }: Texts, undo: string | null): Button[][] {
  return [...(undo === null ? [] : [[{ text: undo, action: undoWhy.data(id) }]]), [back(id, "more", t)]];
}

const back = (id: ArticleId, to: StoryView, t: Texts["t"]): Button => ({
  text: t("story-back-button"),
  action: openStory.data(id, to),
});
