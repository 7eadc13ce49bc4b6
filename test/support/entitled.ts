/** Whatever readers change, and whenever: each story that one is entitled to comes exactly once, and no other. The real
 *  stores, verbs and sending, on a moved clock, against an oracle that knows nothing of editions and ledgers. */
import fc from "fast-check";
import type { Audience } from "../../src/audience/create-audience.ts";
import type { ArticleId } from "../../src/news/article.ts";
import type { Filter } from "../../src/news/filter.ts";
import type { Cap, QuietHours } from "../../src/news/preferences.ts";
import type { CadenceChoice } from "../../src/news/subscription.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { RateLimiter } from "../../src/rate-limiter/rate-limiter.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { createSendingRig, type SendingRig, type Sent } from "./sending.ts";

const minute = 60_000;
const hour = 60 * minute;
/** A Sunday, 12:00 UTC. */
const noon = Date.UTC(2026, 10, 22, 12);
const topics = ["world", "sport"] as const;
const maxCommands = 60;
/** Two people and a group. */
const firstChats = [1, 2, -3];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const daily = (...times: string[]): CadenceChoice => ({ kind: "digest", times, days: everyDay });
const cadences: readonly CadenceChoice[] = [
  { kind: "instant" },
  { kind: "breaking" },
  { kind: "off" },
  daily("08:00"),
  daily("18:00"),
  daily("08:00", "13:00", "18:00"),
  { kind: "digest", times: ["09:00"], days: [1] },
];

const weekly: CadenceChoice = { kind: "digest", times: ["18:00"], days: [7] };
const quietHours = [
  ["22:00", "07:00"],
  ["12:00", "14:00"],
  ["06:00", "09:00"],
  ["18:00", "08:00"],
] as const;
/** One of them stands in most headlines. */
const words = ["apple", "berry", ""] as const;

/** What one reader is owed: the oracle. */
interface Reader {
  chat: number;
  /** What the chat was called, and is. */
  readonly chats: number[];
  zone: string;
  topics: Set<string>;
  cadence: CadenceChoice["kind"];
  breaking: boolean;
  exceptions: Map<string, CadenceChoice["kind"]>;
  quiet: QuietHours | null;
  cap: Cap | null;
  bundle: boolean;
  /** When stories that may be bundled came at once, by topic, since the wish. */
  oneByOne: Map<string, readonly number[]>;
  pause: { readonly from: number; readonly until: number | null } | null;
  /** Words, or "story". */
  muted: Set<string>;
  followed: Set<string>;
  onlyEnglish: boolean;
  isGone: boolean;
  /** The next copy is refused, for no reason that anybody knows. */
  loses: boolean;
  /** Stories they were entitled to, with the topics and follows that they had them by and still have. */
  owed: Map<string, Set<string>>;
  /** Stories that were muted meanwhile, with the same: they may come or not. */
  free: Map<string, ReadonlySet<string>>;
  /** How often each story of a topic that was given up had come by then. */
  givenUp: Map<string, number>;
}

const newReader = (chat: number): Reader => ({
  chat,
  chats: [chat],
  zone: "UTC",
  topics: new Set(),
  cadence: "instant",
  breaking: false,
  exceptions: new Map(),
  quiet: null,
  cap: null,
  bundle: false,
  oneByOne: new Map(),
  pause: null,
  muted: new Set(),
  followed: new Set(),
  onlyEnglish: false,
  isGone: false,
  loses: false,
  owed: new Map(),
  free: new Map(),
  givenUp: new Map(),
});

/** What the oracle knows of a published story. */
interface Told {
  readonly name: string;
  readonly topics: readonly string[];
  readonly isBreaking: boolean;
  readonly word: string;
  readonly isFollowUp: boolean;
  readonly isFrench: boolean;
}

const isPaused = ({ pause }: Reader, now: number): boolean =>
  pause !== null && now > pause.from && (pause.until === null || now <= pause.until);

/** What of these a story is. */
const among = (named: ReadonlySet<string>, { word, isFollowUp }: Told): string[] =>
  [...(word ? [word] : []), ...(isFollowUp ? ["story"] : [])].filter((each) => named.has(each));

const isMuted = (reader: Reader, story: Told): boolean =>
  among(reader.muted, story).length > 0 || (reader.onlyEnglish && story.isFrench);

