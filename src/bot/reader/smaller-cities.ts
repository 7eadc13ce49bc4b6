/** Cities that have no time zone named after them, some seven thousand: read into memory when somebody names one. */
import { parseTimeZone } from "../../news/schedule.ts";
import { placeKey } from "../place-key.ts";

interface City {
  readonly timeZone: string;
  readonly people: number;
  /** Its country and province, in words and letters, as the library has them: numbers too, where it knows none. */
  readonly regions: readonly unknown[];
}

let index: Promise<ReadonlyMap<string, readonly City[]>> | undefined;

/** The zones of the cities of that name, the biggest city's first. `region`: key of a country or province that they are in. */
export async function zonesOfCity(key: string, region?: string): Promise<readonly string[]> {
  index ??= readCities();
  const isThere = (name: unknown): boolean => typeof name === "string" && placeKey(name) === region;
  const found = ((await index).get(key) ?? []).filter(({ regions }) => region === undefined || regions.some(isThere));
  const zones = [...found].sort((a, b) => b.people - a.people).map(({ timeZone }) => parseTimeZone(timeZone));
  return [...new Set(zones.filter((zone) => zone !== null))];
}

async function readCities(): Promise<ReadonlyMap<string, readonly City[]>> {
  const { default: library } = await import("city-timezones");
  const byName = new Map<string, City[]>();
  for (const { city, city_ascii, timezone, pop, country, iso2, iso3, province, state_ansi } of library.cityMapping) {
    if (typeof timezone !== "string") continue;
    const found = { timeZone: timezone, people: pop, regions: [country, iso2, iso3, province, state_ansi] };
    for (const key of new Set([...new Set([city, city_ascii])].map(placeKey))) {
      byName.set(key, [...(byName.get(key) ?? []), found]);
    }
  }
  return byName;
}
