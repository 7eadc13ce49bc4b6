/** The one line for who blocked the bot and is here again: what comes from now on, and what came meanwhile, if they like. */
import type { Composer } from "grammy";
import type { OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { show } from "../answer.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { catchUpView } from "./catch-up.ts";
import { cadenceText, openSettings, openTopics, topicLabels } from "./choices.ts";
import { pauseLine } from "./pause.ts";

/** For what membership.ts passes on. */
export function installWelcomeBack(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("my_chat_member", async (ctx) => {
    await show(ctx, await welcomeBack(ctx, deps));
    await deps.audience.welcome(ctx.chat.id);
  });
}

async function welcomeBack(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const labels = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
  const choose = { text: t("settings-topics-button"), action: openTopics.data("plain", 0) };
  if (labels.length === 0) return { html: t("welcome-back-no-topics"), buttons: [[choose]] };
  const facts = { topics: clock.list(labels), cadence: cadenceText(ctx.subscriber, ctx.texts) };
  const missed = await missedView(ctx, deps);
  return {
    html: joinHtml([t("welcome-back", facts), ...pauseLine(ctx, deps), ...(missed ? [missed.html] : [])], "\n\n"),
    buttons: [...(missed?.buttons ?? []), [choose, { text: t("digest-settings-button"), action: openSettings.data() }]],
  };
}

/** Null, where nothing was missed. */
async function missedView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage | null> {
  const [before, away] = ctx.subscriber?.past?.slice(-2) ?? [];
  if (!before || away?.kind !== "gone") return null;
  const view = await catchUpView(ctx, deps, { from: before.until, until: away.until });
  return view.buttons ? view : null;
}
