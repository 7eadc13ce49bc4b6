/** Lives of readers on the pure rules, event by event on one clock, each message looked at by the oracle when it comes. */
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createChance } from "./chance.ts";
import { createHeap } from "./heap.ts";
import { createHouse } from "./house.ts";
import * as lives from "./lives.ts";
import { createOracle, digestPlaces } from "./oracle.ts";
import { wallOf } from "./own-clock.ts";
import { newReader, type Reader, type Told } from "./reader.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Clocks of all zones differ by whole quarters of an hour. */
const quarterMs = 15 * minuteMs;

export interface YearOptions {
  readonly seed: number;
  readonly readers: number;
  readonly days: number;
  /** ms */
  readonly from: number;
  readonly storiesADay: number;
  /** How often a reader changes something. */
  readonly changesADay: number;
  readonly zones: readonly string[];
  readonly outageHours: number;
  onDay?(day: number): void;
}

export type Year = Awaited<ReturnType<typeof simulate>>;

export async function simulate(options: YearOptions) {
  const { seed, days, from, zones, outageHours } = options;
  const chance = createChance(seed);
  const oracle = createOracle();
  const end = from + days * dayMs;
  const most = Math.ceil(days * options.storiesADay * 2.5) + 200;
  const readers = new Map<number, Reader>();
  const stories = new Map<string, Told>();
  const recent: Told[] = [];
  const lost = new Map<number, Set<string>>();
  const queue = createHeap<{ readonly at: number; readonly act: () => void | Promise<void> }>(({ at }) => at);
  const counts = { stories: 0, followUps: 0, corrections: 0, retractions: 0, changes: 0 };
  let clock = from;
  let isAfterOutage = false;
  const outages = [0.31, 0.72].map(
    (part) => from + Math.floor(days * part) * dayMs + chance.below(24) * hourMs + 17_000,
  );
  const outageAt = (at: number): number | undefined =>
    outages.find((start) => at >= start && at < start + outageHours * hourMs);

  const house = createHouse({
    readers: options.readers,
    clock: () => clock,
    isRefused: (chatId) => readers.get(chatId)?.cadence.kind === "digest" && chance.next() < 1 / 3000 && isLost(chatId),
    onSent({ chatId, stories: ids, how, silent, isBundle = false }) {
      const reader = readers.get(chatId) as Reader;
      if (how === "edition") oracle.editionCame(reader, clock, isAfterOutage, isBundle);
      for (const id of ids) oracle.came(reader, stories.get(id) as Told, { how, silent, now: clock });
    },
  });
  /** What a refused copy held comes later than the next digest, if that is planned before anybody knows. */
  const isLost = (chatId: number): true => {
    lost.set(chatId, new Set(["all"]));
    at(clock + 9 * dayMs, () => void lost.delete(chatId));
    return true;
  };
  const at = (when: number, act: () => void | Promise<void>): void => queue.add({ at: Math.floor(when), act });
  const world: lives.World = {
    chance,
    audience: house.audience,
    oracle,
    zones,
    recentStories: () => recent.slice(-20).map(({ names }) => (names.at(-1) as string).slice(6)),
    now: () => clock,
    later: (ms, act) => at(clock + ms, act),
  };
  /** Readers by the times of their own digests. */
  const byPlace = new Map<string, Set<Reader>>();
  const placesOf = new Map<Reader, readonly string[]>();
  const replace = (reader: Reader): void => {
    for (const place of placesOf.get(reader) ?? []) byPlace.get(place)?.delete(reader);
    const places = digestPlaces(reader);
    for (const place of places) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(reader));
    placesOf.set(reader, places);
  };

  const publish = (topic?: string): void => {
    const article = anyArticle(counts.stories, clock, chance, recent, topic);
    const told = toldOf(article, counts.stories);
    counts.stories++;
    if (article.story) counts.followUps++;
    stories.set(article.id, told);
    recent.push(told);
    for (const reader of readers.values()) oracle.tell(reader, told, clock);
    // Whatever is planned in the last minute before an outage is half sent.
    const isCut = outages.some((start) => clock < start && clock > start - minuteMs);
    house.publish(article, (chatId) => isCut && chatId % 2 === 0);
    if (chance.percent(6)) at(clock + chance.below(3 * dayMs), () => correct(article.id, chance.percent(20)));
  };
  /** What happens all at once is told all at once. */
  const burst = (): void => {
    const topic = chance.of(lives.topics);
    for (let n = 0, when = clock; n < 4 + chance.below(4); n++, when += chance.below(4 * minuteMs)) {
      at(when, () => publish(topic));
    }
  };
  const correct = (id: ArticleId, isRetraction: boolean): void => {
    const article = house.article(id);
    const told = stories.get(id);
    if (!article || !told || article.state !== "published") return;
    const content = { ...article.content, lead: "Corrected." };
    const state = isRetraction ? "retracted" : "published";
    house.correct(id, { content, version: article.version + 1, state });
    counts[isRetraction ? "retractions" : "corrections"]++;
    if (isRetraction) for (const reader of readers.values()) oracle.withdraw(reader, told);
  };
  const lookAfterDigests = (due: number): void => {
    for (const zone of zones) {
      const { minute, weekday } = wallOf(due, zone);
      for (const reader of byPlace.get(`${zone}|${minute}`) ?? []) {
        if (reader.cadence.kind !== "digest" || !reader.cadence.days.includes(weekday)) continue;
        oracle.lookAfterDigest(reader, due, () => lost.has(reader.chat));
      }
    }
  };
  const change = async (reader: Reader): Promise<void> => {
    counts.changes++;
    await lives.changeSomething(reader, world);
    replace(reader);
    const next = clock + (-Math.log(1 - chance.next()) * dayMs) / options.changesADay;
    if (next < end) at(next, () => change(reader));
  };

  for (let chat = 1; chat <= options.readers; chat++) {
    clock = from - dayMs + chat;
    const zone = chance.of(zones);
    const reader = newReader(chat, zone, most);
    readers.set(chat, reader);
    await lives.settleIn(reader, world);
    replace(reader);
    const first = from + (-Math.log(1 - chance.next()) * dayMs) / options.changesADay;
    if (first < end) at(first, () => change(reader));
  }
  for (let when = from; when < end; when += (-Math.log(1 - chance.next()) * dayMs) / options.storiesADay)
    at(when, () => (chance.percent(8) ? burst() : publish()));
  for (const start of outages) at(start - 20_000, () => publish());
  for (let when = Math.ceil(from / quarterMs) * quarterMs; when < end; when += quarterMs) {
    const due = when;
    at(due + 1, () => (isAfterOutage || clock > due + minuteMs ? undefined : lookAfterDigests(due)));
    if ((due - from) % dayMs < quarterMs) at(due, () => options.onDay?.(Math.floor((due - from) / dayMs)));
  }

  const run = async (until: number): Promise<void> => {
    for (;;) {
      const [event, due] = [queue.first(), house.nextDue()];
      const isDigest = due !== null && (!event || due.dueAt <= event.at);
      const next = isDigest ? due.dueAt : event?.at;
      if (next === undefined || next > until) break;
      const start = outageAt(next);
      const wasAfter = isAfterOutage;
      isAfterOutage = start !== undefined;
      clock = Math.max(clock + (isDigest ? 0 : 1), start === undefined ? next : start + outageHours * hourMs);
      if (isAfterOutage && !wasAfter) {
        await house.runDue();
        house.callRest();
      }
      if (isDigest) await house.runDue();
      else {
        queue.take();
        await event?.act();
      }
    }
    clock = Math.max(clock, until);
  };
  await run(end);
  // In the end everybody is there and wants something: what is owed has come then.
  for (const reader of readers.values()) {
    clock += 1;
    oracle.noteFormer(reader, clock);
    await lives.returns(reader, world);
    await lives.resumes(reader, world);
    await lives.wakeUp(reader, world);
    replace(reader);
  }
  await run(clock + 9 * dayMs);
  for (const reader of readers.values()) oracle.finish(reader, clock);
  return { ...oracle, counts: { ...counts, ...house.counts }, options };
}

