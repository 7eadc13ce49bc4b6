/** What people write without a command does the obvious: a word that names a command, a story's link, a topic, a place, a
 *  time, else words to look for. Each reading is asked in turn, and most are carried out as the command they mean. */
import type { TypedMeaning } from "../../locales/text-keys.ts";
import { shortestUnaskedLetter } from "../../news/letter.ts";
import type { Topic } from "../../news/topic.ts";
import { cityName } from "../../news/zone-name.ts";
import { say, show } from "../answer.ts";
import { carriable } from "../carriable-words.ts";
import { readersOf } from "../commands.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { shown } from "../shown.ts";
import { articleView } from "./article-view.ts";
import { wallOf } from "./choices.ts";
import { parseDigestArguments } from "./digest-arguments.ts";
import { longestWords, searchFor } from "./search.ts";
import { searchCity, searchTimeZone } from "./time-zone-search.ts";
import { chooseZone, clockAnswer, move, placesView, unknownPlaceView } from "./timezone.ts";

/** Carries out a command as if it had been typed. */
export type Carry = (name: string, args: string) => Promise<unknown>;

interface FreeText {
  readonly ctx: BotContext;
  readonly deps: BotDeps;
  readonly text: string;
  readonly carry: Carry;
  /** They were just asked what their clock shows: asking whether they were forgets it. */
  wasAskedClock?: boolean;
}

/** Each is the name of a command, behind "say-": the words stand in words.ftl of each language. */
const namesOfCommands = [
  "say-start",
  "say-help",
  "say-stop",
  "say-settings",
  "say-topics",
  "say-latest",
  "say-digest",
  "say-subscribe",
  "say-unsubscribe",
  "say-breaking",
  "say-timezone",
  "say-language",
  "say-privacy",
  "say-pause",
  "say-resume",
  "say-search",
  "say-saved",
  "say-invite",
  "say-quiet",
  "say-feedback",
] as const satisfies readonly TypedMeaning[];

/** What is longer is a letter, and no words to look for. */
const longestSearch = 60;
/** What is longer names nothing. */
const longestName = 100;

/** False: none of the readings fits. */
export async function readFreeText(said: FreeText): Promise<boolean> {
  for (const reading of [commandWord, link, topicName, askedPlace, digestTime, city, search, unknownPlace]) {
    if (await reading(said)) return true;
  }
  return false;
}

/** "Stop!", "aide", "стоп": the newsroom's commands are not meant, a word in passing must not halt the sending. */
async function commandWord({ ctx, deps, text, carry }: FreeText): Promise<boolean> {
  const name = commandMeant(ctx, deps, text);
  if (name === null) return false;
  // A newsroom may call a topic "News"; nobody may call one "Stop".
  if (!alwaysCommands.includes(name) && (await topicsIn(deps, text)) !== null) return false;
  await carry(name, "");
  return true;
}

/** The readers' command that the words name, in whichever language; null: none. */
export function commandMeant(ctx: BotContext, deps: BotDeps, text: string): string | null {
  if (text.length > longestName) return null;
  const names = readersOf(deps.commands).map(({ name }) => name as string);
  const word = text.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "") || text;
  const bare = names.find((name) => name === word.toLowerCase());
  const meant = ctx.texts.read(
    word,
    namesOfCommands.filter((meaning) => names.includes(commandOf(meaning))),
  );
  return bare ?? (meant && commandOf(meant)) ?? (text === "?" ? "help" : null);
}

const alwaysCommands: readonly string[] = ["stop", "help"];

const commandOf = (meaning: (typeof namesOfCommands)[number]): string => meaning.slice("say-".length);

/** A deep link to us, or the address of a story that readers had. */
async function link({ ctx, deps, text, carry }: FreeText): Promise<boolean> {
  const payload = new RegExp(`(?:https?://)?t\\.me/${deps.me.username}\\?start=([A-Za-z0-9_-]+)`, "i").exec(text)?.[1];
  if (payload !== undefined) {
    await carry("start", payload);
    return true;
  }
  const [address] = /https?:\/\/\S+/i.exec(text) ?? [];
  if (address === undefined) return false;
  const article = await deps.audience.articleAt(address);
  if (article) await show(ctx, await articleView(ctx, deps, article));
  else await show(ctx, { html: ctx.texts.t("free-link-unknown") });
  return true;
}

