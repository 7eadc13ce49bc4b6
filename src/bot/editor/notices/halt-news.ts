/** Tells the newsroom that somebody has halted all sending, or let it run again: in its chat, or to everybody who publishes.
 *  Whoever did it has been answered already. */
import type { HouseEvent } from "../../../events.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { may } from "../../../news/roles.ts";
import type { PeopleStore } from "../../../store/people.ts";
import type { NoticeMessage, WriteNotice } from "./notice-writer.ts";
import { unhaltWords } from "./unhalt-words.ts";

export interface HaltNewsDeps {
  readonly write: WriteNotice;
  readonly people: Pick<PeopleStore, "list" | "nameOf">;
  readonly owners: readonly number[];
  readonly newsroomChatId: number | undefined;
}

export function createHaltNews({ write, people, owners, newsroomChatId }: HaltNewsDeps) {
  const colleaguesOf = async (by: number): Promise<readonly number[]> => {
    if (newsroomChatId !== undefined) return [newsroomChatId];
    const publishing = (await people.list()).filter(({ role }) => may(role, "publish"));
    const all = new Set([...owners, ...publishing.map(({ userId }) => userId)]);
    return [...all].filter((userId) => userId !== by);
  };

  return async (event: HouseEvent): Promise<void> => {
    if (event.type !== "sending.halted" && event.type !== "sending.unhalted") return;
    const { by } = event;
    const key = event.type === "sending.halted" ? "notices-all-halted" : "notices-all-unhalted";
    const name = (await people.nameOf(by)) ?? String(by);
    const message: NoticeMessage = (texts, timeZone) => {
      const became = event.type === "sending.unhalted" ? [unhaltWords(texts, event, timeZone)] : [];
      return { html: joinHtml([texts.t(key, { name }), ...became], "\n") };
    };
    for (const chatId of await colleaguesOf(by)) await write(chatId, message);
  };
}
