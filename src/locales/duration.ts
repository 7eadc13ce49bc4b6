/** How long something takes or took, as one says it: "40 s", "about 3 min", "about 2 h". */
import type { Texts } from "./texts.ts";

export function durationText({ t }: Texts, ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return t("duration-seconds-words", { n: seconds });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return t("duration-minutes-words", { n: minutes });
  return t("duration-hours-words", { n: Math.round(minutes / 60) });
}
