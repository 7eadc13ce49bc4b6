/** Gives each entry of one document the identity that is its own there. */
import type { FeedEntry } from "./entry.ts";

export interface ToldApart {
  /** Each once, with its identity. */
  readonly entries: readonly FeedEntry[];
  /** Names that name no entry: several have them. */
  readonly shared: readonly string[];
}

/** Names that several entries have name none of them; what stands there twice counts once. */
export function toldApart(all: readonly FeedEntry[]): ToldApart {
  const whole = sharedNames(all);
  const once = whole.size === 0 ? all : withoutTwins(all);
  const shared = once.length < all.length ? sharedNames(once) : whole;
  const entries = new Map<string, FeedEntry>();
  for (const entry of once) {
    entry.identity = entry.names.find((name) => !shared.has(name)) ?? entry.textName;
    if (!entries.has(entry.identity)) entries.set(entry.identity, entry);
  }
  return { entries: [...entries.values()], shared: [...shared] };
}

function sharedNames(entries: readonly FeedEntry[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { names } of entries) for (const name of names) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

/** The first of those that have all their names and the headline in common. */
function withoutTwins(all: readonly FeedEntry[]): readonly FeedEntry[] {
  const seen = new Set<string>();
  return all.filter((entry) => {
    const whole = entry.names.length > 0 ? [...entry.names, entry.rawTitle].join("\n") : entry.textName;
    return !seen.has(whole) && seen.add(whole);
  });
}
