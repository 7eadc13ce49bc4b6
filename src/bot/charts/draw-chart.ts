/** Draws a chart as a PNG: ECharts lays it out, resvg paints it with the fonts of this program. 60 ms of work: for a thread. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Bar, type Chart, chartSize } from "./chart.ts";
import { coloursOf } from "./chart-colours.ts";
import { drawable, fontFamily, readChartFonts } from "./chart-fonts.ts";
import { chartOption } from "./chart-option.ts";

/** In one file: read from sources, its hundreds of modules take seconds to load. */
const { init, setPlatformAPI } = createRequire(import.meta.url)("echarts/dist/echarts.common.min.js") as Pick<
  typeof import("echarts"),
  "init" | "setPlatformAPI"
>;

const fonts = readChartFonts();
const painter = readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))).then(initWasm);

// Without a canvas ECharts guesses widths, and takes every letter beyond ASCII for a square.
setPlatformAPI({
  measureText(text, font = "") {
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
    return { width: (font.includes("bold") ? fonts.bold : fonts.plain).widthOf(text, size) };
  },
});

export async function drawChart(chart: Chart): Promise<Uint8Array> {
  await painter;
  const drawn = init(null, null, { renderer: "svg", ssr: true, ...chartSize });
  drawn.setOption(chartOption(inThisFont(chart), fontFamily));
  const svg = drawn.renderToSVGString();
  drawn.dispose();
  const picture = new Resvg(svg, {
    background: coloursOf(chart).ground,
    font: { fontBuffers: [...fonts.files], defaultFontFamily: fontFamily, sansSerifFamily: fontFamily },
  });
  return picture.render().asPng();
}

function inThisFont(chart: Chart): Chart {
  const said = (text: string): string => drawable(text, fonts);
  const head = { title: said(chart.title), note: said(chart.note) };
  if (chart.kind === "flow") {
    return {
      ...chart,
      ...head,
      names: chart.names.map(said),
      moreName: said(chart.moreName),
      fewerName: said(chart.fewerName),
    };
  }
  // Half a name is worse than the short one that stands for it.
  const nameOf = ({ name, otherwise = "" }: Bar): string => {
    const whole = said(name);
    return whole.length === name.trim().length ? whole : said(otherwise) || whole;
  };
  return { ...chart, ...head, bars: chart.bars.map((bar) => ({ name: nameOf(bar), value: bar.value })) };
}
