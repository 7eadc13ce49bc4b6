/** Everything that a chat has chosen, in one message that a person understands at a glance; every line has its button. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { hasDigest } from "../../news/entitlement.ts";
import { type Pictures, type Preferences, pictureChoices } from "../../news/preferences.ts";
import { newSubscriber, nextEdition } from "../../news/subscription.ts";
import { cityName } from "../../news/zone-name.ts";
import { rowsOf } from "../button-rows.ts";
import { defineAction } from "../callback.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { cadenceLines, nextDigestOf } from "./cadence-view.ts";
import { openCap } from "./cap.ts";
import {
  cadenceText,
  newsTexts,
  openClock,
  openLanguages,
  openPrivacy,
  openTopics,
  openWhen,
  wallOf,
} from "./choices.ts";
import { filtersIn, openMuted } from "./filters/filter-list.ts";
import { filterWords } from "./filters/filter-words.ts";
import { homeLines, withHomes } from "./homes-view.ts";
import { openPause, pauseLine } from "./pause.ts";
import { openQuiet } from "./quiet.ts";
import { openReads, readLanguages } from "./reads.ts";
import { usualTimes } from "./typed-times.ts";

export const setBreaking = defineAction("set-breaking", z.tuple([z.enum(["on", "off"])]));
export const setPictures = defineAction("set-pictures", z.tuple([z.enum(pictureChoices)]));
const graphicChoices = ["always", "cover", "never"] as const;

export const setGraphic = defineAction("set-graphic", z.tuple([z.enum(graphicChoices)]));
export const setPlain = defineAction("set-plain", z.tuple([z.enum(["on", "off"])]));

export const setChatSound = defineAction("chat-sound", z.tuple([z.enum(["on", "off"])]));
export const listChannels = defineAction("channels", z.tuple([]));
export const leaveChannel = defineAction("leave", z.tuple([z.enum(["ask", "yes"])]));

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] as T;

export async function settingsView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const wanted = await wantedLines(ctx, deps);
  const homes = homeLines(ctx, await deps.audience.topics());
  return {
    html: withHomes(joinHtml([t("settings-title"), ...wanted, ...wishLines(ctx, deps)], "\n"), homes),
    buttons: settingsButtons(ctx, deps),
  };
}

/** What comes, and when: all, then each topic with a time of its own. */
async function wantedLines(ctx: BotContext, deps: BotDeps): Promise<Html[]> {
  const { t, clock } = ctx.texts;
  const { subscriber } = ctx;
  if (!subscriber || subscriber.topics.length === 0) return [t("settings-none")];
  if (subscriber.preferences.cadence.kind === "off") {
    return [t("settings-line", { topics: t("when-everything-button"), cadence: cadenceText(subscriber, ctx.texts) })];
  }
  const now = deps.clock();
  const dueAt = nextDigestOf(subscriber, now);
  return [
    ...(await cadenceLines(ctx, deps)),
    ...(dueAt === null ? [] : [t("settings-next", clock.moment(dueAt, now, wallOf(ctx, deps).timeZone))]),
    ...pauseLine(ctx, deps),
  ];
}

function wishLines(ctx: BotContext, deps: BotDeps): Html[] {
  const { t } = ctx.texts;
  const { quiet, cap, bundle, graphic, plain, ...rest } = preferencesOf(ctx, deps);
  const { timeZone, now } = wallOf(ctx, deps);
  const languages = readLanguages(ctx, deps);
  return [
    t("settings-clock-line", { city: cityName(timeZone), now }),
    quiet ? t("settings-quiet-line", quiet) : t("settings-quiet-none"),
    cap ? t("settings-cap-line", { most: cap.most, time: restAt(ctx, deps) }) : t("settings-cap-none"),
    ...(bundle ? [t("settings-bundle-line")] : []),
    t("settings-look-line", {
      on: getsBreaking(ctx, rest),
      pictures: rest.pictures,
      language: newsTexts(ctx, deps).name,
    }),
    ...mutedLine(ctx),
    ...(languages === null ? [] : [t("settings-reads-line", { languages })]),
    ...(graphic ? [t("settings-graphic-line", { graphic })] : []),
    ...(plain ? [t("settings-plain-line")] : []),
  ];
}

