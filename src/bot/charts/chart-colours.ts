/** The two grounds of a chart, and what stands out from them. */
import type { Chart } from "./chart.ts";

export interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly mark: string;
  readonly more: string;
  readonly fewer: string;
}

const light: Colours = {
  ground: "#ffffff",
  text: "#14212b",
  quiet: "#5c6b77",
  line: "#dde3e8",
  mark: "#1f7ac2",
  more: "#2a8f4f",
  fewer: "#c4453a",
};
const dark: Colours = {
  ground: "#17212b",
  text: "#f2f5f7",
  quiet: "#9fb0be",
  line: "#2f3d4a",
  mark: "#5eb5f7",
  more: "#5ecb83",
  fewer: "#f0796f",
};

export const coloursOf = ({ isDark }: Pick<Chart, "isDark">): Colours => (isDark ? dark : light);
