/** Makes a chart of the statistics: one question each, its finding as the title. Pure. */
import { directionOf } from "../../../format/direction.ts";
import type { Texts } from "../../../locales/texts.ts";
import { type Counted, mostFirst, type Statistics, summed, sumOf } from "../../../news/statistics.ts";
import type { StopReason } from "../../../news/stop-reason.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import type { Chart } from "../../charts/chart.ts";

/** What can be asked; carried by buttons. */
export const statisticsViews = [
  "readers",
  "sources",
  "copies",
  "topics",
  "hours",
  "languages",
  "reasons",
  "corrections",
] as const;
export type StatisticsView = (typeof statisticsViews)[number];

export interface StatisticsShown {
  readonly statistics: Statistics;
  readonly view: StatisticsView;
  readonly isDark: boolean;
  readonly topics: readonly Topic[];
}

/** More bars are not legible on a phone. */
const mostBars = 5;

type Drawn =
  | {
      readonly kind: "bars" | "columns";
      readonly title: string;
      readonly bars: Extract<Chart, { kind: "bars" }>["bars"];
    }
  | ({ readonly title: string } & Pick<
      Extract<Chart, { kind: "flow" }>,
      "kind" | "names" | "total" | "more" | "fewer" | "moreName" | "fewerName"
    >);

/** Only what readers allow is in it. */
export function needsConsent({ statistics, view }: Pick<StatisticsShown, "statistics" | "view">): boolean {
  return view === "sources" || (view === "hours" && sumOf(hoursOf(statistics, "pressedAt")) > 0);
}

export function statisticsChart(texts: Texts, shown: StatisticsShown): Chart {
  const { statistics, isDark, view } = shown;
  const period = texts.t("stats-days-words", { days: statistics.days.length });
  const isPart = statistics.isPart && (view === "topics" || view === "languages");
  return {
    note: isPart ? `${period} · ${texts.t("stats-part-words")}` : period,
    isDark,
    isRightToLeft: directionOf(texts.code) === "rtl",
    locale: texts.code,
    ...drawnOf(texts, shown),
  };
}

function drawnOf(texts: Texts, shown: StatisticsShown): Drawn {
  const { statistics } = shown;
  const { t } = texts;
  switch (shown.view) {
    case "readers":
      return readersDrawn(texts, statistics);
    case "sources":
      return barsDrawn(texts, statistics.sources, (first) => t("stats-sources-words", { name: first.name }));
    case "copies": {
      const copies = mostFirst(summed(statistics.days.map((day) => day.copies)));
      const arrived = copies.find(({ name }) => name === "delivered")?.count ?? 0;
      const percent = texts.clock.percent(arrived / Math.max(1, sumOf(copies.map(({ count }) => count))));
      const named = copies.map(({ name, count }) => ({ name: outcomeWords(texts, name), count }));
      return barsDrawn(texts, named, () => t("stats-copies-words", { percent }));
    }
    case "topics": {
      const topicOf = (slug: string) => shown.topics.find((topic) => topic.slug === slug);
      const named = statistics.topics.map(({ name: slug, count }) => {
        const topic = topicOf(slug);
        return { name: topic ? topicName(topic, texts.code) : slug, otherwise: slug, count };
      });
      return barsDrawn(texts, named, ({ name }) => t("stats-topics-words", { name }));
    }
    case "hours":
      return hoursDrawn(texts, statistics);
    case "languages": {
      const names = new Intl.DisplayNames(texts.code, { type: "language" });
      const named = statistics.languages.map(({ name, count }) => ({ name: names.of(name) ?? name, count }));
      const all = sumOf(named.map(({ count }) => count));
      return barsDrawn(texts, named, ({ name, count }) =>
        t("stats-languages-words", { name, percent: texts.clock.percent(count / Math.max(1, all)) }),
      );
    }
    case "reasons": {
      const words: Readonly<Record<StopReason, string>> = {
        "too-much": t("stop-too-much-button"),
        "too-little": t("stop-too-little-button"),
        "wrong-topics": t("stop-wrong-topics-button"),
      };
      const said = mostFirst(summed(statistics.days.map((day) => day.reasons)));
      const named = said.map(({ name, count }) => ({ name: words[name as StopReason], count }));
      return barsDrawn(texts, named, ({ name }) => t("stats-reasons-words", { name }));
    }
    case "corrections": {
      const counts = statistics.days.map((day) => day.corrections);
      const bars = statistics.days.map(({ date }, i) => ({ name: dayWords(texts, date), value: counts[i] ?? 0 }));
      const title = t("stats-corrections-words", { count: sumOf(counts) });
      return { kind: "columns", title, bars };
    }
  }
}

function readersDrawn(texts: Texts, { days }: Statistics): Drawn {
  const { t } = texts;
  const more = days.map(({ joined }) => joined);
  const fewer = days.map(({ left, blocked }) => left + blocked);
  const [joined, left] = [sumOf(more), sumOf(fewer)];
  return {
    kind: "flow",
    title: t("stats-readers-words", { joined, left }),
    names: days.map(({ date }) => dayWords(texts, date)),
    total: days.map(({ readers }) => readers),
    more,
    fewer,
    moreName: `▲ ${t("stats-joined-words", { count: joined })}`,
    fewerName: `▼ ${t("stats-left-words", { count: left })}`,
  };
}

function hoursDrawn({ t }: Texts, statistics: Statistics): Drawn {
  const pressed = hoursOf(statistics, "pressedAt");
  const isPressed = sumOf(pressed) > 0;
  const counts = isPressed ? pressed : hoursOf(statistics, "sentAt");
  const most = Math.max(...counts);
  const nameOf = (hour: number): string => String(hour).padStart(2, "0");
  const hour = `${nameOf(counts.indexOf(most))}:00`;
  const title =
    most === 0 ? t("stats-none-words") : t(isPressed ? "stats-pressed-words" : "stats-sent-words", { hour });
  return { kind: "columns", title, bars: counts.map((value, at) => ({ name: nameOf(at), value })) };
}

const hoursOf = ({ days }: Statistics, what: "pressedAt" | "sentAt"): number[] =>
  Array.from({ length: 24 }, (_, hour) => sumOf(days.map((day) => day[what][hour] ?? 0)));

function barsDrawn<T extends Counted & { readonly otherwise?: string }>(
  { t }: Texts,
  counted: readonly T[],
  finding: (first: T) => string,
): Drawn {
  const [first] = counted;
  const bars = counted
    .slice(0, mostBars)
    .map(({ name, count, otherwise }) => ({ name, value: count, ...(otherwise !== undefined && { otherwise }) }));
  return { kind: "bars", title: first ? finding(first) : t("stats-none-words"), bars };
}

function outcomeWords({ t }: Texts, outcome: string): string {
  if (outcome === "delivered") return t("stats-delivered-words");
  if (outcome === "unknown") return t("stats-unknown-words");
  return t("receipt-reason-words", { reason: outcome });
}

/** "30 Nov" */
function dayWords({ code }: Texts, date: string): string {
  const options = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(`${code}-u-nu-latn`, options).format(Date.parse(`${date}T12:00:00Z`));
}
