/** What the oracle knows of one reader and of one story. */
import type { Cap, QuietHours } from "../../src/news/preferences.ts";
import type { CadenceChoice } from "../../src/news/subscription.ts";
import { minuteOf, momentOf, wallOf } from "./own-clock.ts";

/** A published story. `names`: what filters may tell it by. */
export interface Told {
  readonly place: number;
  readonly id: string;
  readonly at: number;
  readonly topics: readonly string[];
  readonly isBreaking: boolean;
  readonly names: readonly string[];
  readonly isFrench: boolean;
  readonly isGraphic: boolean;
}

/** By which of their topics and follows a story is owed, and which kinds of wish its reader had when it came out. */
export interface Owing {
  readonly by: Set<string>;
  readonly kinds: readonly Kind[];
}

interface EditionTime {
  readonly zone: string;
  readonly minute: number;
  readonly days: readonly number[];
}

export interface Reader {
  readonly chat: number;
  zone: string;
  readonly topics: Set<string>;
  cadence: CadenceChoice;
  breaking: boolean;
  readonly exceptions: Map<string, CadenceChoice>;
  quiet: QuietHours | null;
  cap: Cap | null;
  bundle: boolean;
  /** When stories that may be bundled came at once, by topic, since the wish. */
  oneByOne: Map<string, readonly number[]>;
  /** Until when (ms) what was held under the wish may still come in a bundle. */
  bundlesUntil: number;
  pause: { readonly from: number; readonly until: number | null } | null;
  readonly muted: Set<string>;
  readonly followed: Set<string>;
  onlyEnglish: boolean;
  noGraphic: boolean;
  isGone: boolean;
  /** Not come yet. */
  readonly owed: Map<Told, Owing>;
  /** Muted meanwhile: they may come or not. */
  readonly free: Map<Told, Owing>;
  /** One bit a story that came. */
  readonly came: Uint8Array;
  /** Stories at once that the cap counted, on one local day. */
  counted: { readonly day: number; most: number };
  /** Edition times of the last weeks. */
  former: readonly { readonly time: EditionTime; readonly until: number }[];
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

export const newReader = (chat: number, zone: string, stories: number): Reader => ({
  chat,
  zone,
  topics: new Set(),
  cadence: { kind: "instant" },
  breaking: false,
  exceptions: new Map(),
  quiet: null,
  cap: null,
  bundle: false,
  oneByOne: new Map(),
  bundlesUntil: 0,
  pause: null,
  muted: new Set(),
  followed: new Set(),
  onlyEnglish: false,
  noGraphic: false,
  isGone: false,
  owed: new Map(),
  free: new Map(),
  came: new Uint8Array(Math.ceil(stories / 8)),
  counted: { day: 0, most: 0 },
  former: [],
});

export const kindNames = [
  "everything at once",
  "digest once a day",
  "digest several times a day",
  "digest on some days",
  "breaking news only",
  "exceptions per topic",
  "quiet hours",
  "daily cap",
  "bursts as one message",
  "words, writers, sources or stories muted",
  "words, writers, sources or stories followed",
  "one language only",
  "no graphic stories",
] as const;
export type Kind = number;

export function kindsOf(reader: Reader): readonly Kind[] {
  const { cadence } = reader;
  const isDigest = cadence.kind === "digest";
  const isDaily = isDigest && cadence.days.length === 7;
  const has = [
    cadence.kind === "instant",
    isDaily && cadence.times.length === 1,
    isDaily && cadence.times.length > 1,
    isDigest && !isDaily,
    cadence.kind === "breaking",
    reader.exceptions.size > 0,
    reader.quiet !== null,
    reader.cap !== null,
    reader.bundle,
    reader.muted.size > 0,
    reader.followed.size > 0,
    reader.onlyEnglish,
    reader.noGraphic,
  ];
  return has.flatMap((each, kind) => (each ? [kind] : []));
}

export const isPaused = ({ pause }: Reader, now: number): boolean =>
  pause !== null && now > pause.from && (pause.until === null || now <= pause.until);

export const isMuted = (reader: Reader, { names, isFrench, isGraphic }: Told): boolean =>
  names.some((name) => reader.muted.has(name)) || (reader.onlyEnglish && isFrench) || (reader.noGraphic && isGraphic);

export function isQuiet({ quiet, zone }: Reader, now: number): boolean {
  if (!quiet) return false;
  const { minute } = wallOf(now, zone);
  const [from, until] = [minuteOf(quiet.from), minuteOf(quiet.until)];
  return from < until ? from <= minute && minute < until : minute >= from || minute < until;
}

const evening = 19 * 60;

export function editionTimes({ zone, cadence, exceptions, quiet, cap, bundle }: Reader): readonly EditionTime[] {
  const all = [cadence, ...exceptions.values()].flatMap((each) =>
    each.kind === "digest" ? each.times.map((time) => ({ zone, minute: minuteOf(time), days: each.days })) : [],
  );
  if (quiet) all.push({ zone, minute: minuteOf(quiet.until), days: everyDay });
  if (cap || bundle || cadence.kind !== "digest") all.push({ zone, minute: evening, days: everyDay });
  return all;
}

const minuteMs = 60_000;

/** Whether the clocks show one of the times at this minute, or skipped it just now. */
export function isTime(times: readonly EditionTime[], now: number): boolean {
  return times.some(({ zone, minute, days }) => {
    const { day } = wallOf(now, zone);
    const weekday = ((day + 3) % 7) + 1;
    if (!days.includes(weekday)) return false;
    return Math.floor(momentOf(day, minute, zone) / minuteMs) === Math.floor(now / minuteMs);
  });
}
