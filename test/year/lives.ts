/** What readers wish and change, at random: each change is told to the program's verbs and to the oracle. */
import type { Audience } from "../../src/audience/create-audience.ts";
import type { ArticleId } from "../../src/news/article.ts";
import type { Filter } from "../../src/news/filter.ts";
import type { CadenceChoice } from "../../src/news/subscription.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { Chance } from "./chance.ts";
import type { Oracle } from "./oracle.ts";
import { everyDay, isPaused, type Reader } from "./reader.ts";

const hourMs = 3_600_000;
/** What is held comes within eleven minutes, or after an outage of six hours. */
const longestBundleMs = 7 * hourMs;
/** Whoever is away for longer begins anew. */
const longestAwayHours = 240;

export const topics = ["world", "sport", "money", "arts", "city", "science", "health", "opinion"] as const;
export const words = ["apple", "berry", "cherry", "damson"] as const;
export const writers = ["Ann Ash", "Bob Birch"] as const;
export const sources = ["Reuters", "AFP"] as const;

export const daily = (...times: string[]): CadenceChoice => ({ kind: "digest", times, days: everyDay });
const cadences: readonly (readonly [number, CadenceChoice])[] = [
  [28, { kind: "instant" }],
  [10, daily("07:00")],
  [7, daily("08:30")],
  [7, daily("18:00")],
  [4, daily("02:30")],
  [8, daily("07:00", "12:15", "18:00")],
  [4, daily("06:30", "20:00")],
  [6, { kind: "digest", times: ["07:00"], days: [1, 2, 3, 4, 5] }],
  [6, { kind: "digest", times: ["18:00"], days: [7] }],
  [4, { kind: "digest", times: ["09:00", "21:15"], days: [1, 4] }],
  [12, { kind: "breaking" }],
  [4, { kind: "off" }],
];
const quietHours = [
  ["22:00", "07:00"],
  ["23:30", "06:15"],
  ["12:00", "14:00"],
  ["18:00", "08:00"],
] as const;

export interface World {
  readonly chance: Chance;
  readonly audience: Audience;
  readonly oracle: Oracle;
  readonly zones: readonly string[];
  /** Those that began lately. */
  recentStories(): readonly string[];
  now(): number;
  /** Calls it later, within the longest time that somebody may be away. */
  later(ms: number, act: () => Promise<void>): void;
}

type Change = (reader: Reader, world: World) => Promise<unknown>;

const home = ({ chat }: Reader) => ({ chatId: chat, locale: "en" });
const slug = (topic: string): TopicSlug => topic as TopicSlug;
const back = (reader: Reader): void => {
  reader.isGone = false;
};

function anyCadence(chance: Chance): CadenceChoice {
  let left = chance.below(cadences.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, choice] of cadences) {
    if (left < weight) return choice;
    left -= weight;
  }
  return { kind: "instant" };
}

const wakesUp = (world: World): number => (1 + world.chance.below(longestAwayHours)) * hourMs;

async function setCadence(reader: Reader, choice: CadenceChoice, world: World): Promise<void> {
  back(reader);
  reader.cadence = choice;
  await world.audience.setCadence(home(reader), choice);
  if (choice.kind === "off") world.later(wakesUp(world), () => wakeUp(reader, world));
}

/** Who is off is not for ever. */
export async function wakeUp(reader: Reader, world: World): Promise<void> {
  if (reader.cadence.kind === "off") await setCadence(reader, daily("08:30"), world);
}

export async function returns(reader: Reader, { audience }: World): Promise<void> {
  back(reader);
  await audience.back(reader.chat);
}

export async function resumes(reader: Reader, { audience }: World): Promise<void> {
  back(reader);
  reader.pause = null;
  await audience.resume(home(reader));
}

function anyFilter({ chance, recentStories }: World): readonly [string, Filter] {
  const kind = chance.below(4);
  if (kind === 0) {
    const text = chance.of(writers);
    return [`by ${text}`, { kind: "by", text }];
  }
  if (kind === 1) {
    const text = chance.of(sources);
    return [`from ${text}`, { kind: "from", text }];
  }
  const recent = recentStories();
  if (kind === 2 && recent.length > 0) {
    const story = chance.of(recent);
    return [`story ${story}`, { kind: "story", story: story as ArticleId }];
  }
  const text = chance.of(words);
  return [text, { kind: "word", text }];
}

const subscribes: Change = async (reader, { chance, audience }) => {
  back(reader);
  const some = [chance.of(topics), chance.of(topics)];
  for (const each of some) reader.topics.add(each);
  await audience.subscribe(home(reader), some.map(slug));
};

const givesUp: Change = async (reader, { chance, audience, oracle }) => {
  const topic = chance.of(topics);
  reader.topics.delete(topic);
  reader.exceptions.delete(topic);
  oracle.giveUp(reader, topic);
  await audience.unsubscribe(reader.chat, [slug(topic)]);
};

const chooses: Change = (reader, world) => setCadence(reader, anyCadence(world.chance), world);

const turnsBreaking: Change = async (reader, world) => {
  back(reader);
  const on = world.chance.percent(60);
  if (on && reader.cadence.kind === "off") reader.cadence = { kind: "breaking" };
  else if (!on && reader.cadence.kind === "breaking") reader.cadence = { kind: "off" };
  reader.breaking = on;
  await world.audience.setBreaking(home(reader), on);
  if (reader.cadence.kind === "off") world.later(wakesUp(world), () => wakeUp(reader, world));
};

