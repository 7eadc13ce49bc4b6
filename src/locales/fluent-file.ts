/** Reads one Fluent file. The library's parser leaves out what it can't read, without a word: here that is a fault. */
import { FluentResource } from "@fluent/bundle";
import type { Pattern } from "./sentence-pattern.ts";

export interface FluentFile {
  readonly entries: readonly (readonly [key: string, pattern: Pattern])[];
  /** "line 3: …" */
  readonly faults: readonly string[];
}

const entryStart = /^(-?[a-zA-Z][\w-]*) *=/;

export function readFluentFile(source: string): FluentFile {
  const { body } = new FluentResource(source);
  const faults: string[] = [];
  const readable = new Map(body.map(({ id, value }) => [id, value]));
  let [key, depth] = ["", 0]; // of the entry that the line belongs to: its name and how many braces are open
  const seen = new Set<string>();
  for (const [i, line] of source.split(/\r?\n/).entries()) {
    const fault = (text: string) => faults.push(`line ${i + 1}: ${text}`);
    const [, started] = entryStart.exec(line) ?? [];
    if (started !== undefined) {
      [key, depth] = [started, 0];
      if (seen.has(key)) fault(`${key} stands here a second time`);
      seen.add(key);
      if ((readable.get(key) ?? null) === null) fault(`${key} can't be read: are all braces closed?`);
    } else if (/^#/.test(line)) [key, depth] = ["", 0];
    else if (line.trim() !== "" && (key === "" || !/^[ }]/.test(line)))
      fault(`“${line.slice(0, 40)}” belongs to no sentence; every line after the first is indented`);
    else if (depth === 0 && /^ +[[.*]/.test(line))
      fault('a line that begins with [ * or . is written {"["}, {"*"} or {"."}');
    depth += (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0);
  }
  return {
    entries: body.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const])),
    faults,
  };
}
