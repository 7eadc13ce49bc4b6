/** The first minute as views: what may be sent, the topics for who wants to choose them, and what comes when, with something
 *  to read. Whose clock it is, is asked by timezone.ts. Also what one may want right after subscribing. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { nextDigest } from "../../news/subscription.ts";
import { cityName } from "../../news/zone-name.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { offsetMinutes } from "../known-zones.ts";
import { cadenceText, openSettings, openTopics, openWhen, topicLabels } from "./choices.ts";
import { chooseOffset, lookAgain, offerButtons, timeButtons } from "./onboarding-buttons.ts";
import { pauseLine } from "./pause.ts";
import { somethingToRead } from "./something-to-read.ts";
import { nextButton, topicButtons } from "./topic-buttons.ts";

/** First: who writes, and what it may be. Who has chosen already is told what. A group chooses topics at once. */
export async function startView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const outlet = { outlet: deps.outletName };
  const topics = await deps.audience.topics();
  if (topics.length === 0) return noTopicsView(ctx, deps);
  const has = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts).length > 0;
  if (has && isPrivate(ctx)) return knownView(ctx, deps);
  if (!isPrivate(ctx)) return topicsStep(ctx, deps, 0);
  return { html: t("start-greeting", outlet), buttons: offerButtons(ctx.texts) };
}

/** The same words in front of whatever could not be done: an old link, a story that is gone. */
export async function startViewAfter(ctx: BotContext, deps: BotDeps, word: Html): Promise<OutgoingMessage> {
  const view = await startView(ctx, deps);
  return { ...view, html: joinHtml([word, view.html], "\n\n") };
}

export function noTopicsView(ctx: BotContext, deps: BotDeps): OutgoingMessage {
  const { t } = ctx.texts;
  return {
    html: t("start-no-topics", { outlet: deps.outletName }),
    buttons: [[{ text: t("start-look-again-button"), action: lookAgain.data() }]],
  };
}

/** Who is here already: what comes, or that nothing does and how it comes again. */
async function knownView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const topics = clock.list(topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts));
  const isOff = ctx.subscriber?.preferences.cadence.kind === "off";
  if (isOff) {
    const again = timeButtons(ctx.texts, ["instant", "morning", "evening", "breaking"]);
    return { html: t("start-known-off", { topics }), buttons: again };
  }
  const reading = await somethingToRead(ctx, deps);
  const wasWelcomed = await deps.audience.wasWelcomed(homeOf(ctx).chatId);
  const known = t("start-known", { topics, cadence: cadenceText(ctx.subscriber, ctx.texts) });
  return {
    html: joinHtml(
      [...pauseLine(ctx, deps), ...(wasWelcomed && reading.length > 0 ? [] : [known]), ...reading],
      "\n\n",
    ),
    buttons: [
      [
        { text: t("settings-topics-button"), action: openTopics.data("plain", 0) },
        { text: t("digest-settings-button"), action: openSettings.data() },
      ],
    ],
  };
}

/** Who wants to choose: the topics as switches. */
export async function topicsStep(ctx: BotContext, deps: BotDeps, at: number): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const topics = await deps.audience.topics();
  if (topics.length === 0) return noTopicsView(ctx, deps);
  const chosen = topicLabels(topics, ctx.subscriber?.topics ?? [], ctx.texts).length;
  return {
    html: isPrivate(ctx) ? t("start-topics") : t("start-greeting-group", { outlet: deps.outletName }),
    buttons: [...topicButtons(ctx, topics, "start", at), [nextButton(ctx, chosen)]],
  };
}

/** Behind the topics: the time. */
export async function whenView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const topics = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
  return {
    html: t("start-when", { topics: clock.list(topics) }),
    buttons: [
      ...timeButtons(ctx.texts, ["instant", "morning", "evening", "both", "breaking"]),
      [{ text: t("start-back-button"), action: openTopics.data("start", 0) }],
    ],
  };
}

/** The end: when the first message comes, and the last stories until then. */
export async function doneView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { subscriber } = ctx;
  const labels = topicLabels(await deps.audience.topics(), subscriber?.topics ?? [], ctx.texts);
  if (!subscriber || labels.length === 0) {
    const choose = { text: t("start-choose-button"), action: openTopics.data("start", 0) };
    return { html: t("done-no-topics-yet"), buttons: [[choose]] };
  }
  const { timeZone } = subscriber.preferences;
  const elsewhere = chooseOffset.data(offsetMinutes(timeZone, deps.clock()), "plain");
  return {
    html: joinHtml(
      [...pauseLine(ctx, deps), firstSentence(ctx, deps, labels), ...(await somethingToRead(ctx, deps))],
      "\n\n",
    ),
    buttons: [
      [
        { text: t("start-place-button", { city: cityName(timeZone) }), action: elsewhere },
        { text: t("digest-settings-button"), action: openSettings.data() },
      ],
    ],
  };
}

function firstSentence(ctx: BotContext, deps: BotDeps, labels: readonly string[]): Html {
  const { t, clock } = ctx.texts;
  const { subscriber } = ctx;
  const topics = clock.list(labels);
  const now = deps.clock();
  const dueAt = subscriber && nextDigest(subscriber, now);
  if (subscriber && dueAt != null) {
    const { timeZone } = subscriber.preferences;
    return t("first-digest", { topics, city: cityName(timeZone), ...clock.moment(dueAt, now, timeZone) });
  }
  const kind = subscriber?.preferences.cadence.kind;
  if (kind === "breaking") return t("first-breaking", { topics });
  return kind === "off" ? t("done-off") : t("first-instant", { topics });
}

/** What one may want right after subscribing. */
export function furtherButtons(ctx: BotContext): Button[][] {
  const { t } = ctx.texts;
  return [
    [
      { text: t("subscribe-choose-time-button"), action: openWhen.data("plain") },
      { text: t("subscribe-more-topics-button"), action: openTopics.data("plain", 0) },
    ],
  ];
}
