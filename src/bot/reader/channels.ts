/** /channels: the channels that a person manages from here, and the ways to one that is not listed: its name, or a post of it
 *  forwarded here. Nothing but news is posted in a channel; a command typed there is answered to its administrators. */
import type { Composer } from "grammy";
import type { OutgoingMessage } from "../../format/message.ts";
import { asWishedBy } from "../../format/undecorated.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { sayTo, show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { managedBy, speakFor } from "../chats/manage.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { type ManagedChat, managedAction } from "../managed-chat.ts";
import { openSettings } from "./choices.ts";
import { leaveChannel, listChannels, settingsView } from "./settings-view.ts";

/** Of a person: more are managed by others too. */
const mostListed = 50;
/** Bot API, usernames. */
const name = /^(?:@|(?:https?:\/\/)?t\.me\/)([a-z][a-z0-9_]{3,31})$/i;

export const channels = defineCommand<BotDeps>({
  name: "channels",
  right: "administrators",
  place: "private",
  async run(ctx, args, deps) {
    if (ctx.chat?.type !== "private") return show(ctx, { html: ctx.texts.t("channels-in-private") });
    const [, username] = name.exec(args) ?? [];
    if (username === undefined) return show(ctx, await listView(ctx, deps));
    const channel = await managedBy(ctx, `@${username}`);
    if (!channel) return show(ctx, { html: ctx.texts.t("channels-not-found") });
    await openChannel(ctx, channel, deps);
  },
  buttons(composer, deps) {
    onAction(composer, listChannels, async (ctx) => {
      delete ctx.managing;
      await toast(ctx);
      await show(ctx, await listView(ctx, deps));
    });

    onAction(composer, leaveChannel, async (ctx, answer) => {
      const { managing } = ctx;
      const { t } = ctx.texts;
      if (!managing || !ctx.chat) return toast(ctx, t("fallback-dead-button-toast"));
      if (answer === "ask") {
        await toast(ctx);
        const yes = { text: t("channels-leave-yes-button"), action: leaveChannel.data("yes") };
        const no = { text: t("settings-back-button"), action: openSettings.data() };
        return show(ctx, { html: t("channels-leave-ask"), buttons: [[yes], [no]] });
      }
      await ctx.api.leaveChat(managing.id);
      await deps.audience.leave(managing.id);
      await deps.audience.managesNoMore(ctx.chat.id, managing.id);
      await deps.audience.speakFor(ctx.chat.id, null);
      await toast(ctx);
      await show(ctx, { html: t("channels-left") });
    });
  },
});

/** A post of a channel that the person administers opens it, if that is not on their list yet. Any other forwarded message is
 *  somebody else's business. */
function installForwarded(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("message:forward_origin", async (ctx, next) => {
    const origin = ctx.message.forward_origin;
    if (ctx.chat.type !== "private" || origin.type !== "channel") return next();
    const isListed = (await deps.audience.managedBy(ctx.from.id)).includes(origin.chat.id);
    const channel = isListed ? null : await managedBy(ctx, origin.chat.id);
    return channel ? openChannel(ctx, channel, deps) : next();
  });
}

/** Shows what the channel has chosen, and notes that this person may. */
async function openChannel(ctx: BotContext, channel: ManagedChat, deps: BotDeps): Promise<void> {
  if (ctx.from) await deps.audience.manages(ctx.from.id, channel.id);
  await speakFor(ctx, channel, deps);
  await show(ctx, await settingsView(ctx, deps));
}

async function listView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  if (ctx.from) await deps.audience.speakFor(ctx.from.id, null);
  const mine = ctx.from ? await deps.audience.managedBy(ctx.from.id) : [];
  const found: ManagedChat[] = [];
  for (const id of mine.slice(0, mostListed)) {
    const channel = await managedBy(ctx, id);
    if (channel) found.push(channel);
    else if (ctx.from) await deps.audience.managesNoMore(ctx.from.id, id);
  }
  const add = {
    text: t("channels-add-button"),
    url: `https://t.me/${deps.me.username}?startchannel&admin=post_messages+edit_messages+delete_messages`,
  };
  return {
    html: found.length > 0 ? t("channels-list") : t("channels-none", { outlet: deps.outletName }),
    buttons: [
      ...found.map(({ id, title }) => [{ text: `📣 ${title}`, action: managedAction(id, openSettings.data()) }]),
      [add],
    ],
  };
}

/** What comes from channels: before it is asked who wrote it. */
export function installChannels(composer: Composer<BotContext>, deps: BotDeps): void {
  installForwarded(composer, deps);
  installChannelPosts(composer, deps);
}

/** What is typed in a channel: its readers see it, and shall see no answer. Its administrators are shown where to choose. */
function installChannelPosts(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("channel_post", async (ctx) => {
    const isOurs = ctx.typed && deps.commands.some((each) => each.name === ctx.typed?.name);
    if (!isOurs || !ctx.isNews("channels-typed")) return;
    try {
      const channel = { id: ctx.chat.id, title: ctx.chat.title };
      const administrators = await ctx.api.getChatAdministrators(channel.id);
      for (const { user } of administrators) {
        if (!user.is_bot) await offerChannel(ctx, channel, user, "channels-typed", deps);
      }
    } catch (error) {
      if (refusalOf(error) === null) throw error;
    }
  });
}

/** To one who administers it, in their language, if they have ever talked to the bot. */
export async function offerChannel(
  ctx: BotContext,
  channel: ManagedChat,
  person: { readonly id: number; readonly language_code?: string },
  word: "channels-typed" | "channels-added",
  deps: BotDeps,
): Promise<void> {
  const { locales, audience, defaultLocale } = deps;
  const known = await audience.find(person.id);
  const texts = locales.textsOf(locales.negotiate(known?.preferences.locale, person.language_code, defaultLocale));
  await audience.manages(person.id, channel.id);
  const { title } = channel;
  const message: OutgoingMessage = {
    html: texts.t(word, { title }),
    buttons: [
      [{ text: texts.t("channels-manage-button", { title }), action: managedAction(channel.id, openSettings.data()) }],
    ],
  };
  await sayTo(ctx, person.id, asWishedBy(known?.preferences ?? {}, message));
}
