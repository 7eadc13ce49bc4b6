/** How far two wordings are one headline: 1 the same or one a part of the other, 0 nothing in common. */

/** Words that stand in any headline. */
const common = new Set(
  (
    "the and for are was were will with from that this have has had been after over into what when how why who his her its not but out " +
    "les des une est sont dans pour avec sur qui que par aux ses son plus pas der die das und von mit für auf ist ein eine den dem " +
    "nach bei aus wird los las una con por para del que más gli per che della dei delle nel uma com dos não van het een voor met что как для"
  ).split(" "),
);
/** A part of another is the same headline when it is not a mere word or two of it. */
const smallestPart = 0.3;
/** UTF-16 units. */
const longest = 400;
/** Characters: singular and plural, and the cases of most languages, begin alike. */
const stem = 6;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function agreement(a: string, b: string): number {
  const [one, other] = [plainWords(a), plainWords(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.join(" ") === long.join(" ")) return 1;
  const isPart =
    short.length >= 2 &&
    short.length >= long.length * smallestPart &&
    ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
  if (isPart) return 1;
  const [few, many] = [telling(short), telling(long)];
  const shared = [...few].filter((word) => many.has(word)).length;
  if (shared < 2) return 0;
  const ofLonger = shared / Math.max(few.size, many.size);
  return ofLonger < 0.4 ? 0 : shared / Math.min(few.size, many.size);
}

/** Texts written without blanks are taken two characters at a time. */
function plainWords(text: string): string[] {
  return (
    text
      .slice(0, longest)
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).flatMap((word) => (unspaced.test(word) ? pairs(word) : [word]));
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function telling(words: readonly string[]): Set<string> {
  return new Set(
    words
      .filter((word) => (word.length > 2 || /\d/.test(word) || unspaced.test(word)) && !common.has(word))
      .map((word) => word.slice(0, stem)),
  );
}
