/** Rows T8 to T10 and T13: what readers, groups and their administrators do, and what Telegram says of it. */
import { people } from "../support/app.ts";
import { refusal } from "./call-log.ts";
import { botId, firstReader, subscribe } from "./crowd.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const group = -5001;
const copiesIn = (stage: Stage, chatId: number): number =>
  stage.sandbox.world.messages(chatId).filter(({ from, text }) => from?.is_bot && /bridge/.test(text ?? "")).length;

function goneFor(chatId: number): ReturnType<typeof refusal> | null {
  const place = (chatId - firstReader) % 100;
  if (place < 30) return refusal(403, "Forbidden: bot was blocked by the user");
  if (place === 30) return refusal(403, "Forbidden: user is deactivated");
  return place === 31 ? refusal(400, "Bad Request: chat not found") : null;
}

/** Both ids of a group that moved; the broadcast meets the old one when Telegram says so. */
const moved = (what: string, both: boolean): Fault => {
  let to = 0;
  return {
    row: "T10",
    what,
    async inject(stage) {
      to = stage.sandbox.world.addChat({ type: "supergroup", title: "Residents", members: [[botId, "member"]] });
      await subscribe(stage.redis.redis, group);
      if (both) await subscribe(stage.redis.redis, to);
      stage.calls.others = {
        before: ({ method, chatId }) =>
          chatId === group && method.startsWith("send")
            ? refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", { migrate_to_chat_id: to })
            : null,
      };
      await stage.program();
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check(stage) {
      const copies = copiesIn(stage, to);
      if (copies !== 1) throw new Error(`the supergroup got ${copies} copies`);
      if (await stage.stores.subscribers.get(group)) throw new Error("the old id still subscribes");
      if (!(await stage.stores.subscribers.get(to))) throw new Error("the new id does not subscribe");
    },
  };
};

export const readerFaults: readonly Fault[] = [
  {
    row: "T8",
    what: "30 % have blocked us, 1 % are deactivated, 1 % unknown: no call to them at the next story",
    async inject(stage) {
      const asked = new Map<number, number>();
      stage.calls.answer = {
        before({ chatId }) {
          asked.set(chatId ?? 0, (asked.get(chatId ?? 0) ?? 0) + 1);
          return goneFor(chatId ?? 0);
        },
      };
      await stage.program();
      stage.publish();
      await stage.done();
      stage.publish();
      await stage.done();
      const gone = [...asked].filter(([chatId]) => goneFor(chatId));
      if (gone.length !== 192) throw new Error(`${gone.length} gone readers were met`);
      const again = gone.filter(([, calls]) => calls > 1).length;
      if (again > 0) throw new Error(`${again} gone readers were called again`);
      return { mayRepeat: 0, healedAt: Date.now(), excused: 2 * 192 };
    },
    async check(stage) {
      const { failed } = await stage.receipt();
      const counts = [failed.blocked, failed.deactivated, failed.chat_not_found].join(" ");
      if (counts !== "180 6 6") throw new Error(`the receipt says ${JSON.stringify(failed)}`);
    },
  },
  {
    row: "T9",
    what: "a reader blocks, unblocks, blocks and presses Start: silence, then the old topics",
    recipients: 50,
    async inject(stage) {
      const { world } = stage.sandbox;
      await stage.program();
      world.start(people.ada, "t_world");
      const state = async (): Promise<string | undefined> => (await stage.stores.subscribers.get(people.ada))?.state;
      const until = (what: string): Promise<void> =>
        stage.until(`Ada is ${what}`, async () => (await state()) === what);
      const expectCopies = async (expected: number): Promise<void> => {
        stage.publish();
        await stage.done();
        if (copiesIn(stage, people.ada) !== expected) throw new Error(`Ada has ${copiesIn(stage, people.ada)} copies`);
      };
      await until("active");
      await setInstant(stage);
      await expectCopies(1);
      world.block(people.ada);
      await until("gone");
      await expectCopies(1);
      world.unblock(people.ada);
      await until("active");
      await expectCopies(2);
      world.block(people.ada);
      await until("gone");
      world.start(people.ada);
      await until("active");
      await expectCopies(3);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  moved("a group became a supergroup, Telegram tells it in its answer: one copy, the new id kept", false),
  moved("a group became a supergroup and both ids subscribe: one copy", true),
  {
    row: "T10",
    what: "a group becomes a supergroup just before a story, told by service messages: one copy",
    async inject(stage) {
      await subscribe(stage.redis.redis, group);
      await stage.program();
      stage.sandbox.world.migrate(group);
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check(stage) {
      const groups = (await stage.redis.redis.keys("{a*}:r")).map((key) => stage.redis.redis.hkeys(key));
      const ids = (await Promise.all(groups))
        .flat()
        .map(Number)
        .filter((id) => id < 0);
      if (ids.length !== 1 || ids[0] === group) throw new Error(`subscribed are ${ids.join(", ")}`);
      const copies = copiesIn(stage, ids[0] ?? 0);
      if (copies !== 1) throw new Error(`the supergroup got ${copies} copies`);
    },
  },
  {
    row: "T13",
    what: "ten groups refuse the right to write, then allow it: nobody is unsubscribed",
    async inject(stage) {
      const { world } = stage.sandbox;
      const chats = Array.from({ length: 10 }, () =>
        world.addChat({
          type: "supergroup",
          title: "Residents",
          members: [
            [botId, "member"],
            [people.ada, "creator"],
          ],
        }),
      );
      for (const chat of chats) {
        await subscribe(stage.redis.redis, chat);
        world.withhold(chat, ["can_send_messages"]);
      }
      await stage.program();
      stage.publish();
      await stage.done();
      for (const chat of chats) world.withhold(chat, []);
      stage.publish();
      await stage.done();
      const lacking = chats.filter((chat) => copiesIn(stage, chat) !== 1).length;
      if (lacking > 0) throw new Error(`${lacking} groups did not get the next story`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];

/** Ada gets stories at once: what a deep link leaves her with may be a digest. */
async function setInstant({ stores }: Stage): Promise<void> {
  await stores.subscribers.update(people.ada, (known) =>
    known ? { ...known, preferences: { ...known.preferences, cadence: { kind: "instant" } } } : null,
  );
}
