/** Gives up calls whose time is over. One timer for all of them: a timer for each, or a map, would cost more than the
 *  ledger does. */
import type { HttpExchange } from "./http-exchange.ts";

type Call = Pick<HttpExchange, "giveUp" | "place">;

const sweepEveryMs = 250;

export function createCallDeadlines() {
  const calls: (Call | null)[] = [];
  const deadlines: number[] = [];
  const free: number[] = [];
  let timer: NodeJS.Timeout | undefined;

  const sweep = (): void => {
    const now = performance.now();
    for (const [place, call] of calls.entries()) {
      if (call && now >= (deadlines[place] ?? 0)) call.giveUp("no answer in time");
    }
  };
  return {
    add(call: Call, ms: number): void {
      timer ??= setInterval(sweep, sweepEveryMs).unref();
      const place = free.pop() ?? calls.length;
      call.place = place;
      calls[place] = call;
      // Swept at most one step after the deadline, so the deadline is a step early.
      deadlines[place] = performance.now() + ms - sweepEveryMs;
    },
    remove({ place }: Call): void {
      calls[place] = null;
      free.push(place);
    },
    giveUpAll(reason: string): void {
      clearInterval(timer);
      for (const call of calls) call?.giveUp(reason);
    },
  };
}
