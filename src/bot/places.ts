/** A number of places for work: whoever finds none waits, first come, first served. */
export interface Places {
  /** Runs when there is a place, and gives it back at the end. */
  hold<T>(run: () => Promise<T>): Promise<T>;
}

export function createPlaces(most: number): Places {
  let taken = 0;
  const waiting: (() => void)[] = [];
  return {
    async hold(run) {
      if (taken < most) taken++;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await run();
      } finally {
        const next = waiting.shift();
        if (next)
          next(); // the place is handed on
        else taken--;
      }
    },
  };
}
