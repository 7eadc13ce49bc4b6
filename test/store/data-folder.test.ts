/** Folders of DATA_DIR that can't be used, each a sentence. Who runs as root may write everywhere: what is refused here is
 *  refused to root too. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataFolderFault, openDataFolder } from "../../src/store/data-folder.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "depeche-folder-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test("a folder is made with all above it, and nothing is left in it", async () => {
  const folder = join(home, "deep", "er");
  await openDataFolder(folder);
  await openDataFolder(folder);
  expect(await readdir(folder)).toEqual([]);
});

test("a file in its place, a file above it, a name too long and a place where nothing can be made are refused", async () => {
  const file = join(home, "file");
  await writeFile(file, "");
  for (const path of [file, join(file, "below"), join(home, "x".repeat(300)), "/proc/depeche/data", "/dev/null/x"]) {
    await expect(openDataFolder(path), path).rejects.toMatchObject({
      code: "data_dir_unusable",
      message: expect.stringMatching(/^Can't keep data in .+: .+\. Set DATA_DIR to another folder\.$/),
    });
  }
});

test("rights and disks are told in words", () => {
  const sentence = (code: string) => dataFolderFault("/data", Object.assign(new Error(), { code })).message;
  expect(sentence("EACCES")).toContain("this user may not write there");
  expect(sentence("EROFS")).toContain("read-only");
  expect(sentence("ENOSPC")).toContain("full");
  expect(sentence("EIO")).toContain("EIO");
});
