/** A table as aligned text: Telegram has none. */
import { codePoints } from "./measure.ts";

/** Wider ones wrap on a phone and are no tables any more. */
const widest = 60;
const mostRows = 40;

export function tableText(rows: readonly (readonly string[])[]): string {
  const shown = rows.filter((row) => row.some((cell) => cell !== "")).slice(0, mostRows);
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...shown.map((row) => codePoints(row[i] ?? ""))));
  const fits = widths.reduce((sum, width) => sum + width + 2, 0) <= widest;
  return shown
    .map((row) =>
      fits
        ? row
            .map((cell, i) => cell + " ".repeat(i < row.length - 1 ? (widths[i] ?? 0) - codePoints(cell) + 2 : 0))
            .join("")
        : row.filter(Boolean).join(" · "),
    )
    .join("\n");
}
