/** The last question before something reaches readers that can't be taken back: a correction, a withdrawal, an
 *  announcement. Above it stands exactly what they will get; the question itself becomes the bar and the receipt. */

import type { Composer } from "grammy";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import { sentenceOf } from "../../../locales/sentence-of.ts";
import type { Texts } from "../../../locales/texts.ts";
import { AppError } from "../../../news/app-error.ts";
import { announcementBroadcastId, type DeskPlace, revisionBroadcastId } from "../../../news/broadcast.ts";
import type { Decision } from "../../../news/decision.ts";
import { type Place, replace, say, sayTo, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { announceAtAction, decisionAction } from "../actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { languagesLine } from "./announced-words.ts";
import { startingMessage, waitingMessage } from "./broadcast-message.ts";
import type { BroadcastSubject } from "./broadcast-subject.ts";
import { topicLabel } from "./desk-message.ts";
import { offeredTimes } from "./offered-times.ts";

/** `preview`: what readers will have; several, where it is written in several languages. */
export async function askDecision(
  ctx: BotContext,
  decision: Decision,
  preview: OutgoingMessage | readonly OutgoingMessage[],
  deps: NewsroomDeps,
): Promise<void> {
  const previews = "html" in preview ? [preview] : preview;
  const name = await deps.decisions.put(decision);
  const asked = await question(ctx.texts, name, decision, deps);
  for (const each of previews) await say(ctx, each);
  await say(ctx, asked);
  if (!needsAnother(decision, deps)) return;
  let reached = 0;
  for (const chat of await deps.approval.chats(decision.by)) {
    if (chat === ctx.chat?.id) return; // they all see it here
    let shown = true;
    for (const each of [...previews, asked]) shown = shown && (await sayTo(ctx, chat, each));
    if (shown) reached++;
  }
  await say(ctx, { html: ctx.texts.t("decision-asked-others", { chats: reached }) });
}

/** A false story is withdrawn by whoever sees it: waiting for a second person would do the harm. */
const needsAnother = ({ kind }: Decision, { approval }: NewsroomDeps): boolean =>
  approval.required && kind !== "retract";

export function installDecisions(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, decisionAction, async (ctx, act, name, how?) => {
    await deps.rights.demand(actorOf(ctx), "publish");
    const { t } = ctx.texts;
    const decision = await deps.decisions.get(name);
    if (!decision) {
      await toast(ctx, t("decision-gone-toast"), true);
      return;
    }
    if (decision.kind === "correct") {
      const notify = how === undefined ? decision.notify !== (act === "notify") : how === "loud";
      if (act === "notify") {
        const changed = { ...decision, notify };
        await deps.decisions.change(name, changed);
        await toast(ctx, t("decision-notify-toast", { on: notify }));
        return show(ctx, await question(ctx.texts, name, changed, deps));
      }
      if (act === "go" && notify !== decision.notify) {
        await toast(ctx, t("desk-changed-toast"));
        return show(ctx, await question(ctx.texts, name, decision, deps));
      }
    }
    if (decision.kind === "retract") {
      const removes = how === undefined ? decision.removes === true : how === "deleted";
      const changed = { ...decision, removes };
      if (act === "remove") {
        await deps.decisions.change(name, changed);
        await toast(ctx, t("decision-removes-toast", { on: removes }));
        return show(ctx, await question(ctx.texts, name, changed, deps));
      }
      if (act === "go" && removes !== (decision.removes === true)) {
        await toast(ctx, t("desk-changed-toast"));
        return show(ctx, await question(ctx.texts, name, decision, deps));
      }
    }
    if (act === "go") return carryOut(ctx, name, decision, deps);
    if (act === "later" || act === "ask") {
      await deps.pending.take(ctx.chat?.id ?? 0, actorOf(ctx));
      if (act === "later" && ctx.chat)
        await deps.pending.put(ctx.chat.id, actorOf(ctx), { kind: "announce-time", name });
      await toast(ctx);
      return show(ctx, act === "later" ? timesFor(ctx, name, deps) : await question(ctx.texts, name, decision, deps));
    }
    await deps.decisions.remove(name);
    await toast(ctx, t("decision-dropped-toast"));
    await show(ctx, { html: t("decision-dropped") });
  });

  onAction(composer, announceAtAction, (ctx, name, at) => announceAt(ctx, name, at, deps));
}

/** `at`: ms; pressed, or typed. */
export async function announceAt(ctx: BotContext, name: string, at: number, deps: NewsroomDeps): Promise<void> {
  await deps.rights.demand(actorOf(ctx), "publish");
  const decision = await deps.decisions.get(name);
  if (decision?.kind === "announce" && at > deps.clock()) return carryOut(ctx, name, decision, deps, at);
  if (decision) throw new AppError("time_in_past", {});
  const gone = ctx.texts.t("decision-gone-toast");
  if (ctx.callbackQuery) return toast(ctx, gone, true);
  await say(ctx, { html: ctx.texts.t("decision-gone") });
}

function timesFor(ctx: BotContext, name: string, deps: NewsroomDeps): OutgoingMessage {
  const { t, clock } = ctx.texts;
  const [now, timeZone] = [deps.clock(), zoneOf(ctx, deps)];
  const times = offeredTimes(now, timeZone).map((at): Button[] => [
    { text: t("desk-time-button", clock.moment(at, now, timeZone)), action: announceAtAction.data(name, at) },
  ]);
  const back: Button = { text: t("desk-back-button"), action: decisionAction.data("ask", name) };
  return { html: t("desk-choose-time"), buttons: [...times, [back]] };
}

