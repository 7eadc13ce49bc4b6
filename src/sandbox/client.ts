/** A person in front of the sandbox, for tests: says, presses, waits for what appears. Never polls and never sleeps. */
import { type Chat, createChat } from "./client-chat.ts";
import type { Happening, Line, Listener } from "./client-line.ts";
import { openEventStream } from "./event-stream.ts";
import type { StoredMessage } from "./shown-message.ts";
import type { Faults } from "./world/model.ts";

export interface SandboxState {
  readonly now: number;
  readonly offsetMs: number;
  readonly bot: { readonly id: number; readonly username: string; readonly online: boolean };
  readonly people: readonly { readonly id: number; readonly name: string; readonly languageCode: string }[];
  readonly chats: readonly {
    readonly id: number;
    readonly type: string;
    readonly title: string;
    readonly started?: boolean;
    readonly blocked?: boolean;
    readonly unread?: number;
  }[];
  readonly faults: Faults;
  readonly newsUrl: string;
  readonly warnings: readonly string[];
}

export interface SandboxClient {
  /** `as`: who speaks; in a private chat the person whose chat it is. */
  chat(chatId: number, as?: number): Chat;
  /** Moves the sandbox's clock forward, with a stop at every moment that the program has planned something for. */
  advance(ms: number): Promise<void>;
  /** Moves it in one leap, as if the program had been away meanwhile. */
  jump(ms: number): Promise<void>;
  faults(faults: Faults): Promise<void>;
  state(): Promise<SandboxState>;
  close(): void;
}

const keptPerChat = 500;

/** Connects to a running sandbox (`Sandbox.url`). Rejects when nothing answers there. */
export async function connectSandbox(url: string): Promise<SandboxClient> {
  const base = url.replace(/\/+$/, "");
  const ending = new AbortController();
  const record = new Map<number, Happening[]>();
  const listeners = new Set<Listener>();
  let sequence = 0;
  let ended: Error | null = null;

  await openEventStream(
    `${base}/sandbox/events`,
    ending.signal,
    ({ name, data }) => {
      if (name !== "message" && name !== "edit" && name !== "delete") return;
      for (const message of messagesOf(data)) {
        const chatId = message.chat?.id ?? 0;
        const happening: Happening = { kind: name, sequence: ++sequence, message };
        const kept = record.get(chatId) ?? [];
        record.set(chatId, kept);
        kept.push(happening);
        if (kept.length > keptPerChat) kept.shift();
        for (const listener of [...listeners]) listener.onHappening(chatId, happening);
      }
    },
    (error) => {
      ended = error ?? new Error("this client was closed");
      for (const listener of [...listeners]) listener.onEnd(ended);
    },
  );

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const init: RequestInit = { method };
    if (body !== undefined) {
      init.headers = { "content-type": "application/json" };
      init.body = JSON.stringify(body);
    }
    const response = await fetch(`${base}/sandbox/${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`sandbox: ${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
    return text === "" ? null : JSON.parse(text);
  }

  const line: Line = {
    post: (path, body) => call("POST", path, body),
    get: (path) => call("GET", path),
    mark: () => sequence,
    happenings: (chatId) => record.get(chatId) ?? [],
    listen(listener) {
      if (ended) listener.onEnd(ended);
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    chat: (chatId, as = chatId) => createChat(line, chatId, as),
    async advance(ms) {
      await call("POST", "clock", { advanceMs: ms });
    },
    async jump(ms) {
      await call("POST", "clock", { jumpMs: ms });
    },
    async faults(faults) {
      await call("PUT", "faults", faults);
    },
    state: async () => (await call("GET", "state")) as SandboxState,
    close: () => ending.abort(),
  };
}

/** A happening's data is the message itself, or { chatId, message } or { chatId, messageIds } for what went. */
function messagesOf(data: unknown): readonly StoredMessage[] {
  const given = data as {
    message?: StoredMessage;
    message_id?: number;
    chatId?: number;
    messageId?: number;
    messageIds?: readonly number[];
  };
  if (given.message) return [withChat(given.message, given.chatId)];
  if (given.message_id !== undefined) return [withChat(given as StoredMessage, given.chatId)];
  const ids = given.messageIds ?? (given.messageId === undefined ? [] : [given.messageId]);
  return ids.map((id) => withChat({ message_id: id, date: 0, deleted: true }, given.chatId));
}

function withChat(message: StoredMessage, chatId: number | undefined): StoredMessage {
  return message.chat || chatId === undefined ? message : { ...message, chat: { id: chatId } };
}
