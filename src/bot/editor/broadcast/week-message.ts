/** What goes out: on top what is being sent or stands still, then day by day the scheduled stories and the digests. A number opens
 *  what it stands before. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { ArticleId } from "../../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../../news/broadcast.ts";
import { heldBack } from "../../../news/holds.ts";
import type { DigestsAt, Week } from "../../../newsroom/week.ts";
import { rowsOf } from "../../button-rows.ts";
import type { BotContext } from "../../context.ts";
import { deskAction, sendingAction } from "../actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { paceOf, standstillLine } from "../desk/broadcast-message.ts";
import { reviewButton } from "../desk/review-button.ts";
import { sendingTitle } from "./sending-title.ts";

const longestTitle = 60;
const mostSendings = 10;
const mostStories = 20;
/** Of a day; the others are counted. */
const mostDigests = 6;
const inRow = 5;
const dayMs = 86_400_000;

export async function weekMessage(ctx: BotContext, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const [week, standstill, going, standing, { total: inReview }] = await Promise.all([
    deps.week(actorOf(ctx)),
    deps.stored.standstill(),
    deps.sending.goingOut(),
    deps.sending.standing(),
    deps.archive.review(actorOf(ctx), 0),
  ]);
  const at = { now: deps.clock(), timeZone: zoneOf(ctx, deps) };
  const buttons: Button[] = [];
  const numbered = (action: string): string => {
    const text = String(buttons.length + 1);
    buttons.push({ text, action });
    return text;
  };
  const sendings: Html[] = [];
  const waiting = await waitingOf(ctx.texts, standing, deps);
  const isWaiting = ({ id }: BroadcastSpec): boolean => waiting.some((each) => each.id === id);
  const shown = [...going, ...standing.filter((each) => !isWaiting(each))];
  for (const spec of shown.slice(0, mostSendings)) {
    const number = numbered(sendingAction.data("show", spec.id));
    sendings.push(await sendingLine(ctx.texts, spec, number, { isHalted: standstill === "halted", ...at }, deps));
  }
  const held = heldLines(ctx.texts, week, at, (id) => numbered(deskAction.data("open", id)));
  const days = daysOf(ctx.texts, week, waiting, at, {
    ofStory: (id) => numbered(deskAction.data("open", id)),
    ofSending: (id) => numbered(sendingAction.data("show", id)),
  });
  const parts = [
    joinHtml([...standstillLine(ctx.texts, standstill), ...sendings], "\n"),
    ...(week.stories.length + sendings.length + waiting.length > 0 ? [] : [t("lists-no-queue")]),
    ...held,
    ...days,
    ...(week.stories.length > mostStories ? [t("list-more", { count: week.stories.length - mostStories })] : []),
  ].filter((part) => part.toString() !== "");
  return {
    html: joinHtml([t("lists-queue"), joinHtml(parts, "\n\n")], "\n\n"),
    buttons: [...rowsOf(buttons, inRow), ...reviewButton(ctx.texts, inReview)],
  };
}

/** What an embargo or a hold keeps back. */
function heldLines(
  { t, clock }: Texts,
  { held: all }: Week,
  { now, timeZone }: At,
  numberOf: (id: ArticleId) => string,
): Html[] {
  const held = all.filter((article) => heldBack(article, now) !== null);
  if (held.length === 0) return [];
  const lines = held.map(({ id, content, hold, embargo }) => {
    const facts = { number: numberOf(id), id, title: truncate(cleanText(content.title), longestTitle) };
    if (hold) return t("queue-held", { ...facts, reason: truncate(cleanText(hold.reason), longestTitle) });
    return t("queue-embargo", { ...facts, ...clock.moment(embargo?.until ?? now, now, timeZone) });
  });
  return [joinHtml([t("queue-held-head"), ...lines], "\n")];
}

type At = { readonly now: number; readonly timeZone: string };

async function sendingLine(
  texts: Texts,
  spec: BroadcastSpec,
  number: string,
  { isHalted, now, timeZone }: At & { readonly isHalted: boolean },
  deps: NewsroomDeps,
): Promise<Html> {
  const { t, clock } = texts;
  const [title, receipt, resumesAt] = await Promise.all([
    sendingTitle(texts, spec, deps),
    deps.sending.receipt(spec.id),
    deps.sending.resumesAt(spec.id),
  ]);
  const { planned = 0, state = "done" } = receipt ?? {};
  const { settled, seconds, left } = receipt ? paceOf(receipt, now) : { settled: 0, seconds: 1, left: null };
  const facts = { number, title, share: clock.percent(planned > 0 ? settled / planned : 0) };
  if (state === "paused" || state === "halted") {
    if (resumesAt === null) return t("queue-standing", facts);
    return t("queue-standing-until", { ...facts, time: clock.time(resumesAt, timeZone) });
  }
  if (left === null || isHalted) return t("queue-going", facts);
  const pace = { rate: Math.max(1, Math.round(settled / seconds)), left: durationText(texts, left) };
  return t("queue-going-left", { ...facts, ...pace });
}

