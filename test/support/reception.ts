/** A reception with real stores and a small Telegram in front of it: remembers what was said, and refuses what the real
 *  parser refuses. */
import { Api, GrammyError } from "grammy";
import type { InlineKeyboardButton, Update, User } from "grammy/types";
import { createAudience } from "../../src/audience/create-audience.ts";
import type { BotDeps } from "../../src/bot/context.ts";
import { type BotOptions, createBot } from "../../src/bot/create-bot.ts";
import { digestButtons } from "../../src/bot/reader/digest-more.ts";
import { cardButtons } from "../../src/bot/reader/story/story-row.ts";
import { createRenderer } from "../../src/delivery/content/render.ts";
import { createCopiesOfChat } from "../../src/delivery/copies-of-chat.ts";
import type { HouseEvent } from "../../src/events.ts";
import { callbackDataLimit } from "../../src/format/measure.ts";
import { escapeText } from "../../src/format/safe-html.ts";
import type { Role } from "../../src/news/roles.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { createUpdateInbox } from "../../src/store/update-inbox.ts";
import { startTestRedis } from "./redis.ts";
import { type Parsed, parseAsTelegram, parserAvailable } from "./telegram-parser.ts";
import { locales } from "./texts.ts";

/** Monday, 23 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 23, 12, 0);

export interface Said {
  readonly chat: number;
  readonly id: number;
  text: string;
  html: string;
  links: readonly string[];
  buttons: InlineKeyboardButton[][];
  edits: number;
  readonly threadId?: number;
  /** Put beside the answer, without sound: what may be measured. */
  readonly silent?: boolean;
}

export interface Sender {
  readonly user: User;
  readonly chat: number;
}

const me = {
  id: 7,
  is_bot: true as const,
  first_name: "Wire",
  username: "wire_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
} as unknown as BotDeps["me"];

export function person(id: number, language?: string, chat = id): Sender {
  return { user: { id, is_bot: false, first_name: `P${id}`, ...(language && { language_code: language }) }, chat };
}

