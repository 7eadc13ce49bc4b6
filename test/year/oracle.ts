/** Decides what each reader is entitled to, and looks at what came: it knows nothing of slots, editions and ledgers. */

import { minuteOf, wallOf } from "./own-clock.ts";
import {
  editionTimes,
  isMuted,
  isPaused,
  isQuiet,
  isTime,
  type Kind,
  kindNames,
  kindsOf,
  type Owing,
  type Reader,
  type Told,
} from "./reader.ts";

const dayMs = 86_400_000;
const mostNoted = 20;
const burstMs = 600_000;
const mostOneByOne = 3;

export interface Row {
  entitled: number;
  atOnce: number;
  inEdition: number;
  keptAway: number;
  missed: number;
  twice: number;
}

export function createOracle() {
  const rows: readonly Row[] = kindNames.map(() => newRow());
  const all = {
    ...newRow(),
    followed: 0,
    withdrawn: 0,
    givenUp: 0,
    notEntitled: 0,
    capBroken: 0,
    quietBroken: 0,
    burstBroken: 0,
  };
  const times = {
    unwanted: 0,
    inMinute: 0,
    bundles: 0,
    afterOutage: 0,
    outsideMinute: 0,
    digestsLooked: 0,
    digestsLate: 0,
  };
  const faults: string[] = [];

  const noteIn = (kinds: readonly Kind[], what: keyof Row): void => {
    all[what]++;
    for (const kind of kinds) (rows[kind] as Row)[what]++;
  };
  const fault = (reader: Reader, what: string, now: number): void => {
    if (faults.length >= mostNoted) return;
    const { owed, free, came, former, ...wishes } = reader;
    const seen = JSON.stringify(wishes, (_, value) =>
      value instanceof Set ? [...value] : value instanceof Map ? [...value] : value,
    );
    faults.push(`${new Date(now).toISOString()} ${what}: ${seen}`);
  };

  /** A story came out. */
  const tell = (reader: Reader, story: Told, now: number): void => {
    const { cadence, isGone } = reader;
    if (isGone || cadence.kind === "off" || isPaused(reader, now)) return;
    const by = new Set<string>();
    for (const topic of story.topics) {
      if (!reader.topics.has(topic)) continue;
      const { kind } = reader.exceptions.get(topic) ?? cadence;
      if (kind !== "off" && (kind !== "breaking" || story.isBreaking)) by.add(topic);
    }
    for (const name of story.names) if (reader.followed.has(name)) by.add(`follows ${name}`);
    if (by.size === 0) return;
    const owing = { by, kinds: kindsOf(reader) };
    if (isMuted(reader, story)) keepAway(reader, story, owing);
    else {
      noteIn(owing.kinds, "entitled");
      reader.owed.set(story, owing);
    }
  };
  const keepAway = (reader: Reader, story: Told, owing: Owing): void => {
    reader.free.set(story, owing);
    noteIn(owing.kinds, "keptAway");
  };
  const unowed = (kinds: readonly Kind[]): void => {
    all.entitled--;
    for (const kind of kinds) (rows[kind] as Row).entitled--;
  };

  const came = (
    reader: Reader,
    story: Told,
    at: { how: "at_once" | "edition"; silent: boolean; now: number },
  ): void => {
    const { how, silent, now } = at;
    const owing = reader.owed.get(story) ?? reader.free.get(story);
    const [place, bit] = [story.place >> 3, 1 << (story.place & 7)];
    if ((reader.came[place] as number) & bit) {
      noteIn(owing?.kinds ?? [], "twice");
      fault(reader, `${story.id} comes twice`, now);
    } else if (!owing) {
      all.notEntitled++;
      fault(reader, `${story.id} is not owed`, now);
    }
    reader.came[place] = (reader.came[place] as number) | bit;
    if (reader.isGone || reader.cadence.kind === "off" || isPaused(reader, now) || isMuted(reader, story)) {
      times.unwanted++;
      fault(reader, `${story.id} comes to who does not want it`, now);
    }
    if (!owing) return;
    // What was muted when it came out and is not any more was kept away no longer.
    if (reader.free.delete(story)) {
      all.keptAway--;
      for (const kind of owing.kinds) (rows[kind] as Row).keptAway--;
      noteIn(owing.kinds, "entitled");
    }
    reader.owed.delete(story);
    noteIn(owing.kinds, how === "at_once" ? "atOnce" : "inEdition");
    if (how === "at_once") lookAtOnce(reader, story, owing, silent, now);
  };

  const lookAtOnce = (reader: Reader, story: Told, { by }: Owing, silent: boolean, now: number): void => {
    const isBreaking = isWantedAsBreaking(reader, story, by);
    const isFollowed = [...by].some((each) => each.startsWith("follows "));
    if (isFollowed) all.followed++;
    const { quiet, cap } = reader;
    if (!isBreaking && !isFollowed) lookAtBurst(reader, story, by, now);
    if (quiet && isQuiet(reader, now)) {
      const isAllowed = isBreaking && quiet.breaking !== "morning" && (quiet.breaking === "wake" || silent);
      if (!isAllowed) {
        all.quietBroken++;
        fault(reader, `${story.id} in quiet hours`, now);
      }
    }
    if (!cap || (isBreaking ? cap.breaking === "exempt" : isFollowed)) return;
    const { day } = wallOf(now, reader.zone);
    if (reader.counted.day !== day) reader.counted = { day, most: 0 };
    if (++reader.counted.most > cap.most) {
      all.capBroken++;
      fault(reader, `${story.id} is over the cap`, now);
    }
  };

  const lookAtBurst = (reader: Reader, { id, topics }: Told, by: ReadonlySet<string>, now: number): void => {
    if (!reader.bundle) return;
    for (const topic of topics) {
      const { kind } = reader.exceptions.get(topic) ?? reader.cadence;
      if (!by.has(topic) || kind !== "instant") continue;
      const lately = (reader.oneByOne.get(topic) ?? []).filter((at) => at > now - burstMs);
      reader.oneByOne.set(topic, [...lately, now]);
      if (lately.length < mostOneByOne) continue;
      all.burstBroken++;
      fault(reader, `${id} is the fourth of ${topic} within ten minutes`, now);
    }
  };

  return {
    rows,
    all,
    times,
    faults,
    tell,
    came,
    /** `isAfterOutage`: it could not come before. `isBundle`: of what was held of bursts. */
    editionCame(reader: Reader, now: number, isAfterOutage: boolean, isBundle: boolean): void {
      if (isQuiet(reader, now)) {
        all.quietBroken++;
        fault(reader, "an edition in quiet hours", now);
      }
      if (isBundle && (reader.bundle || now < reader.bundlesUntil)) {
        times.bundles++;
        return;
      }
      const former = reader.former.filter(({ until }) => until > now - 21 * dayMs).map(({ time }) => time);
      if (isTime([...editionTimes(reader), ...former], now)) times.inMinute++;
      else if (isAfterOutage) times.afterOutage++;
      else {
        times.outsideMinute++;
        fault(reader, "an edition at another time than its own", now);
      }
    },
    /** The clocks have just shown a time of the reader's own digest: nothing that it should have brought may wait. */
    lookAfterDigest(reader: Reader, now: number, lost: (story: Told) => boolean): void {
      if (reader.isGone || isPaused(reader, now) || isQuiet(reader, now)) return;
      times.digestsLooked++;
      for (const [story, { by }] of reader.owed) {
        const hasOwnTime = story.topics.some((topic) => reader.exceptions.has(topic));
        if (hasOwnTime || story.at > now - 60_000 || lost(story) || by.size === 0) continue;
        times.digestsLate++;
        fault(reader, `${story.id} of ${new Date(story.at).toISOString()} did not come with the digest`, now);
      }
    },
    giveUp(reader: Reader, reason: string): void {
      for (const list of [reader.owed, reader.free]) {
        for (const [story, { by, kinds }] of list) {
          if (!by.delete(reason) || by.size > 0) continue;
          list.delete(story);
          if (list === reader.free) continue;
          unowed(kinds);
          all.givenUp++;
        }
      }
    },
    /** What waits and is muted now may still come, if it is unmuted in time. */
    spare(reader: Reader): void {
      for (const [story, owing] of reader.owed) {
        if (!isMuted(reader, story)) continue;
        reader.owed.delete(story);
        unowed(owing.kinds);
        keepAway(reader, story, owing);
      }
    },
    withdraw(reader: Reader, story: Told): void {
      reader.free.delete(story);
      const owing = reader.owed.get(story);
      if (!owing) return;
      reader.owed.delete(story);
      unowed(owing.kinds);
      all.withdrawn++;
    },
    /** How the reader was served until now. */
    noteFormer(reader: Reader, now: number): void {
      const still = reader.former.filter(({ until }) => until > now - 21 * dayMs);
      reader.former = [...still, ...editionTimes(reader).map((time) => ({ time, until: now }))];
      for (const story of reader.free.keys()) if (story.at < now - 30 * dayMs) reader.free.delete(story);
    },
    /** All that could come has come. */
    finish(reader: Reader, now: number): void {
      for (const [story, { kinds }] of reader.owed) {
        noteIn(kinds, "missed");
        fault(reader, `${story.id} of ${new Date(story.at).toISOString()} never came`, now);
      }
    },
  };
}

export type Oracle = ReturnType<typeof createOracle>;

const newRow = (): Row => ({ entitled: 0, atOnce: 0, inEdition: 0, keptAway: 0, missed: 0, twice: 0 });

function isWantedAsBreaking(reader: Reader, { topics, isBreaking }: Told, by: ReadonlySet<string>): boolean {
  if (!isBreaking) return false;
  return topics.some((topic) => {
    const { kind } = reader.exceptions.get(topic) ?? reader.cadence;
    return by.has(topic) && (kind === "digest" ? reader.breaking : kind !== "off");
  });
}

/** "zone|minute" of each time of a reader's own digest. */
export const digestPlaces = ({ zone, cadence }: Reader): readonly string[] =>
  cadence.kind === "digest" ? cadence.times.map((time) => `${zone}|${minuteOf(time)}`) : [];
