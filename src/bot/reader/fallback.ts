/** Answers what no handler took: it gets a sentence that helps, in private; groups and channels are left in peace. */
import type { Composer, MiddlewareFn } from "grammy";
import { nearest } from "../../news/nearest.ts";
import { show, toast } from "../answer.ts";
import { newsroomsOf, readersOf } from "../commands.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { shown } from "../shown.ts";
import { openTopics } from "./choices.ts";
import { offerFeedback } from "./feedback.ts";
import { type Carry, readFreeText } from "./free-text.ts";

/** What a person sends beside text (Bot API, Message). */
const sentThings = [
  "animation",
  "audio",
  "checklist",
  "contact",
  "dice",
  "document",
  "game",
  "location",
  "paid_media",
  "photo",
  "poll",
  "sticker",
  "story",
  "venue",
  "video",
  "video_note",
  "voice",
] as const;

/** By which somebody may want to say something. */
const spokenThings: readonly (typeof sentThings)[number][] = ["audio", "photo", "video", "video_note", "voice"];

const looksLikeLink = /^(?:https?:\/\/)\S+$/i;

/** `commands`: the handlers of commands, for those that were typed without their slash. */
export function installFallback(
  composer: Composer<BotContext>,
  deps: BotDeps,
  commands: MiddlewareFn<BotContext>,
): void {
  composer.on("callback_query", (ctx) => toast(ctx, ctx.texts.t("fallback-dead-button-toast")));

  composer.on("message", async (ctx) => {
    const { t } = ctx.texts;
    const text = ctx.message.text?.trim() ?? ctx.message.caption?.trim() ?? "";
    const [, command, , username] = /^(\/([^\s@]+))(?:@(\S+))?/.exec(text) ?? [];
    if (!isPrivate(ctx) && username?.toLowerCase() !== deps.me.username.toLowerCase()) return;
    if (username !== undefined && username.toLowerCase() !== deps.me.username.toLowerCase()) {
      return show(ctx, { html: t("fallback-other-bot", { bot: shown(`@${username}`), me: `@${deps.me.username}` }) });
    }
    const known = await commandsFor(ctx, deps);
    if (command) {
      const near = nearest(command, known);
      const asked = { command: shown(command) };
      return show(ctx, {
        html:
          near === null
            ? t("fallback-unknown-command", asked)
            : t("fallback-unknown-command-near", { ...asked, nearest: `/${near}` }),
      });
    }
    const isEditor = ctx.from !== undefined && (await deps.roleOf(ctx.from.id)) !== null;
    if (isEditor && looksLikeLink.test(text)) return show(ctx, { html: t("fallback-editor-link") });
    const carry: Carry = (name, args) => {
      ctx.typed = { name, args, startsBelow: false };
      return Promise.resolve(commands(ctx, async () => {}));
    };
    if (text !== "" && isPrivate(ctx) && (await readFreeText({ ctx, deps, text, carry }))) return;
    if (isPrivate(ctx) && !isEditor) {
      if (spokenThings.some((thing) => thing in ctx.message)) return show(ctx, { html: t("feedback-text-only") });
      if (await offerFeedback(ctx)) return;
    }
    // Service messages (pins, titles, members) are not meant for us.
    if (text === "" && !sentThings.some((thing) => thing in ctx.message)) return;
    await show(ctx, {
      html: t("fallback-text"),
      buttons: [[{ text: t("settings-topics-button"), action: openTopics.data("plain", 0) }]],
    });
  });
}

/** What may be suggested to this person. */
async function commandsFor(ctx: BotContext, deps: BotDeps): Promise<readonly string[]> {
  const role = ctx.from ? await deps.roleOf(ctx.from.id) : null;
  return [...readersOf(deps.commands, isPrivate(ctx) ? "private" : "groups"), ...newsroomsOf(deps.commands, role)].map(
    ({ name }) => name,
  );
}
