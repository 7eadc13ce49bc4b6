/** Takes what an editor was asked to type: a new title, lead or source (of a draft, or as a correction), the time to go out, or
 *  why a story is withdrawn; or where a feed is found. */

import type { Composer } from "grammy";
import type { Button } from "../../format/message.ts";
import { AppError, type AppErrorCode } from "../../news/app-error.ts";
import type { ArticleId } from "../../news/article.ts";
import { meansNone, pictureChange, typedChange } from "../../news/correction.ts";
import type { Moment } from "../../news/moment.ts";
import type { PendingInput, TypedField } from "../../news/pending-input.ts";
import { say, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import type { BotContext } from "../context.ts";
import { shown } from "../shown.ts";
import { askAction, moveAction, timeAction } from "./actions.ts";
import { answeredBy } from "./commands/answered-message.ts";
import { submitTyped } from "./commands/publish.ts";
import { linksTyped } from "./commands/story-link.ts";
import { storyShownIn } from "./commands/story-shown.ts";
import { parseMoment, parseReadersClock } from "./commands/typed-moment.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "./deps.ts";
import { type Asked, askFor, keepOpen } from "./desk/ask-for.ts";
import { askRetraction } from "./desk/ask-revision.ts";
import { announceAt } from "./desk/decisions.ts";
import { sendDesk, sendPreview } from "./desk/desk-view.ts";
import { embargoTyped, holdTyped } from "./desk/hold-buttons.ts";
import { takeChanges } from "./desk/take-changes.ts";
import { readdress } from "./feeds/feed-address.ts";

export function installTypedAnswers(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, askAction, async (ctx, id, field, seen?) => {
    await demandRight(actorOf(ctx), id, field, deps);
    await toast(ctx);
    const { state, publishAt: due } = await deps.articles.get(actorOf(ctx), id);
    const isMoved = field === "time" && state === "scheduled" && due !== undefined;
    await askFor(ctx, { id, field, ...(seen !== undefined && { seen }), ...(isMoved && { due }) }, deps);
  });

  composer.on("message:text").use(async (ctx, next) => {
    const text = ctx.message.text.trim();
    if (text.startsWith("/")) return next();
    const asked = await deps.pending.take(ctx.chat.id, actorOf(ctx));
    if (!asked) return (await takeLink(ctx, text, deps)) ? undefined : next();
    try {
      await answer(ctx, asked, text);
    } catch (error) {
      // The refusal says what is wanted instead: what is typed next is the answer still.
      if (error instanceof AppError && retyped.has(error.code))
        await deps.pending.put(ctx.chat.id, actorOf(ctx), asked);
      throw error;
    }
  });

  composer.on("message:photo").use(async (ctx, next) => {
    const asked = await deps.pending.get(ctx.chat.id, actorOf(ctx));
    const photo = ctx.message.photo.at(-1)?.file_id;
    if (photo === undefined) return next();
    if (asked?.kind !== "article-field" || asked.field !== "picture") {
      const id = await storyPictured(ctx, deps);
      return id === null ? next() : takeChanges(ctx, id, pictureChange(photo), deps);
    }
    await deps.pending.take(ctx.chat.id, actorOf(ctx));
    await takeChanges(ctx, asked.id, pictureChange(photo), deps);
  });

  const answer = async (ctx: BotContext, asked: PendingInput, text: string): Promise<void> => {
    if (asked.kind === "feed-address") return readdress(ctx, asked.number, text, deps);
    if (asked.kind === "announce-time") {
      const moment = parseMoment(text, ctx.texts.read, { now: deps.clock(), timeZone: zoneOf(ctx, deps) });
      if (moment !== null) return announceAt(ctx, asked.name, moment.at, deps);
      await deps.pending.put(ctx.chat?.id ?? 0, actorOf(ctx), asked);
      return void (await say(ctx, { html: ctx.texts.t("publish-time-unreadable", { word: shown(text) }) }));
    }
    const { id, field } = asked;
    if (field === "time") return scheduleAt(ctx, asked, text);
    if (field === "valid") return holdUntil(ctx, asked, text);
    if (field === "reason") return askRetraction(ctx, id, text, deps);
    if (field === "note") return sendBack(ctx, asked, text, deps);
    if (field === "hold") return holdTyped(ctx, id, text, deps);
    if (field === "embargo") return embargoAt(ctx, asked, text);
    if (field === "picture" && !meansNone(text)) {
      await keepOpen(ctx, asked, deps);
      return void (await say(ctx, { html: ctx.texts.t("desk-ask-field-picture") }));
    }
    if (field === "links") {
      const { content } = await deps.articles.get(actorOf(ctx), id);
      return takeChanges(ctx, id, linksTyped(content.links, text), deps);
    }
    await takeChanges(ctx, id, field === "picture" ? pictureChange(null) : typedChange(field, text), deps);
  };

  const embargoAt = async (ctx: BotContext, asked: Asked, text: string): Promise<void> => {
    const moment = parseMoment(text, ctx.texts.read, { now: deps.clock(), timeZone: zoneOf(ctx, deps) });
    if (moment) return embargoTyped(ctx, asked.id, moment.again ?? moment.at, deps);
    await keepOpen(ctx, asked, deps);
    await say(ctx, { html: ctx.texts.t("publish-time-unreadable", { word: shown(text) }) });
  };

  const holdUntil = async (ctx: BotContext, asked: Asked, text: string): Promise<void> => {
    const clock = { now: deps.clock(), timeZone: zoneOf(ctx, deps) };
    const moment = meansNone(text) ? null : parseMoment(text, ctx.texts.read, clock);
    if (moment === null && !meansNone(text)) {
      await keepOpen(ctx, asked, deps);
      return void (await say(ctx, { html: ctx.texts.t("publish-time-unreadable", { word: shown(text) }) }));
    }
    await sendDesk(ctx, await deps.validity.setValidUntil(actorOf(ctx), asked.id, moment?.at ?? null), deps);
  };

  const scheduleAt = async (ctx: BotContext, asked: Asked, text: string): Promise<void> => {
    const onClocks = parseReadersClock(text, ctx.texts.read, { now: deps.clock(), timeZone: zoneOf(ctx, deps) });
    if (onClocks !== null && asked.due === undefined) {
      const { id, seen = -1 } = asked;
      return sendDesk(ctx, await deps.articles.scheduleOnClocks(actorOf(ctx), id, onClocks, seen), deps);
    }
    const moment = parseMoment(text, ctx.texts.read, { now: deps.clock(), timeZone: zoneOf(ctx, deps) });
    if (moment === null) {
      await keepOpen(ctx, asked, deps);
      await say(ctx, { html: ctx.texts.t("publish-time-unreadable", { word: shown(text) }) });
      return;
    }
    if (moment.clocks !== "once") return askWhich(ctx, asked, text, moment);
    const { id, due, seen = -1 } = asked;
    const scheduled =
      due === undefined
        ? deps.articles.schedule(actorOf(ctx), id, moment.at, seen)
        : deps.articles.move(actorOf(ctx), id, moment.at, due);
    await sendDesk(ctx, await scheduled, deps);
  };
}