const makesException: Change = async (reader, { chance, audience }) => {
  back(reader);
  const topic = chance.of(topics);
  if (reader.exceptions.has(topic) && chance.percent(50)) {
    reader.exceptions.delete(topic);
    await audience.clearCadence(home(reader), slug(topic));
    return;
  }
  const choice = anyCadence(chance);
  reader.topics.add(topic);
  reader.exceptions.set(topic, choice);
  await audience.setCadence(home(reader), choice, slug(topic));
};

const isQuietThen: Change = async (reader, { chance, audience }) => {
  back(reader);
  const [from, until] = chance.of(quietHours);
  reader.quiet = reader.quiet && chance.percent(40) ? null : { from, until, breaking: chance.of(breakingRules) };
  await audience.setQuiet(home(reader), reader.quiet);
};
const breakingRules = ["wake", "silent", "morning"] as const;

const caps: Change = async (reader, { chance, audience }) => {
  back(reader);
  const breaking = chance.percent(50) ? "exempt" : "counted";
  reader.cap = reader.cap && chance.percent(40) ? null : { most: 1 + chance.below(4), breaking };
  await audience.setCap(home(reader), reader.cap);
};

const bundles: Change = async (reader, { chance, audience, now }) => {
  back(reader);
  reader.bundlesUntil = now() + longestBundleMs;
  reader.bundle = reader.bundle ? chance.percent(60) : true;
  reader.oneByOne = new Map();
  await audience.setBundle(home(reader), reader.bundle);
};

const pauses: Change = async (reader, world) => {
  back(reader);
  const now = world.now();
  const ms = wakesUp(world);
  const until = world.chance.percent(70) ? now + ms : null;
  reader.pause = { from: isPaused(reader, now) && reader.pause ? reader.pause.from : now - 1, until };
  await world.audience.pause(home(reader), until);
  if (until === null) world.later(ms, () => resumes(reader, world));
};

const mutes: Change = async (reader, world) => {
  const [name, filter] = anyFilter(world);
  if (reader.muted.has(name)) {
    reader.muted.delete(name);
    await world.audience.unmute(reader.chat, filter);
    return;
  }
  back(reader);
  reader.muted.add(name);
  world.oracle.spare(reader);
  reader.followed.delete(name);
  world.oracle.giveUp(reader, `follows ${name}`);
  await world.audience.mute(home(reader), filter);
};

const unmutesAll: Change = async (reader, { audience }) => {
  for (const name of reader.muted) await audience.unmute(reader.chat, filterNamed(name));
  reader.muted.clear();
};

function filterNamed(name: string): Filter {
  if (name.startsWith("story ")) return { kind: "story", story: name.slice(6) as ArticleId };
  if (name.startsWith("by ")) return { kind: "by", text: name.slice(3) };
  if (name.startsWith("from ")) return { kind: "from", text: name.slice(5) };
  return { kind: "word", text: name };
}

const follows: Change = async (reader, world) => {
  const [name, filter] = anyFilter(world);
  if (reader.followed.has(name) || reader.followed.size >= 6) {
    const gone = reader.followed.has(name) ? name : (reader.followed.values().next().value ?? name);
    reader.followed.delete(gone);
    world.oracle.giveUp(reader, `follows ${gone}`);
    await world.audience.unfollow(reader.chat, filterNamed(gone));
    return;
  }
  back(reader);
  reader.muted.delete(name);
  reader.followed.add(name);
  await world.audience.follow(home(reader), filter);
};

const reads: Change = async (reader, { audience, oracle }) => {
  back(reader);
  reader.onlyEnglish = !reader.onlyEnglish;
  oracle.spare(reader);
  await audience.setReads(home(reader), reader.onlyEnglish ? ["en"] : null);
};

const spared: Change = async (reader, { audience, oracle }) => {
  back(reader);
  reader.noGraphic = !reader.noGraphic;
  oracle.spare(reader);
  await audience.setGraphic(home(reader), reader.noGraphic ? "never" : null);
};

const moves: Change = async (reader, { chance, audience, zones }) => {
  back(reader);
  reader.zone = chance.of(zones);
  await audience.setTimeZone(home(reader), reader.zone);
};

const blocks: Change = async (reader, world) => {
  reader.isGone = true;
  await world.audience.gone(reader.chat, "blocked");
  world.later(wakesUp(world), () => returns(reader, world));
};

const changes: readonly (readonly [number, Change])[] = [
  [10, subscribes],
  [8, givesUp],
  [16, chooses],
  [8, turnsBreaking],
  [10, makesException],
  [8, isQuietThen],
  [8, caps],
  [6, bundles],
  [6, pauses],
  [7, mutes],
  [2, unmutesAll],
  [8, follows],
  [2, reads],
  [1, spared],
  [3, moves],
  [3, blocks],
];
const allWeights = changes.reduce((sum, [weight]) => sum + weight, 0);

export async function changeSomething(reader: Reader, world: World): Promise<void> {
  let left = world.chance.below(allWeights);
  for (const [weight, change] of changes) {
    if (left < weight) {
      world.oracle.noteFormer(reader, world.now());
      await change(reader, world);
      return;
    }
    left -= weight;
  }
}

/** Before the first story: topics, a cadence, and some of the other wishes. */
export async function settleIn(reader: Reader, world: World): Promise<void> {
  const { chance, audience } = world;
  await audience.subscribe(home(reader), []);
  await audience.setTimeZone(home(reader), reader.zone);
  await subscribes(reader, world);
  await chooses(reader, world);
  if (chance.percent(40)) await turnsBreaking(reader, world);
  const others: readonly (readonly [number, Change])[] = [
    [25, makesException],
    [25, isQuietThen],
    [20, caps],
    [25, bundles],
    [15, mutes],
    [20, follows],
    [5, reads],
    [3, spared],
  ];
  for (const [often, change] of others) if (chance.percent(often)) await change(reader, world);
}
