/** Reads the program's version from package.json, the one place where it is written. */
import { existsSync, readFileSync } from "node:fs";

/** It stands beside src/, or beside dist/ where the program was built. */
const places = ["../package.json", "../../package.json"];

export function readVersion(): string {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (!file) throw new Error("package.json is missing: it stands beside src/ or dist/");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
