/** A chart as ECharts' option: large signs, numbers on the marks, no legend, nothing that moves. */
import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import { type Chart, chartSize } from "./chart.ts";
import { type Colours, coloursOf } from "./chart-colours.ts";

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TitleComponentOption
>;

/** px; a third of it on a phone. */
const size = { title: 46, note: 32, label: 34, small: 30 } as const;
const margin = 48;
/** Above this the marks stand; a title of two lines and a note fit. */
const headHeight = 250;
/** Columns that can carry their numbers side by side. */
const mostNumbered = 10;
/** Of columns, in px of the picture's width. */
const namedEvery = 120;

export function chartOption(chart: Chart, fontFamily: string): ChartOption {
  const colours = coloursOf(chart);
  const { isRightToLeft } = chart;
  const width = chartSize.width - 2 * margin;
  const title: TitleComponentOption = {
    text: chart.title,
    subtext: chart.note,
    left: isRightToLeft ? chartSize.width - margin : margin,
    top: margin - 12,
    itemGap: 16,
    textAlign: isRightToLeft ? "right" : "left",
    textStyle: {
      fontFamily,
      fontSize: size.title,
      lineHeight: 58,
      fontWeight: "bold",
      color: colours.text,
      width,
      overflow: "break",
    },
    subtextStyle: {
      fontFamily,
      fontSize: size.note,
      lineHeight: 42,
      color: colours.quiet,
      width,
      overflow: "truncate",
    },
  };
  const base: ChartOption = {
    animation: false,
    backgroundColor: colours.ground,
    textStyle: { fontFamily, color: colours.text, fontSize: size.label },
    title,
  };
  switch (chart.kind) {
    case "bars":
      return { ...base, ...bars(chart, colours) };
    case "columns":
      return { ...base, ...columns(chart, colours) };
    case "flow":
      return { ...base, ...flow(chart, colours, fontFamily, title) };
  }
}

function bars(chart: Extract<Chart, { kind: "bars" }>, colours: Colours): ChartOption {
  const { isRightToLeft } = chart;
  const number = numbers(chart);
  const rows = [...chart.bars].reverse();
  const height = Math.min(chartSize.height - headHeight - margin, rows.length * 130);
  return {
    grid: { left: margin + 4, right: margin + 4, top: headHeight, height, containLabel: false },
    xAxis: {
      type: "value",
      show: false,
      inverse: isRightToLeft,
      min: 0,
      max: Math.max(1, ...rows.map(({ value }) => value)),
    },
    yAxis: { type: "category", show: false, data: rows.map(({ name }) => name) },
    series: [
      {
        type: "bar",
        data: rows.map(({ value, name }) => ({
          value,
          // The name stands above its bar: the longest has the whole width.
          label: {
            show: true,
            position: isRightToLeft ? ["100%", -50] : [0, -50],
            align: isRightToLeft ? "right" : "left",
            formatter: () => `${name}  ${number(value)}`,
            color: colours.text,
            fontSize: size.label,
            fontWeight: "bold",
          },
        })),
        barWidth: 38,
        itemStyle: { color: colours.mark, borderRadius: 6 },
      },
    ],
  };
}

function columns(chart: Extract<Chart, { kind: "columns" }>, colours: Colours): ChartOption {
  const { bars: all, isRightToLeft } = chart;
  const most = Math.max(1, ...all.map(({ value }) => value));
  const number = numbers(chart);
  const isNumbered = all.length <= mostNumbered;
  const top = all.findIndex(({ value }) => value === most);
  return {
    grid: { left: margin, right: margin, top: headHeight + 50, bottom: margin + 50 },
    xAxis: nameAxis(
      all.map(({ name }) => name),
      isRightToLeft,
      colours,
    ),
    yAxis: { type: "value", show: false, max: most },
    series: [
      {
        type: "bar",
        barCategoryGap: "18%",
        itemStyle: { color: colours.mark, borderRadius: [6, 6, 0, 0] },
        data: all.map(({ value }, i) => ({
          value,
          label: {
            show: value > 0 && (isNumbered || i === top),
            position: "top",
            formatter: number(value),
            color: colours.text,
            fontSize: size.label,
            fontWeight: i === top ? "bold" : "normal",
          },
        })),
      },
    ],
  };
}

