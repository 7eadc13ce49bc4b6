/** How often the editions of a digest are rendered: once for each different content, however many readers and batches. */
import { beforeEach, expect, test } from "vitest";
import { createSharedEditions } from "../../src/delivery/content/shared-editions.ts";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Filter } from "../../src/news/filter.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();
const slot = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });
const cadence = { kind: "digest", slot } as const;
let rendered = 0;
beforeEach(() => {
  rendered = 0;
  const { edition } = rig.deps.render;
  Object.assign(rig.deps.render, {
    edition: (...args: Parameters<typeof edition>) => {
      rendered++;
      return edition(...args);
    },
  });
});

async function becomeDue(): Promise<void> {
  const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
  rig.clock = dueAt;
  await rig.stores.agenda.ensure(slotEntry(slot), dueAt);
  await rig.delivery.runDigest(slot, dueAt);
}

test("2,500 readers of 20 contents, in two batches: 20 editions, whatever words their readers mute", async () => {
  const contents = 20;
  const readers = 2500;
  await Promise.all(
    Array.from({ length: readers }, (_, i) => {
      const words: Filter[] = [
        { kind: "word", text: `word${i % 7}` },
        { kind: "phrase", text: `nothing like ${i}` },
      ];
      return rig.subscribe(1000 + i, { cadence, topics: [`topic${i % contents}`], ...(i % 3 > 0 && { muted: words }) });
    }),
  );
  rig.clock += 60_000;
  for (let i = 0; i < contents; i++) await rig.publish({ topics: [topic(`topic${i}`)] });
  await becomeDue();
  await rig.settle();
  expect(rig.sent).toHaveLength(readers);
  const [id] = (await rig.stores.broadcasts.all()).filter((each) => each.startsWith("d"));
  expect(await rig.stores.broadcasts.batches(id as never)).toBeGreaterThan(1);
  expect(rendered).toBe(contents);
});

test("what is corrected or withdrawn between two batches is rendered anew for the second one", async () => {
  const look = { topics: [topic("world")], locale: "en", timeZone: "UTC" };
  const at = { id: "d1" as never, dueAt: 1 };
  const edition = createSharedEditions((...args) => rig.deps.render.edition(...args));
  const article = await rig.publish();
  const first = await edition([article], look, at);
  expect(await edition([{ ...article }], look, at)).toBe(first);
  expect(rendered).toBe(1);
  await edition([{ ...article, version: article.version + 1 }], look, at);
  await edition([{ ...article, state: "retracted" }], look, at);
  await edition([article], { ...look, locale: "fr" }, at);
  await edition([article], look, { ...at, id: "d2" as never });
  expect(rendered).toBe(5);
});
