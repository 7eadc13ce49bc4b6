/** Tells the newsroom a matter of a feed: one message a chat, edited when more of the same comes before it is decided. */
import type { Emit } from "../../../events.ts";
import type { FeedMatterNews } from "../../../news/feed-notice.ts";
import type { Clock } from "../../../news/schedule.ts";
import type { FeedNoticeStore } from "../../../store/feed-notices.ts";
import { feedNoticeMessage } from "../feeds/feed-notice-message.ts";
import type { WriteNotice } from "./notice-writer.ts";

export interface FeedMatters {
  /** Resolves when it is kept; it is told a little later. */
  tell(news: FeedMatterNews): Promise<void>;
  /** Resolves when what was kept is told, or can't be. */
  flush(): Promise<void>;
}

export interface FeedMattersDeps {
  readonly feedNotices: FeedNoticeStore;
  readonly write: WriteNotice;
  readonly chats: readonly number[];
  readonly clock: Clock;
  readonly emit: Emit;
}

export function createFeedMatters({ feedNotices, write, chats, clock, emit }: FeedMattersDeps): FeedMatters {
  /** One after the other: the next one finds the message of the one before. */
  let telling: Promise<void> = Promise.resolve();

  const tellNow = async (name: Parameters<FeedNoticeStore["get"]>[0]): Promise<void> => {
    for (const chatId of chats) {
      const notice = await feedNotices.get(name);
      if (!notice) return; // decided meanwhile
      const before = notice.places.find((place) => place.chatId === chatId)?.messageId;
      const messageId = await write(chatId, (texts) => feedNoticeMessage(texts, notice), before);
      if (messageId !== null && messageId !== before) await feedNotices.pin(name, { chatId, messageId });
    }
  };

  return {
    async tell(news) {
      const { feed, matter, since } = await feedNotices.gather(news, clock());
      telling = telling
        .then(() => tellNow({ feed, matter, since }))
        .catch((error: unknown) => emit({ type: "fault", where: "feed notice", error }));
    },
    flush: () => telling,
  };
}