const mostMutedShown = 3;

/** The last few; all of them stand behind the button. */
function mutedLine({ subscriber, texts }: BotContext): Html[] {
  const words = filtersIn(subscriber, "mute").map((filter) => filterWords(filter, texts));
  if (words.length === 0) return [];
  const more = words.length - mostMutedShown;
  return [
    texts.t("settings-muted-line", { what: [...words.slice(-mostMutedShown), ...(more > 0 ? ["…"] : [])].join(", ") }),
  ];
}

/** When the rest comes that the cap holds: with the next edition. */
function restAt({ subscriber, texts }: BotContext, deps: BotDeps): string {
  const dueAt = subscriber ? nextEdition(subscriber, deps.clock()) : null;
  if (!subscriber || dueAt === null) return usualTimes.evening;
  return texts.clock.time(dueAt, subscriber.preferences.timeZone);
}

type Told = Pick<Preferences, "cadence" | "breaking" | "pictures" | "quiet" | "cap" | "bundle" | "graphic" | "plain">;
/** Of a chat that has chosen nothing yet: what it would begin with. */
const preferencesOf = (ctx: BotContext, { defaultTimeZone: timeZone, clock }: BotDeps): Told =>
  (ctx.subscriber ?? newSubscriber(homeOf(ctx), { timeZone }, clock())).preferences;

/** Whether the switch says how breaking news comes: with a digest of all topics, or of one beside others that come at once. */
const isSwitched = ({ subscriber }: BotContext, { kind }: Told["cadence"]): boolean =>
  kind === "digest" || (kind === "instant" && subscriber !== null && hasDigest(subscriber));

/** Whoever gets everything at once, or breaking news alone, gets it at once whatever the switch says. */
const getsBreaking = (ctx: BotContext, { cadence, breaking }: Pick<Told, "cadence" | "breaking">): boolean =>
  isSwitched(ctx, cadence) ? breaking : cadence.kind !== "off";

function settingsButtons(ctx: BotContext, deps: BotDeps): Button[][] {
  const { t } = ctx.texts;
  const { cadence, breaking: on, pictures, graphic = "always", plain = false } = preferencesOf(ctx, deps);
  const sound = cadence.kind === "off" || cadence.silent !== true;
  const nextPictures: Pictures = after(pictureChoices, pictures);
  const all: Button[] = [
    { text: t("settings-when-button"), action: openWhen.data("settings") },
    { text: t("settings-topics-button"), action: openTopics.data("settings", 0) },
    { text: t("settings-quiet-button"), action: openQuiet.data() },
    { text: t("settings-cap-button"), action: openCap.data() },
    // Whoever gets everything at once, breaking news alone, or nothing, has said all there is to say of it.
    ...(isSwitched(ctx, cadence)
      ? [{ text: t("settings-breaking-button", { on }), action: setBreaking.data(on ? "off" : "on") }]
      : []),
    { text: t("settings-pictures-button", { pictures }), action: setPictures.data(nextPictures) },
    { text: t("settings-language-button", { language: newsTexts(ctx, deps).name }), action: openLanguages.data() },
    { text: t("settings-reads-button"), action: openReads.data() },
    { text: t("settings-muted-button"), action: openMuted.data() },
    { text: t("settings-graphic-button", { graphic }), action: setGraphic.data(after(graphicChoices, graphic)) },
    ...(isPrivate(ctx)
      ? [{ text: t("settings-plain-button", { on: plain }), action: setPlain.data(plain ? "off" : "on") }]
      : [{ text: t("when-sound-button", { on: sound }), action: setChatSound.data(sound ? "off" : "on") }]),
    { text: t("settings-pause-button"), action: openPause.data() },
    { text: t("settings-clock-button"), action: openClock.data("settings") },
    // A channel has no data of its own beyond what stands here.
    ...(ctx.managing ? [] : [{ text: t("privacy-open-button"), action: openPrivacy.data() }]),
  ];
  const channel: Button[] = [
    { text: t("channels-leave-button"), action: leaveChannel.data("ask") },
    { text: t("channels-back-button"), action: listChannels.data() },
  ];
  return [...rowsOf(all, 2), ...(ctx.managing ? [channel] : [])];
}
