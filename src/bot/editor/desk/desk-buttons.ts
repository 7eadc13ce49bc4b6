/** The buttons below a desk message: every press acts on what was shown above it, with the presser's own rights, and edits
 *  the message it stands under. Where the draft has become another since, the press does nothing and says so. */
import type { Composer } from "grammy";
import { AppError } from "../../../news/app-error.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { changesTowards, pictureChange } from "../../../news/correction.ts";
import { storyOf } from "../../../news/filter.ts";
import { demandSeen } from "../../../newsroom/publication.ts";
import { say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { cardLocaleAction, clockAction, deskAction, moveAction, timeAction, undoAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askFor, dropAsked, keepOpen } from "./ask-for.ts";
import { askReviewers } from "./ask-reviewers.ts";
import { askCorrection } from "./ask-revision.ts";
import {
  discardMessage,
  fieldsMessage,
  languagesMessage,
  timesMessage,
  topicsMessage,
  twiceMessage,
  validityMessage,
} from "./desk-menus.ts";
import { pinPressed, redraw, refreshDesk, sendPreview } from "./desk-view.ts";
import { installDraftSwitches } from "./draft-switches.ts";
import { offeredTimes } from "./offered-times.ts";
import { storyLike } from "./story-like.ts";
import { takeAway } from "./take-changes.ts";
import { demandShown, unlessChanged } from "./unless-changed.ts";
import { installValidityButtons } from "./validity-buttons.ts";

type Act = Parameters<typeof deskAction.data>[0];

export function installDeskButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  installDraftSwitches(composer, deps);
  installValidityButtons(composer, deps);
  const { articles } = deps;
  const get = (ctx: BotContext, id: ArticleId): Promise<Article> => articles.get(actorOf(ctx), id);

  const topicsMenu = (ctx: BotContext, article: Article): Promise<void> =>
    redraw(ctx, article, deps, { panel: (view) => topicsMessage(ctx.texts, view) });

  const languagesMenu = (ctx: BotContext, article: Article, cardLocale: string): Promise<void> =>
    redraw(ctx, article, deps, {
      cardLocale,
      ...(article.state === "draft" && {
        panel: (view) => languagesMessage(ctx.texts, view, deps.locales.all, cardLocale),
      }),
    });

  /** Makes this message the one where progress appears, then lets the article go. */
  const release = async (ctx: BotContext, id: ArticleId, go: () => Promise<Article>): Promise<void> => {
    const { desk: before } = await get(ctx, id);
    await pinPressed(ctx, id, deps);
    try {
      const article = await go();
      await toast(ctx, ctx.texts.t("desk-publishing-toast"));
      await redraw(ctx, article, deps);
    } catch (error) {
      // Somebody else was faster, or nothing goes out: its fate is shown where it was.
      if (before) await articles.pinDesk(id, before);
      if (!(error instanceof AppError) || error.code !== "topic_required") throw error;
      await toast(ctx, ctx.texts.t("desk-topic-needed-toast"));
      await topicsMenu(ctx, await get(ctx, id));
    }
  };

  const undo = async (ctx: BotContext, id: ArticleId, due?: number): Promise<void> => {
    const article = await articles.cancel(actorOf(ctx), id, due);
    await toast(ctx, ctx.texts.t("desk-undone-toast"));
    await redraw(ctx, article, deps);
  };

  const withoutEdits = async (_: BotContext, id: ArticleId): Promise<void> => {
    demandShown(id, undefined);
  };

  const acts: Record<Act, (ctx: BotContext, id: ArticleId, seen: number | undefined) => Promise<void>> = {
    async show(ctx, id) {
      await dropAsked(ctx, id, deps);
      await redraw(ctx, await get(ctx, id), deps);
      await toast(ctx);
    },
    async publish(ctx, id, seen) {
      const draft = await get(ctx, id);
      const other = draft.state === "draft" ? await articles.outSince(draft) : null;
      if (!other) return acts.twice(ctx, id, seen);
      await deps.rights.demand(actorOf(ctx), "publish");
      demandSeen(actorOf(ctx), draft, demandShown(id, seen));
      await toast(ctx);
      await redraw(ctx, draft, deps, { panel: (view) => twiceMessage(ctx.texts, view, other) });
    },
    async handin(ctx, id, seen) {
      const handedIn = await articles.handIn(actorOf(ctx), id, demandShown(id, seen));
      await toast(ctx, ctx.texts.t("desk-handed-in-toast"));
      await redraw(ctx, handedIn ?? (await get(ctx, id)), deps);
      if (handedIn) await askReviewers(ctx, handedIn, deps);
    },
    async sendback(ctx, id, seen) {
      await deps.rights.demand(actorOf(ctx), "publish");
      demandSeen(actorOf(ctx), await get(ctx, id), demandShown(id, seen));
      await toast(ctx);
      await askFor(ctx, { id, field: "note", ...(seen !== undefined && { seen }) }, deps);
    },
    twice: (ctx, id, seen) => release(ctx, id, () => articles.publish(actorOf(ctx), id, demandShown(id, seen))),
    async schedule(ctx, id, seen) {
      await deps.rights.demand(actorOf(ctx), "publish");
      const article = await get(ctx, id);
      demandSeen(actorOf(ctx), article, demandShown(id, seen));
      await redraw(ctx, article, deps, {
        panel: (view) => timesMessage(ctx.texts, view, offeredTimes(view.now, view.timeZone)),
      });
      // Whoever types a time instead of pressing one means it.
      await keepOpen(ctx, { id, field: "time", ...(seen !== undefined && { seen }) }, deps);
      await toast(ctx);
    },
    async move(ctx, id) {
      await deps.rights.demand(actorOf(ctx), "publish");
      const article = await get(ctx, id);
      const { state, publishAt: due } = article;
      if (state !== "scheduled" || due === undefined) throw new AppError("state_conflict", { id, state });
      await redraw(ctx, article, deps, {
        panel: (view) => timesMessage(ctx.texts, view, offeredTimes(view.now, view.timeZone)),
      });
      await keepOpen(ctx, { id, field: "time", due }, deps);
      await toast(ctx);
    },
    async topics(ctx, id) {
      await topicsMenu(ctx, await articles.changeable(actorOf(ctx), id));
      await toast(ctx);
    },
    async edit(ctx, id) {
      const article = await articles.changeable(actorOf(ctx), id);
      await redraw(ctx, article, deps, { panel: () => fieldsMessage(ctx.texts, article) });
      await toast(ctx);
    },
    async languages(ctx, id) {
      await languagesMenu(ctx, await get(ctx, id), ctx.texts.code);
      await toast(ctx);
    },
    async askdiscard(ctx, id, seen) {
      const draft = await articles.changeable(actorOf(ctx), id);
      demandSeen(actorOf(ctx), draft, demandShown(id, seen));
      await redraw(ctx, draft, deps, { panel: () => discardMessage(ctx.texts, draft) });
      await toast(ctx);
    },
    async discard(ctx, id, seen) {
      await redraw(ctx, await articles.discard(actorOf(ctx), id, demandShown(id, seen)), deps);
      await toast(ctx);
    },
    async restore(ctx, id) {
      await redraw(ctx, await articles.restore(actorOf(ctx), id), deps);
      await toast(ctx, ctx.texts.t("desk-undone-toast"));
    },
    undo: (ctx, id) => undo(ctx, id),
    async open(ctx, id) {
      await toast(ctx);
      await sendPreview(ctx, await get(ctx, id), deps);
    },
    async correct(ctx, id) {
      const article = await deps.revisions.correctable(actorOf(ctx), id);
      await toast(ctx);
      await say(ctx, fieldsMessage(ctx.texts, article)); // the receipt stays where it is
    },
    async retract(ctx, id) {
      await deps.revisions.correctable(actorOf(ctx), id);
      await toast(ctx);
      await askFor(ctx, { id, field: "reason" }, deps);
    },
    nopicture: (ctx, id) => takeAway(ctx, id, pictureChange(null), deps),
    nolinks: (ctx, id) => takeAway(ctx, id, { links: null }, deps),
    async anyway(ctx, id) {
      const article = await articles.sendAnyway(actorOf(ctx), id);
      await toast(ctx, ctx.texts.t("desk-anyway-toast"));
      await redraw(ctx, article, deps);
    },
    async valid(ctx, id) {
      const article = await deps.revisions.correctable(actorOf(ctx), id);
      await redraw(ctx, article, deps, {
        panel: (view) => validityMessage(ctx.texts, view, offeredTimes(view.now, view.timeZone)),
      });
      await toast(ctx);
    },
    async followup(ctx, id, seen) {
      const draft = await articles.changeable(actorOf(ctx), id);
      const earlier = await storyLike(draft, deps);
      if (!earlier) return void (await toast(ctx, ctx.texts.t("desk-stands-toast"), true));
      const amended = await articles.amend(actorOf(ctx), id, demandShown(id, seen), (now) => ({
        ...now,
        story: storyOf(earlier),
      }));
      await toast(ctx);
      await redraw(ctx, amended, deps);
    },
    async ignore(ctx, id) {
      await deps.revisions.ignoreProposed(actorOf(ctx), id);
      await show(ctx, { html: ctx.texts.t("page-ignored", { id }) });
      await toast(ctx);
    },
    async proposed(ctx, id) {
      const changes = changesTowards(await deps.revisions.correctable(actorOf(ctx), id));
      await toast(ctx);
      if (changes) await askCorrection(ctx, id, { changes, note: "", notify: false }, deps);
      else await redraw(ctx, await get(ctx, id), deps);
    },
    breaking: withoutEdits,
    silent: withoutEdits,
    fulltext: withoutEdits,
    graphic: withoutEdits,
    paid: withoutEdits,
    paidyes: withoutEdits,
  };
  onAction(composer, deskAction, (ctx, act, id, seen?) => unlessChanged(ctx, deps, () => acts[act](ctx, id, seen)));

  onAction(composer, timeAction, (ctx, id, at, seen?) =>
    unlessChanged(ctx, deps, () =>
      release(ctx, id, () => articles.schedule(actorOf(ctx), id, at, demandShown(id, seen))),
    ),
  );

  onAction(composer, clockAction, (ctx, id, date, time, seen?) => {
    const clock = { date: date.replace(/(....)(..)(..)/, "$1-$2-$3"), time: time.replace(/(..)(..)/, "$1:$2") };
    return unlessChanged(ctx, deps, () =>
      release(ctx, id, () => articles.scheduleOnClocks(actorOf(ctx), id, clock, demandShown(id, seen))),
    );
  });

  onAction(composer, moveAction, (ctx, id, at, due) =>
    unlessChanged(ctx, deps, async () => {
      const article = await articles.move(actorOf(ctx), id, at, due);
      await dropAsked(ctx, id, deps);
      await toast(ctx, ctx.texts.t("desk-moved-toast"));
      await redraw(ctx, article, deps);
      await refreshDesk(ctx, article, deps);
    }),
  );

  onAction(composer, undoAction, (ctx, id, due) => unlessChanged(ctx, deps, () => undo(ctx, id, due)));

  onAction(composer, cardLocaleAction, async (ctx, id, code) => {
    const article = await get(ctx, id);
    const language = deps.locales.all.find((each) => each.code === code);
    await toast(ctx, language && ctx.texts.t("desk-card-locale-toast", { language: language.name }));
    await languagesMenu(ctx, article, language?.code ?? ctx.texts.code);
  });
}
