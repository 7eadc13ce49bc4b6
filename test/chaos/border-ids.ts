/** Row T23: readers, groups and channels whose ids lie at Telegram's borders, and readers of whom nothing can be read. */
import type { BroadcastId } from "../../src/news/broadcast.ts";
import { keys } from "../../src/store/keys.ts";
import { shardOf } from "../../src/store/subscribers/shard-of.ts";
import { people } from "../support/app.ts";
import { botId, firstReader, subscribe } from "./crowd.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

/** Bot API, Chat.id: at most 52 significant bits. */
const longest = 2 ** 52 - 1;
const readers = [1, 2 ** 31, 2 ** 32 + 1, 2 ** 47, 2 ** 48 - 1, longest];
const chats = [-1, -(2 ** 31), -1_002_147_483_648, -(2 ** 47), -(2 ** 48) - 1, -longest];
/** Two of the crowd: one whose record can't be read, one whose frozen wish can't. */
const [unreadable, spoilt] = [firstReader + 7, firstReader + 8];

const copiesIn = (stage: Stage, chatId: number, words: RegExp): number =>
  stage.sandbox.world.messages(chatId).filter(({ from, text }) => from?.is_bot && words.test(text ?? "")).length;

export const borderIds: readonly Fault[] = [
  {
    row: "T23",
    what: "ids of 52 bits, negative ones, and readers of whom nothing can be read: all others get their copies and corrections",
    async inject(stage) {
      const { world } = stage.sandbox;
      const { redis } = stage.redis;
      for (const id of readers) world.addPerson({ id, name: `Reader ${id}`, started: true });
      for (const id of chats) world.addChat({ id, type: "supergroup", title: `${id}`, members: [[botId, "member"]] });
      for (const id of [...readers, ...chats]) await subscribe(redis, id);
      const place = keys.shard(shardOf(unreadable)).records;
      const line = (await redis.hget(place, String(unreadable))) ?? "";
      await redis.hset(place, String(unreadable), line.split(",").with(3, "999").join(","));
      await subscribe(redis, spoilt, "fr");
      await stage.program({ ROLES: "bot" });
      const sender = await stage.program({ ROLES: "jobs" });
      world.say(people.eve, people.eve, "/halt");
      stage.publish();
      const id = await planned(stage);
      // Nobody is being called. Whoever takes the batch over reads it anew.
      await spoilFrench(stage, id);
      await sender.kill();
      await stage.program({ ROLES: "jobs" });
      world.say(people.eve, people.eve, "/unhalt all");
      await stage.done();
      for (const chat of [...readers, ...chats]) {
        const copies = copiesIn(stage, chat, /bridge/);
        if (copies !== 1) throw new Error(`${chat} got ${copies} copies`);
      }
      await correct(stage, id);
      const uncorrected = (): number[] => [...readers, ...chats].filter((chat) => copiesIn(stage, chat, /quay/) !== 1);
      await stage
        .until("every copy is corrected", () => uncorrected().length === 0)
        .catch((error: Error) => {
          throw new Error(`${error.message}: not of ${uncorrected()}`);
        });
      return { mayRepeat: 0, healedAt: Date.now(), excused: 2 };
    },
    async check(stage) {
      const { failed } = await stage.receipt();
      if (failed.set_aside !== 1) throw new Error(`the receipt says ${JSON.stringify(failed)}`);
      const log = stage.programs.map((program) => program.output()).join("");
      for (const event of ["subscriber.unreadable", "recipients.set_aside"]) {
        if (!log.includes(event)) throw new Error(`${event} is not told`);
      }
    },
  },
];

async function planned(stage: Stage): Promise<BroadcastId> {
  let id: BroadcastId | undefined;
  await stage.until("it is planned", async () => {
    [id] = await stage.broadcasts();
    return id !== undefined && (await stage.stores.broadcasts.planning(id)) === null;
  });
  if (id === undefined) throw new Error("no broadcast");
  return id;
}

/** What French copies depend on is not what any release has written. */
async function spoilFrench(stage: Stage, id: BroadcastId): Promise<void> {
  const { redis } = stage.redis;
  const batches = await stage.stores.broadcasts.batches(id);
  for (let batch = 0; batch < batches; batch++) {
    const key = keys.broadcast(id).variants(batch);
    const table = (await redis.get(key)) ?? "";
    const spoilt = table.replace('\\"fr\\"', '7,\\"fr\\"');
    if (spoilt === table) continue;
    await redis.set(key, spoilt, "KEEPTTL");
    return;
  }
  throw new Error("no French copies in any batch");
}

async function correct(stage: Stage, id: BroadcastId): Promise<void> {
  const { world } = stage.sandbox;
  world.say(people.eve, people.eve, `/correct ${id.slice(1, 7)} title: The quay is open`);
  const asked = () =>
    world.messages(people.eve).find(({ text }) => /copies in readers' chats would be/.test(text ?? ""));
  await stage.until("the editor is asked", () => asked() !== undefined);
  await world.press(people.eve, people.eve, { messageId: asked()?.message_id ?? 0, row: 2, column: 0 });
}
