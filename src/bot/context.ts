/** What every handler finds in its context, and what the reception needs to do its work. Types, and the small reads of a
 *  context that everybody shares. */

import type { Api, Context } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Audience } from "../audience/create-audience.ts";
import type { Renderer } from "../delivery/deps.ts";
import type { FindCopy } from "../delivery/find-copy.ts";
import type { ReceivedLately } from "../delivery/received-lately.ts";
import type { Emit } from "../events.ts";
import type { OutgoingMessage } from "../format/message.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { Texts } from "../locales/texts.ts";
import type { Why } from "../news/arrival.ts";
import type { Article, ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { Role } from "../news/roles.ts";
import type { Clock } from "../news/schedule.ts";
import type { Home } from "../news/subscription.ts";
import type { Administrators } from "./chats/administrators.ts";
import type { Whispered } from "./chats/whisper.ts";
import type { CommandEntry } from "./commands.ts";
import type { ManagedChat } from "./managed-chat.ts";
import type { TypedCommand } from "./typed-command.ts";

export interface BotFlavor {
  /** What is stored about the chat, as of the beginning of this update. */
  subscriber: Subscriber | null;
  /** In the chat's language. */
  texts: Texts;
  /** The command that the message is, if any. */
  typed: TypedCommand | null;
  /** Whether this chat has not just been told that; it counts as told from then on. */
  isNews(word: string): boolean;
  administrators: Administrators;
  /** To the person in a group alone. */
  whisper(message: OutgoingMessage): Promise<Whispered>;
  /** The channel that this private chat speaks for: `subscriber` and `homeOf` are the channel's then. */
  managing?: ManagedChat;
  /** For choices that are typed: from here on the update's choices are those of the channel that the person is managing, if
   *  they are. */
  speakForManaged(): Promise<void>;
}

export type BotContext = Context & BotFlavor;

export interface BotDeps {
  /** Its calls are counted by the rate limiter. */
  readonly api: Api;
  /** Of getMe. */
  readonly me: UserFromGetMe;
  readonly audience: Audience;
  /** Null for readers. Checked again at the act; here it only chooses what is offered. */
  roleOf(userId: number): Promise<Role | null>;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly locales: Locales;
  /** What readers are sent, for whoever asks for it. */
  readonly render: Pick<Renderer, "addressOf" | "article" | "fullPage" | "fullText" | "retraction">;
  /** What stands behind the button below a digest. */
  editionPage(id: BroadcastId, chatId: number, page: number): Promise<OutgoingMessage | null>;
  /** A story as it is posted into another chat. */
  sharedCard(article: Article, locale: string): OutgoingMessage;
  /** Somebody has posted one. */
  noteShared(
    id: ArticleId,
    copy: { readonly inlineId: string; readonly version: number; readonly locale: string },
  ): Promise<void>;
  /** What waits for the chat's next edition, and when that comes (ms). */
  waiting(chatId: number): Promise<{ readonly count: number; readonly dueAt: number } | null>;
  /** What a chat would have been sent between two moments (ms) at which it wanted or could get nothing; newest first. */
  missedSince(chatId: number, from: number, until: number): Promise<readonly ArticleId[]>;
  /** Why a copy came, as it was when it was planned. */
  whyOf(chatId: number, messageId: number): Promise<Why | null>;
  /** Of these stories those that a chat was sent. */
  readonly receivedLately: ReceivedLately;
  readonly outletName: string;
  readonly defaultLocale: string;
  readonly defaultTimeZone: string;
  /** OWNER_IDS: told what readers write where there is no newsroom chat. */
  readonly owners: readonly number[];
  /** The stories that a chat's message shows. */
  readonly findCopy: FindCopy;
  /** OPERATOR_CONTACT */
  readonly operatorContact?: string | undefined;
  /** PRIVACY_URL */
  readonly privacyUrl?: string | undefined;
  readonly retentionDays: number;
  /** All commands, in the order in which menus and /help list them. */
  readonly commands: readonly CommandEntry[];
  /** The chat whose menu shows the newsroom's commands to everybody in it. */
  readonly newsroomChatId?: number;
}

/** Where this update's choices are stored: the chat, the forum topic it came from, or the channel it manages. */
export function homeOf(ctx: BotContext): Home {
  const { msg, chat, managing } = ctx;
  if (managing) {
    const { id: chatId, timeZone } = managing;
    return { chatId, locale: ctx.texts.code, ...(timeZone && { timeZone }) };
  }
  if (!chat) throw new Error("an update without a chat has no home");
  const threadId = msg?.is_topic_message ? msg.message_thread_id : undefined;
  return { chatId: chat.id, locale: ctx.texts.code, ...(threadId !== undefined && { threadId }) };
}

/** A person's own chat, speaking for itself. */
export function isPrivate(ctx: BotContext): boolean {
  return ctx.chat?.type === "private" && !ctx.managing;
}
