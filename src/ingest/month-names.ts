/** Names of months in the languages that feeds and pages are written in, long and short, as the engine's own tables have them. */

/** Where one word names two months (Croatian "listopad" is October, Polish November), the earlier language is believed. */
const languages =
  "en fr de es pt it nl ru uk pl tr ar ar-SY ar-MA ar-TN sv da nb fi cs sk hu ro el bg sr sr-Latn sl hr lt lv et id ms ca gl eu he fa hi bn th vi be mk sq is ga ka hy az kk de-AT es-PE zh ja ko".split(
    " ",
  );

type Names = ReadonlyMap<string, number>;

/** 1–12; 0 for what is no month. `language`: BCP 47, asked first. */
export function monthOf(word: string, language?: string): number {
  const name = fold(word).replace(/^ב(?=\p{L}{3})/u, ""); // Hebrew's "in"
  if (name.length < 3 && /^[a-z]*$/.test(name)) return 0;
  const own = language === undefined ? undefined : namesIn(language.split("-", 1)[0] ?? "");
  const first = own?.get(name) ?? namesIn("en").get(name) ?? (own && beginningOf(name, own, 3));
  return first ?? namesIn(everyLanguage).get(name) ?? beginningOf(name, namesIn(everyLanguage), 4) ?? 0;
}

/** Of a shortened name; undefined when several months begin so. */
function beginningOf(name: string, names: Names, shortest: number): number | undefined {
  if (name.length < shortest) return undefined;
  const found = new Set([...names].flatMap(([each, month]) => (each.startsWith(name) ? [month] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

const everyLanguage = "";
const made = new Map<string, Names>();
/** Documents name languages that do not exist: what is kept for them stays little. */
const mostKept = 200;

function namesIn(language: string): Names {
  const known = made.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const each of language === everyLanguage ? languages : /^[a-z]{2,3}$/.test(language) ? [language] : []) {
    for (const [name, month] of [...read(each), ...(elsewhere[each] ?? [])])
      if (!names.has(name)) names.set(name, month);
  }
  if (made.size < mostKept) made.set(language, names);
  return names;
}

/** As other programs shorten them. */
const elsewhere: Readonly<Record<string, readonly (readonly [string, number])[]>> = { de: [["mrz", 3]] };

function* read(language: string): Generator<readonly [string, number]> {
  for (const month of ["long", "short"] as const) {
    // With a day many languages bend the name: "март", but "2 марта".
    for (const day of [undefined, "numeric"] as const) {
      const format = formatOf(language, { month, day });
      for (let i = 0; format && i < 12; i++) {
        const part = format.formatToParts(Date.UTC(2026, i, 15)).find(({ type }) => type === "month");
        if (part && !/\d/.test(part.value)) yield [fold(part.value.replace(/\s/g, "")), i + 1];
      }
    }
  }
}

function formatOf(
  language: string,
  { month, day }: { readonly month: "long" | "short"; readonly day: "numeric" | undefined },
): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(language, {
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
      month,
      ...(day && { day }),
    });
  } catch {
    return null; // RangeError: no language tag
  }
}

/** Without accents, dots and capitals (the vowels of India are no accents): "Févr." and "fevr" are one. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F\u064B-\u065F.'’॰]/g, "")
    .replaceAll("ı", "i");
