/** Permits from a real Redis, for several processes' worth of rate limiters at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Lane } from "../../src/news/lane.ts";
import type { Pace } from "../../src/rate-limiter/limits.ts";
import { createRateLimiter, type RateLimiter } from "../../src/rate-limiter/rate-limiter.ts";
import { keys } from "../../src/store/keys.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { createInteractiveLane } from "../../src/telegram/interactive-lane.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const limiterAt = (ratePerSecond: number, redis = server.redis): RateLimiter =>
  createRateLimiter({ redis, ratePerSecond });

let chat = 1000;
const freshChats = (n: number): number[] => Array.from({ length: n }, () => chat++);

/** Draws `total` permits and makes their calls, each so many ms after its moment; returns when they were written. */
async function drawAll(limiter: RateLimiter, lane: Lane, total: number, lateMs = () => 0): Promise<number[]> {
  const written: number[] = [];
  const calls: Promise<void>[] = [];
  for (let drawn = 0; drawn < total; ) {
    const { granted } = await limiter.permit(lane, freshChats(Math.min(32, total - drawn)));
    drawn += granted.length;
    for (const permit of granted) {
      const call = async () => {
        await limiter.whenDue(permit);
        const late = lateMs();
        if (late > 0) await new Promise((resolve) => setTimeout(resolve, late));
        expect(performance.now()).toBeGreaterThanOrEqual(permit.at);
        if (limiter.use(permit)) written.push(performance.now());
      };
      calls.push(call());
    }
  }
  await Promise.all(calls);
  return written;
}

function fullestSecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let [most, from] = [0, 0];
  for (const [i, at] of sorted.entries()) {
    while (at - (sorted[from] ?? 0) >= 1000) from++;
    most = Math.max(most, i - from + 1);
  }
  return most;
}

const usedOf = (written: readonly number[]): number =>
  ((written.length - 1) * 1000) / (Math.max(...written) - Math.min(...written));

test.each([30, 300, 1000])(
  "at %i a second, three processes together never exceed it in any second, however late their calls are, and waste almost nothing",
  async (rate) => {
    const others = [connectRedis(server.url), connectRedis(server.url)];
    const limiters = [limiterAt(rate), ...others.map((redis) => limiterAt(rate, redis))];
    const each = Math.ceil((rate * 2.2) / limiters.length);
    const sendAll = async (lateMs: (sender: number) => number): Promise<number[]> => {
      await server.redis.flushall();
      const senders = limiters.map((limiter, i) => drawAll(limiter, "routine", each, () => lateMs(i)));
      const written = (await Promise.all(senders)).flat();
      expect(written).toHaveLength(each * limiters.length);
      expect(fullestSecond(written)).toBeLessThanOrEqual(rate);
      return written;
    };
    // A machine that has other things to do wastes some of it: the best of three says what the limiter wastes.
    let used = 0;
    for (let tries = 0; tries < 3 && used <= rate * 0.97; tries++) used = usedOf(await sendAll(() => 0));
    expect(used).toBeGreaterThan(rate * 0.97);
    // Now and then one of them stands still: its calls leave all together.
    await sendAll((sender) => (Math.floor(performance.now() / 150) % 5 === sender ? 60 : 0));
    for (const redis of others) redis.disconnect();
  },
  20_000,
);

const placesOf = (answers: readonly { readonly place: number }[]): number[] => answers.map(({ place }) => place);

test("a call that found no connection in time must not be written", async () => {
  const limiter = limiterAt(10);
  const { granted } = await limiter.permit("routine", freshChats(10));
  for (const permit of granted) {
    const stale = { ...permit, at: permit.at - 2500 };
    expect([limiter.isValid(stale), limiter.use(stale)]).toEqual([false, false]);
    expect([limiter.isValid(permit), limiter.use(permit)]).toEqual([true, true]);
  }
  expect(granted.length).toBeGreaterThan(0);
});

test("what a process drew and never used comes back by itself", async () => {
  const limiter = limiterAt(10);
  const startedAt = performance.now();
  let drawn = 0;
  while (drawn < 12) drawn += (await limiter.permit("routine", freshChats(12 - drawn))).granted.length;
  expect(performance.now() - startedAt).toBeGreaterThan(2500);
  expect(performance.now() - startedAt).toBeLessThan(4500);
}, 10_000);

