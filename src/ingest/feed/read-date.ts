/** Dates as feeds write them: RFC 822, ISO 8601, and what people make of them. A date without a zone is UTC: the machine's
 *  own zone means nothing here. */

const months =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|déc|januar|februar|märz|juni|juli|oktober|okt|dezember|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott";
const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  fév: 2,
  fev: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  mag: 5,
  jun: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  aoû: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  déc: 12,
  dez: 12,
  dic: 12,
  ene: 1,
  gen: 1,
};
/** RFC 822's names; minutes east of Greenwich. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
};
const worded = new RegExp(
  `(\\d{1,2})[\\s.-]+(${months})[a-zäéûôç]*\\.?[\\s,-]+(\\d{2,4})(?:[,\\s]+(?:um|à|at)?\\s*(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?\\s*([ap]\\.?m\\.?)?)?\\s*(.*)$`,
  "iu",
);
const numeric =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]\.?m\.?)?)?\s*(.*)$/i;

/** ms since epoch; null when it is no date, or none between 1990 and two days from `now`. */
export function readDate(text: string | undefined, now: number): number | null {
  const value = text?.trim();
  if (!value) return null;
  const ms = parse(value);
  if (ms === null || Number.isNaN(ms) || ms < Date.UTC(1990, 0)) return null;
  return ms > now + 2 * 86_400_000 ? null : ms;
}

/** What most feeds write, with its zone: the engine reads these right and fast. */
const plain =
  /^(?:[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))$/;

function parse(value: string): number | null {
  const read = plain.test(value) ? Date.parse(value) : Number.NaN; // NaN: the right form, in another language
  if (!Number.isNaN(read)) return read;
  if (/^\d{9,10}$/.test(value)) return Number(value) * 1000;
  if (/^\d{12,13}$/.test(value)) return Number(value);
  const iso = numeric.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, half, zone] = iso;
    return instant(Number(year), Number(month), Number(day), hour, minute, second, half, zone);
  }
  const words = worded.exec(value);
  if (words) {
    const [, day, name = "", year, hour, minute, second, half, zone] = words;
    const month = monthNumbers[name.toLowerCase().slice(0, 3)] ?? 0;
    const full = Number(year) < 100 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
    return instant(
      full,
      name.toLowerCase().startsWith("juil") ? 7 : name.toLowerCase().startsWith("juin") ? 6 : month,
      Number(day),
      hour,
      minute,
      second,
      half,
      zone,
    );
  }
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/i.test(value) ? value : `${value} UTC`);
}

function instant(
  year: number,
  month: number,
  day: number,
  hour = "0",
  minute = "0",
  second = "0",
  half = "",
  zone = "",
): number | null {
  let hours = Number(hour);
  if (/^p/i.test(half) && hours < 12) hours += 12;
  if (/^a/i.test(half) && hours === 12) hours = 0;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hours > 24) return null;
  const offset = zoneMinutes(zone);
  return Date.UTC(year, month - 1, day, hours, Number(minute), Number(second)) - offset * 60_000;
}

function zoneMinutes(zone: string): number {
  const signed = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone);
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    return signed[1] === "-" ? -minutes : minutes;
  }
  return zones[/[a-z]+/i.exec(zone)?.[0].toLowerCase() ?? ""] ?? 0;
}
