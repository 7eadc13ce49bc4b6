/** Rows P6, P8, P9 and P11: work that hurts whoever takes it up. */
import { setTimeout as sleep } from "node:timers/promises";
import { Queue } from "bullmq";
import { prefix } from "../../jobs/enqueue.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { people } from "../support/app.ts";
import type { Fault } from "./fault.ts";
import { blockOnSignal } from "./preloads.ts";

const bot = { ROLES: "bot" };
const jobs = { ROLES: "jobs" };
const crashesUntilSetAside = 5;
/** Place of the batch among the words of the script that marks: behind EVALSHA, its name, two keys and the part. */
const markedBatch = 6;

/** Of earlier versions, of other programs, of nobody. */
const oldPayloads: readonly (readonly [queue: string, name: string, data: unknown])[] = [
  ["deliver-routine", "deliver-batch", { v: 1, broadcast: "a1", chunk: 7 }],
  ["deliver-routine", "deliver-batch", { broadcastId: "agonev1", batch: 0, generation: 0, lane: "routine" }],
  ["deliver-routine", "deliver-batch", { broadcastId: "a1v1", batch: -4, generation: "x", lane: "fast" }],
  ["deliver-routine", "send-message", "a string"],
  ["plan-broadcast", "plan-broadcast", null],
  ["plan-broadcast", "plan-broadcast", { broadcastId: "never-made" }],
  ["run-digest", "run-digest", { slotId: "no slot at all", dueAt: 5 }],
  ["poll-feed", "poll-feed", { number: 99, dueAt: 5 }],
  ["sweep", "sweep", ["unexpected"]],
];

export const hostileWork: readonly Fault[] = [
  {
    row: "P6",
    what: "the event loop stands still for 40 s, another process takes over",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program({ ...jobs, ...blockOnSignal(40_000) });
      stage.publish();
      await stage.sent(0.3);
      sender.process.kill("SIGUSR2");
      await sleep(500);
      const mayRepeat = await stage.unsettled();
      await stage.program(jobs);
      const healedAt = Date.now();
      // The sleeper wakes before the row is judged: what it still wants to send is what matters.
      await sleep(41_000);
      return { mayRepeat, healedAt };
    },
  },
  {
    row: "P8",
    what: "an update kills whoever handles it: set aside after five, editors told",
    recipients: 200,
    async inject(stage) {
      const wire = await stage.wire();
      await stage.program(jobs);
      const door = stage.supervise({ ...bot, REDIS_URL: wire.url });
      stage.publish();
      await stage.done();
      stage.sandbox.world.say(people.ada, people.ada, "/help poison");
      let poison = "";
      for (let i = 0; i < crashesUntilSetAside; i++) {
        const isPoison = (words: readonly string[]): boolean => poison === "" || words.includes(poison);
        await wire.interrupt(
          "begin",
          1,
          "answered",
          () => void door.current().process.kill("SIGKILL"),
          (words) => {
            if (!isPoison(words)) return false;
            poison = words.at(-3) ?? "";
            return true;
          },
        );
      }
      for (let i = 0; i < 20; i++) {
        stage.sandbox.world.say(people.eve, people.eve, `/topicadmin add chaos${i} Chaos ${i}`);
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check(stage) {
      const added = async (): Promise<boolean> =>
        (await stage.redis.redis.hkeys("topics")).filter((slug) => /^chaos\d+$/.test(slug)).length === 20;
      await stage.until("the other updates are applied", added);
      const log = (): string => stage.programs.map((program) => program.output()).join("");
      await stage.until("the update is set aside", () => log().includes("update.poisoned"));
      await stage.until("the editor is told", () => stage.told().some((text) => /update \d+/.test(text)));
    },
  },
  {
    row: "P8",
    what: "a batch kills whoever takes it: set aside after five, the others are sent, editors told",
    ends: null,
    recipients: 1200,
    async inject(stage) {
      const wire = await stage.wire();
      await stage.program(bot);
      const sender = stage.supervise({ ...jobs, REDIS_URL: wire.url });
      let kills = 0;
      const poison = "1";
      const shoot = async (): Promise<void> => {
        for (;;) {
          const isPoison = (words: readonly string[]): boolean => words[markedBatch] === poison;
          await wire.interrupt("mark", 1, "asked", () => void sender.current().process.kill("SIGKILL"), isPoison);
          kills++;
        }
      };
      shoot().catch(() => {}); // it waits in vain once the batch is set aside, and that is what is wanted
      stage.publish();
      await stage.until("the batch kills five", () => kills >= crashesUntilSetAside, 150_000);
      const [id] = await stage.broadcasts();
      const { length } = id ? await stage.stores.broadcasts.recipients(id, Number(poison)) : [];
      const others = 1200 - (length ?? 0);
      await stage
        .until("all others", () => stage.calls.accepted.length >= others, 90_000)
        .catch(() => {
          throw new Error(`${stage.calls.accepted.length} of ${others} others have a copy after ${kills} kills`);
        });
      await sleep(15_000);
      if (kills > crashesUntilSetAside + 1) throw new Error(`the batch killed ${kills} times and is still given out`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "P9",
    what: "an audience of 200,000 and a heap of 128 MB; stopped by the editor at 5 %",
    recipients: 200_000,
    ends: "cancelled",
    async inject(stage) {
      const small = { NODE_OPTIONS: "--max-old-space-size=128", BROADCAST_RATE: "1000" };
      await stage.program({ ...bot, ...small });
      await stage.program({ ...jobs, ...small });
      stage.publish();
      await stage.sent(0.05);
      const [id] = await stage.broadcasts();
      if (!id) throw new Error("no broadcast");
      const complete = async (): Promise<boolean> => (await stage.stores.broadcasts.planning(id)) === null;
      await stage.until("the whole audience is planned", complete);
      await stage.stores.broadcasts.move(id, ["sending"], "cancelled");
      await sleep(1000);
      return { mayRepeat: 0, healedAt: Date.now(), excused: 200_000 - stage.calls.accepted.length };
    },
    async check(stage) {
      const { planned, delivered } = await stage.receipt();
      if (planned !== 200_000) throw new Error(`planned for ${planned}`);
      if (delivered !== stage.calls.accepted.length) throw new Error(`${delivered} on the receipt, more were sent`);
    },
  },
  {
    row: "P11",
    what: "jobs of earlier versions and of nobody in every queue",
    async inject(stage) {
      const connection = connectRedis(stage.redis.url, { patient: true });
      const queues = new Map(oldPayloads.map(([name]) => [name, new Queue(name, { connection, prefix })]));
      for (const [i, [queue, name, data]] of oldPayloads.entries()) {
        await queues.get(queue)?.add(name, data, { jobId: `old-${i}`, attempts: 3 });
      }
      // Names in the list of the waiting, without a job behind them.
      for (const name of queues.keys()) await stage.redis.redis.lpush(`${prefix}:${name}:wait`, "ghost-1", "ghost-2");
      await stage.program();
      stage.publish();
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      connection.disconnect();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
