/** What is stored of one reader and can't be read costs that reader the copy, and nobody else. */
import { expect, test } from "vitest";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { keys } from "../../src/store/keys.ts";
import { shardOf } from "../../src/store/subscribers/shard-of.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const chats = () => rig.sent.map((each) => each.chatId).sort((a, b) => a - b);

test("ids at Telegram's borders get their copy like everybody", async () => {
  const ids = [-(2 ** 52) + 1, -(2 ** 47), 1, 2 ** 47, 2 ** 52 - 1];
  for (const id of ids) await rig.subscribe(id);
  await rig.delivery.startArticle(await rig.publish());
  await rig.settle();
  expect(chats()).toEqual(ids);
});

test("an id that Telegram does not give is not stored", async () => {
  for (const id of [0, 0.5, 2 ** 52]) await expect(rig.subscribe(id)).rejects.toThrow(RangeError);
});

test("a record that names what was never given, or an id too long, is left out and told", async () => {
  for (let id = 1; id <= 20; id++) await rig.subscribe(id);
  const line = (await rig.redis.hget(keys.shard(shardOf(7)).records, "7")) ?? "";
  const broken = line.split(",").with(3, "999").join(",");
  await rig.redis.hset(keys.shard(shardOf(7)).records, "7", broken);
  const tooLong = 2 ** 52;
  const place = keys.shard(shardOf(tooLong));
  await rig.redis.hset(place.records, String(tooLong), line);
  await rig.redis.sadd(place.topic(1), String(tooLong));
  await rig.redis.setbit(keys.usedShards("t1"), shardOf(tooLong), 1);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.settle();
  expect(chats()).toEqual(Array.from({ length: 20 }, (_, i) => i + 1).filter((id) => id !== 7));
  expect(rig.events.filter(({ type }) => type === "subscriber.unreadable")).toEqual([
    { type: "subscriber.unreadable", chat: expect.any(Number) },
    { type: "subscriber.unreadable", chat: expect.any(Number) },
  ]);
  expect((await rig.delivery.receipt(articleBroadcastId(article)))?.state).toBe("done");
});

test("a recipient whose variant can't be read is set aside on the receipt, and the others are served", async () => {
  for (let id = 1; id <= 3; id++) await rig.subscribe(id);
  await rig.subscribe(4, { locale: "fr" });
  const article = await rig.publish();
  const id = articleBroadcastId(article);
  await rig.delivery.startArticle(article);
  const plan = rig.delivery.plan(id);
  await plan;
  const place = keys.broadcast(id);
  const variants = (await rig.redis.get(place.variants(0))) ?? "";
  expect(variants).toContain("fr");
  await rig.redis.set(place.variants(0), variants.replace('\\"fr\\"', '7,\\"fr\\"'));
  await rig.settle();
  expect(chats()).toEqual([1, 2, 3]);
  expect(await rig.delivery.receipt(id)).toMatchObject({ state: "done", delivered: 3, failed: { set_aside: 1 } });
  expect(rig.events).toContainEqual({ type: "recipients.set_aside", id, batch: 0, count: 1 });
});
