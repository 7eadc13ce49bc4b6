/** The state of the sandbox's Telegram and the few things everything else stands on. No rule of the Bot API here. */
import type { Bus } from "./bus.ts";
import type { Interceptor } from "./interceptor.ts";
import type { LinkPreviews } from "./link-previews.ts";
import type {
  Call,
  Chat,
  ChatFace,
  Crowd,
  Faults,
  InlineAnswer,
  Limits,
  Message,
  Stored,
  Upload,
  User,
} from "./model.ts";
import type { Rates } from "./rates.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** Kept per chat, so that a bench does not fill the memory. */
const messagesKept = 500;
const warningsKept = 500;
const callsKept = 2_000;
const filesKeptBytes = 64 * 1024 * 1024;

export interface Command {
  readonly command: string;
  readonly description: string;
}

export interface CallbackAnswer {
  readonly text?: string;
  readonly alert?: boolean;
  readonly url?: string;
}

export interface PendingCallback {
  readonly chatId: number;
  readonly userId: number;
  readonly until: number;
  answer(answer: CallbackAnswer): void;
}

export interface Core {
  readonly bot: User;
  readonly token: string;
  readonly now: () => number;
  readonly bus: Bus;
  readonly updates: UpdateQueue;
  readonly people: Map<number, User>;
  readonly chats: Map<number, Chat>;
  /** "scope|language" → commands. */
  readonly commands: Map<string, readonly Command[]>;
  /** "name|en" → text; also descriptions and menu buttons. */
  readonly profile: Map<string, unknown>;
  readonly files: Map<string, Upload | { readonly url: string }>;
  readonly warnings: string[];
  readonly calls: Call[];
  readonly limits: Limits;
  readonly rates: Rates;
  readonly previews: LinkPreviews;
  /** A button waits for the bot: query id → how it ends. */
  readonly callbacks: Map<string, PendingCallback>;
  /** An inline query waits for the bot: its id → how it ends. */
  readonly inlineQueries: Map<string, (answer: InlineAnswer) => void>;
  /** Person → the query that they typed last and what came of it. */
  readonly inlineShown: Map<number, { readonly query: string; readonly answer: InlineAnswer }>;
  /** Query (and person, where the answer is personal) → an answer that Telegram gives without asking the bot. */
  readonly inlineCache: Map<string, { readonly until: number; readonly answer: InlineAnswer }>;
  readonly crowd: Crowd | null;
  readonly isStrict: boolean;
  readonly judge: ((text: string, parseMode: string) => string | null) | undefined;
  faults: Faults;
  interceptor: Interceptor | null;
  nextSerial: number;
  newsUrl: string;
}

export function serial(core: Core): number {
  return core.nextSerial++;
}

export const seconds = (core: Core): number => Math.floor(core.now() / 1000);

export function faceOf(chat: Chat): ChatFace {
  if (chat.type === "private") {
    return { id: chat.id, type: "private", first_name: chat.title, ...(chat.username && { username: chat.username }) };
  }
  return {
    id: chat.id,
    type: chat.type,
    title: chat.title,
    ...(chat.username && { username: chat.username }),
    ...(chat.isForum && { is_forum: true as const }),
  };
}

/** The message as the page and the client see it. */
export function shown(stored: Stored): object {
  const { message, author, deleted, silent, onlyFor, warnings, linkPreview, photoUrl, pressed } = stored;
  return {
    ...message,
    _from: author,
    ...(deleted && { deleted }),
    ...(message.edit_date !== undefined && { edited: true }),
    ...(silent && { silent }),
    ...(onlyFor !== undefined && { onlyFor }),
    ...(warnings && warnings.length > 0 && { warnings }),
    ...(linkPreview && { linkPreview }),
    ...(photoUrl && { photoUrl }),
    ...(pressed && { pressed }),
  };
}

/** Puts a message into its chat and tells the listeners. */
export function keep(core: Core, chat: Chat, stored: Stored): Stored {
  chat.messages.set(stored.message.message_id, stored);
  if (chat.messages.size > messagesKept) {
    const oldest = chat.messages.keys().next();
    if (!oldest.done) chat.messages.delete(oldest.value);
  }
  core.bus.emit("message", () => shown(stored));
  return stored;
}

export function nextMessageId(chat: Chat): number {
  chat.lastId += 1;
  return chat.lastId;
}

export function warn(core: Core, warning: string): void {
  core.warnings.push(warning);
  if (core.warnings.length > warningsKept) core.warnings.shift();
}

export function logCall(core: Core, call: Call): void {
  core.calls.push(call);
  if (core.calls.length > callsKept) core.calls.splice(0, callsKept / 2);
  core.bus.poke();
}

/** Remembers a file and returns its file_id. The oldest go when there is too much. */
export function keepFile(core: Core, file: Upload | { readonly url: string }): string {
  const id = `sandbox-file-${serial(core)}`;
  core.files.set(id, file);
  let bytes = 0;
  for (const one of core.files.values()) bytes += "bytes" in one ? one.bytes.byteLength : 200;
  for (const [key, one] of core.files) {
    if (bytes <= filesKeptBytes) break;
    bytes -= "bytes" in one ? one.bytes.byteLength : 200;
    core.files.delete(key);
  }
  return id;
}

export function newChat(fields: Pick<Chat, "id" | "type" | "title"> & Partial<Chat>): Chat {
  return {
    isForum: false,
    topics: new Map(),
    members: new Map(),
    messages: new Map(),
    lastId: 0,
    started: false,
    blocked: false,
    pinned: [],
    withheld: new Set(),
    ...fields,
  };
}

/** A message of a person or the bot, not yet kept. */
export function draft(core: Core, chat: Chat, author: User, fields: Partial<Message>): Message {
  return {
    message_id: nextMessageId(chat),
    ...(chat.type === "channel" ? { sender_chat: faceOf(chat) } : { from: author }),
    chat: faceOf(chat),
    date: seconds(core),
    ...fields,
  };
}
