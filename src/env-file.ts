/** Reads the file of variables that may stand beside the program. A line that can't be read is a fault, for the parser leaves
 *  it out without a word, or takes the next one with it; a name that stands twice is said. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { StartFault } from "./start-fault.ts";

export interface EnvFile {
  readonly env: NodeJS.Dict<string>;
  /** Sentences about lines that can't be read: what the others say is in `env` all the same. */
  readonly faults: readonly string[];
  /** Sentences about what is probably a slip of the hand. */
  readonly warnings: readonly string[];
}

/** Nothing where there is no such file. Throws StartFault where it can't be read at all. */
export function readEnvFile(path: string): EnvFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return { env: {}, faults: [], warnings: [] };
    throw fault(`The file ${path} can't be read (${code}): set it right or take it away.`, cause);
  }
  const text = textOf(bytes);
  if (text === null) throw fault(`The file ${path} is not UTF-8: save it as that.`);
  const lines = text.split(/\r?\n/);
  const { stray, named } = look(lines);
  // Not the line itself: it may hold half a secret.
  const faults = stray.map(
    (line) => `Line ${line} of the file ${path} is not NAME=value (comments begin with #): set it right.`,
  );
  const warnings = [...named]
    .filter(([, at]) => at.length > 1)
    .map(([name, at]) => `${name} stands more than once in ${path} (lines ${at.join(", ")}): the last one counts`);
  const sound = stray.length === 0 ? text : lines.filter((_, i) => !stray.includes(i + 1)).join("\n");
  return { env: parseEnv(sound), faults, warnings };
}

/** Without its byte order mark. Null: it is of another encoding; UTF-16 without that mark is full of NULs. */
function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

const fault = (sentence: string, cause?: unknown): StartFault => new StartFault("env_unreadable", sentence, { cause });

/** Lines that are none of a variable's, and where each name stands; counted from 1. A value in quotes may hold several
 *  lines. */
function look(lines: readonly string[]): { stray: readonly number[]; named: ReadonlyMap<string, readonly number[]> } {
  const stray: number[] = [];
  const named = new Map<string, number[]>();
  let openQuote: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (openQuote !== null) {
      if (line.includes(openQuote)) openQuote = null;
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name = "", value] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=\s*(.*)$/.exec(line) ?? [];
    if (value === undefined) {
      stray.push(i + 1);
      continue;
    }
    named.set(name, [...(named.get(name) ?? []), i + 1]);
    const [quote] = /^["'`]/.exec(value) ?? [];
    const goesOn = quote !== undefined && !value.slice(1).includes(quote);
    if (goesOn && lines.slice(i + 1).some((later) => later.includes(quote))) openQuote = quote;
  }
  return { stray, named };
}
