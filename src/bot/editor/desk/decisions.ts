/** The last question before something reaches readers that can't be taken back: a correction, a withdrawal, an
 *  announcement. Above it stands exactly what they will get; the question itself becomes the bar and the receipt. */

import type { Composer } from "grammy";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { truncate } from "../../../format/truncate.ts";
import { sentenceOf } from "../../../locales/sentence-of.ts";
import type { Texts } from "../../../locales/texts.ts";
import { AppError } from "../../../news/app-error.ts";
import { announcementBroadcastId, type DeskPlace, revisionBroadcastId } from "../../../news/broadcast.ts";
import type { Decision } from "../../../news/decision.ts";
import { type Place, replace, say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { announceAtAction, decisionAction } from "../actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { closeQuestions, showQuestion } from "./asked-decisions.ts";
import { startingMessage, subjectWords, waitingMessage } from "./broadcast-message.ts";
import type { BroadcastSubject } from "./broadcast-subject.ts";
import { correctionPreview, redrawCorrection } from "./correction-preview.ts";
import { mannerOf, question, switched, switchedToast } from "./decision-question.ts";
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
  let above = 0;
  for (const each of previews) above = (await say(ctx, each)).message_id;
  const own = await say(ctx, await question(ctx.texts, name, decision, deps));
  if (decision.kind === "correct")
    await deps.shownCards.put(own.chat.id, own.message_id, { messageId: above, mark: "" });
  await deps.panels.asksFor(name, { chatId: own.chat.id, messageId: own.message_id, locale: ctx.texts.code });
  if (!needsAnother(decision, deps)) return;
  let reached = 0;
  for (const chat of await deps.approval.chats(decision.by)) {
    if (chat === ctx.chat?.id) return; // they all see it here
    const inTheirs = (texts: Texts): Promise<OutgoingMessage> => question(texts, name, decision, deps);
    if ((await showQuestion(ctx, chat, { name, by: decision.by }, previews, inTheirs, deps)) !== null) reached++;
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
    if (act === "notify" || act === "mark" || act === "remove") {
      const changed = switched(decision, act, how);
      await deps.decisions.change(name, changed);
      await toast(ctx, switchedToast(ctx.texts, act, changed));
      await redrawCorrection(ctx, changed, deps);
      return show(ctx, await question(ctx.texts, name, changed, deps));
    }
    if (act === "go" && how !== undefined && how !== mannerOf(decision)) {
      await toast(ctx, t("desk-changed-toast"));
      return show(ctx, await question(ctx.texts, name, decision, deps));
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
    const subject = await subjectOf(name, decision, deps);
    await closeQuestions(ctx, name, decision, "discarded", (texts) => subjectWords(texts, subject), deps);
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
    if (error.code === "changed_since" && decision.kind === "correct") await askAnew(ctx, decision, deps);
  }
  await deps.decisions.remove(name);
  await closeQuestions(ctx, name, decision, "released", (texts) => subjectWords(texts, subject), deps);
}

/** What was typed is not lost: it is asked for what readers have now. */
async function askAnew(
  ctx: BotContext,
  { id, changes, note, notify, mark }: Correction,
  deps: NewsroomDeps,
): Promise<void> {
  await say(ctx, { html: ctx.texts.t("decision-again") });
  const article = await deps.revisions.correctable(actorOf(ctx), id);
  const telling = { note, notify, ...(mark && { mark }) };
  const by = actorOf(ctx);
  const preview = correctionPreview(ctx, article, { changes, ...telling }, deps);
  await askDecision(ctx, { kind: "correct", by, id, basedOn: article.version, changes, ...telling }, preview, deps);
}

type Correction = Extract<Decision, { kind: "correct" }>;

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
