/** Pictures of statistics: drawn by a thread, in a font that has every sign of every language. */
import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Chart } from "../../../src/bot/charts/chart.ts";
import { chartSize } from "../../../src/bot/charts/chart.ts";
import { drawable, readChartFonts } from "../../../src/bot/charts/chart-fonts.ts";
import { createCharts } from "../../../src/bot/charts/create-charts.ts";
import { statisticsChart, statisticsViews } from "../../../src/bot/editor/statistics/statistics-chart.ts";
import type { Statistics } from "../../../src/news/statistics.ts";
import type { Topic, TopicSlug } from "../../../src/news/topic.ts";
import { readSources } from "../../support/sources.ts";
import { locales } from "../../support/texts.ts";

const charts = createCharts();
afterAll(() => charts.close());
const fonts = readChartFonts();

const day = (date: string, joined: number): Statistics["days"][number] => ({
  date,
  readers: 100 + joined,
  joined,
  left: 2,
  blocked: 1,
  copies: { delivered: 90, blocked: 3, unknown: 1, refused: 1 },
  sentAt: Array.from({ length: 24 }, (_, hour) => hour),
  pressedAt: Array.from({ length: 24 }, () => 0),
  reasons: { "too-much": 2, "too-little": 1, "wrong-topics": 1 },
  corrections: 1,
});
const statistics: Statistics = {
  days: ["2026-11-29", "2026-11-30", "2026-12-01"].map((date, i) => day(date, 7 * i)),
  sources: [{ name: "site", count: 5 }],
  topics: [{ name: "world" as TopicSlug, count: 12 }],
  languages: locales.codes.map((name) => ({ name, count: 3 })),
  isPart: true,
};
const topics: readonly Topic[] = [{ slug: "world" as TopicSlug, number: 1, names: { default: "World", ru: "Мир" } }];

const wordsOf = (chart: Chart): string[] =>
  chart.kind === "flow"
    ? [chart.title, chart.note, chart.moreName, chart.fewerName, ...chart.names]
    : [chart.title, chart.note, ...chart.bars.map(({ name }) => name)];

test.each(locales.codes.map((code) => [code] as const))("every sign of every chart is in the font, in %s", (code) => {
  const texts = locales.textsOf(code);
  const said = statisticsViews.flatMap((view) =>
    wordsOf(statisticsChart(texts, { statistics, view, isDark: false, topics })),
  );
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((words) => drawable(words, fonts) !== words.trim())).toEqual([]);
});

test("a sign that the font lacks is left out, not drawn as a box", () => {
  expect(drawable("体育 Sport", fonts)).toBe("Sport");
  expect(fonts.plain.has("ж".codePointAt(0) ?? 0)).toBe(true);
  expect(fonts.plain.has("体".codePointAt(0) ?? 0)).toBe(false);
});

test("widths are the font's own: a wide letter is wider, bold is wider, twice the size is twice the width", () => {
  expect(fonts.plain.widthOf("m", 20)).toBeGreaterThan(fonts.plain.widthOf("i", 20) * 2);
  expect(fonts.bold.widthOf("Жизнь", 20)).toBeGreaterThan(fonts.plain.widthOf("Жизнь", 20));
  expect(fonts.plain.widthOf("abc", 40)).toBeCloseTo(2 * fonts.plain.widthOf("abc", 20));
});

test.each([
  ["light", false, [255, 255, 255]],
  ["dark", true, [23, 33, 43]],
] as const)("a %s picture has the size of a phone's width and its own ground", async (_, isDark, ground) => {
  const chart = statisticsChart(locales.textsOf("ar"), { statistics, view: "readers", isDark, topics });
  const png = await charts.draw(chart);
  expect(png).not.toBeNull();
  const bytes = Buffer.from(png ?? []);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([chartSize.width, chartSize.height]);
  expect(firstPixel(bytes)).toEqual(ground);
});

test("the libraries that draw are loaded by the thread alone", () => {
  const loading = readSources(["src", "jobs"])
    .filter(({ text }) => /^import (?!type)[^;]*"@resvg|[^\n]*\("echarts\/dist/m.test(text))
    .map(({ path }) => path);
  expect(loading).toEqual(["src/bot/charts/draw-chart.ts"]);
  const users = readSources(["src", "jobs"])
    .filter(({ imports }) => imports.some((from) => from.endsWith("/draw-chart.ts")))
    .map(({ path }) => path);
  expect(users).toEqual(["src/bot/charts/chart-thread.ts"]);
  expect(readdirSync("src/bot/charts")).toContain("chart-thread.ts");
  expect(readFileSync("src/bot/charts/create-charts.ts", "utf8")).toContain("createKillableThread");
});

/** Red, green and blue of the upper left corner: whatever filter a PNG's first row has, its first pixel stands as it is. */
function firstPixel(png: Buffer): number[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 4)];
}
