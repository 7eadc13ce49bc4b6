/** One thing that the newsroom is told without having asked, and how several of a kind become one message. */
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";

export interface Notice {
  /** Those of a kind are gathered. */
  readonly kind: string;
  /** Given: those of this kind are one sentence about their sum. Else their sentences stand below each other. */
  readonly count?: number;
  /** `timeZone`: the chat's clock. */
  say(texts: Texts, timeZone: string, count: number): Html;
}

/** A list of more is not read. */
const mostSaid = 10;
/** Characters with their markup, of the 4096 that a message holds. */
const longestText = 3500;

/** `count`: of all of the kind; `notices`: the first of them, one at least. */
export function sayTogether(texts: Texts, timeZone: string, notices: readonly Notice[], count: number): Html {
  const [first] = notices;
  if (first?.count !== undefined) return first.say(texts, timeZone, count);
  const said: Html[] = [];
  let length = 0;
  for (const notice of notices.slice(0, mostSaid)) {
    const sentence = notice.say(texts, timeZone, 1);
    length += sentence.toString().length + 1;
    if (said.length > 0 && length > longestText) break;
    said.push(sentence);
  }
  if (count > said.length) said.push(texts.t("notices-more", { count: count - said.length }));
  return joinHtml(said, "\n");
}
