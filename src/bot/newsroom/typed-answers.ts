/** What an editor was asked to type: a new title, lead or source, or the time to go out. */
import type { Composer } from "grammy";
import { z } from "zod";
import { type Article, type ArticleId, parseArticleId } from "../../news/article.ts";
import { instantOfWallTime } from "../../news/schedule.ts";
import { say, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import type { BotContext } from "../context.ts";
import { askAction } from "./actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "./deps.ts";
import { sendDesk, sendPreview } from "./desk-view.ts";

/** Long enough to fetch the right wording from a colleague. */
const waitMs = 15 * 60_000;

const questionSchema = z.object({
  kind: z.literal("article-field"),
  id: z.string(),
  field: z.enum(["title", "lead", "source", "time"]),
});

export function installTypedAnswers(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, askAction, async (ctx, id, field) => {
    await deps.rights.demand(actorOf(ctx), field === "time" ? "publish" : "draft");
    if (ctx.chat) await deps.pending.put(ctx.chat.id, actorOf(ctx), { kind: "article-field", id, field }, waitMs);
    await toast(ctx);
    await say(ctx, { html: ctx.texts.newsroom.desk.askField[field] });
  });

  composer.on("message:text").use(async (ctx, next) => {
    const text = ctx.message.text.trim();
    if (text.startsWith("/")) return next();
    const question = questionSchema.safeParse(await deps.pending.take(ctx.chat.id, actorOf(ctx)));
    const id = question.success ? parseArticleId(question.data.id) : null;
    if (!question.success || !id) return next();
    if (question.data.field === "time") return scheduleAt(ctx, id, text);
    await sendPreview(ctx, await amend(actorOf(ctx), id, question.data.field, text), deps);
  });

  const scheduleAt = async (ctx: BotContext, id: ArticleId, text: string): Promise<void> => {
    const at = instantOfWallTime(text, zoneOf(ctx, deps));
    if (at === null) {
      if (ctx.chat) {
        await deps.pending.put(ctx.chat.id, actorOf(ctx), { kind: "article-field", id, field: "time" }, waitMs);
      }
      await say(ctx, { html: ctx.texts.newsroom.publish.faults.time_unreadable({ word: text.slice(0, 40) }) });
      return;
    }
    await sendDesk(ctx, await deps.articles.schedule(actorOf(ctx), id, at), deps);
  };

  const amend = (actor: number, id: ArticleId, field: "title" | "lead" | "source", text: string): Promise<Article> =>
    deps.articles.amend(actor, id, (draft) => {
      if (field === "title") return { ...draft, content: { ...draft.content, title: text } };
      const { [field]: _, ...rest } = draft.content;
      return { ...draft, content: { ...rest, ...(text !== "-" && { [field]: text }) } };
    });
}
