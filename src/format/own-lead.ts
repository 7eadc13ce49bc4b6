/** A lead as its writer gave it, with paragraphs, links and emphasis. */
import type { ArticleContent } from "../news/article.ts";
import { cleanText } from "./clean-text.ts";
import { longestMarks, paragraph } from "./direction.ts";
import { cutRuns, mergeRuns, type Run, renderRuns } from "./rich-text.ts";
import type { Html } from "./safe-html.ts";
import { sanitizeHtml } from "./sanitize.ts";

export interface OwnLead {
  readonly html: Html;
  /** What is seen of it. */
  readonly text: string;
}

/** Null: it is plain words, or has been changed since it was given a look. */
function runsOf({ lead = "", leadHtml, url }: ArticleContent): Run[] | null {
  if (leadHtml === undefined) return null;
  const runs = sanitizeHtml(leadHtml, url);
  return cleanText(textOf(runs)) === cleanText(lead) ? runs : null;
}

/** `length`: code points that it may have. `entities`: of Telegram's 100, those it may take. Null: see `runsOf`. */
export function ownLead(
  content: ArticleContent,
  locale: string,
  { length, entities }: { readonly length: number; readonly entities: number },
): OwnLead | null {
  const runs = runsOf(content);
  if (!runs) return null;
  const marks = textOf(runs).split("\n").length * longestMarks;
  const cut = cutRuns(runs, Math.max(0, length - marks));
  const shown = directed(cut, locale);
  return { html: renderRuns(shown, { length, entities }), text: textOf(shown) };
}

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

/** Each of its lines runs as its letters do. */
function directed(runs: readonly Run[], locale: string): Run[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [i, text] of run.text.split("\n").entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  const turned = lines.flatMap((line, i) => {
    const text = textOf(line);
    const whole = paragraph(text, locale);
    const at = whole.indexOf(text);
    const plain = (words: string, like: Run | undefined): Run => ({
      text: words,
      marks: [],
      ...(like?.block && { block: like.block }),
    });
    const last = line.at(-1);
    const goesOn = last?.block !== undefined && last.block === lines[i + 1]?.[0]?.block;
    return [
      plain(whole.slice(0, at), line[0]),
      ...line,
      plain(whole.slice(at + text.length), last),
      ...(i < lines.length - 1 ? [plain("\n", goesOn ? last : undefined)] : []),
    ];
  });
  return mergeRuns(turned);
}
