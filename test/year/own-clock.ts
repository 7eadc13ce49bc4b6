/** What the clocks of a zone show, asked of Intl alone: the oracle shares no arithmetic with the program. */
const minuteMs = 60_000;
const dayMs = 86_400_000;

export interface OwnWall {
  /** Days since 1970-01-01 of the local date. */
  readonly day: number;
  /** Minutes since the local midnight. */
  readonly minute: number;
  /** 1 = Monday */
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** ms east of Greenwich */
function askOffset(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minuteMs;
}

/** Zones change their offset at whole quarters of an hour. */
export function offsetOf(at: number, zone: string): number {
  const day = Math.floor(at / dayMs);
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const atMidnight = (of: number): number => {
    const found = known.get(of) ?? askOffset(of * dayMs, zone);
    known.set(of, found);
    return found;
  };
  const [before, after] = [atMidnight(day), atMidnight(day + 1)];
  if (before === after) return before;
  const quarter = Math.floor(at / (15 * minuteMs));
  const key = -quarter; // days are positive
  const found = known.get(key) ?? askOffset(at, zone);
  known.set(key, found);
  return found;
}

export function wallOf(at: number, zone: string): OwnWall {
  const local = at + offsetOf(at, zone);
  const day = Math.floor(local / dayMs);
  return { day, minute: Math.floor((local - day * dayMs) / minuteMs), weekday: ((day + 3) % 7) + 1 };
}

/** When the clocks show it first (ms); a time that they skip is as much later as they skip. */
export function momentOf(day: number, minute: number, zone: string): number {
  const local = day * dayMs + minute * minuteMs;
  const [before, after] = [offsetOf(local - dayMs, zone), offsetOf(local + dayMs, zone)];
  const shown = [local - before, local - after].filter((at) => at + offsetOf(at, zone) === local);
  return shown.length > 0 ? Math.min(...shown) : local - before;
}

/** "08:05" as minutes since midnight. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
