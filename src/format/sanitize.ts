/** Foreign HTML (feeds, pages, editors) as runs of text that Telegram can show: by an allow-list, in one linear pass.
 *  Scripts, styles, frames and hidden text are gone; links are resolved, cleaned of trackers, and kept only where
 *  Telegram keeps them. */

import { Parser } from "htmlparser2";
import { withoutTracking } from "../news/link-parameters.ts";
import { parseAddress } from "../news/web-address.ts";
import { neutralise } from "./clean-text.ts";
import { type Mark, markOrder, mergeRuns, type Run } from "./rich-text.ts";
import { writeOutSelfClosed } from "./self-closed.ts";
import { tableText } from "./table-text.ts";
import { telegramLink } from "./telegram-link.ts";

const marksOf: Readonly<Record<string, Mark>> = {
  b: "b",
  strong: "b",
  h1: "b",
  h2: "b",
  h3: "b",
  h4: "b",
  h5: "b",
  h6: "b",
  dt: "b",
  th: "b",
  i: "i",
  em: "i",
  cite: "i",
  dfn: "i",
  var: "i",
  u: "u",
  ins: "u",
  s: "s",
  strike: "s",
  del: "s",
  code: "code",
  kbd: "code",
  samp: "code",
  tt: "code",
  "tg-spoiler": "tg-spoiler",
};
const silent = new Set(
  "script style iframe object embed applet template noscript svg math head title button select textarea audio video".split(
    " ",
  ),
);
const blocks = new Set(
  "p div section article header footer main aside figure figcaption ul ol dl dd dt h1 h2 h3 h4 h5 h6 blockquote pre table hr address details summary".split(
    " ",
  ),
);
/** What lies behind is not looked at: no message needs it, and hostile input must stay cheap. */
const mostCharacters = 200_000;
const deepest = 200;

interface Level {
  readonly tag: string;
  readonly mark?: Mark;
  readonly href?: string;
  readonly block?: Run["block"];
  readonly mute: boolean;
  /** Whether its letters have no size; undefined: as around it. */
  readonly sizeless?: boolean;
  /** Counts the entries of an ordered list. */
  entries: number;
}

export interface SanitizeOptions {
  /** Where links lead is not asked: only the text is wanted. */
  readonly textOnly?: boolean;
}

export function sanitizeHtml(source: string, baseUrl?: string, { textOnly = false }: SanitizeOptions = {}): Run[] {
  const runs: Run[] = [];
  const levels: Level[] = [];
  let table: string[][] | null = null;
  let breaks = 0; // line breaks owed before the next text
  let blank = true; // nothing but space since the last break

  const look = (): Pick<Run, "marks" | "href" | "block"> => {
    const own = levels.map((level) => level.mark).filter((mark) => mark !== undefined);
    const block = levels.find((level) => level.block)?.block;
    const href = levels.findLast((level) => level.href)?.href;
    // Inside code and blocks of code Telegram shows no other mark, and there a link is lost.
    const marks =
      block === "pre"
        ? []
        : own.includes("code")
          ? (["code"] as const)
          : markOrder.filter((mark) => own.includes(mark));
    const keepsLink = href !== undefined && block !== "pre" && !own.includes("code");
    return { marks, ...(keepsLink && { href }), ...(block && { block }) };
  };
  const put = (text: string): void => {
    if (text === "") return;
    if (breaks > 0 && runs.length > 0)
      runs.push({ text: "\n".repeat(breaks), marks: [], ...pickBlock(runs.at(-1), look()) });
    breaks = 0;
    runs.push({ text, ...look() });
  };
  const owe = (lines: number): void => {
    breaks = Math.max(breaks, lines);
    blank = true;
  };
  const muted = (): boolean =>
    levels.some((level) => level.mute) || levels.findLast((level) => level.sizeless !== undefined)?.sizeless === true;

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (levels.length >= deepest) return;
        const mute = silent.has(tag) || isHidden(attributes);
        const sizeless = sizelessIn(attributes.style);
        if (!mute && !sizeless && !muted()) {
          if (tag === "br") owe(Math.min(2, breaks + 1));
          else if (tag === "table") table = [];
          else if (tag === "tr") table?.push([]);
          else if (tag === "td" || tag === "th") table?.at(-1)?.push("");
          else if (blocks.has(tag)) owe(2);
          else if (tag === "li") {
            owe(1);
            const list = levels.findLast((level) => level.tag === "ol" || level.tag === "ul");
            if (list) list.entries++;
            put(list?.tag === "ol" ? `${list.entries}. ` : "• ");
            blank = true;
          }
        }
        const href =
          tag === "a" && attributes.href && !textOnly
            ? telegramLink(withoutTracking(resolved(attributes.href, baseUrl)))
            : null;
        const mark = textOnly ? undefined : marksOf[tag];
        levels.push({
          tag,
          mute,
          entries: 0,
          ...(sizeless !== undefined && { sizeless }),
          ...(mark && { mark }),
          ...(href && !href.startsWith("tg:") && { href }),
          ...(tag === "pre" && { block: "pre" as const }),
          ...(tag === "blockquote" && { block: "quote" as const }),
        });
      },
      ontext(given) {
        if (muted()) return;
        const row = table?.at(-1);
        if (row && row.length > 0) {
          row[row.length - 1] = `${row.at(-1)}${given}`.replace(/\s+/g, " ");
          return;
        }
        if (table) return;
        if (levels.some((level) => level.tag === "pre")) return put(neutralise(given));
        let text = neutralise(given).replace(/\s+/g, " ");
        if (blank) text = text.replace(/^ /, "");
        if (text === "") return;
        blank = text.endsWith(" ");
        put(text);
      },
      onclosetag(tag) {
        const at = levels.findLastIndex((level) => level.tag === tag);
        if (at < 0) return;
        const wasMuted = muted();
        levels.splice(at);
        if (wasMuted) return;
        if (tag === "table" && table) {
          const text = tableText(table.map((row) => row.map((cell) => neutralise(cell).trim())));
          table = null;
          owe(2);
          if (text) {
            if (runs.length > 0) runs.push({ text: "\n\n", marks: [] });
            breaks = 0;
            runs.push({ text, marks: [], block: "pre" });
          }
          owe(2);
        } else if (blocks.has(tag)) owe(2);
      },
    },
    { decodeEntities: true },
  );
  parser.end(writeOutSelfClosed(source.slice(0, mostCharacters)));
  return mergeRuns(runs);
}

/** A break between two runs of one block stays inside it. */
const pickBlock = (before: Run | undefined, after: Pick<Run, "block">): Pick<Run, "block"> =>
  before?.block !== undefined && before.block === after.block ? { block: before.block } : {};

function resolved(href: string, base?: string): string {
  return base === undefined ? href : (parseAddress(href.trim(), base)?.href ?? href);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "")
  );
}

/** Zero in any unit, "0.9em" is none. What stands in such an element may have a size of its own. */
function sizelessIn(style: string | undefined): boolean | undefined {
  const size = style === undefined ? null : /font-size\s*:\s*([^;!\s]+)/i.exec(style)?.[1];
  return size ? /^0*(?:\.0*)?(?:[a-z]+|%)?$/i.test(size) && /^[0.]/.test(size) : undefined;
}