function owe(reader: Reader, story: Told, now: number): void {
  const { cadence, isGone } = reader;
  if (isGone || cadence === "off" || isPaused(reader, now)) return;
  const had = story.topics.filter((topic) => {
    const kind = reader.exceptions.get(topic) ?? cadence;
    return reader.topics.has(topic) && kind !== "off" && (kind !== "breaking" || story.isBreaking);
  });
  const by = [...had, ...among(reader.followed, story).map((each) => `follows ${each}`)];
  if (by.length === 0) return;
  if (isMuted(reader, story)) reader.free.set(story.name, new Set(by));
  else reader.owed.set(story.name, new Set(by));
}

function giveUp(reader: Reader, reason: string, came: (story: string) => number): void {
  for (const [story, by] of reader.owed) {
    if (!by.delete(reason) || by.size > 0) continue;
    reader.owed.delete(story);
    reader.givenUp.set(story, came(story));
  }
}

/** What waits and is muted now may still come, if it is unmuted in time. */
function spare(reader: Reader, stories: readonly Told[]): void {
  for (const story of stories) {
    const by = reader.owed.get(story.name);
    if (!by || !isMuted(reader, story)) continue;
    reader.owed.delete(story.name);
    reader.free.set(story.name, by);
  }
}

interface Real {
  readonly rig: SendingRig;
  readonly readers: readonly Reader[];
  readonly audience: Audience;
  /** Where groups have moved. */
  readonly moves: Map<number, number>;
  readonly stories: Told[];
  /** The article that follow-ups follow up. */
  first: ArticleId | null;
  /** How much of what was sent has been looked at. */
  seen: number;
  /** Stories at once that a cap counted, by chat and day. */
  readonly counted: Map<string, number>;
  /** When it was last looked what is owed. */
  sentAt: number;
}

interface Model {
  readonly readers: readonly Reader[];
}

class Step implements fc.AsyncCommand<Model, Real> {
  private readonly name: string;
  private readonly act: (model: Model, real: Real) => Promise<unknown>;
  constructor(name: string, act: (model: Model, real: Real) => Promise<unknown>) {
    this.name = name;
    this.act = act;
  }
  check = (): boolean => true;
  async run(model: Model, real: Real): Promise<void> {
    real.rig.clock += 7; // nothing happens in one and the same moment
    await this.act(model, real);
  }
  toString = (): string => this.name;
}

const forReader = (name: string, act: (reader: Reader, real: Real) => Promise<unknown>): fc.Arbitrary<Step> =>
  fc
    .nat(firstChats.length - 1)
    .map((n) => new Step(`${n} ${name}`, (model, real) => act(model.readers[n] as Reader, real)));

const home = ({ chat }: Reader) => ({ chatId: chat, locale: "en" });
const anyTopics = fc.subarray([...topics], { minLength: 1 });
/** Whoever chooses is there, whatever was thought of them. */
const isBack = (reader: Reader): void => {
  reader.isGone = false;
};

