/** What a receipt of a correction or a withdrawal tells adds up to the copies that readers had, whatever Telegram answers. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { allCopies } from "../../src/news/delivery.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import type { Verdict } from "../../src/telegram/verdict.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();
const slot = slotId({ timeZone: "Europe/Paris", times: ["08:00"], days: everyDay });

const verdicts: Readonly<Record<string, Verdict | null>> = {
  edited: null,
  blocked: { kind: "gone", reason: "blocked" },
  deactivated: { kind: "gone", reason: "deactivated" },
  vanished: { kind: "copy_lost", description: "message to edit not found" },
  no_rights: { kind: "no_rights", description: "need administrator rights" },
  not_removable: { kind: "not_removable", description: "message can't be deleted" },
};
const fate = fc.constantFrom(...Object.keys(verdicts));
const reader = fc.record({ digest: fc.boolean(), group: fc.boolean(), first: fate, later: fate, erases: fc.boolean() });

async function publishTo(readers: readonly { readonly digest: boolean; readonly first: string }[], chats: number[]) {
  for (const [i, { digest }] of readers.entries()) {
    await rig.subscribe(chats[i] as number, digest ? { cadence: { kind: "digest", slot } } : {});
  }
  rig.answer = (chatId) => verdicts[readers[chats.indexOf(chatId)]?.first ?? "edited"] ?? null;
  rig.clock += 60_000;
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
  rig.clock = dueAt;
  await rig.stores.agenda.ensure(slotEntry(slot), dueAt);
  await rig.delivery.runDigest(slot, dueAt);
  await rig.settle();
  return article;
}

test("edited, deleted, noticed and every reason for none are together what was delivered", async () => {
  const act = fc.constantFrom("correct", "retract", "delete");
  await fc.assert(
    fc.asyncProperty(
      fc.array(reader, { minLength: 1, maxLength: 20 }),
      act,
      fc.boolean(),
      async (readers, how, old) => {
        await rig.redis.flushall();
        rig.restart({ policy: "at-most-once" });
        const chats = readers.map(({ group }, i) => (group ? -(i + 1) : i + 1));
        const article = await publishTo(readers, chats);
        for (const [i, { erases }] of readers.entries()) if (erases) await rig.audience.leave(chats[i] as number);
        if (old) rig.clock += 49 * 3_600_000;
        const copies = allCopies(await rig.delivery.copies(article));
        rig.answer = (chatId) => verdicts[readers[chats.indexOf(chatId)]?.later ?? "edited"] ?? null;
        const next = await rig.stores.articles.update(
          article.id,
          (now): Article => ({
            ...now,
            version: 2,
            ...(how !== "correct" && { state: "retracted", retraction: { at: rig.clock, reason: "Untrue" } }),
          }),
        );
        if (!next) throw new Error("no article");
        const id = await rig.delivery.startRevision(next, { notify: false, removes: how === "delete" });
        for (let again = 0; again < 4; again++) {
          await rig.delivery.plan(id);
          await rig.settle();
        }
        const receipt = await rig.delivery.receipt(id);
        if (!receipt) throw new Error("no receipt");
        const { removed = 0, noticed = 0, delivered, failed, unknown, pending, planned } = receipt;
        const edited = delivered - removed - noticed;
        const reasons = Object.values(failed).reduce((sum, count) => sum + count, 0);
        expect(planned).toBe(copies);
        expect(edited + removed + noticed + reasons + unknown + pending).toBe(copies);
        expect([edited, removed, noticed].every((count) => count >= 0)).toBe(true);
        if (how === "correct") expect(removed + noticed).toBe(0);
        if (how !== "delete" || old) expect(removed).toBe(0);
        expect(rig.removed.length).toBe(removed);
      },
    ),
    { numRuns: 5 },
  );
}, 60_000);
