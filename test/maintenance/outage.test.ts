/** What is told of an outage: once, and only of digests that somebody waits for. */
import { expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, 02:10 in Paris. */
const night = Date.UTC(2026, 10, 23, 1, 10);

const rig = useSendingRig({ now: night });

const slotAt = (time: string, timeZone = "Europe/Paris") => slotId({ timeZone, times: [time], days: everyDay });

/** Puts the slot on the agenda; `chatId`: of somebody who waits for it. */
async function owe(time: string, chatId: number | null, timeZone?: string): Promise<void> {
  const slot = slotAt(time, timeZone);
  if (chatId !== null) await rig.subscribe(chatId, { cadence: { kind: "digest", slot } });
  await rig.stores.agenda.ensure(slotEntry(slot), nextOccurrence(parseSlotId(slot), rig.clock).dueAt);
}

async function away(ms: number) {
  await rig.sweep();
  rig.clock += ms;
  await rig.sweep();
  await rig.settle();
  await rig.sweep();
  return rig.events.filter((event) => event.type === "outage.over");
}

test("which digests are late, and which wait for what time", async () => {
  await owe("08:00", 1);
  await owe("09:00", 2);
  await owe("02:30", 3);
  await owe("03:20", 4, "Europe/Athens"); // 02:20 in Paris
  await owe("12:00", 5); // not yet
  expect(await away(7.5 * hour)).toEqual([
    {
      type: "outage.over",
      from: night,
      until: night + 7.5 * hour,
      late: 2,
      waiting: 2,
      next: [
        { dueAt: Date.UTC(2026, 10, 24, 1, 20), timeZone: "Europe/Athens" },
        { dueAt: Date.UTC(2026, 10, 24, 1, 30), timeZone: "Europe/Paris" },
      ],
    },
  ]);
});

test("ten days with two hundred slots are told once, however many times each would have come", async () => {
  for (let i = 0; i < 200; i++) await owe(`${String(i % 24).padStart(2, "0")}:${10 + Math.floor(i / 24)}`, 100 + i);
  const [told, ...more] = await away(10 * day);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ from: night, until: night + 10 * day });
  expect((told?.late ?? 0) + (told?.waiting ?? 0)).toBeGreaterThan(190);
  expect(told?.next).toHaveLength(6);
}, 60_000);

test("a slot without readers is no news", async () => {
  await owe("08:00", null);
  expect(await away(10 * day)).toEqual([]);
});

test("a short pause, and digests that are a few minutes late, are no news", async () => {
  await owe("02:15", 1);
  expect(await away(9 * 60_000)).toEqual([]);
  rig.clock = night + day;
  await rig.sweep();
  rig.events.length = 0;
  await owe("08:00", 1);
  rig.clock = night + day + 5 * hour + 50 * 60_000; // 08:00, and nothing swept since the night
  expect(await away(5 * 60_000)).toEqual([]);
});
