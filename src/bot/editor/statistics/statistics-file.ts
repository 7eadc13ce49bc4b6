/** The statistics as a table of comma separated values (RFC 4180): a line a day, then the lists of now. Anybody can invent a link's
 *  code: none becomes a formula. */
import { csvCell } from "../../../format/csv-cell.ts";
import type { Statistics } from "../../../news/statistics.ts";

/** With the mark by which spreadsheets know UTF-8. Names of columns are fixed: programs read them. */
export function statisticsFile({ days, sources, topics, languages }: Statistics): string {
  const outcomes = [...new Set(days.flatMap(({ copies }) => Object.keys(copies)))].sort();
  const reasons = [...new Set(days.flatMap(({ reasons: said }) => Object.keys(said)))].sort();
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));
  const head = [
    ...["date", "readers", "joined", "left", "blocked", "corrections"],
    ...outcomes.map((outcome) => `copies_${outcome}`),
    ...reasons.map((reason) => `left_because_${reason}`),
    ...hours.map((hour) => `sent_at_${hour}`),
    ...hours.map((hour) => `pressed_at_${hour}`),
  ];
  const rows = days.map((day) => [
    ...[day.date, day.readers, day.joined, day.left, day.blocked, day.corrections],
    ...outcomes.map((outcome) => day.copies[outcome] ?? 0),
    ...reasons.map((reason) => (day.reasons as Readonly<Record<string, number>>)[reason] ?? 0),
    ...day.sentAt,
    ...day.pressedAt,
  ]);
  const lists = [
    ...sources.map(({ name, count }) => ["came_by", name, count]),
    ...topics.map(({ name, count }) => ["readers_of_topic", name, count]),
    ...languages.map(({ name, count }) => ["readers_in_language", name, count]),
  ];
  const table = [head, ...rows, ...(lists.length > 0 ? [[], ["list", "name", "count"], ...lists] : [])];
  return `\uFEFF${table.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
