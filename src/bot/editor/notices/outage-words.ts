/** How an outage is told: when, and what became of the digests. */
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import { cityName } from "../../../news/zone-name.ts";
import type { Outage } from "./notice.ts";

/** `timeZone`: of whoever reads it; the digests' times are those of their readers. */
export function outageWords({ t, clock }: Texts, outage: Outage, timeZone: string): Html {
  const { from, until, late, waiting, next } = outage;
  const dayOf = (at: number): string => clock.day(at, until, timeZone);
  const momentOf = (at: number): string => {
    const time = clock.time(at, timeZone);
    return dayOf(from) === dayOf(until) ? time : t("notices-outage-moment-words", { day: dayOf(at), time });
  };
  const sentences = [t("notices-outage", { from: momentOf(from), until: momentOf(until) })];
  if (late > 0) sentences.push(t("notices-outage-late", { digests: late }));
  if (waiting > 0) {
    const times = next.map(({ dueAt, timeZone: zone }) =>
      t("notices-outage-time-words", { time: clock.time(dueAt, zone), city: cityName(zone) }),
    );
    const more = waiting - next.length;
    if (more > 0) times.push(t("notices-more-words", { count: more }));
    sentences.push(t("notices-outage-waiting", { digests: waiting, times: clock.list(times) }));
  }
  return joinHtml(sentences, " ");
}
