/** What comes first of many, by a number; of equal ones the one that was added first. */
export function createHeap<T>(of: (item: T) => number) {
  const items: { readonly item: T; readonly at: number; readonly nth: number }[] = [];
  let added = 0;
  const isBefore = (a: number, b: number): boolean => {
    const [one, other] = [items[a], items[b]];
    if (!one || !other) return one !== undefined;
    return one.at < other.at || (one.at === other.at && one.nth < other.nth);
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [items[a], items[b]];
    if (!one || !other) return;
    items[a] = other;
    items[b] = one;
  };
  return {
    first: (): T | undefined => items[0]?.item,
    add(item: T): void {
      let at = items.push({ item, at: of(item), nth: added++ }) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isBefore(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    take(): T | undefined {
      const first = items[0];
      const last = items.pop();
      if (!first || !last || items.length === 0) return first?.item;
      items[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = items[right] && isBefore(right, left) ? right : left;
        if (!items[least] || !isBefore(least, at)) break;
        swap(at, least);
        at = least;
      }
      return first.item;
    },
  };
}