interface Line {
  readonly at: number;
  /** Made in the order in which lines are shown: numbers go up. */
  readonly make: () => Html;
}

/** What has not begun, and does so by itself. */
interface Waiting {
  readonly id: BroadcastId;
  readonly at: number;
  readonly title: Html | string;
}

async function waitingOf(texts: Texts, standing: readonly BroadcastSpec[], deps: NewsroomDeps): Promise<Waiting[]> {
  const found = await Promise.all(
    standing.map(async (spec) => {
      const [at, receipt] = await Promise.all([deps.sending.resumesAt(spec.id), deps.sending.receipt(spec.id)]);
      return at === null || receipt?.planned !== 0
        ? []
        : [{ id: spec.id, at, title: await sendingTitle(texts, spec, deps) }];
    }),
  );
  return found.flat();
}

function daysOf(
  texts: Texts,
  { stories, digests }: Week,
  waiting: readonly Waiting[],
  { now, timeZone }: At,
  numbers: Numbers,
): Html[] {
  const { t, clock } = texts;
  const days = new Map<string, { stories: Line[]; digests: DigestsAt[]; isNear: boolean }>();
  const dayOf = (at: number) => {
    const name = clock.day(at, now, timeZone);
    const nearDays = [now, now + dayMs].map((each) => clock.day(each, now, timeZone));
    const day = days.get(name) ?? { stories: [], digests: [], isNear: nearDays.includes(name) };
    days.set(name, day);
    return day;
  };
  const known = stories
    .slice(0, mostStories)
    .map((story) => ({ kind: "story", at: story.publishAt ?? now, story }) as const);
  const later = waiting.map((each) => ({ kind: "waiting", at: each.at, each }) as const);
  const all = [...known, ...later, ...digests.map((each) => ({ kind: "digest", at: each.at, each }) as const)];
  for (const item of all.sort((a, b) => a.at - b.at)) {
    const day = dayOf(item.at);
    if (item.kind === "digest") day.digests.push(item.each);
    else if (item.kind === "waiting") {
      const { id, title } = item.each;
      const facts = { title, time: clock.time(item.at, timeZone) };
      day.stories.push({ at: item.at, make: () => t("queue-sending", { number: numbers.ofSending(id), ...facts }) });
    } else {
      const { id, content } = item.story;
      const facts = {
        id,
        time: clock.time(item.at, timeZone),
        title: truncate(cleanText(content.title), longestTitle),
      };
      day.stories.push({ at: item.at, make: () => t("queue-story", { number: numbers.ofStory(id), ...facts }) });
    }
  }
  return [...days]
    .filter(([, day]) => day.isNear || day.stories.length > 0)
    .map(([name, day]) => {
      const lines = [...day.stories, ...digestLines(texts, day.digests, day.isNear, timeZone)];
      const made = lines.sort((a, b) => a.at - b.at).map(({ make }) => make());
      return joinHtml([t("queue-day", { day: capitalized(name, texts.code) }), ...made], "\n");
    });
}

interface Numbers {
  ofStory(id: ArticleId): string;
  ofSending(id: BroadcastId): string;
}

/** Each of today and tomorrow; of a later day, how many and when. */
function digestLines({ t, clock }: Texts, digests: readonly DigestsAt[], isNear: boolean, timeZone: string): Line[] {
  const [first] = digests;
  const last = digests.at(-1);
  if (!first || !last) return [];
  const time = (at: number): string => clock.time(at, timeZone);
  const line = ({ at, to, stories }: DigestsAt): Line => ({
    at,
    make: () =>
      stories === null
        ? t("queue-digests", { time: time(at), ...to })
        : t("queue-digests-stories", { time: time(at), ...to, count: stories }),
  });
  if (digests.length === 1) return [line(first)];
  const shown = isNear ? digests.slice(0, mostDigests) : [];
  const rest = digests.slice(shown.length);
  const from = rest[0]?.at ?? 0;
  const facts = { count: rest.length, from: time(from), until: time(last.at) };
  return [...shown.map(line), ...(rest.length > 0 ? [{ at: from, make: () => t("queue-digests-rest", facts) }] : [])];
}

const capitalized = (text: string, code: string): string => `${text.charAt(0).toLocaleUpperCase(code)}${text.slice(1)}`;