function flow(
  chart: Extract<Chart, { kind: "flow" }>,
  colours: Colours,
  fontFamily: string,
  head: TitleComponentOption,
): ChartOption {
  const { names, total, more, fewer, isRightToLeft } = chart;
  const number = numbers(chart);
  const lowest = Math.min(...total);
  const highest = Math.max(1, ...total);
  const moved = Math.max(1, ...more, ...fewer);
  const last = total.length - 1;
  const lineBottom = 300;
  const line: LineSeriesOption = {
    type: "line",
    data: total.map((value, i) => ({
      value,
      symbolSize: i === last ? 18 : 0,
      label: {
        show: i === 0 || i === last,
        formatter: number(value),
        // Clear of the line, whichever way it goes.
        position: i === 0 && last > 0 && (total[last] ?? 0) > value ? "bottom" : "top",
        distance: 14,
        align: (i === last) === isRightToLeft ? "left" : "right",
        ...(last === 0 && { align: "center" as const }),
        color: colours.text,
        fontSize: size.label,
        fontWeight: "bold",
      },
    })),
    symbol: "circle",
    showSymbol: true,
    lineStyle: { color: colours.mark, width: 6 },
    itemStyle: { color: colours.mark },
    areaStyle: { color: colours.mark, opacity: 0.16 },
  };
  const columnsOf = (values: readonly number[], sign: 1 | -1, color: string): BarSeriesOption => ({
    type: "bar",
    xAxisIndex: 1,
    yAxisIndex: 1,
    stack: "moves",
    barCategoryGap: "18%",
    itemStyle: { color },
    data: values.map((value) => value * sign),
  });
  const said = (text: string, at: number, color: string): TitleComponentOption => ({
    text,
    top: chartSize.height - lineBottom + 10,
    left: isRightToLeft ? chartSize.width - margin - at : margin + at,
    textAlign: isRightToLeft ? "right" : "left",
    textStyle: { fontFamily, fontSize: size.small, fontWeight: "bold", color },
  });
  const half = chartSize.width / 2;
  return {
    grid: [
      { left: margin + 12, right: margin + 12, top: headHeight + 50, bottom: lineBottom },
      { left: margin + 12, right: margin + 12, top: chartSize.height - lineBottom + 60, bottom: margin + 50 },
    ],
    xAxis: [
      { type: "category", show: false, data: [...names], inverse: isRightToLeft, gridIndex: 0 },
      { ...nameAxis(names, isRightToLeft, colours), gridIndex: 1 },
    ],
    yAxis: [
      {
        type: "value",
        show: false,
        gridIndex: 0,
        min: lowest > highest / 2 ? lowest - (highest - lowest) * 0.5 : 0,
        max: highest,
      },
      { type: "value", show: false, gridIndex: 1, min: -moved, max: moved },
    ],
    series: [line, columnsOf(more, 1, colours.more), columnsOf(fewer, -1, colours.fewer)],
    title: [head, said(chart.moreName, 0, colours.more), said(chart.fewerName, half, colours.fewer)],
  };
}

/** Names below columns, as many as have room, upright. */
function nameAxis(names: readonly string[], inverse: boolean, colours: Colours) {
  const each = (chartSize.width - 2 * margin) / Math.max(1, names.length);
  const step = Math.max(1, Math.ceil(namedEvery / each));
  return {
    type: "category" as const,
    data: [...names],
    inverse,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line, width: 3 }, onZero: true },
    axisLabel: {
      color: colours.quiet,
      fontSize: size.small,
      interval: (i: number) => i % step === 0,
      hideOverlap: false,
      showMinLabel: true,
    },
  };
}

function numbers({ locale }: Pick<Chart, "locale">): (value: number) => string {
  // Arabic and Latin digits alike are in the font; the bot writes Latin ones everywhere.
  const format = new Intl.NumberFormat(`${locale}-u-nu-latn`);
  return (value) => format.format(value);
}
