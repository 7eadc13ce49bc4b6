/** Lets at most so many run at once; whoever finds no place waits, first come, first served. */
export type Semaphore = <T>(run: () => Promise<T>) => Promise<T>;

export function createSemaphore(most: number): Semaphore {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (running < most) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next)
        next(); // the place is handed on
      else running--;
    }
  };
}
