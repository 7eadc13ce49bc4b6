/** One chat as the test client holds it. `until` looks only at what came after the last say, press or until, so that an old
 *  message can never pass for an answer. */
import type { Happening, Line } from "./client-line.ts";
import { type ShownMessage, type StoredMessage, showMessage, summarize } from "./shown-message.ts";
import type { Status } from "./world/model.ts";
import type { Saying } from "./world/say.ts";

export type Match = string | RegExp | ((message: ShownMessage) => boolean);

export interface Chat {
  readonly id: number;
  /** `onBehalfOf`: in the name of the group itself (an anonymous administrator) or of a channel. */
  say(
    text: string,
    options?: {
      replyTo?: number;
      replyToChat?: number;
      threadId?: number;
      onBehalfOf?: number;
      document?: Saying["document"];
      /** With the text as its caption. */
      photo?: Saying["photo"];
      /** Of the text or caption. */
      entities?: Saying["entities"];
      mediaGroup?: Saying["mediaGroup"];
      /** Sent in place of a text. */
      location?: Saying["location"];
    },
  ): Promise<ShownMessage>;
  /** Shows somebody else's words here, with their origin. */
  forward(
    original: { fromChat: number; messageId: number },
    options?: { threadId?: number; onBehalfOf?: number },
  ): Promise<ShownMessage>;
  /** Presses Start, or opens a deep link with this payload. */
  start(payload?: string): Promise<ShownMessage | null>;
  /** Presses the button whose text contains or matches `label`, on the newest message that has one. Resolves with the toast
   *  (null: none); rejects when no message has such a button. */
  press(label: string | RegExp): Promise<string | null>;
  /** Waits for a message or an edit that matches. Each one is handed out once. Rejects after `timeoutMs` with what was awaited
   *  and the last messages. */
  until(match: Match, timeoutMs?: number): Promise<ShownMessage>;
  /** As the chat stands now, oldest first, without the deleted ones. */
  messages(): Promise<readonly ShownMessage[]>;
  /** Types "@bot words" here; the titles that are offered. */
  inline(query: string): Promise<readonly string[]>;
  /** Posts the result with this title, of those offered last. */
  choose(title: string): Promise<ShownMessage>;
  block(): Promise<void>;
  unblock(): Promise<void>;
  /** Adds, removes, promotes or demotes: the bot, unless a person is named. Rejects when the speaker may not. */
  setMember(status: Status, person?: number): Promise<void>;
  /** A basic group becomes a supergroup. Resolves with its new id. */
  migrate(): Promise<number>;
}

const defaultTimeoutMs = 10_000;
const shownOnTimeout = 6;

