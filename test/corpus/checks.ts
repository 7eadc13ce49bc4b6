/** Whether what was read is as a case expects it, field by field. */
import type { Check } from "./documents.ts";

/** The checks that fail, in words. */
export function failedChecks(found: unknown, checks: readonly Check[]): string[] {
  return checks.flatMap(([path, how, value]) => {
    const got = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], found);
    return holds(got, how, value)
      ? []
      : `${path} ${how} ${JSON.stringify(value)}: got ${JSON.stringify(got) ?? "nothing"}`;
  });
}

function holds(got: unknown, how: Check[1], value: unknown): boolean {
  switch (how) {
    case "equals":
      return JSON.stringify(got) === JSON.stringify(value);
    case "contains":
      return typeof got === "string" && got.includes(String(value));
    case "lacks":
      return !String(got ?? "").includes(String(value));
    case "absent":
      return got === undefined || got === null || got === "";
    default:
      return how satisfies never;
  }
}
