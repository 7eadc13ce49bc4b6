/** What became of the sendings that a halt had held back. */

import type { Unhalted } from "../../../delivery/halt.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";

/** `timeZone`: of whoever reads it. */
export function unhaltWords({ t, clock }: Texts, { went, later, leftOut, until }: Unhalted, timeZone: string): Html {
  return joinHtml(
    [
      t("unhalt-went", { count: went }),
      ...(later > 0 ? [t("unhalt-later", { count: later, time: clock.time(until, timeZone) })] : []),
      ...(leftOut > 0 ? [t("unhalt-left-out", { count: leftOut })] : []),
    ],
    "\n",
  );
}