export function createChat(line: Line, id: number, as: number): Chat {
  let seen = line.mark();
  let offered: readonly { readonly id: string; readonly title: string }[] = [];
  const at = (verb: string): string => `chats/${id}/${verb}`;

  async function stored(): Promise<readonly ShownMessage[]> {
    const messages = (await line.get(at("messages"))) as readonly StoredMessage[];
    return messages
      .filter((message) => isFor(message, as))
      .map(showMessage)
      .sort((a, b) => a.id - b.id);
  }

  /** Marks before acting: the answer may arrive before the request's own end. */
  async function act(verb: string, body: object): Promise<unknown> {
    seen = line.mark();
    return await line.post(at(verb), { as, ...body });
  }

  return {
    id,
    async say(text, options = {}) {
      return showMessage(
        (await act("say", { ...(options.photo ? { caption: text } : { text }), ...options })) as StoredMessage,
      );
    },
    async forward(original, options = {}) {
      return showMessage((await act("forward", { ...original, ...options })) as StoredMessage);
    },
    async start(payload) {
      const answer = (await act("start", payload === undefined ? {} : { payload })) as StoredMessage | null;
      return answer?.message_id === undefined ? null : showMessage(answer);
    },
    async press(label) {
      const found = findButton(await stored(), label);
      if (!found) {
        throw new Error(
          `no message in chat ${id} has a button ${show(label)}. Last messages:\n${tail(await stored())}`,
        );
      }
      const pressed = (await act("press", found)) as { answer: { text?: string } | null };
      return pressed.answer?.text ?? null;
    },
    async until(match, timeoutMs = defaultTimeoutMs) {
      const happening = await waitFor(line, { chatId: id, as, after: seen }, matcher(match, as), timeoutMs).catch(
        async (error: Error) => {
          const last = await stored().then(tail, () => "  (the sandbox no longer answers)");
          throw new Error(`chat ${id}: waited for ${show(match)}: ${error.message}. Last messages:\n${last}`);
        },
      );
      seen = happening.sequence;
      return showMessage(happening.message);
    },
    async messages() {
      return (await stored()).filter((message) => !message.deleted);
    },
    async inline(query) {
      const answer = (await line.post("inline", { as, query })) as { results: typeof offered };
      offered = answer.results;
      return offered.map(({ title }) => title);
    },
    async choose(title) {
      const found = offered.find((each) => each.title === title);
      if (!found)
        throw new Error(`${show(title)} is not offered; there is ${offered.map((each) => each.title).join(", ")}`);
      return showMessage((await act("choose", { resultId: found.id })) as StoredMessage);
    },
    async block() {
      await line.post(at("block"), { as });
    },
    async unblock() {
      await line.post(at("unblock"), { as });
    },
    async setMember(status, person) {
      await line.post(at("members"), { as, status, ...(person !== undefined && { user: person }) });
    },
    async migrate() {
      return ((await line.post(at("migrate"), { as })) as { newId: number }).newId;
    },
  };
}

function waitFor(
  line: Line,
  { chatId, as, after }: { readonly chatId: number; readonly as: number; readonly after: number },
  fits: (message: ShownMessage) => boolean,
  timeoutMs: number,
): Promise<Happening> {
  const isIt = (happening: Happening): boolean =>
    happening.kind !== "delete" &&
    happening.sequence > after &&
    isFor(happening.message, as) &&
    fits(showMessage(happening.message));
  return new Promise((resolve, reject) => {
    const there = line.happenings(chatId).find(isIt);
    if (there) {
      resolve(there);
      return;
    }
    let stopListening = (): void => {};
    const timer = setTimeout(() => settle(() => reject(new Error(`nothing in ${timeoutMs} ms`))), timeoutMs);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      stopListening();
      end();
    };
    stopListening = line.listen({
      onHappening(from, happening) {
        if (from !== chatId) return;
        try {
          if (isIt(happening)) settle(() => resolve(happening));
        } catch (error) {
          settle(() => reject(error as Error)); // a match function that throws is the test's own fault: say so at once
        }
      },
      onEnd: (error) => settle(() => reject(error)),
    });
  });
}

const isFor = ({ onlyFor }: StoredMessage, person: number): boolean => onlyFor === undefined || onlyFor === person;

/** A text to look for never finds the speaker's own words ("/help" contains "help"). */
function matcher(match: Match, as: number): (message: ShownMessage) => boolean {
  if (typeof match === "function") return match;
  return (message) => message.raw._from?.id !== as && contains(message.text, match);
}

function contains(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? text.includes(wanted) : text.search(wanted) >= 0;
}

function findButton(
  messages: readonly ShownMessage[],
  label: string | RegExp,
): { messageId: number; row: number; column: number } | null {
  for (const message of messages.toReversed()) {
    if (message.deleted) continue;
    for (const [row, buttons] of message.buttons.entries()) {
      const column = buttons.findIndex((text) => contains(text, label));
      if (column >= 0) return { messageId: message.id, row, column };
    }
  }
  return null;
}

function tail(messages: readonly ShownMessage[]): string {
  return messages.slice(-shownOnTimeout).map(summarize).join("\n") || "  (none)";
}

function show(match: Match): string {
  return typeof match === "string" ? JSON.stringify(match) : String(match);
}
