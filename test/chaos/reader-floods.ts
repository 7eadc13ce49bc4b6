/** Row T21: readers who send far more than they may be answered. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const loud = 10;
const each = 200;
const others = 100;
const longestMs = 1000;

/** How long those who ask one question meanwhile wait for the answer, ms: all but the last in a hundred. */
export async function othersWait(stage: Stage, firstId: number): Promise<number> {
  const { world } = stage.sandbox;
  const asked = new Map<number, number>();
  const waited: number[] = [];
  stage.calls.others = {
    after({ method, chatId }) {
      const at = asked.get(chatId ?? 0);
      if (at !== undefined && method === "sendMessage") waited.push(performance.now() - at);
      return null;
    },
  };
  for (let i = 0; i < others; i++) {
    const id = world.addPerson({ id: firstId + i, name: `Other ${i}` });
    asked.set(id, performance.now());
    world.say(id, id, "/help");
    await sleep(50);
  }
  await stage.until("everybody else is answered", () => waited.length === others);
  return waited.sort((a, b) => a - b)[Math.floor(others * 0.99) - 1] ?? 0;
}

export const readerFloods: readonly Fault[] = (["held", "refused"] as const).map((chatPace) => ({
  row: "T21",
  what: `ten chats send 200 updates each, a second message in a second is ${chatPace}: the others wait less than a second`,
  async inject(stage) {
    const { world } = stage.sandbox;
    world.faults({ slowMs: 30, chatPace });
    const program = await stage.program();
    stage.publish();
    const quiet = await othersWait(stage, 50_000);
    const ids = Array.from({ length: loud }, (_, i) => world.addPerson({ id: 60_000 + i, name: `Loud ${i}` }));
    for (let i = 0; i < each; i++) {
      const time = `${String(Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}`;
      for (const id of ids) world.say(id, id, i % 2 === 0 ? "/help" : `/digest ${time}`);
    }
    const late = await othersWait(stage, 51_000);
    // A busy machine lets people wait without a flood too.
    if (late - quiet > longestMs) throw new Error(`p99 of the others is ${Math.round(late)} ms, ${quiet} ms without`);
    for (const id of ids) {
      const cadence = async () => (await stage.stores.subscribers.get(id))?.preferences.cadence;
      const isLast = async () => JSON.stringify(await cadence())?.includes("|03:19|") ?? false;
      await stage.until("all that was asked for is done", isLast);
    }
    if (/"level":50/.test(program.output())) throw new Error("it was taken for an error");
    return { mayRepeat: 0, healedAt: Date.now() };
  },
}));
