/** Lends out a few things of a kind; whoever finds none waits, first come, first served. What waits here costs a closure; a
 *  call that waits inside the client for its connection costs the client's whole machinery, and the garbage collector's. */
export interface Lender<T> {
  /** One now, or a promise for the next that comes back. */
  take(): T | Promise<T>;
  giveBack(thing: T): void;
  /** Those made so far, lent or not. */
  readonly all: readonly T[];
}

/** Makes at most so many, each when it is first needed. The one that came back last is lent first. */
export function createLender<T extends object>(make: () => T, most: number): Lender<T> {
  const all: T[] = [];
  const here: T[] = [];
  const outside: ((thing: T) => void)[] = [];
  /** Those before it have theirs. */
  let first = 0;

  const giveBack = (thing: T): void => {
    const next = outside[first];
    if (!next) {
      here.push(thing);
      return;
    }
    first++;
    if (first > 1000 && first * 2 > outside.length) {
      outside.splice(0, first);
      first = 0;
    }
    next(thing);
  };
  const made = (): T => {
    const thing = make();
    all.push(thing);
    return thing;
  };
  const wait = (): Promise<T> => new Promise((resolve) => outside.push(resolve));
  return {
    all,
    take: () => here.pop() ?? (all.length < most ? made() : wait()),
    giveBack,
  };
}
