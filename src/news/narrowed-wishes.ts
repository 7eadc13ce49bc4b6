/** Whether a change of a subscriber's record leaves them less, or other, than what was planned for them before. */
import type { Subscriber } from "./preferences.ts";

/** Whether a broadcast planned before the change may now hold somebody who no longer wants it. */
export function narrows(old: Subscriber, next: Subscriber | null): boolean {
  if (!next || next.state === "gone") return true;
  const lost = old.topics.some((topic) => !next.topics.includes(topic));
  return lost || whatComes(old) !== whatComes(next) || (old.preferences.breaking && !next.preferences.breaking);
}

/** All that decides what comes and when, but for topics and breaking news, which only narrow by being given up. */
function whatComes({ preferences }: Subscriber): string {
  const { locale, timeZone, breaking, pictures, plain, ...wishes } = preferences;
  return JSON.stringify(
    Object.entries(wishes)
      .filter(([, wish]) => wish !== undefined)
      .sort(),
  );
}