test("a clock of Redis that was put back holds nobody for longer than a few seconds", async () => {
  const limiter = limiterAt(100);
  await drawAll(limiter, "routine", 5);
  const ahead = String((Date.now() + 3_600_000) * 1000);
  const slots = await server.redis.zrange(keys.rateLimiter.slots("free"), "0", "-1");
  await server.redis.zadd(keys.rateLimiter.slots("free"), ...slots.flatMap((slot) => [ahead, slot]));
  await server.redis.hset(keys.rateLimiter.state, "free", ahead);
  const startedAt = performance.now();
  let granted = 0;
  while (granted === 0) granted = (await limiter.permit("routine", freshChats(1))).granted.length;
  expect(performance.now() - startedAt).toBeLessThan(5000);
}, 10_000);

describe("lanes", () => {
  test("do not wait for one that stood in line before a clock of Redis was put back", async () => {
    await server.redis.hset(keys.rateLimiter.state, "want2", Date.now() + 3_600_000);
    const { granted } = await limiterAt(1000).permit("digest", freshChats(1));
    expect(placesOf(granted)).toEqual([0]);
  });

  test("a breaking story overtakes a digest that is being sent", async () => {
    const [slow, urgent] = [limiterAt(40), limiterAt(40)];
    const digest = drawAll(slow, "digest", 60);
    await slow.permit("routine", freshChats(1)); // the digest is under way
    const breaking = await drawAll(urgent, "breaking", 20);
    const digests = await digest;
    const last = Math.max(...breaking);
    const between = digests.filter((at) => at > Math.min(...breaking) && at < last).length;
    expect(between).toBeLessThanOrEqual(3); // permits that were out when the story came
    expect(Math.max(...digests)).toBeGreaterThan(last);
  });

  test("an answer to a person waits for nobody", async () => {
    const limiter = limiterAt(1);
    await limiter.permit("digest", freshChats(1));
    const { granted } = await limiter.permit("interactive", [5]);
    expect(placesOf(granted)).toEqual([0]);
    expect(granted[0]?.at).toBeLessThanOrEqual(performance.now());
  });
});

test("those who ask together hear each of their own chats", async () => {
  const limiter = limiterAt(1000);
  await limiter.permit("routine", [7]);
  const answers = await Promise.all([[1, 7], [7], [2, 7, 3]].map((chats) => limiter.permit("routine", chats)));
  expect(answers.map(({ granted }) => placesOf(granted))).toEqual([[0], [], [0, 2]]);
  expect(answers.map(({ later }) => placesOf(later))).toEqual([[1], [0], [1]]);
});

