/** The time in a date as people write it: "9:05 PM", "8h30", "14時05分", "20.15 Uhr", "T08", and what stands behind it. */

export interface TimeOfDay {
  /** 0–24; half a day is counted in. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** What stands before and behind it: a date, a zone. */
  readonly before: string;
  readonly behind: string;
}

const colon = /(?<![\d+-])(\d{1,2}):(\d{2}|\d(?=:\d))(?::(\d{1,2}))?(?:[.,]\d+)?(?!\d)/;
const named =
  /(?<![\d.])(\d{1,2}) ?(?:h|時|时|点|點|시)(?: ?(\d{1,2}(?= ?[分분])|\d{2}))?(?: ?(?:[分분]|m(?:in)?))?(?: ?(\d{1,2}) ?[秒초])?(?![\p{L}\d])/iu;
const behindT = /(?<=\dT)(\d{2})(?:\.?(\d{2})(?:\.?(\d{2}))?)?(?!\d)/;
const halfOnly = /(?<![\d.])(\d{1,2})(?= ?[ap]\.? ?m\b)/i;
/** Beside a date that is known: "02.03.2026 14.05". */
const dots = /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/;

export const hasColonTime = (text: string): boolean => colon.test(text);

/** Null where none stands. `withoutDate`: the text with a date in digits taken out. */
export function timeIn(text: string, withoutDate: string): TimeOfDay | null {
  const found = [colon, named, behindT, halfOnly].map((form) => form.exec(text)).find((each) => each !== null);
  const match = found ?? dots.exec(withoutDate);
  if (!match) return null;
  const [whole, hour, minute = "0", second = "0"] = match;
  const before = match.input.slice(0, match.index);
  const behind = match.input.slice(match.index + whole.length);
  const half = halfOf(behind) ?? halfOf(halfInFront.exec(before)?.[1] ?? "");
  const spoken = Number(hour);
  return {
    hour: half === "p" && spoken < 12 ? spoken + 12 : half === "a" && spoken === 12 ? 0 : spoken,
    minute: Number(minute),
    second: Math.min(59, Number(second)),
    before,
    behind: behind.replace(/^\W{0,2}[ap]\.? ?m\b\.?/i, " "),
  };
}

const beforeNoon =
  /^[^\p{L}\p{N}]{0,2}(?:凌晨|早上|öö|a\. ?m|am|上午|午前|오전|ص(?:باحا)?|da manhã|de la mañana|π\.?μ)(?!\p{L})/iu;
const afterNoon =
  /^[^\p{L}\p{N}]{0,2}(?:晚上|ös|p\. ?m|pm|下午|午後|오후|م(?:ساءا?)?|d[ae] (?:la )?(?:tarde|noite|noche)|μ\.?μ)(?!\p{L})/iu;
const halfInFront = /(上午|午前|오전|凌晨|早上|下午|午後|오후|晚上|(?<!\p{L})ö[ös]|\b[ap]\.? ?m\.?) ?$/iu;

/** Undefined where a day has 24 hours. */
function halfOf(text: string): "a" | "p" | undefined {
  return beforeNoon.test(text) ? "a" : afterNoon.test(text) ? "p" : undefined;
}
