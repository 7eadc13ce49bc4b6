/** Makes entities nest as Telegram demands: intersections dropped, styles split and merged. Never touches the text. */
import { type Entity, endOf, isCode, isQuote, isSplittable, sortEntities, splittableTypes } from "./entity.ts";

/** TDLib, MessageEntity.cpp fix_entities. */
export function fixEntities(entities: readonly Entity[]): Entity[] {
  const { continuous, quotes, styles } = sorted(entities);
  let fixed = withoutIntersections(continuous);
  if (quotes.length > 0) {
    const kept = withoutIntersections(quotes);
    fixed = sortEntities([...outsideQuoteBorders(fixed, kept), ...kept]);
  }
  return resplit(styles, fixed);
}

/** Adds entities found in the text itself: what the sender marked wins. TDLib, merge_new_entities. */
export function mergeFound(entities: readonly Entity[], found: readonly Entity[]): Entity[] {
  if (found.length === 0) return [...entities];
  if (entities.length === 0) return [...found];
  const { continuous, quotes, styles } = sorted(entities);
  const fitting = outsideQuoteBorders(found, quotes).filter(
    (one) => !continuous.some((other) => one.offset < endOf(other) && other.offset < endOf(one)),
  );
  return resplit(styles, sortEntities([...continuous, ...fitting, ...quotes]));
}

function sorted(entities: readonly Entity[]): { continuous: Entity[]; quotes: Entity[]; styles: Entity[] } {
  const all = sortEntities([...entities]);
  return {
    styles: all.filter(isSplittable),
    quotes: all.filter(isQuote),
    continuous: all.filter((entity) => !isSplittable(entity) && !isQuote(entity)),
  };
}

function withoutIntersections(entities: readonly Entity[]): Entity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

/** A quote may contain others or stand beside them, but its border may not cut them. */
function outsideQuoteBorders(entities: readonly Entity[], quotes: readonly Entity[]): Entity[] {
  return entities.filter((entity) =>
    quotes.every((quote) => {
      const apart = endOf(quote) <= entity.offset || endOf(entity) <= quote.offset;
      return apart || (quote.offset <= entity.offset && endOf(entity) <= endOf(quote));
    }),
  );
}

function resplit(styles: readonly Entity[], others: Entity[]): Entity[] {
  if (styles.length === 0) return others;
  return sortEntities([...splitStyles(styles, others), ...others]);
}

/** TDLib, split_entities: cuts styles at every border, joins touching ones of a kind, drops those inside code. */
function splitStyles(styles: readonly Entity[], others: readonly Entity[]): Entity[] {
  const running = new Map<string, { begin: number; end: number }>();
  let result: Entity[] = [];
  let next = 0;

  const flush = (offset: number): void => {
    for (const type of splittableTypes) {
      const run = running.get(type);
      if (!run || run.begin >= offset) continue;
      const end = Math.min(run.end, offset);
      result.push({ type, offset: run.begin, length: end - run.begin });
      if (run.end <= offset) running.delete(type);
      else run.begin = offset;
    }
  };
  const addUntil = (offset: number): void => {
    for (let style = styles[next]; style && style.offset < offset; style = styles[++next]) {
      const run = running.get(style.type);
      if (run && style.offset <= run.end) run.end = Math.max(run.end, endOf(style));
      else {
        flush(style.offset);
        running.set(style.type, { begin: style.offset, end: endOf(style) });
      }
    }
    flush(offset);
  };

  const stack: Entity[] = [];
  const moveTo = (offset: number): void => {
    for (let top = stack.at(-1); top && offset >= endOf(top); top = stack.at(-1)) {
      const before = result.length;
      addUntil(endOf(top));
      if (isCode(top)) result = result.slice(0, before);
      stack.pop();
    }
    addUntil(offset);
  };
  for (const other of others) {
    moveTo(other.offset);
    stack.push(other);
  }
  moveTo(Number.MAX_SAFE_INTEGER);
  return result;
}
