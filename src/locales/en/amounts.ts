/** Numbers with their words, in English. */
import { createPlural, type OneOther } from "../plural.ts";

const plural = createPlural<OneOther>("en");
export const number = new Intl.NumberFormat("en");
export const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

const counted = (one: string, other: string) => (n: number) => `${number.format(n)} ${plural(n, { one, other })}`;
export const readers = counted("reader", "readers");
export const copies = counted("copy", "copies");
export const stars = counted("Star", "Stars");

/** "40 s", "about 3 min", "about 2 h" */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${number.format(Math.round(minutes / 60))} h`;
}
