/** Verbs of a chat's own data: all of it to read, and all of it erased. Both go through the one list of what is kept. */
import type { Kept, KeptPart } from "./kept-per-chat.ts";

export interface MyData {
  /** Every part, with what is kept of it; null = nothing. */
  everything(chatId: number): Promise<readonly { readonly part: KeptPart; readonly data: unknown }[]>;
  /** Ends everything and erases the chat, but for what corrections need. */
  leave(chatId: number): Promise<void>;
  /** The chat has a new id. Doing it twice changes nothing. */
  move(from: number, to: number): Promise<void>;
  /** Erases every trace. Returns the parts of which there was something. */
  eraseAll(chatId: number): Promise<readonly KeptPart[]>;
}

export function createMyData(kept: readonly Kept[]): MyData {
  const everything: MyData["everything"] = (chatId) =>
    Promise.all(kept.map(async ({ part, find }) => ({ part, data: await find(chatId) })));

  /** The first alone: what is erased beside it must not be written again by whoever still finds it. */
  const eraseEach = async ([record, ...others]: readonly Kept[], chatId: number): Promise<void> => {
    await record?.erase(chatId);
    await Promise.all(others.map(({ erase }) => erase(chatId)));
  };

  const untilStop = kept.filter(({ outlives }) => !outlives);
  const leave = (chatId: number): Promise<void> => eraseEach(untilStop, chatId);

  return {
    everything,
    leave,
    async move(from, to) {
      for (const { move } of kept) await move?.(from, to);
      await leave(from);
    },
    async eraseAll(chatId) {
      const before = await everything(chatId);
      const own = kept.filter(({ outlives }) => outlives !== "always");
      await eraseEach(own, chatId);
      return before
        .filter(({ part, data }) => data !== null && own.some((each) => each.part === part))
        .map(({ part }) => part);
    },
  };
}
