/** Numbers with their words, in French. */
import { createPlural, type OneManyOther } from "../plural.ts";

const plural = createPlural<OneManyOther>("fr");
export const number = new Intl.NumberFormat("fr");
export const percent = new Intl.NumberFormat("fr", { style: "percent", maximumFractionDigits: 0 });

const counted = (one: string, many: string, other: string) => (n: number) =>
  `${number.format(n)} ${plural(n, { one, many, other })}`;
export const readers = counted("lecteur", "de lecteurs", "lecteurs");
export const copies = counted("exemplaire", "d'exemplaires", "exemplaires");
export const stars = counted("étoile", "d'étoiles", "étoiles");

/** "40 s", "environ 3 min", "environ 2 h" */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `environ ${minutes} min` : `environ ${number.format(Math.round(minutes / 60))} h`;
}
