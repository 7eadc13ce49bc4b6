/** The time zones that people live in, with their names of today, their cities and their countries, from the zone library; and
 *  what their clocks show. Only zones that this machine's own data knows are offered. */
import { rawTimeZones } from "@vvo/tzdb";
import { parseTimeZone } from "../news/schedule.ts";
import { placeKey } from "./place-key.ts";

export interface KnownZone {
  /** As this machine's data calls it: what is stored. */
  readonly timeZone: string;
  /** Today's name, for people: "Asia/Kolkata" where the machine may say "Asia/Calcutta". */
  readonly name: string;
  readonly countryCode: string;
  /** As they are compared. */
  readonly cities: readonly string[];
}

const lastPart = (zone: string): string => placeKey(zone.split("/").at(-1) ?? "");

/** By every name of each zone: today's, older ones, and this machine's. */
export const knownZones: ReadonlyMap<string, KnownZone> = collect();

function collect(): Map<string, KnownZone> {
  const byName = new Map<string, KnownZone>();
  for (const { name, group, mainCities, countryCode } of rawTimeZones) {
    const timeZone = parseTimeZone(name) ?? group.map(parseTimeZone).find((each) => each !== null);
    if (!timeZone) continue; // older zone data may lack one
    const cities = [...new Set([...group.map(lastPart), ...mainCities.map(placeKey)])];
    const known: KnownZone = { timeZone, name, countryCode, cities };
    for (const each of [name, ...group, timeZone]) if (!byName.has(each)) byName.set(each, known);
  }
  return byName;
}

/** Big cities for "what time is it for you?", the best known first; where they are few, the library's fill up. */
const wellKnown: readonly string[] = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Phoenix",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Toronto",
  "America/Bogota",
  "America/Lima",
  "America/Caracas",
  "America/Halifax",
  "America/Santiago",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "America/Montevideo",
  "Atlantic/Azores",
  "Europe/London",
  "Europe/Lisbon",
  "Africa/Casablanca",
  "Africa/Dakar",
  "Africa/Abidjan",
  "UTC",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Madrid",
  "Europe/Rome",
  "Europe/Brussels",
  "Europe/Zurich",
  "Africa/Algiers",
  "Africa/Tunis",
  "Africa/Lagos",
  "Africa/Kinshasa",
  "Europe/Athens",
  "Europe/Kyiv",
  "Europe/Bucharest",
  "Africa/Cairo",
  "Africa/Johannesburg",
  "Asia/Jerusalem",
  "Asia/Beirut",
  "Europe/Istanbul",
  "Europe/Moscow",
  "Africa/Nairobi",
  "Asia/Riyadh",
  "Asia/Tehran",
  "Asia/Dubai",
  "Indian/Reunion",
  "Indian/Mauritius",
  "Asia/Kabul",
  "Asia/Karachi",
  "Asia/Tashkent",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Yangon",
  "Asia/Bangkok",
  "Asia/Jakarta",
  "Asia/Ho_Chi_Minh",
  "Asia/Shanghai",
  "Asia/Singapore",
  "Asia/Manila",
  "Australia/Perth",
  "Asia/Tokyo",
  "Asia/Seoul",
  "Australia/Adelaide",
  "Australia/Sydney",
  "Pacific/Noumea",
  "Pacific/Auckland",
  "Pacific/Tahiti",
];

/** Places in that list: the lower, the better known. */
export const fame: ReadonlyMap<string, number> = new Map(
  wellKnown.flatMap((zone, place) => {
    const timeZone = parseTimeZone(zone);
    return timeZone === null ? [] : [[timeZone, place]];
  }),
);

/** Nobody lives by these. */
const uninhabited = /^(?:Antarctica|Etc)\//;
/** Of one offset: enough to find one's own among them. */
const fillUpTo = 3;

export interface ClockReading {
  readonly offsetMinutes: number;
  /** The best known first. */
  readonly timeZones: readonly string[];
}

/** Every clock that people see at `now` (ms since epoch), west to east. */
export function zonesByOffset(now: number): readonly ClockReading[] {
  const groups = new Map<number, string[]>();
  const add = (timeZone: string, most: number): void => {
    const offset = offsetMinutes(timeZone, now);
    const group = groups.get(offset) ?? [];
    if (group.length < most && !group.includes(timeZone)) group.push(timeZone);
    groups.set(offset, group);
  };
  for (const zone of wellKnown) {
    const timeZone = parseTimeZone(zone);
    if (timeZone !== null) add(timeZone, Number.POSITIVE_INFINITY);
  }
  for (const { timeZone, name } of new Set(knownZones.values())) if (!uninhabited.test(name)) add(timeZone, fillUpTo);
  return [...groups].sort(([a], [b]) => a - b).map(([offset, timeZones]) => ({ offsetMinutes: offset, timeZones }));
}

/** How far a zone's clocks are from UTC at `now`. */
export function offsetMinutes(timeZone: string, now: number): number {
  const part = formatOf(timeZone)
    .formatToParts(now)
    .find(({ type }) => type === "timeZoneName");
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(part?.value ?? "");
  if (!match) return 0; // "GMT" alone
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

/** One of the known zones each: a few hundred at most. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}
