/** What must be true after every row, whatever was done: the invariants that can be read off outputs and memory. */
import { readFileSync } from "node:fs";
import type { Stage } from "./stage.ts";

/** A child's whole memory, its heap and all else. */
const usualMegabytes = 350;
/** Per class of event. */
const linesPerSecond = 10;
/** Outside the log: what a start and a stop say. */
const mostPlainLines = 12;

export interface Allowances {
  /** The row ends children by a fault of its own making. */
  readonly mayEnd?: boolean;
  /** Instead of the usual whole memory of a child, MB. */
  readonly mostMegabytes?: number;
}

/** Null, or what is wrong: I5 and I6 of the matrix. */
export function judgeOutputs(
  stage: Stage,
  { mayEnd = false, mostMegabytes = usualMegabytes }: Allowances,
): string | null {
  for (const { process: child, expected, output, peakMb } of stage.programs) {
    const text = output();
    const name = `process ${child.pid}`;
    if (!expected && !mayEnd && (child.exitCode !== null || child.signalCode !== null)) {
      return `${name} ended by itself (${child.exitCode ?? child.signalCode}): ${lastWords(text)}`;
    }
    const secret = stage.sandbox.token.split(":")[1] ?? "";
    if (text.includes(secret)) return `${name} printed the token: ${around(text, secret)}`;
    if (text.includes("The bridge is open")) return `${name} printed a message: ${around(text, "The bridge is open")}`;
    if (/unhandled ?rejection|uncaught ?exception|^Node\.js v/im.test(text) && !mayEnd) {
      return `${name} left a fault unhandled: ${lastWords(text)}`;
    }
    const loud = loudest(text);
    if (loud) return `${name} ${loud}`;
    if (peakMb() > mostMegabytes) return `${name} grew to ${peakMb()} MB`;
  }
  return null;
}

/** The class that said more than it may in one second, or a flood outside the log. */
function loudest(text: string): string | null {
  const counts = new Map<string, number>();
  let plain = 0;
  for (const line of text.split("\n")) {
    if (!line.startsWith("{")) {
      if (line.trim() !== "") plain++;
      continue;
    }
    const { level, event, time, where = "" } = JSON.parse(line) as Record<string, string | number>;
    if (Number(level) < 40) continue;
    const key = `${event} ${where} ${String(time).slice(0, 19)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) if (count > linesPerSecond) return `wrote ${count} lines of "${key}"`;
  return plain > mostPlainLines ? `wrote ${plain} lines outside its log: ${lastWords(text)}` : null;
}

const lastWords = (text: string): string => text.trim().split("\n").slice(-3).join(" | ").slice(-400);

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 120), at).replace(/\s+/g, " ");
}

/** 0 where the system does not tell. */
export function peakMegabytes(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(peak ?? 0) / 1024);
  } catch {
    return 0; // gone by now, or no Linux
  }
}
