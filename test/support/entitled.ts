/** Whatever readers change, and whenever: each story that one is entitled to comes exactly once, and no other. The real
 *  stores, verbs and sending, on a moved clock, against an oracle that knows nothing of editions and ledgers. */
import fc from "fast-check";
import type { Audience } from "../../src/audience/create-audience.ts";
import type { CadenceChoice } from "../../src/news/subscription.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { RateLimiter } from "../../src/rate-limiter/rate-limiter.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { createSendingRig, type SendingRig } from "./sending.ts";

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

/** What one reader is owed: the oracle. */
interface Reader {
  chat: number;
  /** What the chat was called, and is. */
  readonly chats: number[];
  topics: Set<string>;
  cadence: CadenceChoice["kind"];
  isGone: boolean;
  /** The next copy is refused, for no reason that anybody knows. */
  loses: boolean;
  /** Stories they were entitled to, with the topics that they had them by and still have. */
  owed: Map<string, Set<string>>;
  /** How often each story of a topic that was given up had come by then. */
  givenUp: Map<string, number>;
}

const newReader = (chat: number): Reader => ({
  chat,
  chats: [chat],
  topics: new Set(),
  cadence: "instant",
  isGone: false,
  loses: false,
  owed: new Map(),
  givenUp: new Map(),
});

function owe(reader: Reader, story: string, of: readonly string[], isBreaking: boolean): void {
  const { cadence, isGone } = reader;
  const had = of.filter((topic) => reader.topics.has(topic));
  const isServed = !isGone && cadence !== "off" && (cadence !== "breaking" || isBreaking);
  if (isServed && had.length > 0) reader.owed.set(story, new Set(had));
}

function giveUp(reader: Reader, topic: string, came: (story: string) => number): void {
  reader.topics.delete(topic);
  for (const [story, by] of reader.owed) {
    if (!by.delete(topic) || by.size > 0) continue;
    reader.owed.delete(story);
    reader.givenUp.set(story, came(story));
  }
}

interface Real {
  readonly rig: SendingRig;
  readonly audience: Audience;
  /** Where groups have moved. */
  readonly moves: Map<number, number>;
  stories: number;
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

const story = fc.tuple(anyTopics, fc.boolean()).map(
  ([some, isBreaking]) =>
    new Step(`${isBreaking ? "breaking" : "routine"} in ${some}`, async ({ readers }, real) => {
      const title = `s${++real.stories}.`;
      const article = await real.rig.publish({
        content: { title, url: `https://news.example/${title}` },
        topics: some as string[] as TopicSlug[],
        urgency: isBreaking ? "breaking" : "routine",
      });
      await real.rig.delivery.startArticle(article);
      for (const reader of readers) owe(reader, title, some, isBreaking);
    }),
);

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
      for (const each of some) giveUp(reader, each, (story) => copies(rig, reader, story));
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
      await audience.setBreaking(home(reader), on);
    }),
  ),
  fc.constantFrom("UTC", "Europe/Paris", "Asia/Tokyo").chain((zone) =>
    forReader(`lives in ${zone}`, async (reader, { audience }) => {
      isBack(reader);
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
    reader.chats.push(to);
  }),
  forReader("loses the next copy", async (reader) => {
    reader.loses = true;
  }),
  story,
  story,
  story,
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
    if ((await rig.settle()).length === 0) return;
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

/** The pace of a chat is not what is asked here. */
const freely: RateLimiter = {
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
  thaw: async () => {},
  isFrozen: async () => false,
};

async function open(redis: Redis, { readers }: Model): Promise<Real> {
  await redis.flushdb();
  const rig = createSendingRig(redis, { now: noon, rateLimiter: freely });
  const real: Real = {
    rig,
    audience: rig.audience,
    moves: new Map(),
    stories: 0,
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
    if (reader.isGone) await audience.back(reader.chat);
    if (reader.cadence === "off") await audience.setCadence(home(reader), daily("10:00"));
  }
  await pass(real, 2 * 24 * hour);
  if (mistakes(readers, rig, stories).length === 0) return;
  await pass(real, 6 * 24 * hour); // it may wait for a digest a week
  const [mistake] = mistakes(readers, rig, stories);
  if (mistake !== undefined) throw new Error(mistake);
}

const mistakes = (readers: readonly Reader[], rig: SendingRig, stories: number): string[] =>
  readers.flatMap((reader, n) =>
    Array.from({ length: stories }, (_, i) => `s${i + 1}.`).flatMap((story) => {
      const expected = reader.owed.has(story) ? 1 : (reader.givenUp.get(story) ?? 0);
      const came = copies(rig, reader, story);
      return came === expected ? [] : [`reader ${n} got ${story} ${came} times instead of ${expected}`];
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
    if (n % 2 === 0) await audience.setBreaking(home(reader), reader.cadence !== "off");
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
