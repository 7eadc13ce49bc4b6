/** A folder that several want at once. Processes are in test/store/redis/embedded-server.test.ts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FolderLock, lockFolder } from "../../src/store/folder-lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "depeche-lock-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("of many that want it at once one gets it, round after round", async () => {
  for (let round = 0; round < 30; round++) {
    const all = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)));
    const got = all.filter((lock): lock is FolderLock => lock !== null);
    expect(got).toHaveLength(1);
    expect(await lockFolder(folder)).toBeNull();
    got[0]?.release();
  }
  expect(await readdir(folder)).toHaveLength(1); // what earlier rounds left is cleared away
});

test("whoever is killed holds it no longer, and whoever only stands still does", async () => {
  const module = JSON.stringify(new URL("../../src/store/folder-lock.ts", import.meta.url).href);
  const code = `const { lockFolder } = await import(${module}); await lockFolder(${JSON.stringify(folder)});
    console.log("held"); setInterval(() => {}, 60_000);`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(createInterface({ input: holder.stdout }), "line");
  holder.kill("SIGSTOP");
  expect(await lockFolder(folder)).toBeNull();
  const gone = once(holder, "exit");
  holder.kill("SIGKILL");
  await gone;
  const lock = await lockFolder(folder);
  expect(lock).not.toBeNull();
  lock?.release();
});

test("names that a crash, or somebody's copy of the folder, left are nobody's", async () => {
  await writeFile(join(folder, "lock.7"), "");
  const lock = await lockFolder(folder);
  expect(await readdir(folder)).toEqual(["lock.8"]);
  lock?.release();
});

test("a path that no socket can have is an error with the system's code", async () => {
  const deep = join(folder, "d".repeat(120));
  await mkdir(deep);
  await expect(lockFolder(deep)).rejects.toMatchObject({ code: "ENAMETOOLONG" });
  expect(await readdir(deep)).toEqual([]);
});
