/** The one row of buttons below a story: in a private chat what its reader may do with it, in a group or channel the way to
 *  the bot. The same below a broadcast's copies, which all begin alike, and below what somebody has pressed. */
import type { Button } from "../../../format/message.ts";
import { undecoratedText } from "../../../format/undecorated.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { muteStory, openStory, photosOf, saveStory } from "./story-actions.ts";

export interface RowState {
  readonly saved: boolean;
  readonly muted: boolean;
}

export interface RowPlace {
  /** The bot's. */
  readonly username: string;
  /** Absent: with one reader. */
  readonly place?: "private" | "chat";
  /** Words in the place of signs. */
  readonly plain?: boolean;
}

const untouched: RowState = { saved: false, muted: false };

export function storyRow(id: ArticleId, { t }: Texts, state: RowState, plain = false): Button[] {
  const { saved, muted } = state;
  const save = saved ? t("story-saved-button") : t("story-save-button");
  const mute = muted ? t("story-unmute-button") : t("story-mute-button");
  return [
    { text: plain ? save : saved ? "🔖 ✓" : "🔖", action: saveStory.data(id, saved ? "off" : "on") },
    { text: plain ? mute : muted ? "🔔" : "🔕", action: muteStory.data(id, muted ? "off" : "on") },
    { text: plain ? t("story-more-button") : "⋯", action: openStory.data(id, "more") },
  ];
}

/** Above the row, where its album has more pictures than the card shows. */
export function photosRows({ id, content }: Pick<Article, "id" | "content">, { t }: Texts, plain = false): Button[][] {
  const count = content.album?.length ?? 0;
  if (count === 0) return [];
  const text = t("photos-button", { count });
  return [[{ text: plain ? undecoratedText(text) : text, action: photosOf.data(id) }]];
}

/** Below a copy as it is sent. */
export function cardButtons(
  article: Pick<Article, "id" | "content">,
  { place = "private", plain = false, username }: RowPlace,
  texts: Texts,
): Button[][] {
  const { id } = article;
  if (place === "private") return [...photosRows(article, texts, plain), storyRow(id, texts, untouched, plain)];
  return [[{ text: texts.t("story-read-on-button"), url: `https://t.me/${username}?start=a_${id}` }]];
}