/** Subscribes to what is not had yet; else brings the latest of it. */
async function topicName({ ctx, deps, text, carry }: FreeText): Promise<boolean> {
  const found = await topicsIn(deps, text);
  if (found === null) return false;
  const hasAll = found.every(({ slug }) => ctx.subscriber?.topics.includes(slug));
  await carry(hasAll ? "latest" : "subscribe", text);
  return true;
}

/** Null, where any word of it names none. */
async function topicsIn(deps: BotDeps, text: string): Promise<readonly Topic[] | null> {
  if (text.length > longestName) return null;
  const { found, unknown } = await deps.audience.searchTopics(text);
  return found.length > 0 && unknown.length === 0 ? found : null;
}

/** Whoever was asked what their clock shows may answer with a time, a city, a country or a zone. */
async function askedPlace(said: FreeText): Promise<boolean> {
  const { ctx, deps, text } = said;
  if (text.length > longestName || !(await deps.audience.wasAskedClock(homeOf(ctx).chatId))) return false;
  const search = await searchTimeZone(text, deps.clock());
  if (search.kind === "unknown") {
    said.wasAskedClock = true;
    return false;
  }
  if (search.kind === "near") {
    await show(ctx, placesView(ctx, text, search.timeZones, "start"));
    return true;
  }
  await show(ctx, await clockAnswer(ctx, deps, search.timeZone, true));
  return true;
}

/** "7:30", "at 8 pm on weekdays": a digest then. A number alone may be anything, and "no" is no time. */
async function digestTime({ ctx, text, carry }: FreeText): Promise<boolean> {
  if (/^\p{Nd}*$/u.test(text) || text.length > longestName) return false;
  const read = parseDigestArguments(text, ctx.texts);
  if (read.kind !== "choice" || read.choice.kind !== "digest") return false;
  await carry("digest", text);
  return true;
}

/** A city's own name moves the clock there, and one press moves it back: the reader may have meant the news of that city. */
async function city({ ctx, deps, text }: FreeText): Promise<boolean> {
  if (text.length > longestName) return false;
  const timeZone = searchCity(text);
  if (timeZone === null) return false;
  await ctx.speakForManaged();
  const { t } = ctx.texts;
  const before = wallOf(ctx, deps).timeZone;
  const answer = await move(ctx, deps, timeZone);
  const back = {
    text: t("free-clock-back-button", { city: cityName(before) }),
    action: chooseZone.data(before, "plain"),
  };
  const words = carriable(text, longestWords);
  const news = { text: t("free-search-button", { words: shown(words) }), action: searchFor.data(0, words) };
  const isInTheNews = !ctx.managing && (await deps.audience.search(words, { skip: 0, limit: 1 })).total > 0;
  await say(ctx, { ...answer, buttons: [...(before !== timeZone ? [[back]] : []), ...(isInTheNews ? [[news]] : [])] });
  return true;
}

/** Whoever was asked for their clock, and meant something else or a place that nobody knows, is told how to go on. */
async function unknownPlace({ ctx, deps, text, wasAskedClock }: FreeText): Promise<boolean> {
  if (!wasAskedClock || [...text].length >= shortestUnaskedLetter || !/\p{L}/u.test(text)) return false;
  await deps.audience.askClock(homeOf(ctx).chatId);
  await show(ctx, unknownPlaceView(ctx, deps, text, "start"));
  return true;
}

async function search({ deps, text, carry }: FreeText): Promise<boolean> {
  const canSearch = readersOf(deps.commands).some(({ name }) => (name as string) === "search");
  if (!canSearch || text.length > longestSearch || !/[\p{L}\p{N}]/u.test(text)) return false;
  if ((await deps.audience.search(text, { skip: 0, limit: 1 })).total === 0) return false;
  await carry("search", text);
  return true;
}
