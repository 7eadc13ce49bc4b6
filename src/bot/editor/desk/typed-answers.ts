/** What an editor was asked to type: a new title, lead or source (of a draft, or as a correction), the time to go out, or
 *  why a story is withdrawn. */
import type { Composer } from "grammy";
import type { ArticleId } from "../../../news/article.ts";
import { typedChange, withChanges } from "../../../news/correction.ts";
import type { TypedField } from "../../../news/pending-input.ts";
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

export function installTypedAnswers(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, askAction, async (ctx, id, field) => {
    await deps.rights.demand(actorOf(ctx), field === "time" || field === "reason" ? "publish" : "draft");
    await toast(ctx);
    await askFor(ctx, id, field, deps);
  });

  composer.on("message:text").use(async (ctx, next) => {
    const text = ctx.message.text.trim();
    if (text.startsWith("/")) return next();
    const asked = await deps.pending.take(ctx.chat.id, actorOf(ctx));
    if (!asked) return next();
    const { id, field } = asked;
    if (field === "time") return scheduleAt(ctx, id, text);
    if (field === "reason") return askRetraction(ctx, id, text, deps);
    const changes = typedChange(field, text);
    if ((await deps.articles.get(actorOf(ctx), id)).state === "published") {
      return askCorrection(ctx, id, { changes, note: "", notify: false }, deps);
    }
    const amended = await deps.articles.amend(actorOf(ctx), id, (draft) => ({
      ...draft,
      content: withChanges(draft.content, changes),
    }));
    await sendPreview(ctx, amended, deps);
  });

  const scheduleAt = async (ctx: BotContext, id: ArticleId, text: string): Promise<void> => {
    const at = instantOfWallTime(text, zoneOf(ctx, deps));
    if (at === null) {
      await keepOpen(ctx, id, "time", deps);
      await say(ctx, { html: ctx.texts.t("publish-time-unreadable", { word: text.slice(0, 40) }) });
      return;
    }
    await sendDesk(ctx, await deps.articles.schedule(actorOf(ctx), id, at), deps);
  };
}

/** The next thing this person types here is the answer. */
export async function askFor(ctx: BotContext, id: ArticleId, field: TypedField, deps: NewsroomDeps): Promise<void> {
  await keepOpen(ctx, id, field, deps);
  await say(ctx, { html: ctx.texts.t(`desk-ask-field-${field}`) });
}

async function keepOpen(ctx: BotContext, id: ArticleId, field: TypedField, { pending }: NewsroomDeps): Promise<void> {
  if (ctx.chat) await pending.put(ctx.chat.id, actorOf(ctx), { kind: "article-field", id, field }, waitMs);
}
