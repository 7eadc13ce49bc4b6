/** Reads the file of variables that may stand beside the program. A line that can't be read is a fault, for the parser leaves
 *  it out without a word, or takes the next one with it. */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { StartFault } from "./start-fault.ts";

/** Nothing where there is no such file. Throws StartFault. */
export function readEnvFile(path: string): NodeJS.Dict<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw fault(`The file ${path} can't be read (${code}): set it right or take it away.`, cause);
  }
  const text = textOf(bytes);
  if (text === null) throw fault(`The file ${path} is not UTF-8: save it as that.`);
  const stray = strayLine(text.split(/\r?\n/));
  if (stray === null) return parseEnv(text);
  // Not the line itself: it may hold half a secret.
  throw fault(`Line ${stray} of the file ${path} is not NAME=value (comments begin with #): set it right.`);
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

/** Its number, from 1. A value in quotes may hold several lines. */
function strayLine(lines: readonly string[]): number | null {
  let openQuote: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (openQuote !== null) {
      if (line.includes(openQuote)) openQuote = null;
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, value] = /^\s*(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=\s*(.*)$/.exec(line) ?? [];
    if (value === undefined) return i + 1;
    const [quote] = /^["'`]/.exec(value) ?? [];
    const goesOn = quote !== undefined && !value.slice(1).includes(quote);
    if (goesOn && lines.slice(i + 1).some((later) => later.includes(quote))) openQuote = quote;
  }
  return null;
}
