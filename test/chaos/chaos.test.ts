/** Three short rows of the chaos harness, so that every test run breaks something; `npm run chaos` runs them all. */
import { expect, test } from "vitest";
import { type Fault, runFault } from "./fault.ts";
import { matrix } from "./matrix.ts";

const row = (name: string): Fault => {
  const fault = matrix.find((each) => each.row === name);
  if (!fault) throw new Error(`no row ${name}`);
  return fault;
};

test.each(["P3", "R1", "T1"])(
  "row %s: nobody is missed, and no copy is one too many",
  async (name) => {
    const { failure, missed } = await runFault(row(name), 400);
    expect(failure).toBeNull();
    expect(missed).toBe(0);
  },
  90_000,
);
