/** How a reader wants stories shown reaches the rendering, of each copy and of each edition. */
import { beforeEach, expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import type { EditionLook } from "../../src/news/edition.ts";
import type { ArticleLook } from "../../src/news/preferences.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();
const looks: (ArticleLook | EditionLook)[] = [];
beforeEach(() => {
  looks.splice(0);
  const { copy, edition, retraction } = rig.deps.render;
  Object.assign(rig.deps.render, {
    copy: (...args: Parameters<typeof copy>) => {
      looks.push(args[1]);
      return { ...copy(...args), ...(args[1].pictures === "photo" && { photoUrl: "https://news.example/p.jpg" }) };
    },
    edition: (...args: Parameters<typeof edition>) => {
      looks.push(args[1]);
      return edition(...args);
    },
    retraction: (...args: Parameters<typeof retraction>) => {
      looks.push(args[1] as ArticleLook);
      return retraction(...args);
    },
  });
});

const home = { locale: "en", timeZone: "Europe/Paris" };

test("a copy is shown as its reader wants it, and knows whether it stands in a chat of many", async () => {
  await rig.subscribe(1, { pictures: "photo", plain: true });
  await rig.subscribe(2, { pictures: "off", graphic: "cover" });
  await rig.subscribe(-3);
  await rig.subscribe(4, { pictures: "off", graphic: "cover" });
  await rig.delivery.startArticle(await rig.publish());
  await rig.settle();
  expect(rig.sent).toHaveLength(4);
  expect(looks).toHaveLength(3);
  expect(looks).toContainEqual(expect.objectContaining({ ...home, pictures: "photo", plain: true }));
  expect(looks).toContainEqual(expect.objectContaining({ ...home, pictures: "off", graphic: "cover" }));
  expect(looks).toContainEqual(expect.objectContaining({ ...home, pictures: "preview", place: "chat" }));
});

test("an edition is shown as its readers want it; those who want the same share it", async () => {
  const slot = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });
  const cadence = { kind: "digest", slot } as const;
  await rig.subscribe(1, { cadence });
  await rig.subscribe(2, { cadence, pictures: "photo" });
  await rig.subscribe(3, { cadence, pictures: "off" });
  await rig.subscribe(4, { cadence, plain: true, graphic: "cover" });
  rig.clock += 60_000;
  await rig.publish();
  const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
  rig.clock = dueAt;
  await rig.stores.agenda.ensure(slotEntry(slot), dueAt);
  await rig.delivery.runDigest(slot, dueAt);
  await rig.settle();
  expect(rig.sent).toHaveLength(4);
  expect(looks).toHaveLength(3);
  expect(looks).toContainEqual({ ...home, topics: ["world"] });
  expect(looks).toContainEqual({ ...home, topics: ["world"], pictures: "off" });
  expect(looks).toContainEqual({ ...home, topics: ["world"], plain: true, graphic: "cover" });
});

test("what takes a withdrawn story's place is told by the reader's clock, and tried as a photo where it was one", async () => {
  await rig.subscribe(1, { pictures: "photo", plain: true });
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const withdrawn = await rig.stores.articles.update(article.id, (now) => ({
    ...now,
    version: 2,
    state: "retracted",
    retraction: { at: rig.clock, reason: "" },
  }));
  if (!withdrawn) throw new Error("no article");
  looks.splice(0);
  await rig.delivery.startRevision(withdrawn, { notify: false });
  await rig.settle();
  expect(rig.edits).toHaveLength(1);
  expect(looks.at(-1)).toMatchObject({ ...home, plain: true });
});