async function carryOut(
  ctx: BotContext,
  name: string,
  decision: Decision,
  deps: NewsroomDeps,
  at?: number,
): Promise<void> {
  if (decision.by === actorOf(ctx) && needsAnother(decision, deps)) throw new AppError("approval_needed", {});
  const subject = await subjectOf(name, decision, deps);
  // Before it begins: the first report of its progress must not be overwritten by this.
  const standstill = await deps.stored.standstill();
  const starting = startingMessage(ctx.texts, subject, standstill);
  const message: Place = ctx.callbackQuery?.message ?? (await say(ctx, starting));
  if (ctx.callbackQuery) await show(ctx, starting);
  const desk: DeskPlace = { chatId: message.chat.id, messageId: message.message_id, locale: ctx.texts.code };
  try {
    const goesOutAt = await start(actorOf(ctx), name, decision, { desk, ...(at !== undefined && { at }) }, deps);
    if (ctx.callbackQuery) await toast(ctx, ctx.texts.t("desk-publishing-toast"));
    if (goesOutAt !== null && goesOutAt > deps.clock()) {
      const view = { subject, now: deps.clock(), timeZone: zoneOf(ctx, deps), standstill };
      await replace(ctx, message, waitingMessage(ctx.texts, view, goesOutAt));
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error; // it stays to be decided: the press may be repeated
    if (ctx.callbackQuery) await toast(ctx);
    await replace(ctx, message, { html: sentenceOf(ctx.texts, error) });
  }
  await deps.decisions.remove(name);
}

/** Resolves with when it goes out, where that is not at once. */
async function start(
  actor: number,
  name: string,
  decision: Decision,
  { desk, at }: { readonly desk: DeskPlace; readonly at?: number },
  { announce, revisions }: NewsroomDeps,
): Promise<number | null> {
  switch (decision.kind) {
    case "correct":
      await revisions.correct(actor, decision.id, decision, desk);
      return null;
    case "retract":
      await revisions.retract(actor, decision.id, decision.reason, desk, decision.removes);
      return null;
    case "announce": {
      const { kind: _, by: __, ...announced } = decision;
      return announce(actor, { id: name, ...announced, desk, ...(at !== undefined && { at }) });
    }
  }
}

async function subjectOf(name: string, decision: Decision, { stored }: NewsroomDeps): Promise<BroadcastSubject> {
  if (decision.kind === "announce") {
    const broadcast = announcementBroadcastId(name);
    return { broadcast, kind: "announcement", id: broadcast, version: 1, title: truncate(decision.text, 120) };
  }
  const { id, basedOn } = decision;
  const version = basedOn + 1;
  const title = (await stored.article(id))?.content.title ?? "";
  const kind = decision.kind === "correct" ? "correction" : "retraction";
  return { broadcast: revisionBroadcastId({ id, version }), kind, id, version, title: truncate(title, 120) };
}

async function question(texts: Texts, name: string, decision: Decision, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = texts;
  const drop: Button = { text: t("decision-drop-button"), action: decisionAction.data("drop", name) };
  const go = (text: string, how?: Parameters<typeof decisionAction.data>[2]): Button => ({
    text,
    action: decisionAction.data("go", name, ...(how ? [how] : [])),
  });
  switch (decision.kind) {
    case "announce": {
      const to = await deps.reach.announced(decision.topics);
      const took = durationText(texts, ((to.readers + to.chats) / deps.paidSpeed.freePerSecond) * 1000);
      const all = decision.topics ? await deps.topics.list() : [];
      const topics = decision.topics?.map((slug) => topicLabel(all, slug, texts.code));
      const later: Button = { text: t("desk-schedule-button"), action: decisionAction.data("later", name) };
      return {
        html: joinHtml(
          [
            ...(topics ? [t("decision-announce-topics", { topics: texts.clock.list(topics) })] : []),
            ...languagesLine(texts, decision, deps.locales),
            t("decision-announce", { ...to, took }),
          ],
          "\n",
        ),
        buttons: [[go(t("decision-send-button")), later], [drop]],
      };
    }
    case "retract": {
      const copies = await deps.reach.copies(decision.id);
      const { id, removes = false } = decision;
      return {
        html: t(removes ? "decision-retract-removes" : "decision-retract", { id, copies }),
        buttons: [
          [
            {
              text: t("decision-removes-button", { on: removes }),
              action: decisionAction.data("remove", name, removes ? "changed" : "deleted"),
            },
          ],
          [go(t("decision-retract-button", { copies }), removes ? "deleted" : "changed"), drop],
        ],
      };
    }
    case "correct": {
      const copies = await deps.reach.copies(decision.id);
      const { notify, id } = decision;
      return {
        html: t("decision-correct", { id, copies, notify }),
        buttons: [
          [
            {
              text: t("decision-notify-button", { on: notify }),
              action: decisionAction.data("notify", name, notify ? "quiet" : "loud"),
            },
          ],
          [go(t("decision-correct-button", { copies }), notify ? "loud" : "quiet"), drop],
        ],
      };
    }
  }
}
