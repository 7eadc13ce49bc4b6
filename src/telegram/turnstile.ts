/** Lets so many in at once; the others wait outside, first come, first served. What waits here costs a closure; a call that
 *  waits inside the client for its connection costs the client's whole machinery, and the garbage collector's. */
export interface Turnstile {
  /** Undefined: come in. Else a promise for one's turn. */
  enter(): Promise<void> | undefined;
  leave(): void;
  /** Undefined: there is a place. Else a promise that there was one, after all who came before. Whoever makes its call only
   *  then has nothing lying about meanwhile. */
  room(): Promise<void> | undefined;
}

export function createTurnstile(places: number): Turnstile {
  const outside: (() => void)[] = [];
  /** Those before it have gone in. */
  let first = 0;
  let inside = 0;
  const enter = (): Promise<void> | undefined => {
    if (inside < places) {
      inside++;
      return undefined;
    }
    return new Promise((resolve) => outside.push(resolve));
  };
  const leave = (): void => {
    const next = outside[first];
    if (!next) {
      inside--;
      return;
    }
    first++;
    if (first > 1000 && first * 2 > outside.length) {
      outside.splice(0, first);
      first = 0;
    }
    next();
  };
  return { enter, leave, room: () => (inside < places ? undefined : enter()?.then(leave)) };
}