const toldOf = (article: Article, place: number): Told => {
  const { title, byline = "", source = "", language } = article.content;
  const word = title.split(" ")[1];
  return {
    place,
    id: article.id,
    at: article.publishedAt ?? 0,
    topics: article.topics,
    isBreaking: article.urgency === "breaking",
    names: [
      ...(word ? [word] : []),
      ...(byline ? [`by ${byline}`] : []),
      ...(source ? [`from ${source}`] : []),
      `story ${article.story ?? article.id}`,
    ],
    isFrench: language === "fr",
    isGraphic: article.graphic === true,
  };
};

function anyArticle(
  place: number,
  now: number,
  chance: ReturnType<typeof createChance>,
  recent: readonly Told[],
  topic: string = chance.of(lives.topics),
): Article {
  const id = `s${String(place).padStart(5, "0")}` as ArticleId;
  const some = new Set([topic, ...(chance.percent(30) ? [chance.of(lives.topics)] : [])]);
  const word = chance.percent(60) ? ` ${chance.of(lives.words)}` : "";
  const root = chance.percent(25)
    ? recent
        .at(-1 - chance.below(12))
        ?.names.at(-1)
        ?.slice(6)
    : undefined;
  return {
    id,
    version: 1,
    state: "published",
    urgency: chance.percent(12) ? "breaking" : "routine",
    silent: false,
    content: {
      title: `Story${place}${word}`,
      url: `https://news.example/${id}`,
      ...(chance.percent(40) && { byline: chance.of(lives.writers) }),
      ...(chance.percent(40) && { source: chance.of(lives.sources) }),
      language: chance.percent(10) ? "fr" : "en",
    },
    topics: [...some] as string[] as TopicSlug[],
    ...(root && { story: root as ArticleId }),
    ...(chance.percent(3) && { graphic: true }),
    createdBy: 1,
    createdAt: now,
    publishedAt: now,
  };
}
