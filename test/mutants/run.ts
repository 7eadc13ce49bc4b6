/** Changes the pure rooms, and the pure parts of others, in one place at a time, runs their tests against each change, and
 *  writes docs/mutants.md: what share of the changes a test notices. Ends with an error below the threshold of
 *  stryker.config.json.
 *
 *      npm run mutants                              all, and the table
 *      npm run mutants -- src/news/edition.ts …     these files, no table: what survived, with its place */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { table } from "../bench/report.ts";

interface Mutant {
  readonly status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "CompileError" | "RuntimeError" | "Ignored";
}

const configFile = "test/mutants/stryker.config.json";
const root = fileURLToPath(new URL("../../", import.meta.url));
const files = process.argv.slice(2);
process.chdir(root);
const startedAt = performance.now();
await new Stryker({ configFile, ...(files.length > 0 && { mutate: files }) }).runMutationTest();
if (files.length === 0) writeFileSync("docs/mutants.md", report());

function report(): string {
  const { jsonReporter, thresholds } = JSON.parse(readFileSync(configFile, "utf8")) as {
    readonly jsonReporter: { readonly fileName: string };
    readonly thresholds: { readonly break: number };
  };
  const { files } = JSON.parse(readFileSync(jsonReporter.fileName, "utf8")) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
  };
  const sections = ["src/news", "src/format", "src/delivery", "src/rate-limiter"].flatMap((room) => {
    const its = Object.entries(files)
      .filter(([path]) => path.startsWith(`${room}/`))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const mutants = its.flatMap(([, file]) => file.mutants);
    return [row(`**${room}/**`, mutants), ...its.map(([path, file]) => row(path, file.mutants))];
  });
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const minutes = Math.round((performance.now() - startedAt) / 60_000);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "CPU"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return `# Mutants

Stryker changes the pure rooms and the pure parts of others in one place at a time (a condition turned round, a number moved,
a call left out); their own tests run against each change. What no test notices has survived. At least ${thresholds.break} of 100
must be noticed; a survivor that changes nothing a person could see may live, and counts here all the same.

\`npm run mutants\` · ${new Date().toISOString().slice(0, 10)} · ${machine} · ${minutes} minutes

${table(["file", "mutants", "noticed", "survived", "no test", "noticed of 100"], [...sections, row("**all**", all)])}
`;
}

function row(name: string, mutants: readonly Mutant[]): readonly (string | number)[] {
  const of = (...wanted: Mutant["status"][]): number => mutants.filter(({ status }) => wanted.includes(status)).length;
  const [noticed, survived, untested] = [of("Killed", "Timeout"), of("Survived"), of("NoCoverage")];
  const counted = noticed + survived + untested;
  return [name, counted, noticed, survived, untested, ((100 * noticed) / Math.max(1, counted)).toFixed(1)];
}
