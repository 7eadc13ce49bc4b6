/** Digest slots against processes that are down now and then and a clock that is put forward and back, over both changes of
 *  summer time: each local slot once, or recorded as missed. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const minute = 60_000;
const hour = 60 * minute;
/** 02:30 does not exist on 29 March 2026 in Paris, and comes twice on 25 October. */
const slot = slotId({ timeZone: "Europe/Paris", times: ["02:30", "08:00"], days: everyDay });
const spring = Date.UTC(2026, 2, 27, 12);
const autumn = Date.UTC(2026, 9, 23, 12);

/** How far the clock moves while no process runs, or between two sweeps. */
const step = fc.oneof(
  fc.integer({ min: 1, max: 50 }).map((minutes) => minutes * minute),
  fc.integer({ min: 1, max: 30 }).map((hours) => hours * hour),
  fc.constant(-hour), // put back
  fc.constant(-10 * minute),
  fc.constant(hour), // put forward
);

test("each local slot is made exactly once or recorded as missed exactly once, whatever the clock does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(spring, autumn),
      fc.array(step, { minLength: 5, maxLength: 25 }),
      async (start, steps) => {
        await rig.redis.flushall();
        rig.restart({ now: start });
        await rig.subscribe(1, { cadence: { kind: "digest", slot } });
        await rig.stores.agenda.ensure(slotEntry(slot), nextOccurrence(parseSlotId(slot), start).dueAt);
        let latest = start;
        for (const ms of steps) {
          rig.clock += ms;
          latest = Math.max(latest, rig.clock);
          await rig.sweep();
          await rig.sweep(); // twice changes nothing
          await rig.settle();
        }
        const made = rig.events.flatMap((event) => (event.type === "broadcast.started" ? [event.id] : []));
        const missed = rig.events.flatMap((event) => (event.type === "digest.missed" ? [event.local] : []));
        const owed: string[] = [];
        let next = nextOccurrence(parseSlotId(slot), start);
        while (next.dueAt <= latest) {
          owed.push(next.local);
          next = nextOccurrence(parseSlotId(slot), next.dueAt);
        }
        const madeAt = made.map((id) => owed.find((local) => id.endsWith(local.replaceAll(":", ""))));
        expect([...madeAt, ...missed].sort()).toEqual(owed);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
