/** The file .env: read whole, or one sentence about the line that can't be. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEnvFile } from "../src/env-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "depeche-env-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer): Promise<unknown> {
  const path = join(folder, ".env");
  await writeFile(path, content);
  try {
    return readEnvFile(path);
  } catch (error) {
    return (error as Error).message.replace(path, ".env");
  }
}

test("no file is no variables, and a folder in its place is a sentence", () => {
  expect(readEnvFile(join(folder, "none"))).toEqual({});
  expect(() => readEnvFile(folder)).toThrow(/can't be read \(EISDIR\)/);
});

test("what shells and editors write is read", async () => {
  const key = 'KEY="-----BEGIN\nabc\n-----END"';
  expect(await read(`\uFEFF# ours\r\nexport BOT_TOKEN='1:a'\r\n  PORT = 3000 # free\r\n\r\nEMPTY=\r\n`)).toEqual({
    BOT_TOKEN: "1:a",
    PORT: "3000",
    EMPTY: "",
  });
  expect(await read(`${key}\nPORT=1`)).toEqual({ KEY: "-----BEGIN\nabc\n-----END", PORT: "1" });
  expect(await read("OUTLET_NAME='tis the Courier\nPORT=1")).toEqual({ OUTLET_NAME: "'tis the Courier", PORT: "1" });
});

describe("a line that the parser would leave out is named", () => {
  test.each([
    ["at the end", "PORT=1\nBOT_TOKEN", 2],
    ["in the middle", "PORT=1\n\nBOT_TOKEN 1:a\nROLES=bot", 3],
    ["with a colon", "BOT_TOKEN: 1:a", 1],
    ["of a name with a dash", "BOT-TOKEN=1:a", 1],
    ["behind a value of several lines", 'KEY="a\nb"\nBOT_TOKEN', 3],
  ])("%s", async (_, content, line) => {
    expect(await read(content)).toBe(
      `Line ${line} of the file .env is not NAME=value (comments begin with #): set it right.`,
    );
  });

  test.each(["utf16le", "latin1"] as const)("and so is a file in %s", async (encoding) => {
    const file = Buffer.from("OUTLET_NAME=Dépêche\n", encoding);
    expect(await read(file)).toBe("The file .env is not UTF-8: save it as that.");
  });
});