describe("a chat's own pace", () => {
  test("is a message a second, and three seconds for a group", async () => {
    const limiter = limiterAt(1000);
    await limiter.permit("routine", [7, -8]);
    const { granted, later } = await limiter.permit("routine", [7, -8, 9]);
    expect(placesOf(granted)).toEqual([2]);
    expect(placesOf(later)).toEqual([0, 1]);
    const [reader, group] = later;
    expect(reader?.waitMs).toBeGreaterThan(900);
    expect(reader?.waitMs).toBeLessThanOrEqual(1010);
    expect(group?.waitMs).toBeGreaterThan(2900);
  });

  test("holds while others are called, a reader's no longer than a group's", async () => {
    const limiter = limiterAt(1000);
    const { granted } = await limiter.permit("routine", [7, -8]);
    const calledAt = Math.min(...granted.map(({ at }) => at));
    let readersTurn = 0;
    while (readersTurn === 0) {
      await limiter.permit("routine", freshChats(5));
      const again = await limiter.permit("routine", [7, -8, ...freshChats(1)]);
      expect(placesOf(again.later)).toContain(1);
      readersTurn = again.granted.find(({ place }) => place === 0)?.at ?? 0;
    }
    expect(readersTurn - calledAt).toBeGreaterThan(990); // Redis counts whole ms, and its clock is read here
    expect(readersTurn - calledAt).toBeLessThan(1500);
  });

  test("holds nobody after a clock of Redis that was put back", async () => {
    const limiter = limiterAt(1000);
    await limiter.permit("routine", [7]);
    const ahead = Date.now() + 3_600_000;
    await server.redis.hset(keys.rateLimiter.chatLimits, "7", ahead);
    await server.redis.hset(keys.rateLimiter.state, "marked", ahead);
    expect(placesOf((await limiter.permit("routine", [7])).granted)).toEqual([0]);
    expect(placesOf((await limiter.permit("routine", [7])).later)).toEqual([0]);
  });

  test("is not lost with marks that Redis has lost", async () => {
    const limiter = limiterAt(1000);
    await limiter.permit("routine", [7]);
    await server.redis.del(keys.rateLimiter.chatLimits);
    expect(placesOf((await limiter.permit("routine", [7, 9])).granted)).toEqual([0, 1]);
    expect(placesOf((await limiter.permit("routine", [7, 9])).later)).toEqual([0, 1]);
  });

  test("leaves nothing behind", async () => {
    await limiterAt(1000).permit("routine", freshChats(3));
    expect(await server.redis.pttl(keys.rateLimiter.chatLimits)).toBeGreaterThan(10_000);
    expect(await server.redis.pttl(keys.rateLimiter.chatLimits)).toBeLessThanOrEqual(60_000);
    const limiter = limiterAt(1000);
    await limiter.freeze(50_000, -8);
    await limiter.freeze(1000, -9);
    expect(await server.redis.pttl(keys.rateLimiter.frozenChats)).toBeGreaterThan(40_000);
    expect(await server.redis.pttl(keys.rateLimiter.frozenChats)).toBeLessThanOrEqual(50_000);
  });

  test("holds for a chat named twice", async () => {
    const { granted, later } = await limiterAt(1000).permit("routine", [7, 7]);
    expect(placesOf(granted)).toEqual([0]);
    expect(placesOf(later)).toEqual([1]);
  });

  test.each([
    { what: "three answers to one person", chat: 7, burst: 3, intervalMs: 1000 },
    { what: "eight answers to one group", chat: -7, burst: 8, intervalMs: 5000 },
  ])("lets $what go at once, the next ones in their time, and all of them before a notice", async (given) => {
    const limiter = limiterAt(30);
    for (let i = 0; i < given.burst; i++) {
      expect(await limiter.answerIn(given.chat)).toBe(0);
      const { granted } = await limiter.permit("interactive", [given.chat]);
      expect(placesOf(granted)).toEqual([0]);
      expect(granted[0]?.at).toBeLessThanOrEqual(performance.now());
    }
    const waitOf = async (pace: Pace) =>
      (await limiter.permit("interactive", [given.chat], { pace })).later[0]?.waitMs ?? 0;
    for (const waitMs of [await waitOf("answer"), await limiter.answerIn(given.chat)]) {
      expect(waitMs).toBeGreaterThan(given.intervalMs - 500);
      expect(waitMs).toBeLessThanOrEqual(given.intervalMs);
    }
    expect(await waitOf("notice")).toBeGreaterThan(given.burst * given.intervalMs - 500);
  });

  test("holds no edit back, and lets no broadcast follow one at once", async () => {
    const limiter = limiterAt(1000);
    for (let i = 0; i < 20; i++) {
      expect((await limiter.permit("interactive", [7], { pace: "edit" })).granted).toHaveLength(1);
    }
    expect(await limiter.answerIn(7)).toBe(0);
    expect((await limiter.permit("routine", [7])).later).toHaveLength(1);
  });

  test("lets a notice go where nobody was called lately", async () => {
    const limiter = limiterAt(30);
    expect((await limiter.permit("interactive", [7], { pace: "notice" })).granted).toHaveLength(1);
    expect((await limiter.permit("interactive", [7], { pace: "notice" })).later).toHaveLength(1);
    expect(await limiter.answerIn(7)).toBe(0);
  });

  test("tells who asks how long Telegram's own penalties last", async () => {
    const limiter = limiterAt(30);
    await limiter.freeze(30_000, 7);
    expect(await limiter.answerIn(7)).toBeGreaterThan(29_000);
    await limiter.freeze(60_000);
    expect(await limiter.answerIn(8)).toBeGreaterThan(59_000);
  });
});

