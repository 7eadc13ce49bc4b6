/** `npm run year -- [--readers=10000] [--days=365] [--seed=n] [--lanes=2] [--dry]`: a year of readers' lives on the pure rules; writes
 *  docs/year.md unless it is dry. Readers have nothing to do with each other: each lane lives with a part of them, in a process of
 *  its own. Exit code 1 when one promise is broken once. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { progress } from "../bench/report.ts";
import { simulate } from "./simulate.ts";
import { type Part, yearPage } from "./year-page.ts";

const { values } = parseArgs({
  options: {
    readers: { type: "string", default: "10000" },
    days: { type: "string", default: "365" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    lanes: { type: "string", default: "2" },
    dry: { type: "boolean", default: false },
    /** Only this part of the readers: what a lane is called with. */
    lane: { type: "string" },
  },
});
const [days, readers, seed, lanes] = [values.days, values.readers, values.seed, values.lanes].map(Number) as [
  number,
  number,
  number,
  number,
];
const zones = Intl.supportedValuesOf("timeZone");

async function live(lane: number): Promise<void> {
  const { all, rows, times, counts, faults } = await simulate({
    // Two years of one seed differ by nothing; two lanes have the same kind of year, not the same one.
    seed: seed * 100 + lane,
    from: Date.UTC(2027, 0, 1),
    readers: Math.ceil(readers / lanes),
    days,
    storiesADay: 5,
    changesADay: 1 / 20,
    zones,
    outageHours: 6,
    onDay: (day) => process.stdout.write(`${JSON.stringify({ day })}\n`),
  });
  process.stdout.write(`${JSON.stringify({ all, rows, times, counts, faults })}\n`);
}

function follow(lane: number, done: number[]): Promise<Part> {
  const own = ["--import", "tsx", "--max-old-space-size=6000", fileURLToPath(import.meta.url)];
  const given = [`--readers=${readers}`, `--days=${days}`, `--seed=${seed}`, `--lanes=${lanes}`, `--lane=${lane}`];
  const child = spawn(process.execPath, [...own, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => reject(new Error(`lane ${lane} ended with ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const said = JSON.parse(line) as Part | { readonly day: number };
      if (!("day" in said)) return resolve(said);
      done[lane] = said.day;
      progress("days", Math.min(...done), days);
    });
  });
}

if (values.lane !== undefined) await live(Number(values.lane));
else {
  const startedAt = performance.now();
  const done = Array.from({ length: lanes }, () => 0);
  const parts = await Promise.all(done.map((_, lane) => follow(lane, done)));
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  const minutes = (performance.now() - startedAt) / 60_000;
  const page = yearPage(parts, { readers, days, seed, zones: zones.length, machine, minutes });
  process.stdout.write(`\n${page.text}`);
  for (const fault of page.faults) process.stdout.write(`${fault}\n`);
  if (!values.dry) writeFileSync(fileURLToPath(new URL("../../docs/year.md", import.meta.url)), page.text);
  process.exit(page.isHeld ? 0 : 1);
}