/** The story that a message of ours shows which a photo answers: it is its new picture. Null: it answers none. */
async function storyPictured(ctx: BotContext, deps: NewsroomDeps): Promise<ArticleId | null> {
  const answered = ctx.msg ? answeredBy(ctx.msg) : null;
  if (answered?.from !== ctx.me.id || ctx.typed) return null;
  if ((await deps.rights.roleOf(actorOf(ctx))) === null) return null;
  const found = await storyShownIn(answered, ctx.me.id, deps);
  return found.kind === "story" ? found.id : null;
}

/** The message that was pressed, and those that ask about it, are told by who keeps them. */
async function sendBack(ctx: BotContext, { id, seen = -1 }: Asked, note: string, deps: NewsroomDeps): Promise<void> {
  const { sentBack } = await deps.articles.sendBack(actorOf(ctx), id, note, seen);
  const name = sentBack ? await deps.rights.nameOf(sentBack.to) : null;
  await say(ctx, { html: ctx.texts.t("review-returned", { id, name: name ?? String(sentBack?.to ?? "") }) });
}

/** The clocks are put that night: the time comes twice, or not at all. */
async function askWhich(ctx: BotContext, { id, due, seen = -1 }: Asked, text: string, moment: Moment): Promise<void> {
  const { t } = ctx.texts;
  const word = shown(text);
  const button = (at: number, name: string): Button => ({
    text: name,
    action: due === undefined ? timeAction.data(id, at, seen) : moveAction.data(id, at, due),
  });
  if (moment.again === undefined) {
    const buttons = [[button(moment.at, t("publish-time-after-button"))]];
    return void (await say(ctx, { html: t("publish-time-skipped", { word }), buttons }));
  }
  const both = [
    button(moment.at, t("publish-time-first-button")),
    button(moment.again, t("publish-time-second-button")),
  ];
  await say(ctx, { html: t("publish-time-doubled", { word }), buttons: [both] });
}

/** A link alone, perhaps with topics, is /publish where its writer has a role; among other words it is only said how. True: it
 *  was answered. In the newsroom's own chat people may talk. */
async function takeLink(ctx: BotContext, text: string, deps: NewsroomDeps): Promise<boolean> {
  const [link] = /https?:\/\/\S+/i.exec(text) ?? [];
  if (link === undefined || ctx.chat?.type !== "private" || /\/\/t\.me\//i.test(link)) return false;
  if ((await deps.rights.roleOf(actorOf(ctx))) === null) return false;
  const others = text.split(/\s+/).filter((word) => word !== link && !/^#[a-z0-9_-]+$/i.test(word));
  if (others.length > 0) {
    await say(ctx, { html: ctx.texts.t("publish-hint") });
    return true;
  }
  const known = await deps.articles.publishedAs(link);
  if (known) await sendPreview(ctx, await deps.articles.get(actorOf(ctx), known.id), deps);
  else await submitTyped(ctx, text, "routine", deps);
  return true;
}

/** Refusals of what was typed, and not of who types or of what it is about. */
const retyped: ReadonlySet<AppErrorCode> = new Set([
  "time_in_past",
  "feed_refused",
  "not_a_feed",
  "feed_exists",
  "link_unreadable",
  "link_too_long",
  "links_full",
]);

/** Asked for before the typing, and again at the act. */
async function demandRight(actor: number, id: ArticleId, field: TypedField, deps: NewsroomDeps): Promise<void> {
  const { state } = await deps.articles.get(actor, id);
  const isEditors = field === "time" || field === "reason" || field === "note";
  if (state === "draft" && !isEditors) await deps.articles.changeable(actor, id);
  else await deps.rights.demand(actor, "publish");
}
