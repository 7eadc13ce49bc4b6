/** What tests by clicking share: the browser, where it is to be found, where pictures go, and a table of the taps that things take. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { expect } from "vitest";

const candidates = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** undefined: there is none, and nothing can be clicked. */
export const executablePath = candidates.find((path) => path !== "" && existsSync(path));
if (!executablePath) process.stderr.write("!!! No Chromium: the browser test is skipped (apt install chromium)\n");

const screenshots = join(import.meta.dirname, "..", "screenshots");

/** A phone, upright. */
export const phone = { width: 390, height: 844 } as const;

export function launchBrowser(): Promise<Browser> {
  mkdirSync(screenshots, { recursive: true });
  return chromium.launch({
    executablePath: executablePath ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
}

export const pictureAt = (name: string): string => join(screenshots, `${name}.png`);

/** Counts taps and seconds, from one thing to the next, and keeps them for a table. */
export function createTapTable() {
  const rows: { readonly what: string; readonly taps: number; readonly most: number; readonly seconds: number }[] = [];
  let taps = 0;
  let began = performance.now();
  return {
    /** `already`: the tap that opened what is in sight. */
    begin(already = 0): void {
      taps = already;
      began = performance.now();
    },
    count: () => void taps++,
    /** Fails where it took more. */
    note(what: string, most: number): void {
      rows.push({ what, taps, most, seconds: (performance.now() - began) / 1000 });
      expect(taps, what).toBeLessThanOrEqual(most);
    },
    print(title: string): void {
      const lines = rows.map(
        ({ what, taps: took, most, seconds }) =>
          `  ${what.padEnd(48)} ${String(took).padStart(4)} ${String(most).padStart(5)} ${seconds.toFixed(1).padStart(8)}`,
      );
      process.stdout.write(`${title.padEnd(50)} taps  most  seconds\n${lines.join("\n")}\n`);
    },
  };
}
