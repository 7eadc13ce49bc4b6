/** `npm run chaos -- [rows] [--recipients=600] [--runs=1] [--lanes=2] [--outputs=folder]`: injects the faults of the matrix, prints
 *  what they did. A run of all rows writes docs/chaos.md. Exit code 1 when one reader is missed or one copy too many. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table } from "../bench/report.ts";
import { type Fault, type Result, runFault } from "./fault.ts";
import { matrix } from "./matrix.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    recipients: { type: "string", default: "600" },
    runs: { type: "string", default: "1" },
    /** A folder for what the programs of failed rows printed. */
    outputs: { type: "string" },
    lanes: { type: "string", default: "2" },
  },
});
const recipients = Number(values.recipients);
const runs = Number(values.runs);
const all = matrix;
const chosen = positionals.length === 0 ? all : all.filter(({ row }) => positionals.includes(row));
if (chosen.length === 0)
  throw new Error(`no such row; there are ${[...new Set(all.map(({ row }) => row))].join(", ")}`);

const keepOutputs = (row: string, outputs: readonly string[]): void => {
  if (values.outputs === undefined) return;
  mkdirSync(values.outputs, { recursive: true });
  for (const [i, text] of outputs.entries()) writeFileSync(`${values.outputs}/${row}-${Date.now()}-${i}.log`, text);
};

const results = new Map<Fault, Result[]>(chosen.map((fault) => [fault, []]));
const queue = chosen.flatMap((fault) => Array.from({ length: runs }, () => fault));
const work = async (): Promise<void> => {
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    const startedAt = performance.now();
    const result = await runFault(fault, recipients, keepOutputs);
    results.get(fault)?.push(result);
    const { row, what, missed, twice, mayRepeat, recoverySeconds, peakMb, failure, skipped } = result;
    const took = `${Math.round((performance.now() - startedAt) / 1000)} s in all`;
    const figures = `missed ${missed}, twice ${twice} (≤ ${mayRepeat}), ${recoverySeconds} s, ${peakMb} MB, ${took}`;
    const end = failure ? ` — ${failure}` : "";
    const line =
      skipped === null ? `${failure ? "✗" : "✓"} ${row} ${what}: ${figures}${end}` : `- ${row} ${what}: ${skipped}`;
    process.stdout.write(`${line}\n`);
  }
};
await Promise.all(Array.from({ length: Number(values.lanes) }, work));

const sum = (list: readonly Result[], of: (result: Result) => number): number =>
  list.reduce((total, each) => total + of(each), 0);
const rows = [...results].map(([{ row, what }, list]) => [
  row,
  what,
  list.length,
  sum(list, (each) => each.recipients),
  sum(list, (each) => each.missed),
  sum(list, (each) => each.twice),
  sum(list, (each) => each.mayRepeat),
  Math.max(...list.map((each) => each.recoverySeconds)),
  Math.max(...list.map((each) => each.peakMb)),
  list.some((each) => each.failure !== null) ? "FAILED" : list.every((each) => each.skipped) ? "skipped" : "held",
]);
const head = ["", "fault", "runs", "recipients", "missed", "twice", "calls in flight", "recovery s", "peak MB", ""];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const text = `# Chaos

\`npm run chaos\` · ${new Date().toISOString().slice(0, 10)} · ${machine}

Real processes on loopback, against the sandbox and a Redis of their own. Missed must be 0, twice at most the calls in
flight at the fault, plus those that Telegram accepted and never answered. The two proofs are meant to look bad: the first
shows that the harness sees copies, the second that it sees losses. Recovery is counted from the end of the fault to the
next copy. Every row also fails when a process ends by itself, leaves an error unhandled, writes more than ten lines a
second of one kind, prints the token or a text, or grows beyond 350 MB.

${table(head, rows)}
`;
process.stdout.write(`\n${text}`);
if (chosen === all) writeFileSync(fileURLToPath(new URL("../../docs/chaos.md", import.meta.url)), text);
process.exit([...results.values()].flat().some((each) => each.failure !== null) ? 1 : 0);