export async function openReception(
  options: { roles?: Readonly<Record<number, Role>>; deps?: Partial<BotOptions> } = {},
) {
  const server = await startTestRedis();
  const { redis } = server;
  let now = noon;
  const clock = () => now;
  const stores = createStores({ redis, clock, retentionDays: 30 });
  const { topics, subscribers, agenda, articles, publicCorrections } = stores;
  const inbox = createUpdateInbox(redis, 7);
  const events: HouseEvent[] = [];
  const audience = createAudience({
    ...stores,
    inbox,
    copies: createCopiesOfChat(stores),
    secret: "secret",
    clock,
    emit: (event) => void events.push(event),
    defaults: { timeZone: "UTC" },
  });

  const said: Said[] = [];
  const toasts: { text: string; alert: boolean }[] = [];
  const calls: { method: string; payload: Record<string, unknown> }[] = [];
  const admins = new Set<string>();
  const refuse = { method: "", code: 0, description: "" };
  let ids = 100;

  const api = new Api("7:test-token");
  api.config.use(async (_call, method, raw) => {
    const payload = raw as Record<string, unknown>;
    calls.push({ method, payload });
    const fail = (code: number, description: string): never => {
      throw new GrammyError(description, { ok: false, error_code: code, description }, method, payload);
    };
    if (refuse.method === method) fail(refuse.code, refuse.description);
    return { ok: true, result: answer(method, payload, fail) as never };
  });

  function answer(method: string, payload: Record<string, unknown>, fail: (code: number, text: string) => never) {
    if (method === "answerCallbackQuery") {
      toasts.push({ text: (payload.text as string) ?? "", alert: payload.show_alert === true });
      return true;
    }
    if (method === "getChatMember") {
      const status = admins.has(`${payload.chat_id}/${payload.user_id}`) ? "administrator" : "member";
      return { status, user: { id: payload.user_id } };
    }
    if (method !== "sendMessage" && method !== "editMessageText") return true;
    const parsed = parserAvailable ? parseAsTelegram(payload.text as string) : readRoughly(payload.text as string);
    if (!parsed.ok) return fail(400, `Bad Request: ${parsed.message}`);
    const buttons = ((payload.reply_markup as { inline_keyboard?: InlineKeyboardButton[][] })?.inline_keyboard ??
      []) as InlineKeyboardButton[][];
    for (const button of buttons.flat()) {
      const data = "callback_data" in button ? button.callback_data : "x";
      if (Buffer.byteLength(data) > callbackDataLimit || data === "") fail(400, "Bad Request: BUTTON_DATA_INVALID");
    }
    if (parsed.text.trim() === "" || [...parsed.text].length > 4096)
      fail(400, "Bad Request: message text is empty or long");
    const shown = {
      text: parsed.text,
      html: payload.text as string,
      links: parsed.entities.flatMap((entity) => ("url" in entity && entity.url ? [String(entity.url)] : [])),
      buttons,
    };
    if (method === "editMessageText") {
      const message = said.find(({ id }) => id === payload.message_id);
      if (!message) return fail(400, "Bad Request: message to edit not found");
      const same = message.html === shown.html && JSON.stringify(message.buttons) === JSON.stringify(buttons);
      if (same) return fail(400, "Bad Request: message is not modified: specified new message content is the same");
      Object.assign(message, shown, { edits: message.edits + 1 });
      return true;
    }
    const id = ++ids;
    const threadId = payload.message_thread_id as number | undefined;
    said.push({
      chat: payload.chat_id as number,
      id,
      edits: 0,
      ...shown,
      ...(threadId && { threadId }),
      ...(payload.disable_notification === true && { silent: true }),
    });
    return { message_id: id, chat: { id: payload.chat_id, type: "private" }, date: 0, text: parsed.text };
  }

  const bot = createBot({
    api,
    me,
    audience,
    render: createRenderer({
      topics,
      locales,
      digestButtons,
      cardButtons,
      username: me.username,
      defaultTimeZone: "UTC",
    }),
    editionPage: async () => null,
    sharedCard: (article) => ({ html: escapeText(article.content.title) }),
    noteShared: async () => {},
    waiting: async () => null,
    missedSince: async () => [],
    whyOf: async () => null,
    findCopy: async () => [],
    receivedLately: async () => new Set(),
    owners: [],
    roleOf: async (userId) => options.roles?.[userId] ?? null,
    clock,
    emit: (event) => events.push(event),
    locales,
    outletName: "The <Wire> & Co",
    defaultLocale: "en",
    defaultTimeZone: "UTC",
    retentionDays: 30,
    ...options.deps,
  });

  let updateId = 1;
  const hand = (update: Omit<Update, "update_id">) => bot.handleUpdate({ update_id: updateId++, ...update } as Update);
  const chatOf = (chat: number) =>
    chat > 0
      ? { id: chat, type: "private" as const, first_name: "P" }
      : { id: chat, type: "supergroup" as const, title: "G" };

  return {
    bot,
    audience,
    subscribers,
    topics,
    agenda,
    articles,
    publicCorrections,
    api,
    stopReasons: stores.stopReasons.all,
    measured: stores.measured,
    events,
    said,
    toasts,
    calls,
    admins,
    refuse,
    hand,
    chatOf,
    clock,
    advance(ms: number): void {
      now += ms;
    },
    /** Types a text; resolves with the one message that answers it. */
    async say(from: Sender, text: string, extra: Record<string, unknown> = {}): Promise<Said> {
      const command = /^\/[^\s]+/.exec(text)?.[0];
      const before = said.length;
      await hand({
        message: {
          message_id: ++ids,
          date: 0,
          chat: chatOf(from.chat),
          from: from.user,
          text,
          ...(command && { entities: [{ type: "bot_command", offset: 0, length: command.length }] }),
          ...extra,
        } as never,
      });
      const answers = said.slice(before).filter(({ silent }) => !silent);
      const [answer] = answers;
      if (answers.length !== 1 || !answer) throw new Error(`${answers.length} answers to ${text}`);
      return answer;
    },
    /** Presses the button with this text; resolves with the toast. */
    async press(from: Sender, message: Said, label: string | RegExp): Promise<string> {
      const button = message.buttons
        .flat()
        .find(({ text }) => (typeof label === "string" ? text.includes(label) : label.test(text)));
      if (!button || !("callback_data" in button)) {
        throw new Error(`no button ${label} among ${message.buttons.flat().map(({ text }) => text)}`);
      }
      return this.pressData(from, message, button.callback_data);
    },
    async pressData(from: Sender, message: Said, data: string): Promise<string> {
      const before = toasts.length;
      const inThread = message.threadId && { is_topic_message: true, message_thread_id: message.threadId };
      await hand({
        callback_query: {
          id: String(updateId),
          from: from.user,
          chat_instance: "x",
          data,
          message: {
            message_id: message.id,
            date: 1,
            chat: chatOf(from.chat),
            from: me,
            text: message.text,
            ...(message.buttons.length > 0 && { reply_markup: { inline_keyboard: message.buttons } }),
            ...inThread,
          } as never,
        },
      } as never);
      if (toasts.length !== before + 1) throw new Error(`${toasts.length - before} toasts`);
      return toasts.at(-1)?.text ?? "";
    },
    stop: () => server.stop(),
  };
}

/** Where Telegram's parser is not to be had: the text and the links, judged by nobody. */
function readRoughly(html: string): Parsed {
  const decode = (text: string) =>
    text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "");
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = ""]) => decode(url));
  const entities = links.map((url) => ({ type: "textEntityTypeTextUrl", offset: 0, length: 1, url }));
  return { ok: true, text: decode(html.replace(/<[^>]*>/g, "")), entities };
}

export type OpenReception = Awaited<ReturnType<typeof openReception>>;
