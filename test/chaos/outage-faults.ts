/** Row C8: the program was away for days, and every digest's time has come again and again. */
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { keys } from "../../src/store/keys.ts";
import { people } from "../support/app.ts";
import { topic } from "../support/sending.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const days = 10;
const slots = 200;
const firstReader = 70_000;
const longestAnswerMs = 3000;

/** Two hundred readers, each with a slot of their own; as many slots that nobody has any more. */
async function owe(stage: Stage): Promise<void> {
  const left = Date.now() - days * 86_400_000;
  for (let i = 0; i < 2 * slots; i++) {
    const time = `${String(i % 24).padStart(2, "0")}:${String(Math.floor(i / 24) + 10)}`;
    const slot = slotId({ timeZone: "UTC", times: [time], days: everyDay });
    await stage.stores.agenda.put(slotEntry(slot), nextOccurrence(parseSlotId(slot), left).dueAt);
    if (i % 2 === 0) continue;
    const chatId = stage.sandbox.world.addPerson({ id: firstReader + i, name: `Reader ${i}`, started: true });
    await stage.stores.subscribers.update(chatId, () => ({
      chatId,
      topics: [topic("world")],
      since: left,
      state: "active",
      preferences: {
        locale: "en",
        timeZone: "UTC",
        cadence: { kind: "digest", slot },
        breaking: false,
        pictures: "preview",
      },
    }));
  }
  await stage.redis.redis.set(keys.lastSweep, left);
}

export const outageFaults: readonly Fault[] = [
  {
    row: "C8",
    what: "away for ten days, 200 digest slots: one notice, the editor is answered at once, every slot goes on",
    recipients: 100,
    async inject(stage) {
      await owe(stage);
      const { world } = stage.sandbox;
      await stage.program();
      await stage.until("the newsroom is told", () => stage.told().some((text) => text.includes("I was away")));
      const before = stage.told().length;
      const askedAt = Date.now();
      world.say(people.eve, people.eve, "/drafts");
      await stage.until("the editor is answered", () => stage.told().length > before);
      if (Date.now() - askedAt > longestAnswerMs) throw new Error(`answered after ${Date.now() - askedAt} ms`);
      const { redis } = stage.redis;
      const dueLater = (): Promise<number> => redis.zcount(keys.agenda, Date.now(), "+inf");
      await stage.until("every slot that is wanted has its next time", async () => (await dueLater()) === slots);
      await stage.until("slots without readers are gone", async () => (await redis.zcard(keys.agenda)) === slots);
      stage.publish();
      await stage.sent(1); // the digests have nothing in them and are done already
      await stage.done();
      const notices = stage.told().filter((text) => /away|could not be made/.test(text));
      if (notices.length !== 1) throw new Error(`${notices.length} notices`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
