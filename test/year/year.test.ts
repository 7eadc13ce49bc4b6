/** Some weeks of the simulated year: the rules of the reader's contract against an oracle, on a seed of its own each run. */
import { expect, test } from "vitest";
import { simulate } from "./simulate.ts";

const seed = Number(process.env.YEAR_SEED ?? Date.now() % 1_000_000);
const zones = ["Europe/Paris", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham"];

test(`in 24 days of 80 readers each story comes once, within the cap, outside quiet hours, with its digest (seed ${seed})`, async () => {
  // With the night in which most clocks are changed, on either side of the world.
  const from = Date.UTC(2027, 2, 10);
  const options = { seed, from, readers: 80, days: 24, storiesADay: 5, changesADay: 1 / 4, zones, outageHours: 6 };
  const { all, times, faults, counts } = await simulate(options);
  expect(faults).toEqual([]);
  const broken = { missed: 0, twice: 0, notEntitled: 0, capBroken: 0, quietBroken: 0, burstBroken: 0 };
  expect(all).toMatchObject(broken);
  expect(times).toMatchObject({ unwanted: 0, outsideMinute: 0, digestsLate: 0 });
  expect(all.atOnce + all.inEdition).toBe(all.entitled);
  expect(
    Math.min(all.atOnce, all.inEdition, all.keptAway, all.followed, times.digestsLooked, counts.capped, counts.bundles),
  ).toBeGreaterThan(0);
}, 60_000);
