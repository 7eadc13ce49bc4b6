/** What wishes beyond topics and cadence make of a subscriber's record: quiet hours, the cap, bundles, a pause, what is muted and
 *  followed, languages and looks. Pure: `now` is passed in. */
import { changed, isPausedAt, withPast } from "./entitlement.ts";
import { type Filter, isSameFilter } from "./filter.ts";
import type { Cap, Followed, Preferences, QuietHours, Subscriber } from "./preferences.ts";

/** `undefined` takes the wish back: what is not wished costs no byte. */
type Change = { readonly [Wish in keyof Preferences]?: Preferences[Wish] | undefined };

function wishing(subscriber: Subscriber, change: Change): Subscriber {
  const all = Object.entries({ ...subscriber.preferences, ...change }).filter(([, value]) => value !== undefined);
  return { ...subscriber, preferences: Object.fromEntries(all) as unknown as Preferences };
}

const orNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** Hours that begin when they end are none. */
export function withQuiet(subscriber: Subscriber, quiet: QuietHours | null, now: number): Subscriber {
  const hours = quiet === null || quiet.from === quiet.until ? undefined : quiet;
  return changed(subscriber, wishing(subscriber, { quiet: hours }), now);
}

/** Whether what comes in a burst comes as one message. */
export function withBundle(subscriber: Subscriber, bundle: boolean, now: number): Subscriber {
  return changed(subscriber, wishing(subscriber, { bundle: bundle || undefined }), now);
}

export function withCap(subscriber: Subscriber, cap: Cap | null, now: number): Subscriber {
  return changed(subscriber, wishing(subscriber, { cap: cap ?? undefined }), now);
}

/** `until` null: until it is taken back. What waits already comes afterwards. */
export function paused(subscriber: Subscriber, until: number | null, now: number): Subscriber {
  const { pause } = subscriber.preferences;
  const from = pause && isPausedAt(pause, now) ? pause.from : now - 1; // this very moment is in it
  return changed(subscriber, wishing(subscriber, { pause: { from, until } }), now);
}

export function resumed(subscriber: Subscriber, now: number): Subscriber {
  if (!subscriber.preferences.pause) return subscriber;
  return changed(subscriber, wishing(subscriber, { pause: undefined }), now);
}

/** Of what is muted nothing is followed. */
export function withMuted(subscriber: Subscriber, filter: Filter, now: number): Subscriber {
  const { muted = [] } = subscriber.preferences;
  const others = muted.filter((each) => !isSameFilter(each, filter));
  return wishing(withoutFollowed(subscriber, filter, now), { muted: [...others, filter] });
}

export function withoutMuted(subscriber: Subscriber, filter: Filter): Subscriber {
  const { muted = [] } = subscriber.preferences;
  return wishing(subscriber, { muted: orNone(muted.filter((each) => !isSameFilter(each, filter))) });
}

/** Of what is followed nothing is muted. Owed is what comes out from now on. */
export function withFollowed(subscriber: Subscriber, filter: Filter, now: number): Subscriber {
  const { followed = [] } = subscriber.preferences;
  if (followed.some(({ what }) => isSameFilter(what, filter))) return withoutMuted(subscriber, filter);
  return wishing(withoutMuted(subscriber, filter), { followed: [...followed, { what: filter, since: now }] });
}

export function withoutFollowed(subscriber: Subscriber, filter: Filter, now: number): Subscriber {
  const { followed } = subscriber.preferences;
  if (!followed) return subscriber;
  const others = followed.filter(({ what }: Followed) => !isSameFilter(what, filter));
  const after = wishing(subscriber, { followed: orNone(others) });
  return changed(subscriber, withPast(after, after.past ?? []), now);
}

/** `codes`: primary tags; null or none: all languages. */
export function withReads(subscriber: Subscriber, codes: readonly string[] | null): Subscriber {
  return wishing(subscriber, { reads: orNone([...new Set(codes ?? [])].sort()) });
}

export function withGraphic(subscriber: Subscriber, graphic: Preferences["graphic"] | null): Subscriber {
  return wishing(subscriber, { graphic: graphic ?? undefined });
}

export function withPlain(subscriber: Subscriber, plain: boolean): Subscriber {
  return wishing(subscriber, { plain: plain || undefined });
}
