/** A place's name as it is compared: people leave out accents, capitals, hyphens and apostrophes, and shorten "Saint". */
import { plain } from "../news/nearest.ts";

const saints = /^(?:st|ste|sankt|sainte)$/;

/** "St. John's", "Saint Johns" → "saintjohns"; "Xi'an" → "xian"; "Нью Йорк" → "ньюиорк". */
export function placeKey(name: string): string {
  const [first = "", ...others] = wordsOf(name);
  return [saints.test(first) && others.length > 0 ? "saint" : first, ...others].join("");
}

export const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
