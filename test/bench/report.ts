/** Writes one section of docs/benchmarks.md, with the machine and the date, and leaves the others as they are. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("../../docs/benchmarks.md", import.meta.url));

export type Row = readonly (string | number)[];

export function table(head: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function report(section: string, command: string, body: string): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`;
  const text = `## ${section}\n\n\`${command}\` · ${new Date().toISOString().slice(0, 10)} · ${machine}\n\n${body}\n`;
  process.stdout.write(`\n${text}\n`);
  const old = existsSync(path)
    ? readFileSync(path, "utf8")
    : "# Benchmarks\n\nMeasured, not promised; trust the ratios more than the figures.\n\n";
  const parts = old.split(/\n(?=## )/).filter((part) => !part.startsWith(`## ${section}\n`));
  writeFileSync(path, `${[...parts.map((part) => part.trimEnd()), text.trimEnd()].join("\n\n")}\n`);
}

/** A progress line that stays one line. */
export function progress(what: string, done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${what} ${Math.floor((100 * done) / total)} %   ${done === total ? "\n" : ""}`);
}
