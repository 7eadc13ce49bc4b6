/** Writes what a simulated year has shown as a page. */
import { type Row as Line, table } from "../bench/report.ts";
import { kindNames } from "./reader.ts";
import type { Year } from "./simulate.ts";

export type Part = Pick<Year, "all" | "rows" | "times" | "counts" | "faults">;

interface Facts {
  readonly readers: number;
  readonly days: number;
  readonly seed: number;
  readonly zones: number;
  readonly machine: string;
  readonly minutes: number;
}

/** Adds up numbers of the same name. */
function sum<T extends object>(parts: readonly T[]): T {
  const names = Object.keys(parts[0] ?? {}) as (keyof T)[];
  const of = (name: keyof T): number => parts.reduce((total, each) => total + Number(each[name]), 0);
  return Object.fromEntries(names.map((name) => [name, of(name)])) as T;
}

const grouped = (n: number): string => n.toLocaleString("en-US");

export function yearPage(parts: readonly Part[], facts: Facts) {
  const [all, times, counts] = [
    sum(parts.map((each) => each.all)),
    sum(parts.map((each) => each.times)),
    counted(parts),
  ];
  const broken = [
    ["missed", all.missed],
    ["twice", all.twice],
    ["not entitled", all.notEntitled],
    ["unwanted: off, paused, gone or muted", times.unwanted],
    ["cap broken", all.capBroken],
    ["quiet hours broken", all.quietBroken],
    ["a fourth of one topic within ten minutes, against the wish", all.burstBroken],
    ["editions at another minute than their own", times.outsideMinute],
    ["stories that did not come with their reader's own digest", times.digestsLate],
  ] as const;
  const isHeld = broken.every(([, n]) => n === 0) && all.atOnce + all.inEdition === all.entitled;
  const kinds = kindNames.map((name, kind): Line => {
    const row = sum(parts.map(({ rows }) => rows[kind] as Year["rows"][number]));
    const { entitled, atOnce, inEdition, keptAway, missed, twice } = row;
    return [name, ...[entitled, atOnce, inEdition, keptAway, missed, twice].map(grouped)];
  });
  const { entitled, atOnce, inEdition, keptAway, missed, twice } = all;
  const total: Line = ["all", ...[entitled, atOnce, inEdition, keptAway, missed, twice].map(grouped)];
  const happened: readonly Line[] = [
    ["stories published", counts.stories],
    ["of these follow-ups of an earlier story", counts.followUps],
    ["corrections, retractions", `${counts.corrections}, ${counts.retractions}`],
    ["copies that a correction or retraction reached", grouped(counts.corrected)],
    ["changes of settings", grouped(counts.changes)],
    ["copies at once", grouped(counts.atOnce)],
    ["of these because the story, a word, a writer or a source is followed", grouped(all.followed)],
    ["held for an edition by cadence or quiet hours", grouped(counts.heldByWish)],
    ["held because the day's cap was reached", grouped(counts.capped)],
    ["held as a part of a burst", grouped(counts.inBurst)],
    ["editions sent", grouped(counts.editions)],
    ["of these of what was held of bursts", grouped(times.bundles)],
    ["of these in their minute", grouped(times.inMinute)],
    ["of these when an outage was over", grouped(times.afterOutage)],
    ["a reader's own digest times looked at", grouped(times.digestsLooked)],
    ["copies that Telegram refused, made good by the next edition", grouped(counts.lost)],
    ["withdrawn, or their topic given up, while they waited", grouped(all.withdrawn + all.givenUp)],
  ];
  const head = ["readers with", "entitled", "at once", "in an edition", "kept away", "missed", "twice"];
  const text = `# A year of readers

\`npm run year -- --readers=${facts.readers} --days=${facts.days} --seed=${facts.seed}\` · ${new Date().toISOString().slice(0, 10)} · ${facts.machine} · ${facts.minutes.toFixed(1)} minutes

The rules alone, without Redis and Telegram: ${grouped(facts.readers)} readers over ${facts.zones} time zones wish and change at random for ${facts.days} days,
through two outages of six hours, of which each begins in the middle of a sending. An oracle that shares no code with the rules, nor
the arithmetic of clocks, decides who is entitled to what and looks at each message when it comes. A reader is counted in the row of
every wish that they had when the story came out.

${isHeld ? "Every promise was kept." : "**A promise was broken.**"}

${table(["promise broken", "times"], broken)}

${table(head, [...kinds, total])}

${table(["what happened", ""], happened)}
`;
  return { text, isHeld, faults: parts.flatMap(({ faults }) => faults) };
}

/** Each lane has stories of its own: of these the mean is told. */
function counted(parts: readonly Part[]): Year["counts"] {
  const total = sum(parts.map((each) => each.counts));
  const mean = (n: number): number => Math.round(n / parts.length);
  const { stories, followUps, corrections, retractions } = total;
  return {
    ...total,
    stories: mean(stories),
    followUps: mean(followUps),
    corrections: mean(corrections),
    retractions: mean(retractions),
  };
}
