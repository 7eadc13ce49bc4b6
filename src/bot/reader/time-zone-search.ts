/** Finds the time zone people mean: an IANA name, a city in any language, a country, an abbreviation, an offset from UTC, or
 *  what their clock shows. Knows no sentence. */
import { rawTimeZones } from "@vvo/tzdb";
import { nearest, plainDigits } from "../../news/nearest.ts";
import { parseTimeZone } from "../../news/schedule.ts";
import { fame, type KnownZone, knownZones, zonesByOffset } from "../known-zones.ts";
import { placeKey, wordsOf } from "../place-key.ts";
import { citiesElsewhere } from "./city-names.ts";
import { zonesOfCity } from "./smaller-cities.ts";

export type TimeZoneSearch =
  | { readonly kind: "found"; readonly timeZone: string }
  | { readonly kind: "near"; readonly timeZones: readonly string[] }
  | { readonly kind: "unknown" };

const mostSuggestions = 8;
const longestText = 100;

/** Countries as people call them, beside the names and two letters that the library knows. */
const countriesElsewhere = new Map(
  Object.entries({
    uk: "GB",
    england: "GB",
    scotland: "GB",
    usa: "US",
    america: "US",
    unitedstates: "US",
    uae: "AE",
  }),
);

/** `now`: what a clock shows depends on the season, ms since epoch. */
export async function searchTimeZone(text: string, now: number): Promise<TimeZoneSearch> {
  const asked = text.trim();
  if (asked.length > longestText) return { kind: "unknown" };
  const offset = clockOffset(asked, now) ?? statedOffset(asked);
  if (offset !== null) return byOffset(offset, now);
  const abbreviated = byAbbreviation(asked);
  if (abbreviated) return abbreviated;
  const named = parseTimeZone(asked.replaceAll(" ", "_"));
  if (named) return { kind: "found", timeZone: named };
  const [city = "", ...rest] = asked.split(/[,،]/).map((part) => part.trim());
  const region = rest.at(-1);
  return (await byCity(city, region)) ?? nearestPlace(cityOf(city));
}

/** Between the name of a town and what tells it from others: "Frankfurt am Main", "Stratford-upon-Avon". */
const linking = /^(?:am|an|auf|bei|de|del|di|im|in|na|on|sul|sur|upon)$/;

/** By the whole name; what stands in front of "am Main" is a guess. */
async function byCity(name: string, region: string | undefined): Promise<TimeZoneSearch | null> {
  const whole = await byName(cityOf(name), region);
  if (whole) return whole;
  const words = wordsOf(name);
  const link = words.findIndex((word, i) => i > 0 && linking.test(word));
  const guessed = link > 0 ? await byName(placeKey(words.slice(0, link).join(" ")), region) : null;
  return guessed?.kind === "found" ? { kind: "near", timeZones: [guessed.timeZone] } : guessed;
}

async function byName(name: string, region: string | undefined): Promise<TimeZoneSearch | null> {
  if (name.length < 2) return null;
  const country = region === undefined ? undefined : countryOf(region);
  const found = byPlace(name, country);
  if (found && (region === undefined || country !== undefined)) return found;
  const zones = await zonesOfCity(
    name,
    region === undefined ? undefined : (country?.toLowerCase() ?? placeKey(region)),
  );
  const [only, ...others] = zones;
  if (only === undefined) return found;
  return others.length === 0
    ? { kind: "found", timeZone: only }
    : { kind: "near", timeZones: zones.slice(0, mostSuggestions) };
}

/** A zone by its own name or that of a city, exactly; null where it could be anything else: a country, an abbreviation. */
export function searchCity(text: string): string | null {
  const asked = text.trim();
  if (asked.length > longestText) return null;
  const named = asked.includes("/") ? parseTimeZone(asked.replaceAll(" ", "_")) : null;
  if (named !== null) return named;
  const wanted = cityOf(asked);
  if (wanted.length < 2 || countryOf(wanted) !== undefined || byAbbreviation(asked)) return null;
  const found = byPlace(wanted, undefined);
  return found?.kind === "found" ? found.timeZone : null;
}

/** "14:05", "2.05 pm": minutes from UTC of whoever reads that off a clock now. Null: no clock time. */
function clockOffset(text: string, now: number): number | null {
  const match = /^(\d{1,2})[:.h](\d{2})\s*(am|pm)?$/i.exec(plainDigits(text));
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return null;
  const half = match[3]?.toLowerCase();
  const hours = half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour;
  const utc = Math.floor(now / 60_000) % 1440;
  // Clocks are a few minutes wrong, and typing takes time: offsets in use lie on quarters of an hour.
  const offset = Math.round((hours * 60 + minute - utc) / 15) * 15;
  const inUse = (minutes: number): number =>
    minutes > 14 * 60 ? minutes - 1440 : minutes < -11 * 60 ? minutes + 1440 : minutes;
  return inUse(offset);
}

