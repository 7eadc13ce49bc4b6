/** The sandbox's clock: real time plus what it was moved by. Moved forward, it stops at each moment the bot's program has
 *  planned something for, so that a digest of 08:00 is made at 08:00 and not a day later. */

/** What the program behind the bot will do of itself. The sandbox knows no more of it. */
export interface PlannedWork {
  /** The earliest, overdue ones included. */
  next(): Promise<PlannedMoment | null>;
  /** The clock was moved. Resolves when what is due by now is done, or has taken too long. */
  runNow(): Promise<void>;
}

export interface PlannedMoment {
  /** UTC ms */
  readonly at: number;
  readonly what: string;
}

export interface SandboxClock {
  now(): number;
  /** ms ahead of real time. */
  offsetMs(): number;
  /** Forward, with a stop at every planned moment. Resolves at the end; one move waits for the other. */
  advance(ms: number): Promise<void>;
  /** In one leap, as if the program had been away meanwhile. */
  jump(ms: number): void;
  next(): Promise<PlannedMoment | null>;
  follow(work: PlannedWork): void;
}

/** `onMove`: after every move, with the time it shows now. */
export function createClock(onMove: () => void): SandboxClock {
  let offsetMs = 0;
  let work: PlannedWork | null = null;
  let moves: Promise<unknown> = Promise.resolve();
  const now = (): number => Date.now() + offsetMs;

  function move(ms: number): void {
    offsetMs += ms;
    onMove();
  }

  async function walk({ next, runNow }: PlannedWork, ms: number): Promise<void> {
    const target = offsetMs + ms;
    let stop = await next();
    while (stop && stop.at <= Date.now() + target) {
      move(Math.max(0, stop.at - now()));
      await runNow();
      const following = await next();
      if (following && following.at <= stop.at) break; // it does not get done, and the clock goes on without it
      stop = following;
    }
    move(Math.max(0, target - offsetMs));
    await runNow();
  }

  return {
    now,
    offsetMs: () => offsetMs,
    async advance(ms) {
      const followed = work;
      if (!followed || ms <= 0) return move(ms);
      const mine = moves.then(() => walk(followed, ms));
      moves = mine.catch(() => undefined); // who asked hears of it; the next move is not barred
      await mine;
    },
    jump(ms) {
      move(ms);
      void work?.runNow();
    },
    next: async () => (await work?.next()) ?? null,
    follow(given) {
      work = given;
    },
  };
}
