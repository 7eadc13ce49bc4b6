/** /digest: when news comes, all of it or one topic's. Typed in any usual way, or by buttons. */
import { topicNamed } from "../../audience/topic-search.ts";
import type { Button } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { parseSlotId } from "../../news/schedule.ts";
import { nextDigest } from "../../news/subscription.ts";
import type { Topic } from "../../news/topic.ts";
import { show } from "../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { choose, chooseSound, installCadenceSwitches, installCadenceViews } from "./cadence-switches.ts";
import { cadenceFor, cadenceView, exceptionsTold, nextLine, openWhenOf, type Scope, slotOf } from "./cadence-view.ts";
import { cadenceWords, openClock, slotWords, topicLabel, wallOf } from "./choices.ts";
import { type DigestArguments, type FindTopic, mostTimes, parseDigestArguments } from "./digest-arguments.ts";
import { complaints } from "./typed-topics.ts";

export const digest = defineCommand<BotDeps>({
  name: "digest",
  right: "administrators",
  isChoice: true,
  async run(ctx, args, deps) {
    const topics = await deps.audience.topics();
    const find: FindTopic = (name) => topicNamed(name, topics) ?? null;
    const parsed = parseDigestArguments(args, ctx.texts, find);
    const of = parsed.topics ?? [];
    if (parsed.kind === "fault") return showFault(ctx, deps, parsed);
    if (parsed.kind === "ask") return show(ctx, await cadenceView(ctx, deps, of[0]?.slug ?? "*"));
    const scopes: readonly Scope[] = of.length > 0 ? of.map(({ slug }) => slug) : ["*"];
    for (const scope of scopes) await store(ctx, deps, scope, parsed);
    await showSet(ctx, deps, of);
  },
  buttons: (composer, deps) => {
    installCadenceViews(composer, deps);
    installCadenceSwitches(composer, deps);
  },
});

type Chosen = Exclude<DigestArguments, { readonly kind: "fault" | "ask" }>;

/** Stores what was typed for one topic, or for all. */
async function store(ctx: BotContext, deps: BotDeps, of: Scope, chosen: Chosen): Promise<void> {
  if (chosen.kind === "choice") return choose(ctx, deps, of, chosen.choice);
  if (chosen.kind === "sound") return chooseSound(ctx, deps, of, chosen.silent);
  if (of !== "*") ctx.subscriber = await deps.audience.clearCadence(homeOf(ctx), of);
}

/** What was typed and is stored now; more is chosen by the buttons of the view behind it. */
async function showSet(ctx: BotContext, deps: BotDeps, of: readonly Topic[]): Promise<void> {
  const { t } = ctx.texts;
  const { subscriber } = ctx;
  if (!subscriber) return show(ctx, await cadenceView(ctx, deps, "*"));
  const isOff = subscriber.preferences.cadence.kind === "off";
  const lines =
    of.length === 0
      ? [setSentence(ctx, deps, subscriber), ...(await exceptionsTold(ctx, deps))]
      : of.flatMap((each) => topicLines(ctx, deps, each));
  const [first] = of;
  const hasTopics = subscriber.topics.length > 0 || isOff;
  const change: Button = { text: t("settings-when-button"), action: openWhenOf.data(first?.slug ?? "*") };
  const clock: Button = { text: t("digest-other-clock-button"), action: openClock.data("plain") };
  const isDigest = slotOf(cadenceFor(subscriber, first?.slug ?? "*")) !== null;
  await show(ctx, {
    html: joinHtml(
      [...lines, ...(await stillComing(ctx, deps)), ...(hasTopics ? [] : [t("done-no-topics-yet")])],
      "\n\n",
    ),
    buttons: [[change, ...(isDigest ? [clock] : [])]],
  });
}

/** What waited for a digest comes all the same. */
async function stillComing(ctx: BotContext, deps: BotDeps): Promise<Html[]> {
  const { t, clock } = ctx.texts;
  if (ctx.subscriber?.preferences.cadence.kind !== "breaking") return [];
  const waiting = await deps.waiting(homeOf(ctx).chatId);
  if (!waiting || waiting.count === 0) return [];
  return [
    t("cap-waiting", {
      count: waiting.count,
      ...clock.moment(waiting.dueAt, deps.clock(), wallOf(ctx, deps).timeZone),
    }),
  ];
}

/** "Sport: as a digest at 18:00, on Sunday", and when the next one comes. */
function topicLines(ctx: BotContext, deps: BotDeps, topic: Topic): Html[] {
  const { t } = ctx.texts;
  const topics = topicLabel(topic, ctx.texts);
  const own = cadenceFor(ctx.subscriber, topic.slug);
  const general = cadenceFor(ctx.subscriber, "*") ?? { kind: "instant" };
  if (general.kind === "off") return [t("subscribe-added-off", { topics })];
  const cadence = cadenceWords(own ?? general, ctx.texts);
  const line = t("settings-line", {
    topics,
    cadence: own === undefined ? `${t("when-rest-button")}, ${cadence}` : cadence,
  });
  return [joinHtml([line, ...nextLine(ctx, deps, own ?? general)], "\n")];
}

function setSentence(ctx: BotContext, deps: BotDeps, subscriber: Subscriber): Html {
  const { t, clock } = ctx.texts;
  const { cadence, timeZone } = subscriber.preferences;
  const now = deps.clock();
  const dueAt = nextDigest(subscriber, now);
  if (cadence.kind === "digest" && dueAt !== null) {
    const slot = slotWords(parseSlotId(cadence.slot), ctx.texts);
    const days = cadence.silent ? t("cadence-silent-words", { cadence: slot.days }) : slot.days;
    return t("digest-set", { ...slot, days, ...clock.moment(dueAt, now, timeZone) });
  }
  if (cadence.kind === "breaking") return t("digest-set-breaking");
  return cadence.kind === "off" ? t("digest-set-off") : t("digest-set-instant");
}

/** Each with the buttons by which it can be chosen instead. */
async function showFault(
  ctx: BotContext,
  deps: BotDeps,
  parsed: Extract<DigestArguments, { kind: "fault" }>,
): Promise<void> {
  const { buttons = [] } = await cadenceView(ctx, deps, parsed.topics?.[0]?.slug ?? "*");
  const { t } = ctx.texts;
  switch (parsed.fault) {
    case "unreadable": {
      const { unknown } = await deps.audience.searchTopics(parsed.word);
      const near = unknown.filter(({ nearest }) => nearest !== undefined);
      const lines = [...complaints(ctx, near), t("digest-time-unreadable", { word: shown(parsed.word) })];
      return show(ctx, { html: joinHtml(lines, "\n\n"), buttons });
    }
    case "mixed":
      return show(ctx, { html: t("digest-mixed", { word: shown(parsed.word) }), buttons });
    case "time_missing":
      return show(ctx, { html: t("digest-time-missing"), buttons });
    case "too_many":
      return show(ctx, { html: t("digest-too-many-times", { most: mostTimes }), buttons });
    default:
      return parsed satisfies never;
  }
}
