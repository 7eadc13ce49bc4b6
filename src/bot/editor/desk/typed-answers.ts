/** What an editor was asked to type: a new title, lead or source (of a draft, or as a correction), the time to go out, or
 *  why a story is withdrawn. */
import type { Composer } from "grammy";
import { z } from "zod";
import { type Article, type ArticleId, parseArticleId } from "../../../news/article.ts";
import { instantOfWallTime } from "../../../news/schedule.ts";
import { say, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { askAction } from "../actions.ts";
import { askCorrection } from "../commands/correct.ts";
import { askRetraction } from "../commands/retract.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { sendDesk, sendPreview } from "./desk-view.ts";

/** Long enough to fetch the right wording from a colleague. */
const waitMs = 15 * 60_000;

/** Takes a lead or a source away. */
const nothing = "-";

type Field = Parameters<typeof askAction.data>[1];

const questionSchema = z.object({
  kind: z.literal("article-field"),
  id: z.string(),
  field: z.enum(["title", "lead", "source", "time", "reason"]),
});

export function installTypedAnswers(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, askAction, async (ctx, id, field) => {
    await deps.rights.demand(actorOf(ctx), field === "time" || field === "reason" ? "publish" : "draft");
    await toast(ctx);
    await askFor(ctx, id, field, deps);
  });

  composer.on("message:text").use(async (ctx, next) => {
    const text = ctx.message.text.trim();
    if (text.startsWith("/")) return next();
    const question = questionSchema.safeParse(await deps.pending.take(ctx.chat.id, actorOf(ctx)));
    const id = question.success ? parseArticleId(question.data.id) : null;
    if (!question.success || !id) return next();
    const { field } = question.data;
    if (field === "time") return scheduleAt(ctx, id, text);
    if (field === "reason") return askRetraction(ctx, id, text, deps);
    if ((await deps.articles.get(actorOf(ctx), id)).state === "published") {
      const changes = { [field]: text === nothing && field !== "title" ? null : text };
      return askCorrection(ctx, id, { changes, note: "", notify: false }, deps);
    }
    await sendPreview(ctx, await amend(actorOf(ctx), id, field, text), deps);
  });

  const scheduleAt = async (ctx: BotContext, id: ArticleId, text: string): Promise<void> => {
    const at = instantOfWallTime(text, zoneOf(ctx, deps));
    if (at === null) {
      await keepOpen(ctx, id, "time", deps);
      await say(ctx, { html: ctx.texts.newsroom.publish.faults.time_unreadable({ word: text.slice(0, 40) }) });
      return;
    }
    await sendDesk(ctx, await deps.articles.schedule(actorOf(ctx), id, at), deps);
  };

  const amend = (actor: number, id: ArticleId, field: "title" | "lead" | "source", text: string): Promise<Article> =>
    deps.articles.amend(actor, id, (draft) => {
      if (field === "title") return { ...draft, content: { ...draft.content, title: text } };
      const { [field]: _, ...rest } = draft.content;
      return { ...draft, content: { ...rest, ...(text !== nothing && { [field]: text }) } };
    });
}

/** The next thing this person types here is the answer. */
export async function askFor(ctx: BotContext, id: ArticleId, field: Field, deps: NewsroomDeps): Promise<void> {
  await keepOpen(ctx, id, field, deps);
  await say(ctx, { html: ctx.texts.newsroom.desk.askField[field] });
}

async function keepOpen(ctx: BotContext, id: ArticleId, field: Field, { pending }: NewsroomDeps): Promise<void> {
  if (ctx.chat) await pending.put(ctx.chat.id, actorOf(ctx), { kind: "article-field", id, field }, waitMs);
}