describe("an answer to a person", () => {
  const answered = { ok: true, result: true } as const;
  const flooded = (seconds: number) =>
    ({ ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: seconds } }) as const;
  type Answer = typeof answered | ReturnType<typeof flooded>;

  const callThrough = async (limiter: RateLimiter, method: "sendMessage" | "getMe", answers: Answer[]) => {
    const lane = createInteractiveLane(limiter).transformer as unknown as (
      prev: () => Promise<Answer>,
      method: string,
      payload: object,
    ) => Promise<Answer>;
    let calls = 0;
    const answer = await lane(async () => answers[calls++] ?? answered, method, { chat_id: 7, text: "x" });
    return { answer, calls };
  };

  test("fails at once, without a call, in a long flood", async () => {
    const limiter = limiterAt(100);
    await limiter.freeze(60_000);
    const { answer, calls } = await callThrough(limiter, "sendMessage", []);
    expect(calls).toBe(0);
    expect(answer).toMatchObject({ ok: false, error_code: 429, parameters: { retry_after: 60 } });
  });

  test("of one chat holds whatever the chat's number", async () => {
    const limiter = limiterAt(1000);
    for (const number of [-1_001_000_000_000, -1_002_345_678_901, 5_000_000_000]) {
      await limiter.freeze(60_000, number);
      const { granted, later } = await limiter.permit("routine", [number]);
      expect(granted).toEqual([]);
      expect(placesOf(later)).toEqual([0]);
    }
  });

  test("fails at once where only the chat is in a long flood, and does not shorten it", async () => {
    const limiter = limiterAt(100);
    await limiter.freeze(60_000, 7);
    for (let i = 0; i < 2; i++) expect((await callThrough(limiter, "sendMessage", [])).calls).toBe(0);
    expect((await limiter.permit("routine", [7])).later[0]?.waitMs).toBeGreaterThan(59_000);
  });

  test("waits a short flood out once", async () => {
    const startedAt = performance.now();
    const { answer, calls } = await callThrough(limiterAt(100), "sendMessage", [flooded(1)]);
    expect(answer).toEqual(answered);
    expect(calls).toBe(2);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(995);
  });

  test("hands a long flood on", async () => {
    const { answer, calls } = await callThrough(limiterAt(100), "sendMessage", [flooded(30)]);
    expect(answer).toMatchObject({ ok: false, error_code: 429 });
    expect(calls).toBe(1);
  });

  test("is left out where the caller says so, which is told that it was sent", async () => {
    const limiter = limiterAt(100);
    const lane = createInteractiveLane(limiter);
    const calls: unknown[] = [];
    const send = (chat: number) =>
      lane.transformer(
        async (_method, payload) => {
          calls.push(payload);
          return answered as never;
        },
        "sendMessage",
        { chat_id: chat, text: "x" },
      );
    await lane.withoutAnswers(7, async () => {
      expect(await send(7)).toMatchObject({ ok: true, result: { chat: { id: 7 } } });
      await send(8);
    });
    await send(7);
    expect(calls).toMatchObject([{ chat_id: 8 }, { chat_id: 7 }]);
  });

  test("is never held where nothing is put into a chat", async () => {
    const limiter = limiterAt(100);
    await limiter.freeze(60_000);
    expect((await callThrough(limiter, "getMe", [])).calls).toBe(1);
  });
});

describe("a flood", () => {
  test("stops everybody for its time, in every process, and is never shortened", async () => {
    const [first, second] = [limiterAt(100), limiterAt(100)];
    const startedAt = performance.now();
    await first.freeze(400);
    await second.freeze(50);
    await second.permit("breaking", freshChats(1));
    expect(performance.now() - startedAt).toBeGreaterThan(395);
  });

  test("makes all processes slower for a while", async () => {
    const limiter = limiterAt(100);
    await limiter.freeze(1);
    const moments = await drawAll(limiter, "routine", 60);
    const seconds = (Math.max(...moments) - Math.min(...moments)) / 1000;
    expect((moments.length - 1) / seconds).toBeLessThan(85);
  });

  test("met by many calls at once is one lesson", async () => {
    const limiter = limiterAt(100);
    await Promise.all(Array.from({ length: 20 }, () => limiter.freeze(50)));
    expect(Number(await server.redis.hget(keys.rateLimiter.state, "factor"))).toBeCloseTo(0.8, 5);
  });

  test("of one chat stops that chat alone", async () => {
    const limiter = limiterAt(100);
    await limiter.freeze(5000, 7);
    const { granted, later } = await limiter.permit("routine", [7, 9]);
    expect(placesOf(granted)).toEqual([1]);
    expect(placesOf(later)).toEqual([0]);
  });
});

test("a freeze until thaw gives nothing to broadcasts, in any process, and answers to people go on", async () => {
  const [first, second] = [limiterAt(100), limiterAt(100)];
  await first.freeze("until-thaw");
  let over = false;
  const waiting = second.permit("retraction", [1]).then(({ granted }) => {
    expect(over).toBe(true);
    return granted;
  });
  expect(placesOf((await second.permit("interactive", [2])).granted)).toEqual([0]);
  over = true;
  await first.thaw();
  expect(placesOf(await waiting)).toEqual([0]);
});

test("whoever waits can be called off", async () => {
  const limiter = limiterAt(100);
  await limiter.freeze(60_000);
  const stop = new AbortController();
  const waiting = limiter.permit("digest", [1], { signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toThrow();
});
