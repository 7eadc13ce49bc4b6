/** Keeps the message of an import up to date: now and then while it goes on, and surely when it is over. */
import type { FeedList } from "../../../news/feed-list.ts";
import { importMessage } from "../feeds/import-message.ts";
import type { WriteNotice } from "./notice-writer.ts";

export interface ImportReport {
  tell(list: FeedList): void;
  /** Resolves when what was to be said is, or can't be. */
  flush(): Promise<void>;
}

/** Between two edits of one message. */
const everyMs = 2500;

export function createImportReport(write: WriteNotice): ImportReport {
  const saidAt = new Map<string, number>();
  let writing: Promise<unknown> = Promise.resolve();
  return {
    tell(list) {
      const { name, place, done, items } = list;
      const isOver = done >= items.length;
      const now = performance.now();
      if (!isOver && now - (saidAt.get(name) ?? Number.NEGATIVE_INFINITY) < everyMs) return;
      if (isOver) saidAt.delete(name);
      else saidAt.set(name, now);
      writing = writing.then(() => write(place.chatId, (texts) => importMessage(texts, list), place.messageId));
    },
    flush: async () => void (await writing),
  };
}
