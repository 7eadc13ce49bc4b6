/** What an editor can do when a sending does not go as it should: lost answers, refused texts, chats that refuse, the price
 *  of speed. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { Asked, Interference } from "../../src/sandbox/world/interceptor.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

const forum = -1001000000002;
const crowdFrom = 5_000_000;

let it: TestApp;
async function start(options: { env?: Record<string, string>; crowd?: number } = {}): Promise<void> {
  const { env, crowd = 0 } = options;
  it = await startApp({
    env: env ?? {},
    sandbox: { limits: "off", ...(crowd > 0 && { crowd: { from: crowdFrom, count: crowd } }) },
  });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
  await ada().start("t_world");
  await ada().until("World");
  const redis = connectRedis(it.redisUrl);
  const { subscribers } = createStores({ redis, clock: it.sandbox.now, retentionDays: 1 });
  const reader = await subscribers.get(people.ada);
  if (!reader) throw new Error("Ada did not subscribe");
  for (let i = 0; i < crowd; i++) {
    const chatId = crowdFrom + i;
    await subscribers.update(chatId, () => ({ ...reader, chatId, topics: ["world" as TopicSlug] }));
  }
  redis.disconnect();
}
const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const publish = (title: string) =>
  eve().say(
    `/publish now #world\n${title}\nA lead.\n${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`,
  );
const carries = (call: Asked, text: string) =>
  call.method.startsWith("send") && String(call.payload.text).includes(text);
const refuse = (description: string): Interference => ({
  status: 400,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ok: false, error_code: 400, description: `Bad Request: ${description}` }),
});

describe("with a handful of readers", () => {
  beforeAll(() => start({ env: { DELIVERY: "at-most-once" }, crowd: 5 }));
  afterAll(() => it.stop());
  afterEach(() => {
    it.sandbox.world.intercept(null);
    it.expectNoWarnings();
  });

  test("whoever's answer was lost is sent it again by an editor who has been told that it may come twice", async () => {
    const editor = eve();
    it.sandbox.world.intercept({
      after: (call) => (carries(call, "Answer lost") && call.chatId === people.ada ? "reset" : null),
    });
    await publish("Answer lost");
    const receipt = await editor.until(/Unknown \(the answer was lost\): 1/, 20_000);
    expect(receipt.text).toContain("Accepted by Telegram: 5 of 6");
    it.sandbox.world.intercept(null);
    await editor.press("Send again to 1");
    await editor.until(/They may get it twice/);
    await editor.press(/^No$/);
    await editor.until(/Unknown \(the answer was lost\): 1/);
    await editor.press("Send again to 1");
    await editor.until(/They may get it twice/);
    expect(await editor.press("Yes, to 1")).toBe("Sent again to 1 reader");
    await editor.until(/Accepted by Telegram: 6 of 6/, 20_000);
    expect((await ada().messages()).filter((message) => message.text.startsWith("Answer lost"))).toHaveLength(2);
  });

  test("a receipt that Telegram does not take at once is written all the same", async () => {
    const editor = eve();
    let refusals = 0;
    it.sandbox.world.intercept({
      before(call) {
        if (call.method !== "editMessageText" || !String(call.payload.text).includes("Accepted by Telegram"))
          return null;
        refusals++;
        if (refusals === 1) return "reset";
        return refusals === 2
          ? {
              status: 429,
              headers: { "content-type": "application/json" },
              body: JSON.stringify({
                ok: false,
                error_code: 429,
                description: "Too Many Requests: retry after 1",
                parameters: { retry_after: 1 },
              }),
            }
          : null;
      },
    });
    await publish("Written at last");
    await editor.until(/Accepted by Telegram: 6 of 6/, 20_000);
    expect(refusals).toBeGreaterThanOrEqual(3);
  });

  test("a text that Telegram refuses halts, says why in Telegram's words, and goes on when it is mended", async () => {
    const editor = eve();
    it.sandbox.world.intercept({
      before: (call) =>
        carries(call, "Hard to digest") && call.chatId !== people.eve
          ? refuse("can't parse entities: unsupported start tag <odd>")
          : null,
    });
    await publish("Hard to digest");
    const notice = await editor.until(/is halted\. Telegram says: Bad Request: can't parse entities.*<odd>/, 20_000);
    expect(notice.text).toMatch(/\/status [2-9a-z]{6}\b/);
    await editor.say(/\/status [2-9a-z]{6}/.exec(notice.text)?.[0] ?? "");
    const status = await editor.until(/🛑 Halted/);
    expect(status.text).toContain("Telegram says: Bad Request: can't parse entities: unsupported start tag <odd>");
    it.sandbox.world.intercept(null);
    const reader = ada();
    expect(await editor.press("Resume")).toBe("Goes on");
    await reader.until("Hard to digest", 20_000);
    await editor.until(/Accepted by Telegram: 6 of 6/, 20_000);
  });

  test("a group that does not let us write has its administrators told what to do, once", async () => {
    const editor = eve();
    const group = it.client.chat(forum, people.eve);
    await group.say("/subscribe world");
    await group.until("World");
    it.sandbox.world.withhold(forum, ["can_send_messages"]);
    const reader = ada();
    await publish("Not for the forum");
    const word = await editor.until(/not allowed to write in Newsdesk forum/, 20_000);
    expect(word.text).toContain("The Riverside Courier");
    await reader.until("Not for the forum", 20_000);
    await publish("Nor this");
    await editor.until(/Chat does not let us write: 1/, 20_000);
    const told = (await editor.messages()).filter((message) => message.text.includes("not allowed to write in"));
    expect(told).toHaveLength(1);
    it.sandbox.world.withhold(forum, []);
  });

  test("without PAID_BROADCAST nobody is offered the paid speed", async () => {
    const editor = eve();
    await editor.say(`/publish #world\nFree for all\nA lead.\n${it.sandbox.newsUrl}en/free`);
    expect((await editor.until(/Draft/)).buttons.flat().join()).not.toContain("speed");
  });
});

describe("with readers for more than a minute", () => {
  // The pace is what it is about: all go at once.
  const env = { PAID_BROADCAST: "on", BROADCAST_RATE: "5", UNDO_SECONDS: "0", FIRST_WAVE_SECONDS: "0" };
  beforeAll(() => start({ env, crowd: 400 }));
  afterAll(() => it.stop());
  afterEach(() => {
    it.sandbox.world.intercept(null);
    it.expectNoWarnings();
  });

  const agree = async (title: string): Promise<void> => {
    const editor = eve();
    await editor.say(
      `/publish #world\n${title}\nA lead.\n${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`,
    );
    await editor.until(/Draft/);
    await editor.press("Paid speed: off");
    const price = await editor.until(/at most 41 Stars/);
    expect(price.text).toMatch(/goes to 401 readers.*about 2 min.*paid speed 1 s/);
    expect(await editor.press("Yes, up to 41 Stars")).toBe("⚡ At the paid speed");
    expect((await editor.until(/Draft/)).buttons.flat().join()).toContain("Paid speed: on");
  };

  test("an editor sees the price and agrees, and every copy goes at the paid speed", async () => {
    const editor = eve();
    const paid: boolean[] = [];
    it.sandbox.world.intercept({
      before(call) {
        if (carries(call, "Fast news") && call.chatId !== people.eve)
          paid.push(call.payload.allow_paid_broadcast === true);
        return null;
      },
    });
    await agree("Fast news");
    await editor.press("Publish");
    await editor.until(/Accepted by Telegram: 401 of 401/, 20_000);
    expect(new Set(paid)).toEqual(new Set([true]));
  });

  test("the price agreed for some topics is not the price for others", async () => {
    const editor = eve();
    await agree("Other readers");
    await editor.press("Breaking");
    expect((await editor.until(/Draft/)).buttons.flat().join()).toContain("Paid speed: off");
  });

  test("when Telegram refuses the paid speed the newsroom is told once and it goes on for nothing", async () => {
    const editor = eve();
    it.sandbox.world.intercept({
      before: (call) => (call.payload.allow_paid_broadcast === true ? refuse("BALANCE_TOO_LOW") : null),
    });
    await agree("No Stars left");
    await editor.press("Publish");
    await editor.until(/refused the paid speed for .*BALANCE_TOO_LOW.*free rate/, 20_000);
    await editor.until(/[1-9]\d* delivered/, 20_000);
    await editor.press("Stop");
    await editor.until(/will not get it/);
    await editor.press("Keep sending");
    await editor.until(/nothing was stopped/);
    await editor.press("Stop");
    await editor.until(/will not get it/);
    await editor.press("Yes, stop it");
    await editor.until(/⏹ Stopped/);
    expect((await editor.messages()).filter((message) => message.text.includes("refused the paid speed"))).toHaveLength(
      1,
    );
  });
});
