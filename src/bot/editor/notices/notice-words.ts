/** The words of a notice, and how several of a kind become one message. */
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import { subjectWords } from "../desk/broadcast-message.ts";
import { waveFaultFacts } from "../desk/wave-lines.ts";
import type { Notice } from "./notice.ts";
import { outageWords } from "./outage-words.ts";

/** A list of more is not read. */
const mostSaid = 10;
/** Characters with their markup, of the 4096 that a message holds. */
const longestText = 3500;

/** `timeZone`: the chat's clock. `count`: of all of the kind; `notices`: the first of them, one at least. */
export function sayTogether(texts: Texts, timeZone: string, notices: readonly Notice[], count: number): Html {
  const [first] = notices;
  if (first?.count !== undefined) return noticeWords(texts, timeZone, first, count);
  const said: Html[] = [];
  let length = 0;
  for (const notice of notices.slice(0, mostSaid)) {
    const sentence = noticeWords(texts, timeZone, notice, 1);
    length += sentence.toString().length + 1;
    if (said.length > 0 && length > longestText) break;
    said.push(sentence);
  }
  if (count > said.length) said.push(texts.t("notices-more", { count: count - said.length }));
  return joinHtml(said, "\n");
}

/** `count`: the sum, where the notice has one. */
export function noticeWords(texts: Texts, timeZone: string, notice: Notice, count: number): Html {
  const { t } = texts;
  switch (notice.says) {
    case "sentence":
      // Its facts are those of its key: whoever tells it is checked (notices.ts).
      return (t as (key: string, facts: object) => Html)(notice.key, notice.facts);
    case "duration": {
      const duration = durationText(texts, notice.ms);
      if (notice.key === "notices-heard") return t(notice.key, { silence: duration });
      return t(notice.key, { wait: duration });
    }
    case "broadcast": {
      const { key, words } = notice;
      const { kind, id, broadcast } = notice.subject;
      const facts = { subject: subjectWords(texts, notice.subject), status: kind === "article" ? id : broadcast };
      if (key === "notices-recipients-set-aside") return t(key, { ...facts, readers: count });
      if (key === "notices-wave-stopped") return t(key, { ...facts, ...waveFaultFacts(notice.fault) });
      if (key === "notices-picture-refused") return t(key, { ...facts, words, picture: notice.picture ?? "" });
      return key === "notices-set-aside" ? t(key, facts) : t(key, { ...facts, words });
    }
    case "unreadable":
      return t("notices-unreadable", { readers: count });
    case "outage":
      return outageWords(texts, notice.outage, timeZone);
  }
}
