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

type Moment = readonly [script: ScriptName, nth: number, moment: "asked" | "answered"];

/** One kill after another in the same story, each at its moment. */
const atScripts = (what: string, moments: readonly Moment[]): Fault => ({
  row: "P2",
  what: `kill -9 ${what}`,
  recipients: 1500,
  async inject(stage) {
    const { url, interrupt } = await stage.wire();
    await stage.program({ ...bot, REDIS_URL: url });
    let mayRepeat = 0;
    for (const [i, [script, nth, moment]] of moments.entries()) {
      const sender = await stage.program({ ...jobs, REDIS_URL: url });
      const shot = interrupt(script, nth, moment, () => shoot(sender));
      if (i === 0) stage.publish();
      await shot;
      await sleep(settleMs);
      mayRepeat += await stage.unsettled();
    }
    await stage.program(jobs);
    return { mayRepeat, healedAt: Date.now() };
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
    async check(stage) {
      const { world } = stage.sandbox;
      // Nobody can know whether the lost call was its copy: in a group it is held for an editor, never sent again.
      const first = world.messages(moved).length;
      const { unknown } = await stage.receipt();
      if (first + unknown !== 1) throw new Error(`the group that moved got ${first} copies, ${unknown} are held`);
      stage.publish();
      await stage.done();
      const next = world.messages(moved).length - first;
      if (next !== 1) throw new Error(`the group that moved got ${next} copies of the next story`);
      if (await stage.stores.subscribers.get(group)) throw new Error("the old id still subscribes");
      if (!(await stage.stores.subscribers.get(moved))) throw new Error("the new id does not subscribe");
    },
  };
};

export const killPoints: readonly Fault[] = [
  atScripts("after the mark before the request, then after the answer before the settlement", [
    ["mark", 4, "answered"],
    ["settle", 2, "asked"],
  ]),
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
  atScripts("between two batches: before one is called finished, then after", [
    ["finish", 1, "asked"],
    ["finish", 1, "answered"],
  ]),
  atScripts("in the planner: before a batch is written, then after", [
    ["append", 2, "asked"],
    ["append", 1, "answered"],
  ]),
  whileCreating("before the broadcast is made", "asked"),
  whileCreating("after the broadcast is made, before it is planned", "answered"),
  whileMigrating("before a group's new id is written", "asked"),
  whileMigrating("after a group's new id is written, before the old one is erased", "answered"),
];