const story = fc
  .record({
    topics: anyTopics,
    isBreaking: fc.boolean(),
    word: fc.constantFrom(...words),
    isFollowUp: fc.boolean(),
    isFrench: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(({ topics: some, isBreaking, word, isFollowUp, isFrench }) => {
    const what = `${isBreaking ? "breaking" : "routine"} in ${some} ${word} ${isFollowUp ? "follow-up" : ""} ${isFrench ? "fr" : ""}`;
    return new Step(what, (model, real) =>
      publish({ topics: some, isBreaking, word, isFollowUp, isFrench }, model, real),
    );
  });

async function publish(what: Omit<Told, "name">, { readers }: Model, real: Real): Promise<void> {
  const name = `s${real.stories.length + 1}.`;
  const { topics: some, isBreaking, word, isFrench } = what;
  const told: Told = { ...what, name, isFollowUp: what.isFollowUp || real.first === null };
  const article = await real.rig.publish({
    content: {
      title: `${name} ${word}`,
      url: `https://news.example/${name}`,
      ...(isFrench && { language: "fr" }),
    },
    topics: some as string[] as TopicSlug[],
    urgency: isBreaking ? "breaking" : "routine",
    ...(told.isFollowUp && real.first !== null && { story: real.first }),
  });
  real.first ??= article.id;
  real.stories.push(told);
  await real.rig.delivery.startArticle(article);
  for (const reader of readers) owe(reader, told, real.rig.clock);
}

const burst = fc.tuple(anyTopics, fc.integer({ min: 4, max: 6 }), fc.integer({ min: 0, max: 3 })).map(
  ([some, n, minutes]) =>
    new Step(`${n} in ${some}, one in ${minutes} minutes`, async (model, real) => {
      for (let i = 0; i < n; i++) {
        real.rig.clock += minutes * minute + 7;
        const what = { topics: some, isBreaking: false, word: "", isFollowUp: false, isFrench: false };
        await publish(what, model, real);
        await send(real);
      }
    }),
);

const anyFilter = fc.constantFrom("apple", "berry", "story");
const filterOf = (name: string, { first }: Real): Filter | null => {
  if (name !== "story") return { kind: "word", text: name };
  return first && { kind: "story", story: first };
};
const withFilter = (
  name: string,
  act: (reader: Reader, what: string, filter: Filter, real: Real) => Promise<unknown>,
): fc.Arbitrary<Step> =>
  anyFilter.chain((what) =>
    forReader(`${name} ${what}`, async (reader, real) => {
      const filter = filterOf(what, real);
      if (filter) await act(reader, what, filter, real);
    }),
  );

/** A topic and how it is to come. */
const exception = fc.tuple(
  fc.constantFrom(...topics),
  fc.constantFrom<CadenceChoice>(...cadences, weekly, daily("07:00"), daily("20:00")),
);

const wishes: readonly fc.Arbitrary<Step>[] = [
  exception.chain(([topic, choice]) =>
    forReader(
      `wants ${topic} ${choice.kind === "digest" ? choice.times : choice.kind}`,
      async (reader, { audience }) => {
        isBack(reader);
        reader.topics.add(topic);
        reader.exceptions.set(topic, choice.kind);
        await audience.setCadence(home(reader), choice, topic as string as TopicSlug);
      },
    ),
  ),
  fc.constantFrom(...topics).chain((topic) =>
    forReader(`wants ${topic} as all`, async (reader, { audience }) => {
      isBack(reader);
      reader.exceptions.delete(topic);
      await audience.clearCadence(home(reader), topic as string as TopicSlug);
    }),
  ),
  fc
    .tuple(fc.option(fc.constantFrom(...quietHours)), fc.constantFrom("wake", "silent", "morning"))
    .chain(([hours, breaking]) =>
      forReader(`is quiet ${hours} ${breaking}`, async (reader, { audience }) => {
        isBack(reader);
        reader.quiet = hours && { from: hours[0], until: hours[1], breaking };
        await audience.setQuiet(home(reader), reader.quiet);
      }),
    ),
  fc.tuple(fc.option(fc.integer({ min: 1, max: 2 })), fc.constantFrom("exempt", "counted")).chain(([most, breaking]) =>
    forReader(`has a cap ${most} ${breaking}`, async (reader, { audience }) => {
      isBack(reader);
      reader.cap = most === null ? null : { most, breaking };
      await audience.setCap(home(reader), reader.cap);
    }),
  ),
  fc.boolean().chain((on) =>
    forReader(`bundles ${on}`, async (reader, { audience }) => {
      isBack(reader);
      reader.bundle = on;
      reader.oneByOne = new Map();
      await audience.setBundle(home(reader), on);
    }),
  ),
  fc.option(fc.integer({ min: 1, max: 30 })).chain((n) =>
    forReader(`pauses ${n} h`, async (reader, { rig, audience }) => {
      isBack(reader);
      const until = n === null ? null : rig.clock + n * hour;
      const from = isPaused(reader, rig.clock) && reader.pause ? reader.pause.from : rig.clock - 1;
      reader.pause = { from, until };
      await audience.pause(home(reader), until);
    }),
  ),
  forReader("resumes", async (reader, { audience }) => {
    isBack(reader);
    reader.pause = null;
    await audience.resume(home(reader));
  }),
  withFilter("mutes", async (reader, what, filter, { rig, audience, stories }) => {
    isBack(reader);
    reader.muted.add(what);
    spare(reader, stories);
    reader.followed.delete(what);
    giveUp(reader, `follows ${what}`, (each) => copies(rig, reader, each));
    await audience.mute(home(reader), filter);
  }),
  withFilter("unmutes", async (reader, what, filter, { audience }) => {
    reader.muted.delete(what);
    await audience.unmute(reader.chat, filter);
  }),
  withFilter("follows", async (reader, what, filter, { audience }) => {
    isBack(reader);
    reader.muted.delete(what);
    reader.followed.add(what);
    await audience.follow(home(reader), filter);
  }),
  withFilter("unfollows", async (reader, what, filter, { rig, audience }) => {
    reader.followed.delete(what);
    giveUp(reader, `follows ${what}`, (each) => copies(rig, reader, each));
    await audience.unfollow(reader.chat, filter);
  }),
  fc.boolean().chain((only) =>
    forReader(`reads ${only ? "English" : "all"}`, async (reader, { audience, stories }) => {
      isBack(reader);
      reader.onlyEnglish = only;
      spare(reader, stories);
      await audience.setReads(home(reader), only ? ["en"] : null);
    }),
  ),
];

const hours = fc.integer({ min: 1, max: 20 }).map((n) => new Step(`${n} h pass`, (_, real) => pass(real, n * hour)));

const steps: readonly fc.Arbitrary<Step>[] = [
  anyTopics.chain((some) =>
    forReader(`subscribes to ${some}`, async (reader, { audience }) => {
      isBack(reader);
      for (const each of some) reader.topics.add(each);
      await audience.subscribe(home(reader), some as string[] as TopicSlug[]);
    }),
  ),
  anyTopics.chain((some) =>
    forReader(`gives up ${some}`, async (reader, { rig, audience }) => {
      for (const each of some) {
        reader.topics.delete(each);
        reader.exceptions.delete(each);
        giveUp(reader, each, (story) => copies(rig, reader, story));
      }
      await audience.unsubscribe(reader.chat, some as string[] as TopicSlug[]);
    }),
  ),
  fc.constantFrom(...cadences).chain((choice) =>
    forReader(`wants ${choice.kind === "digest" ? choice.times : choice.kind}`, async (reader, { audience }) => {
      isBack(reader);
      reader.cadence = choice.kind;
      await audience.setCadence(home(reader), choice);
    }),
  ),
  fc.boolean().chain((on) =>
    forReader(`breaking ${on}`, async (reader, { audience }) => {
      isBack(reader);
      if (on && reader.cadence === "off") reader.cadence = "breaking";
      else if (!on && reader.cadence === "breaking") reader.cadence = "off";
      reader.breaking = on;
      await audience.setBreaking(home(reader), on);
    }),
  ),
  fc.constantFrom("UTC", "Europe/Paris", "Asia/Tokyo").chain((zone) =>
    forReader(`lives in ${zone}`, async (reader, { audience }) => {
      isBack(reader);
      reader.zone = zone;
      await audience.setTimeZone(home(reader), zone);
    }),
  ),
  forReader("blocks", async (reader, { audience }) => {
    reader.isGone = true;
    await audience.gone(reader.chat, "blocked");
  }),
  forReader("returns", async (reader, { audience }) => {
    isBack(reader);
    await audience.back(reader.chat);
  }),
  forReader("moves to a supergroup", async (reader, { audience, moves }) => {
    if (reader.chat > 0) return;
    const to = reader.chat - 1_000_000;
    moves.set(reader.chat, to);
    await audience.migrate(reader.chat, to);
    reader.chat = to;
    reader.oneByOne = new Map();
    reader.chats.push(to);
  }),
  forReader("loses the next copy", async (reader) => {
    reader.loses = true;
  }),
  ...wishes,
  story,
  story,
  story,
  story,
  burst,
  hours,
  hours,
  hours,
  fc.constant(new Step("send", (_, real) => send(real))),
  fc.integer({ min: 1, max: 10 }).map(
    (n) =>
      new Step(`${n} h in the dark`, async (_, real) => {
        // What waits for a whole day is no news any more.
        if (real.rig.clock + n * hour > real.sentAt + 20 * hour) await send(real);
        real.rig.clock += n * hour;
      }),
  ),
];

/** Runs what is owed until nothing has to wait for anything. */
async function send(real: Real): Promise<void> {
  const { rig } = real;
  real.sentAt = rig.clock;
  for (let i = 0; i < 20; i++) {
    await rig.sweep();
    if ((await rig.settle()).length === 0) return lookAtSent(real);
  }
  throw new Error("something waits for ever");
}

/** Stops at each moment that something is due. */
async function pass(real: Real, ms: number): Promise<void> {
  const { rig } = real;
  const end = rig.clock + ms;
  await send(real);
  for (;;) {
    const [next] = await rig.stores.agenda.due(end, 1);
    if (!next) break;
    rig.clock = Math.max(rig.clock, next.dueAt);
    await send(real);
  }
  rig.clock = end;
}

const copies = ({ sent }: SendingRig, { chats }: Reader, story: string): number =>
  sent.filter(({ chatId, text }) => chats.includes(chatId) && text.includes(story)).length;

/** "2026-11-24 08:05" by the clocks of a zone. */
const wall = (now: number, timeZone: string): string =>
  new Date(now).toLocaleString("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });

function isQuiet({ quiet, zone }: Reader, now: number): boolean {
  if (!quiet) return false;
  const time = wall(now, zone).slice(11);
  const { from, until } = quiet;
  return from < until ? from <= time && time < until : time >= from || time < until;
}

function isWantedAsBreaking(reader: Reader, { name, topics, isBreaking }: Told): boolean {
  const by = reader.owed.get(name) ?? reader.free.get(name);
  return (
    isBreaking &&
    topics.some((topic) => {
      const kind = reader.exceptions.get(topic) ?? reader.cadence;
      return by?.has(topic) && (kind === "digest" ? reader.breaking : kind !== "off");
    })
  );
}

/** Throws for a message that its reader does not want at this moment. Nothing has changed since it was sent. */
function lookAtSent(real: Real): void {
  const { rig, stories, readers } = real;
  const now = rig.clock;
  for (const message of rig.sent.slice(real.seen)) {
    const reader = readers.find(({ chat }) => chat === message.chatId);
    if (!reader) continue;
    const told = stories.filter(({ name }) => message.text.includes(name));
    const fault =
      faultOf(message, reader, told, now) ??
      overCap(message, reader, told, real) ??
      inBurst(message, reader, told, now);
    if (fault) throw new Error(`${message.text} came to ${reader.chat} ${fault} (${wall(now, reader.zone)})`);
  }
  real.seen = rig.sent.length;
}

function faultOf({ text, silent }: Sent, reader: Reader, told: readonly Told[], now: number): string | null {
  if (reader.cadence === "off" || isPaused(reader, now)) return "who wants nothing";
  if (told.some((story) => isMuted(reader, story))) return "who has muted it";
  const { quiet } = reader;
  if (!quiet || !isQuiet(reader, now)) return null;
  const [story] = told;
  if (text.startsWith("Digest") || !story || quiet.breaking === "morning") return "in quiet hours";
  if (!isWantedAsBreaking(reader, story)) return "in quiet hours, as if it were breaking news";
  return quiet.breaking === "silent" && !silent ? "with a sound, in quiet hours" : null;
}

function overCap({ text }: Sent, reader: Reader, [story]: readonly Told[], { rig, counted }: Real): string | null {
  const { cap } = reader;
  if (!cap || !story || text.startsWith("Digest")) return null;
  const isBreaking = isWantedAsBreaking(reader, story);
  if (isBreaking ? cap.breaking === "exempt" : among(reader.followed, story).length > 0) return null;
  const day = `${reader.chat} ${wall(rig.clock, reader.zone).slice(0, 10)}`;
  counted.set(day, (counted.get(day) ?? 0) + 1);
  return (counted.get(day) ?? 0) > cap.most ? "over the cap" : null;
}

function inBurst({ text }: Sent, reader: Reader, [story]: readonly Told[], now: number): string | null {
  if (!reader.bundle || !story || story.isBreaking || text.startsWith("Digest")) return null;
  if (among(reader.followed, story).length > 0) return null;
  const by = reader.owed.get(story.name) ?? reader.free.get(story.name);
  for (const each of story.topics) {
    if (!by?.has(each) || (reader.exceptions.get(each) ?? reader.cadence) !== "instant") continue;
    const lately = (reader.oneByOne.get(each) ?? []).filter((at) => at > now - 10 * minute);
    if (lately.length >= 3) return `as the fourth of ${each} within ten minutes`;
    reader.oneByOne.set(each, [...lately, now]);
  }
  return null;
}

/** The pace of a chat is not what is asked here. */
export const freely: RateLimiter = {
  permit: async (_, chats) => ({
    granted: chats.map((_, place) => ({ place, at: performance.now(), slot: null })),
    later: [],
  }),
  whenDue: () => undefined,
  isValid: () => true,
  use: () => true,
  freeze: async () => {},
  frozenFor: async () => 0,
  answerIn: async () => 0,
  thaw: async () => 0,
  isFrozen: async () => false,
};

async function open(redis: Redis, { readers }: Model): Promise<Real> {
  await redis.flushdb();
  const rig = createSendingRig(redis, { now: noon, rateLimiter: freely });
  const real: Real = {
    rig,
    audience: rig.audience,
    readers,
    moves: new Map(),
    stories: [],
    first: null,
    seen: 0,
    counted: new Map(),
    sentAt: noon,
  };
  rig.answer = (chatId) => {
    const chat = real.moves.get(chatId);
    if (chat !== undefined) return { kind: "migrated", chatId: chat };
    const reader = readers.find((each) => each.chat === chatId);
    // Who has no digest to come gets what was lost at once no more.
    if (!reader?.loses || reader.cadence !== "digest") return null;
    reader.loses = false;
    return { kind: "unclassified", code: 400, description: "no reason" };
  };
  return real;
}

/** In the end everybody is there and wants something: what is owed has come then. */
async function judge({ readers }: Model, real: Real): Promise<void> {
  const { rig, audience, stories } = real;
  await pass(real, minute);
  for (const reader of readers) {
    reader.loses = false;
    reader.isGone = false;
    reader.pause = null;
    await audience.resume(home(reader));
    if (reader.cadence === "off") {
      reader.cadence = "digest";
      await audience.setCadence(home(reader), daily("10:00"));
    }
  }
  await pass(real, 2 * 24 * hour);
  if (mistakes(readers, rig, stories).length === 0) return;
  await pass(real, 6 * 24 * hour); // it may wait for a digest a week
  const [mistake] = mistakes(readers, rig, stories);
  if (mistake !== undefined) throw new Error(mistake);
}

const mistakes = (readers: readonly Reader[], rig: SendingRig, stories: readonly Told[]): string[] =>
  readers.flatMap((reader, n) =>
    stories.flatMap(({ name: story }) => {
      const expected = reader.owed.has(story) ? 1 : (reader.givenUp.get(story) ?? 0);
      const came = copies(rig, reader, story);
      return came === expected || (reader.free.has(story) && came <= 1)
        ? []
        : [`reader ${n} got ${story} ${came} times instead of ${expected}`];
    }),
  );

/** Before anything happens most readers want something. */
const beginning = fc.tuple(...firstChats.map(() => fc.constantFrom(...cadences)));
async function begin({ readers }: Model, { audience }: Real, wishes: readonly CadenceChoice[]): Promise<void> {
  for (const [n, reader] of readers.entries()) {
    for (const each of topics) reader.topics.add(each);
    reader.cadence = wishes[n]?.kind ?? "instant";
    await audience.subscribe(home(reader), topics as readonly string[] as TopicSlug[]);
    await audience.setCadence(home(reader), wishes[n] ?? { kind: "instant" });
    if (n % 2 === 0) {
      reader.breaking = reader.cadence !== "off";
      await audience.setBreaking(home(reader), reader.breaking);
    }
  }
}

/** Most of the time is spent waiting for Redis. */
const lanes = 4;

/** Rejects with the shortest way to a story that is lost or comes twice. `redisUrl`: of a Redis that nothing else uses. */
export async function everyStoryOnce(redisUrl: string, runs: number): Promise<void> {
  const run = async (redis: Redis): Promise<void> =>
    fc.assert(
      fc.asyncProperty(beginning, fc.commands([...steps], { maxCommands, size: "max" }), async (wishes, commands) => {
        const model: Model = { readers: firstChats.map(newReader) };
        const real = await open(redis, model);
        await begin(model, real, wishes);
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await judge(model, real);
      }),
      { numRuns: Math.ceil(runs / lanes) },
    );
  const databases = Array.from({ length: lanes }, (_, n) => connectRedis(`${redisUrl}/${n}`));
  try {
    await Promise.all(databases.map(run));
  } finally {
    for (const redis of databases) redis.disconnect();
  }
}
