/** Row C4: the clock of a process jumps while it sends. */
import type { Fault } from "./fault.ts";
import { clockJump } from "./preloads.ts";

const clock = (what: string, byMs: number): Fault => ({
  row: "C4",
  what,
  async inject(stage) {
    await stage.program({ ROLES: "bot" });
    const sender = await stage.program({ ROLES: "jobs", BROADCAST_RATE: "60", ...clockJump(byMs) });
    // The first story meets the jump on its way, the second one comes after it.
    stage.publish();
    await stage.until("the operator is told of the jump", () => /clock\.skewed/.test(sender.output()), 30_000);
    stage.publish();
    return { mayRepeat: 0, healedAt: Date.now() };
  },
});

export const clockFaults: readonly Fault[] = [
  clock("the clock of the jobs process jumps 1 h ahead", 3_600_000),
  clock("the clock of the jobs process jumps 1 h back", -3_600_000),
];
