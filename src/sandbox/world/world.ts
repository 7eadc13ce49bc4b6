/** The sandbox's Telegram as tests and the control API hold it: the same verbs for both. */

import { badRequest } from "../api/api-error.ts";
import { commandsFor } from "../api/profile-methods.ts";
import { press } from "./ask-bot.ts";
import { addChat, addPerson } from "./cast.ts";
import { type CallbackAnswer, type Command, type Core, serial, shown } from "./core.ts";
import { choose, type InlineAsk, inline } from "./inline-mode.ts";
import type { Interceptor } from "./interceptor.ts";
import { chatOf } from "./lookup.ts";
import { block, changeMembership, migrate, setTopic, unblock } from "./membership.ts";
import type { Call, Faults, Message, Status } from "./model.ts";
import { type Forwarding, forward, type Saying, say, start } from "./say.ts";
import { otherReader } from "./update-queue.ts";

export interface World {
  /** Stored messages of a chat, oldest first, deleted ones too. */
  messages(chatId: number): readonly Message[];
  /** The last calls of the bot, oldest first. */
  readonly calls: readonly Call[];
  readonly warnings: readonly string[];
  say(chatId: number, as: number, saying: string | Saying): Message;
  /** Shows somebody else's words here, with their origin. */
  forward(chatId: number, as: number, forwarding: Forwarding): Message;
  start(chatId: number, payload?: string, as?: number): Message;
  press(
    chatId: number,
    as: number,
    place: { messageId: number; row: number; column: number },
  ): Promise<CallbackAnswer | null>;
  block(chatId: number, as?: number): void;
  unblock(chatId: number, as?: number): void;
  /** The account is gone: sends are 403 from now on. */
  deactivate(personId: number): void;
  /** Adds, removes, promotes, demotes: the bot or a person. `by` must have the right to; nobody named: the creator does it. */
  setMember(chatId: number, userId: number, status: Status, by?: number): void;
  /** Takes rights from the bot in a chat ("can_post_messages", …). */
  withhold(chatId: number, rights: readonly string[]): void;
  migrate(chatId: number): number;
  setTopic(chatId: number, topicId: number, change: { name?: string; closed?: boolean; deleted?: boolean }): void;
  /** `isBot`: another bot, as seen in groups; it has no private chat with ours. */
  addPerson(person: NewPerson): number;
  addChat(chat: NewChat): number;
  /** What "@bot words" offers, as the bot gave it. */
  inline(as: number, query: string | InlineAsk): Promise<readonly object[]>;
  /** Posts one of the results that this person was offered last. */
  choose(chatId: number, as: number, resultId: string): Promise<Message>;
  commands(chatId: number, userId: number): readonly Command[];
  faults(faults: Faults): void;
  /** Sees every call from now on, and may answer in Telegram's place. Null: nobody does. */
  intercept(interceptor: Interceptor | null): void;
  /** The last update once more, under its number. */
  repeatLastUpdate(): void;
  /** Messages a member of the crowd has been sent (SandboxOptions.crowd). */
  received(chatId: number): number;
  receivedByCrowd(): number;
  /** Waits for the predicate, asked at every event and after every call. Rejects after `timeoutMs`. */
  until(predicate: () => boolean, timeoutMs?: number): Promise<void>;
}

export interface NewPerson {
  readonly id?: number;
  readonly name: string;
  readonly languageCode?: string;
  readonly started?: boolean;
  readonly isBot?: boolean;
}

export interface NewChat {
  readonly id?: number;
  readonly type: "group" | "supergroup" | "channel";
  readonly title: string;
  readonly isForum?: boolean;
  readonly members?: readonly (readonly [number, Status])[];
}

/** Bot API, Chat.id: at most 52 significant bits. */
const isChatId = (id: number): boolean => Number.isInteger(id) && id !== 0 && Math.abs(id) < 2 ** 52;

const defaultTimeoutMs = 5_000;

export function createWorld(core: Core): World {
  return {
    messages: (chatId) => [...chatOf(core, chatId).messages.values()].map((stored) => shown(stored) as Message),
    calls: core.calls,
    warnings: core.warnings,
    say: (chatId, as, saying) =>
      shown(say(core, chatId, as, typeof saying === "string" ? { text: saying } : saying)) as Message,
    forward: (chatId, as, forwarding) => shown(forward(core, chatId, as, forwarding)) as Message,
    start: (chatId, payload, as = chatId) => shown(start(core, chatId, as, payload)) as Message,
    press: (chatId, as, place) => press(core, chatId, as, place),
    block: (chatId, as = chatId) => block(core, chatOf(core, chatId), as),
    unblock: (chatId, as = chatId) => unblock(core, chatOf(core, chatId), as),
    deactivate(personId) {
      chatOf(core, personId).deactivated = true;
    },
    setMember: (chatId, userId, status, by) => changeMembership(core, chatOf(core, chatId), userId, status, by),
    withhold(chatId, rights) {
      const { withheld } = chatOf(core, chatId);
      withheld.clear();
      for (const right of rights) withheld.add(right);
    },
    migrate: (chatId) => migrate(core, chatOf(core, chatId)),
    setTopic: (chatId, topicId, change) => setTopic(core, chatOf(core, chatId), topicId, change),
    addPerson({ id, name, languageCode, started, isBot }) {
      const personId = id ?? 3000 + serial(core);
      if (!isChatId(personId) || personId < 0) throw badRequest("Telegram has no such user id");
      addPerson(core, {
        id: personId,
        is_bot: isBot === true,
        first_name: name,
        ...(languageCode && { language_code: languageCode }),
      });
      if (started) chatOf(core, personId).started = true;
      core.bus.emit("chat", () => ({ chatId: personId }));
      return personId;
    },
    addChat({ id, type, title, isForum, members = [] }) {
      const chatId = id ?? (type === "group" ? -6000 - serial(core) : -1_001_000_200_000 - serial(core));
      if (!isChatId(chatId) || chatId > 0) throw badRequest("Telegram has no such chat id");
      const chat = addChat(core, chatId, type, title, members);
      chat.isForum = isForum === true;
      core.bus.emit("chat", () => ({ chatId }));
      return chatId;
    },
    inline: async (as, query) =>
      (await inline(core, as, typeof query === "string" ? { query } : query)).results.map(({ raw }) => raw),
    choose: async (chatId, as, resultId) => shown(await choose(core, chatId, as, resultId)) as Message,
    commands: (chatId, userId) => commandsFor(core, chatOf(core, chatId), userId),
    faults(faults) {
      core.faults = faults;
      if (faults.updates === "rival") core.updates.evict(otherReader);
      core.bus.emit("faults", () => faults);
    },
    intercept(interceptor) {
      core.interceptor = interceptor;
    },
    repeatLastUpdate: () => core.updates.repeatLast(),
    received: (chatId) => core.crowd?.received(chatId) ?? 0,
    receivedByCrowd: () => core.crowd?.total() ?? 0,
    until: (predicate, timeoutMs = defaultTimeoutMs) => until(core, predicate, timeoutMs),
  };
}

function until(core: Core, predicate: () => boolean, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (predicate()) {
      resolve();
      return;
    }
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      stop();
      end();
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`sandbox: nothing in ${timeoutMs} ms`))), timeoutMs);
    const stop = core.bus.onAnything(() => {
      try {
        if (predicate()) settle(resolve);
      } catch (error) {
        settle(() => reject(error as Error));
      }
    });
  });
}
