/** Jobs that the program of commit 4e40080 left in the queues: today's workers understand every one of them. (What a job is
 *  for would be made without it too: a sweeper asks again for what is owed. That must not hide a payload that changed.) */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkers, type Workers } from "../../jobs/worker.ts";
import type { Delivery } from "../../src/delivery/create-delivery.ts";
import type { HouseEvent } from "../../src/events.ts";
import type { Newsroom } from "../../src/newsroom/create-newsroom.ts";
import type { Outcome } from "../../src/queue.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { fillStore } from "../support/recorded-store.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const waiting = [
  "plan a4akp82v1",
  "plan a4mu46hv1",
  "plan ae67qrav1",
  "plan ag5gcc9v1",
  "plan amam4z9v1",
  "plan apgk84ev1",
  "plan ar66mnpv1",
  "plan av7fkzfv1",
  "plan d560759c90bec83aa-2026-11-23T1230",
  "plan rh2bg77v2",
  "deliver a4akp82v1 0", // in the hands of a dead process
  "deliver ae67qrav1 0",
  "deliver ag5gcc9v1 0",
  "deliver ar66mnpv1 0",
  "deliver av7fkzfv1 0", // breaking
  "deliver d560759c90bec83aa-2026-11-23T1230 0", // digest
  "deliver ninteractive 0", // interactive
  "deliver nsnooze 0", // put off
  "deliver rh2bg77v2 0", // retraction
  "digest America/New_York|07:30,18:30|1,3,5 1795437000000",
  "poll 1 1795437059047",
  "sweep",
];

let server: TestRedis;
let connection: Redis;
let workers: Workers;
const calls = new Set<string>();
const events: HouseEvent[] = [];
let wake = (): void => {};

beforeAll(async () => {
  server = await startTestRedis();
  await fillStore(server.redis);
  connection = connectRedis(server.url, { patient: true });
  const note = async (...words: readonly (string | number)[]): Promise<Outcome> => {
    calls.add(words.join(" "));
    wake();
    return { kind: "done" };
  };
  const delivery = {
    plan: (id: string) => note("plan", id),
    deliverBatch: (id: string, batch: number) => note("deliver", id, batch),
    runDigest: (slot: string, dueAt: number) => note("digest", slot, dueAt),
  } as unknown as Delivery;
  const newsroom = { pollFeed: (number: number, dueAt: number) => note("poll", number, dueAt) } as unknown as Newsroom;
  workers = createWorkers({
    connection,
    verbs: {
      delivery,
      newsroom,
      sweep: async () => void (await note("sweep")),
    },
    emit: (event) => {
      events.push(event);
      wake();
    },
  });
});
afterAll(async () => {
  await workers.stop({ withinMs: 2000 });
  connection.disconnect();
  await server.stop();
});

test("every job that waited, was put off or had lost its process is run with what it carries", async () => {
  workers.start();
  while (calls.size < waiting.length && events.length === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  expect(events).toEqual([]);
  expect([...calls].sort()).toEqual([...waiting].sort());
});
