/** Finds the time zone people mean: an IANA name, a city, a clock reading. Pure; knows no sentence. */
import { nearest, plain } from "../../news/nearest.ts";
import { parseTimeZone } from "../../news/schedule.ts";

export type TimeZoneSearch =
  | { readonly kind: "found"; readonly timeZone: string }
  | { readonly kind: "near"; readonly timeZones: readonly string[] }
  | { readonly kind: "unknown" };

/** Cities whose zone has another city's name, and new names that this machine's data lists under old ones. */
const otherCities = new Map<string, string>(
  Object.entries({
    barcelona: "Europe/Madrid",
    basel: "Europe/Zurich",
    beijing: "Asia/Shanghai",
    bern: "Europe/Zurich",
    bombay: "Asia/Kolkata",
    boston: "America/New_York",
    bordeaux: "Europe/Paris",
    delhi: "Asia/Kolkata",
    frankfurt: "Europe/Berlin",
    geneva: "Europe/Zurich",
    geneve: "Europe/Zurich",
    hamburg: "Europe/Berlin",
    hanoi: "Asia/Ho_Chi_Minh",
    "ho chi minh": "Asia/Ho_Chi_Minh",
    kiev: "Europe/Kyiv",
    kolkata: "Asia/Kolkata",
    kyiv: "Europe/Kyiv",
    lille: "Europe/Paris",
    "los angeles": "America/Los_Angeles",
    lyon: "Europe/Paris",
    marseille: "Europe/Paris",
    miami: "America/New_York",
    milan: "Europe/Rome",
    montreal: "America/Toronto",
    mumbai: "Asia/Kolkata",
    munich: "Europe/Berlin",
    nantes: "Europe/Paris",
    "new delhi": "Asia/Kolkata",
    nice: "Europe/Paris",
    osaka: "Asia/Tokyo",
    ottawa: "America/Toronto",
    porto: "Europe/Lisbon",
    quebec: "America/Toronto",
    rio: "America/Sao_Paulo",
    "san francisco": "America/Los_Angeles",
    seattle: "America/Los_Angeles",
    strasbourg: "Europe/Paris",
    toulouse: "Europe/Paris",
    washington: "America/New_York",
  }),
);

/** Big cities for "what time is it for you?": one or more per offset in use. */
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

const mostSuggestions = 6;

/** By IANA name, by city in any spelling, else the nearest names. */
export function searchTimeZone(text: string): TimeZoneSearch {
  const named = parseTimeZone(text.trim().replaceAll(" ", "_"));
  if (named) return { kind: "found", timeZone: named };
  const wanted = cityOf(text);
  if (wanted.length < 2) return { kind: "unknown" };

  const other = otherCities.get(wanted);
  if (other) return { kind: "found", timeZone: parseTimeZone(other) ?? "UTC" };
  const zones = Intl.supportedValuesOf("timeZone");
  const exact = zones.filter((zone) => cityOf(zone) === wanted);
  const [only] = exact;
  if (only && exact.length === 1) return { kind: "found", timeZone: only };
  if (exact.length > 1) return { kind: "near", timeZones: exact.slice(0, mostSuggestions) };

  const starting = zones.filter((zone) => cityOf(zone).startsWith(wanted)).slice(0, mostSuggestions);
  if (starting.length > 0) return { kind: "near", timeZones: starting };
  const near = nearest(wanted, [...zones.map(cityOf), ...otherCities.keys()]);
  if (near === null) return { kind: "unknown" };
  const alias = otherCities.get(near);
  const timeZones = alias ? [parseTimeZone(alias) ?? alias] : zones.filter((zone) => cityOf(zone) === near);
  return { kind: "near", timeZones: timeZones.slice(0, mostSuggestions) };
}

/** The well-known zones by how far their clocks are from UTC at `now`, west to east. */
export function zonesByOffset(
  now: number,
): readonly { readonly offsetMinutes: number; readonly timeZones: readonly string[] }[] {
  const groups = new Map<number, string[]>();
  for (const zone of wellKnown) {
    const canonical = parseTimeZone(zone);
    if (canonical === null) continue; // older zone data may lack one
    const offset = offsetMinutes(canonical, now);
    groups.set(offset, [...(groups.get(offset) ?? []), canonical]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([offset, timeZones]) => ({ offsetMinutes: offset, timeZones }));
}

/** "Europe/Paris" → "paris", "Buenos_Aires" → "buenos aires". */
export function cityOf(zone: string): string {
  return plain(zone.split("/").at(-1) ?? "").replaceAll("_", " ");
}

/** "America/New_York" → "New York": for buttons. */
export function cityName(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function offsetMinutes(timeZone: string, now: number): number {
  const part = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(now)
    .find(({ type }) => type === "timeZoneName");
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(part?.value ?? "");
  if (!match) return 0; // "GMT" alone
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}
