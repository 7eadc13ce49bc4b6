/** /publish in its forms, and /breaking: from what an editor sends to a preview or a story on its way. */
import type { Composer } from "grammy";
import type { Message } from "grammy/types";
import { sentenceOf } from "../../../locales/catalogue.ts";
import { AppError } from "../../../news/app-error.ts";
import type { Urgency } from "../../../news/article.ts";
import { replace, say } from "../../answer.ts";
import { argumentsOf, type BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { sendDesk, sendPreview } from "../desk/desk-view.ts";
import { type PublishArguments, parsePublishArguments, type Quoted } from "./publish-arguments.ts";

export function installPublish(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const publish = (urgency: Urgency) => async (ctx: BotContext) => {
    await deps.rights.demand(actorOf(ctx), "draft");
    const parsed = parsePublishArguments(argumentsOf(ctx), quotedBy(ctx), zoneOf(ctx, deps));
    if (!parsed.ok) return sayFault(ctx, parsed);
    const reading = "url" in parsed.from ? await say(ctx, { html: ctx.texts.newsroom.publish.reading }) : null;
    try {
      const { article, known } = await deps.submissions.submit(actorOf(ctx), { ...parsed, urgency });
      if (known) await say(ctx, { html: ctx.texts.newsroom.publish.knownWarning({ id: known.id }) });
      if (article.state === "draft") await sendPreview(ctx, article, deps, reading);
      else await sendDesk(ctx, article, deps, reading);
    } catch (error) {
      if (!(error instanceof AppError) || !reading) throw error;
      await replace(ctx, reading, { html: sentenceOf(ctx.texts, error) });
    }
  };
  composer.command("publish", publish("routine"));
  composer.command("breaking").filter(isForNewsroom, publish("breaking"));
}

/** "/breaking https://… #world" publishes; "/breaking on" is a reader's switch. */
function isForNewsroom(ctx: BotContext): boolean {
  return /\.|\n/.test(argumentsOf(ctx));
}

async function sayFault(ctx: BotContext, parsed: Extract<PublishArguments, { ok: false }>): Promise<void> {
  const { usage, faults } = ctx.texts.newsroom.publish;
  if (parsed.fault === "nothing_given") return void (await say(ctx, { html: usage }));
  const sentence = faults[parsed.fault];
  await say(ctx, { html: typeof sentence === "function" ? sentence({ word: parsed.detail ?? "" }) : sentence });
}

function quotedBy(ctx: BotContext): Quoted | null {
  const quoted: Message | undefined = ctx.msg?.reply_to_message;
  const text = quoted?.text ?? quoted?.caption;
  if (!quoted || text === undefined) return null;
  const entities = quoted.entities ?? quoted.caption_entities ?? [];
  return { text, links: entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : [])) };
}
