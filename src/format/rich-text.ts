/** Text in runs that each carry their marks: what foreign HTML becomes before it is Telegram's. Cutting it never cuts a tag. */
import { codePoints, entityBytesLimit } from "./measure.ts";
import { type Html, joinHtml, link, marked, preformatted, quote } from "./safe-html.ts";
import { truncate } from "./truncate.ts";

export type Mark = "b" | "i" | "u" | "s" | "code" | "tg-spoiler";
/** From the outside in: any order parses, one order is one way of doing it. */
export const markOrder: readonly Mark[] = ["b", "i", "u", "s", "tg-spoiler", "code"];

export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Already one that Telegram keeps. */
  readonly href?: string;
  readonly block?: "pre" | "quote";
}

export interface RichTextLimits {
  /** Code points that are seen. */
  readonly length: number;
  /** Formatting entities; what is past them stays as plain text. */
  readonly entities: number;
}

/** Runs that look alike become one; equal neighbours would cost an entity each. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === "") continue;
    if (last && sameLook(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

const sameLook = (a: Run, b: Run): boolean =>
  a.href === b.href &&
  a.block === b.block &&
  a.marks.length === b.marks.length &&
  a.marks.every((mark, i) => mark === b.marks[i]);

/** Cut at a sentence, else a word, else a character as people see it. */
export function cutRuns(runs: readonly Run[], length: number): Run[] {
  const whole = runs.map((run) => run.text).join("");
  if (codePoints(whole) <= length) return [...runs];
  const kept = truncate(whole, length);
  const cut = kept.endsWith("…") && !whole.startsWith(kept) ? kept.slice(0, -1) : kept;
  const result: Run[] = [];
  let left = cut.length;
  for (const run of runs) {
    if (left <= 0) break;
    result.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  const last = result.at(-1);
  if (last && kept !== cut) result[result.length - 1] = { ...last, text: `${last.text}…` };
  return result;
}

export function renderRuns(runs: readonly Run[], limits: RichTextLimits): Html {
  let [entities, bytes] = [0, 0];
  const parts: Html[] = [];
  const render = (run: Run): Html => {
    const cost = run.marks.length + (run.href ? 1 : 0);
    const size = cost * 16 + Buffer.byteLength(run.href ?? "");
    if (entities + cost > limits.entities || bytes + size > entityBytesLimit / 2) return joinHtml([run.text], "");
    [entities, bytes] = [entities + cost, bytes + size];
    const text = [...run.marks].reverse().reduce<Html | string>((inner, mark) => marked(mark, inner), run.text);
    return run.href ? link(run.href, text) : joinHtml([text], "");
  };
  for (let i = 0; i < runs.length; ) {
    const block = runs[i]?.block;
    let end = i + 1;
    while (end < runs.length && runs[end]?.block === block) end++;
    const group = runs.slice(i, end);
    if (block === undefined) parts.push(...group.map(render));
    else if (entities + 1 > limits.entities) parts.push(joinHtml([group.map((run) => run.text).join("")], ""));
    else {
      entities++;
      if (block === "pre") parts.push(preformatted(group.map((run) => run.text).join("")));
      else parts.push(quote(joinHtml(group.map(render), "")));
    }
    i = end;
  }
  return joinHtml(parts, "");
}