/** "+2", "UTC+2", "GMT-3:30", "+0530". Null: no offset. */
function statedOffset(text: string): number | null {
  const match = /^(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(plainDigits(text));
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === "+" ? minutes : -minutes;
}

function byOffset(offset: number, now: number): TimeZoneSearch {
  const group = zonesByOffset(now).find((each) => each.offsetMinutes === offset);
  return group ? { kind: "near", timeZones: group.timeZones.slice(0, mostSuggestions) } : { kind: "unknown" };
}

/** "CET", "MSK", "JST"; several zones share most of them. Null: no abbreviation. */
function byAbbreviation(text: string): TimeZoneSearch | null {
  if (!/^[a-z]{3,5}$/i.test(text) || /^(?:utc|gmt)$/i.test(text)) return null;
  const wanted = text.toUpperCase();
  const zones = rawTimeZones
    .filter((zone) => zone.abbreviation === wanted || zone.dstAbbreviation === wanted)
    .flatMap((zone) => knownZones.get(zone.name) ?? []);
  if (zones.length === 0) return null;
  return oneOf(zones);
}

/** By city, else by country. Null: there is none of that name. */
function byPlace(wanted: string, country: string | undefined): TimeZoneSearch | null {
  if (wanted.length < 2) return null;
  const elsewhere = citiesElsewhere.get(wanted);
  const zoneElsewhere = elsewhere?.includes("/") ? parseTimeZone(elsewhere) : null;
  if (zoneElsewhere && country === undefined) return { kind: "found", timeZone: zoneElsewhere };
  const name = elsewhere !== undefined && !elsewhere.includes("/") ? cityOf(elsewhere) : wanted;
  const zones = [...new Set(knownZones.values())];
  const here = (zone: KnownZone): boolean => country === undefined || zone.countryCode === country;
  const exact = zones.filter((zone) => here(zone) && (zone.cities.includes(name) || zone.timeZone === zoneElsewhere));
  if (exact.length > 0) return oneOf(exact);
  const code = country ?? countryOf(wanted);
  const inCountry = code === undefined ? [] : zones.filter((zone) => zone.countryCode === code);
  return inCountry.length > 0 ? oneOf(inCountry) : null;
}

function nearestPlace(wanted: string): TimeZoneSearch {
  if (wanted.length < 2) return { kind: "unknown" };
  const zones = [...new Set(knownZones.values())];
  const starting = zones.filter(({ cities }) => cities.some((city) => city.startsWith(wanted)));
  if (starting.length > 0) return suggestions(starting);
  const near = nearest(wanted, [...zones.flatMap(({ cities }) => cities), ...citiesElsewhere.keys()]);
  if (near === null) return { kind: "unknown" };
  const found = byPlace(near, undefined);
  if (found?.kind === "found") return { kind: "near", timeZones: [found.timeZone] };
  return found ?? { kind: "unknown" };
}

const oneOf = (zones: readonly KnownZone[]): TimeZoneSearch => {
  const [only, ...others] = new Set(zones.map(({ timeZone }) => timeZone));
  return only !== undefined && others.length === 0 ? { kind: "found", timeZone: only } : suggestions(zones);
};

/** The best known first. */
function suggestions(zones: readonly KnownZone[]): TimeZoneSearch {
  const rank = (timeZone: string): number => fame.get(timeZone) ?? Number.POSITIVE_INFINITY;
  const names = [...new Set(zones.map(({ timeZone }) => timeZone))].sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0,
  );
  return { kind: "near", timeZones: names.slice(0, mostSuggestions) };
}

function countryOf(text: string): string | undefined {
  const wanted = placeKey(text);
  const elsewhere = countriesElsewhere.get(wanted);
  if (elsewhere !== undefined) return elsewhere;
  return rawTimeZones.find(
    ({ countryName, countryCode }) => placeKey(countryName) === wanted || countryCode.toLowerCase() === wanted,
  )?.countryCode;
}

/** "Europe/Paris" → "paris", "Buenos_Aires" → "buenosaires". */
const cityOf = (zone: string): string => placeKey(zone.split("/").at(-1) ?? "");
