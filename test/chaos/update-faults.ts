/** Rows T15 and T19: updates that come twice, late, out of order, in heaps, or to two pollers. */
import { setTimeout as sleep } from "node:timers/promises";
import { people } from "../support/app.ts";
import { refusal } from "./call-log.ts";
import type { Fault } from "./fault.ts";

const bot = { ROLES: "bot" };
const jobs = { ROLES: "jobs" };

export const updateFaults: readonly Fault[] = [
  {
    row: "T15",
    what: "a second poller for 45 s: both step back, at most a line a minute each",
    recipients: 200,
    async inject(stage) {
      await stage.program(jobs);
      const [first, second] = await Promise.all([stage.program(bot), stage.program(bot)]);
      stage.publish();
      await sleep(45_000);
      await second.stop();
      const lines = (text: string): number => text.split("\n").filter((line) => /updates\.rival/.test(line)).length;
      for (const program of [first, second]) {
        const said = lines(program.output());
        if (said > 1) throw new Error(`${said} lines of the rival in 45 s`);
      }
      if (lines(first.output()) + lines(second.output()) === 0) throw new Error("nobody said that there are two");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T19",
    what: "the /publish update delivered five times",
    async inject(stage) {
      await stage.program();
      stage.publish();
      for (let i = 0; i < 4; i++) {
        await sleep(100);
        stage.sandbox.world.repeatLastUpdate();
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T19",
    what: "300 changes by one person, the bot is killed twice meanwhile: all are made, in order",
    recipients: 100,
    async inject(stage) {
      const { world } = stage.sandbox;
      await stage.program(jobs);
      for (let i = 0; i < 300; i++) world.say(people.eve, people.eve, `/topicadmin add rush${i} Rush ${i}`);
      const bots = stage.supervise(bot);
      const made = async () => (await stage.stores.topics.list()).filter(({ slug }) => slug.startsWith("rush"));
      for (const count of [40, 140]) {
        await stage.until(`${count} are made`, async () => (await made()).length >= count, 60_000);
        bots.current().process.kill("SIGKILL");
      }
      await stage.until("all are made", async () => (await made()).length === 300, 90_000);
      const inTurn = (await made()).toSorted((a, b) => a.number - b.number).map(({ slug }) => slug.slice(4));
      if (inTurn.some((number, i) => Number(number) !== i)) throw new Error(`out of order: ${inTurn}`);
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T19",
    what: "300 people press Start at once, the bot is killed three times meanwhile",
    recipients: 100,
    async inject(stage) {
      const { world } = stage.sandbox;
      await stage.program(jobs);
      const ids = Array.from({ length: 300 }, (_, i) => world.addPerson({ id: 40_000 + i, name: `Reader ${i}` }));
      for (const id of ids) world.start(id, "t_world");
      const door = stage.supervise(bot);
      const answered = (): number => ids.filter((id) => world.messages(id).some(({ from }) => from?.is_bot)).length;
      for (const count of [30, 100, 180]) {
        await stage.until(`${count} are answered`, () => answered() >= count);
        door.current().process.kill("SIGKILL");
      }
      await stage.until("all are answered", () => answered() === 300, 90_000);
      const subscribed = await Promise.all(ids.map((id) => stage.stores.subscribers.get(id)));
      const lost = subscribed.filter((each) => !each?.topics.includes("world" as never)).length;
      if (lost > 0) throw new Error(`${lost} are answered and not subscribed`);
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T19",
    what: "buttons pressed whose answer comes too late for Telegram, the callback before its message",
    recipients: 100,
    async inject(stage) {
      const { world } = stage.sandbox;
      stage.calls.others = {
        before: ({ method }) =>
          method === "answerCallbackQuery"
            ? refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
            : null,
      };
      const program = await stage.program();
      world.start(people.ada);
      await stage.until("Ada is greeted", () => world.messages(people.ada).some(({ from }) => from?.is_bot));
      const greeting = world.messages(people.ada).find(({ from }) => from?.is_bot);
      void world.press(people.ada, people.ada, { messageId: greeting?.message_id ?? 0, row: 0, column: 0 });
      world.say(people.ada, people.ada, "/settings");
      const chose = async (): Promise<boolean> =>
        (await stage.stores.subscribers.get(people.ada))?.topics.includes("world" as never) ?? false;
      await stage.until("Ada's choice is kept", chose);
      stage.publish();
      await stage.done();
      if (/"level":50/.test(program.output())) throw new Error("it was taken for an error");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
