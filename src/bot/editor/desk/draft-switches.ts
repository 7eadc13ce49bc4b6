/** What is switched on a draft by its buttons: breaking, silent, full text, graphic, the paid speed, topics. A button carries what it
 *  switches to: a second tap changes nothing. */
import type { Composer } from "grammy";
import type { Article, ArticleId } from "../../../news/article.ts";
import { demandSeen, type Seen } from "../../../newsroom/publication.ts";
import { toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { switchAction, topicAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askPaidMessage, topicsMessage } from "./desk-menus.ts";
import { deskMessage } from "./desk-message.ts";
import { redraw } from "./desk-view.ts";
import { demandShown, unlessChanged } from "./unless-changed.ts";

type Switch = Parameters<typeof switchAction.data>[0];
/** `seen`: the draft's edits as they were shown. */
type Flip = (ctx: BotContext, id: ArticleId, on: boolean, seen: Seen) => Promise<void>;

export function installDraftSwitches(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const switches = switchesOf(deps);
  onAction(composer, switchAction, (ctx, what, to, id, seen?) =>
    unlessChanged(ctx, deps, () => switches[what](ctx, id, to === "on", demandShown(id, seen))),
  );

  onAction(composer, topicAction, (ctx, id, slug, to, seen?) =>
    unlessChanged(ctx, deps, async () => {
      const article = await deps.articles.amend(actorOf(ctx), id, demandShown(id, seen), (draft) => {
        if (to === "off") return { ...draft, topics: draft.topics.filter((each) => each !== slug) };
        return draft.topics.includes(slug) ? draft : { ...draft, topics: [...draft.topics, slug] };
      });
      await toast(ctx, ctx.texts.t("desk-saved-toast"));
      await redraw(ctx, article, deps, { panel: (view) => topicsMessage(ctx.texts, view) });
    }),
  );
}

function switchesOf(deps: NewsroomDeps): Record<Switch, Flip> {
  const { articles } = deps;
  const amend = async (
    ctx: BotContext,
    said: string,
    id: ArticleId,
    seen: Seen,
    change: (draft: Article) => Article,
  ): Promise<void> => {
    const article = await articles.amend(actorOf(ctx), id, seen, change);
    await toast(ctx, said);
    await redraw(ctx, article, deps);
  };
  const setPaid: Flip = async (ctx, id, on, seen) => {
    const article = await articles.setPaid(actorOf(ctx), id, seen, on);
    await toast(ctx, ctx.texts.t("paid-toast", { on }));
    await redraw(ctx, article, deps);
  };
  const askPaid: Flip = async (ctx, id, _, seen) => {
    await deps.rights.demand(actorOf(ctx), "publish");
    const article = await articles.get(actorOf(ctx), id);
    if (!article.paid) demandSeen(actorOf(ctx), article, seen);
    await toast(ctx);
    await redraw(ctx, article, deps, {
      panel: (view) =>
        view.paidOffer && !article.paid
          ? askPaidMessage(ctx.texts, article, view.paidOffer)
          : deskMessage(ctx.texts, view),
    });
  };
  return {
    breaking: (ctx, id, on, seen) =>
      amend(ctx, ctx.texts.t("desk-breaking-toast", { on }), id, seen, (draft) => ({
        ...draft,
        urgency: on ? "breaking" : "routine",
      })),
    silent: (ctx, id, silent, seen) =>
      amend(ctx, ctx.texts.t("desk-silent-toast", { on: silent }), id, seen, (draft) => ({ ...draft, silent })),
    fulltext: (ctx, id, fullText, seen) =>
      amend(ctx, ctx.texts.t("desk-full-text-toast", { on: fullText }), id, seen, (draft) => ({ ...draft, fullText })),
    graphic: (ctx, id, graphic, seen) =>
      amend(ctx, ctx.texts.t("desk-graphic-toast", { on: graphic }), id, seen, (draft) => ({ ...draft, graphic })),
    paid: (ctx, id, on, seen) => (on ? askPaid : setPaid)(ctx, id, on, seen),
    paidyes: setPaid,
  };
}
