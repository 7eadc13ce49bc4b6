/** Row P2: kill -9 at exactly the moments that matter, seen on the wire to Redis or by the stand-in. */
import { setTimeout as sleep } from "node:timers/promises";
import { refusal } from "./call-log.ts";
import { botId, subscribe } from "./crowd.ts";
import type { Fault, Injected } from "./fault.ts";
import type { ScriptName } from "./redis-wire.ts";
import type { Stage, StagedProgram } from "./stage.ts";

const bot = { ROLES: "bot" };
const jobs = { ROLES: "jobs" };
/** The stand-in finishes what it has accepted. */
const settleMs = 200;

const shoot = (program: StagedProgram): void => {
  program.expected = true;
  program.process.kill("SIGKILL");
};

/** Whoever has a copy that the ledger does not know of may get another; nobody else. */
async function aftermath(stage: Stage): Promise<Injected> {
  await sleep(settleMs);
  const mayRepeat = await stage.unsettled();
  await stage.program(jobs);
  return { mayRepeat, healedAt: Date.now() };
}

const atScript = (what: string, script: ScriptName, nth: number, moment: "asked" | "answered"): Fault => ({
  row: "P2",
  what: `kill -9 ${what}`,
  async inject(stage) {
    const { url, interrupt } = await stage.wire();
    await stage.program({ ...bot, REDIS_URL: url });
    const sender = await stage.program({ ...jobs, REDIS_URL: url });
    const shot = interrupt(script, nth, moment, () => shoot(sender));
    stage.publish();
    await shot;
    return aftermath(stage);
  },
});

/** One process does everything, and comes back. */
const whileCreating = (what: string, moment: "asked" | "answered"): Fault => ({
  row: "P2",
  what: `kill -9 ${what}`,
  async inject(stage) {
    const { url, interrupt } = await stage.wire();
    const program = await stage.program({ REDIS_URL: url });
    const shot = interrupt("create", 1, moment, () => shoot(program));
    stage.publish();
    await shot;
    await stage.program();
    return { mayRepeat: 0, healedAt: Date.now() };
  },
});

const group = -5001;

/** The sender hears of the group's new id and dies while it writes it down. */
const whileMigrating = (what: string, moment: "asked" | "answered"): Fault => {
  let moved = 0;
  return {
    row: "P2",
    what: `kill -9 ${what}`,
    async inject(stage) {
      const { world } = stage.sandbox;
      moved = world.addChat({ type: "supergroup", title: "Residents", members: [[botId, "member"]] });
      await subscribe(stage.redis.redis, group);
      stage.calls.others = {
        before: ({ method, chatId }) =>
          chatId === group && method.startsWith("send")
            ? refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: moved })
            : null,
      };
      const { url, interrupt } = await stage.wire();
      await stage.program({ ...bot, REDIS_URL: url });
      const sender = await stage.program({ ...jobs, REDIS_URL: url });
      const isMove = (words: readonly string[]): boolean => words.includes(String(moved));
      const shot = interrupt("record", 1, moment, () => shoot(sender), isMove);
      stage.publish();
      await shot;
      return aftermath(stage);
    },
    async check({ sandbox, stores }) {
      const copies = sandbox.world.messages(moved).length;
      if (copies !== 1) throw new Error(`the group that moved got ${copies} copies`);
      if (await stores.subscribers.get(group)) throw new Error("the old id still subscribes");
      if (!(await stores.subscribers.get(moved))) throw new Error("the new id does not subscribe");
    },
  };
};

export const killPoints: readonly Fault[] = [
  atScript("after the mark, before the request", "mark", 4, "answered"),
  {
    row: "P2",
    what: "kill -9 after Telegram accepted, before its answer",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program(jobs);
      let calls = 0;
      const shot = new Promise<void>((resolve) => {
        stage.calls.answer = {
          after() {
            if (++calls !== 150) return null;
            shoot(sender);
            resolve();
            return "reset";
          },
        };
      });
      stage.publish();
      await shot;
      return aftermath(stage);
    },
  },
  atScript("after the answer, before the settlement", "settle", 6, "asked"),
  atScript("between two batches", "finish", 1, "asked"),
  atScript("between two batches, the first just finished", "finish", 1, "answered"),
  atScript("in the planner, before its second batch", "append", 2, "asked"),
  atScript("in the planner, after its second batch", "append", 2, "answered"),
  whileCreating("before the broadcast is made", "asked"),
  whileCreating("after the broadcast is made, before it is planned", "answered"),
  whileMigrating("before a group's new id is written", "asked"),
  whileMigrating("after a group's new id is written, before the old one is erased", "answered"),
];
