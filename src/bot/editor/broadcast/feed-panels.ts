/** Shows the newsroom each story that a feed sends out by itself, while it can still be undone: a desk message for each, or,
 *  where many come together, one list whose numbers open them. */

import type { Emit } from "../../../events.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId, type BroadcastId, type DeskPlace } from "../../../news/broadcast.ts";
import type { Recipients } from "../../../news/delivery.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { openButtons } from "../desk/open-buttons.ts";
import type { WriteNotice } from "../notices/notice-writer.ts";
import { storyPanel } from "./broadcast-view.ts";

export interface FeedPanels {
  /** `chatId`: where it is shown. */
  add(chatId: number, article: Article): void;
  /** Shows what has not been shown yet; resolves when it is, or can't be. */
  flush(): Promise<void>;
}

export interface FeedPanelsDeps extends BroadcastViewDeps {
  readonly write: WriteNotice;
  /** Who would get it at once. */
  atOnce(article: Article): Promise<Recipients>;
  /** Makes this the message where progress and receipt appear, unless the story has one. */
  pin(article: Article, desk: DeskPlace): Promise<void>;
  readonly emit: Emit;
  /** Has that message written anew. */
  progress(id: BroadcastId): void;
}

/** What comes together is shown together. */
const gatheredMs = 1000;
/** More at once are a list. */
const mostPanels = 3;
const mostListed = 20;
const longestTitle = 80;

export function createFeedPanels(deps: FeedPanelsDeps): FeedPanels {
  const waiting = new Map<number, { readonly articles: Article[]; readonly timer: NodeJS.Timeout }>();
  const writing = new Set<Promise<void>>();

  const showPanel = async (chatId: number, { id }: Article): Promise<void> => {
    const article = await deps.stored.article(id);
    // Somebody has opened it meanwhile, or has taken it back.
    if (!article || article.desk || (article.state !== "scheduled" && article.state !== "published")) return;
    const panel = await storyPanel(article, await deps.atOnce(article), deps);
    let locale = "";
    const messageId = await deps.write(chatId, (texts, timeZone) => {
      locale = texts.code;
      return panel(texts, timeZone);
    });
    if (messageId === null) return;
    await deps.pin(article, { chatId, messageId, locale });
    deps.progress(articleBroadcastId(article)); // it may have gone out before its message was known
  };

  const showNow = async (chatId: number): Promise<void> => {
    const { articles, timer } = waiting.get(chatId) ?? { articles: [] };
    clearTimeout(timer);
    waiting.delete(chatId);
    if (articles.length > mostPanels) await deps.write(chatId, (texts) => listMessage(texts, articles));
    else for (const article of articles) await showPanel(chatId, article);
  };

  const show = (chatId: number): Promise<void> => {
    const shown = showNow(chatId)
      .catch((error: unknown) => deps.emit({ type: "fault", where: "feed panels", error }))
      .finally(() => writing.delete(shown));
    writing.add(shown);
    return shown;
  };

  return {
    add(chatId, article) {
      const known = waiting.get(chatId);
      if (known) return void known.articles.push(article);
      waiting.set(chatId, { articles: [article], timer: setTimeout(() => void show(chatId), gatheredMs) });
    },
    async flush() {
      for (const chatId of [...waiting.keys()]) void show(chatId);
      await Promise.all(writing);
    },
  };
}

function listMessage({ t }: Texts, articles: readonly Article[]): OutgoingMessage {
  const listed = articles.slice(0, mostListed);
  const lines = listed.map(({ id, content }, i) =>
    t("feeds-story-line", { number: String(i + 1), id, title: truncate(content.title, longestTitle) }),
  );
  const more = articles.length - listed.length;
  if (more > 0) lines.push(t("notices-more", { count: more }));
  const rows = openButtons(listed.map(({ id }) => id));
  const head = t("feeds-stories", { count: articles.length });
  return { html: joinHtml([head, joinHtml(lines, "\n")], "\n\n"), buttons: rows };
}
