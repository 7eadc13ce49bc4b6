/** Builds the middleware chain that handles one update. The order below is the order things happen in. */
import { Composer, type Composer as ComposerOf, Context, type NextFunction } from "grammy";
import type { Update } from "grammy/types";
import { heardNow } from "../news/sign-of-life.ts";
import { type AnnounceDeps, announce } from "./announce.ts";
import { say, toast } from "./answer.ts";
import { createAdministrators } from "./chats/administrators.ts";
import { createSaidLately } from "./chats/in-charge.ts";
import { manageByButton, speakForManaged } from "./chats/manage.ts";
import { installMembership } from "./chats/membership.ts";
import { createWhisper } from "./chats/whisper.ts";
import type { CommandEntry } from "./commands.ts";
import { type BotContext, type BotDeps, isPrivate } from "./context.ts";
import { createFaultBoundary } from "./fault-boundary.ts";
import { isUsable } from "./named-chat.ts";
import { installChannels } from "./reader/channels.ts";
import { openSettings } from "./reader/choices.ts";
import { installFallback } from "./reader/fallback.ts";
import { installLetters } from "./reader/feedback.ts";
import { installReader, readerCommands } from "./reader/install.ts";
import { hasAuthor, typedCommand } from "./typed-command.ts";

export interface BotOptions extends Omit<BotDeps, "commands">, Pick<AnnounceDeps, "listEditors" | "announced"> {
  /** The newsroom's commands and buttons; called once, between the readers' and the fallback. */
  readonly installNewsroom?: (composer: ComposerOf<BotContext>) => void;
  readonly newsroomCommands?: readonly CommandEntry[];
}

export interface Bot {
  /** Never throws for a fault of a handler: those end at the boundary. Updates of one chat must come in order. */
  handleUpdate(update: Update): Promise<void>;
  /** Tells Telegram the menus of commands and the bot's descriptions, as far as they changed. What fails is logged and
   *  harmless. */
  announceCommands(signal?: AbortSignal): Promise<void>;
}

export function createBot(options: BotOptions): Bot {
  const deps = { ...options, commands: [...readerCommands, ...(options.newsroomCommands ?? [])] };
  const bot: ComposerOf<BotContext> = new Composer<BotContext>();

  bot.use(createFaultBoundary(deps)); // 1. whatever goes wrong below ends here
  bot.use(loadChat(deps)); //            2. who is it, in which language
  bot.use(endWithoutMessage); //         3. a button whose message nobody knows any more
  bot.use(manageByButton(deps)); //      4. a channel's buttons under its administrator's private messages
  installMembership(bot, deps); //       5. blocked, unblocked, added, removed, moved
  installChannels(bot, deps); //         6. in a channel there is nothing but news; its posts, forwarded, open its choices
  bot.use(passNobodyBy); //              7. what somebody else wrote is nobody's command
  const commands = bot.use();
  installReader(commands, deps); //      8. readers; in groups and channels their administrators, checked per command
  deps.installNewsroom?.(commands); //   9. editors; rights checked per act
  installLetters(commands, deps); //     10. replies to stories, for the newsroom
  installFallback(bot, deps, commands.middleware()); // 11. anything else gets a sentence that helps

  const run = bot.middleware();
  return {
    async handleUpdate(update) {
      if (!isUsable(update)) return deps.emit({ type: "update.refused", updateId: update.update_id });
      const ctx = new Context(update, deps.api, deps.me);
      // loadChat fills what BotContext adds, before any handler.
      await run(ctx as BotContext, async () => {});
    },
    announceCommands: (signal) => announce(deps, signal),
  };
}

/** Bot API, CallbackQuery: message is missing when it came by an inline query; no button of ours stands there, and there is
 *  no chat to answer in. */
async function endWithoutMessage(ctx: BotContext, next: NextFunction): Promise<void> {
  if (ctx.callbackQuery && !ctx.callbackQuery.message) return toast(ctx, ctx.texts.t("fallback-dead-button-toast"));
  await next();
}

function loadChat(deps: BotDeps) {
  const { textsOf, negotiate } = deps.locales;
  const isFresh = createSaidLately();
  const administrators = createAdministrators(deps.api, deps.clock);
  const whisper = createWhisper();
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    ctx.typed = typedCommand(ctx);
    ctx.administrators = administrators;
    ctx.whisper = (message) => whisper(ctx, message);
    ctx.speakForManaged = () => speakForManaged(ctx, deps, openSettings.data());
    ctx.isNews = (word) => ctx.chat !== undefined && isFresh(ctx.chat.id, word);
    ctx.texts = textsOf(negotiate(undefined, ctx.from?.language_code, deps.defaultLocale));
    // An inline query comes from no chat: who types it is asked for.
    const home = ctx.chat?.id ?? ctx.from?.id;
    ctx.subscriber = home === undefined ? null : await deps.audience.find(home);
    const chosen = ctx.subscriber?.preferences.locale;
    ctx.texts = textsOf(negotiate(chosen, ctx.from?.language_code, deps.defaultLocale));
    const isPressedOrWritten = ctx.chat?.type === "private" && !ctx.myChatMember;
    if (isPressedOrWritten && ctx.subscriber && heardNow(ctx.subscriber.heard, deps.clock())) {
      ctx.subscriber = await deps.audience.heardFrom(ctx.chat.id);
    }
    await next();
  };
}

/** Forwarded, sent through a bot, or by nobody who is here: in private it is said that it was not carried out, elsewhere it
 *  was not meant for us. */
async function passNobodyBy(ctx: BotContext, next: NextFunction): Promise<void> {
  if (hasAuthor(ctx)) return next();
  if (ctx.msg?.via_bot?.id === ctx.me.id) return; // a story of ours that somebody posted here
  if (isPrivate(ctx)) await say(ctx, { html: ctx.texts.t(ctx.typed ? "fallback-not-yours" : "fallback-forwarded") });
}
