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
    const { env, faults, warnings } = readEnvFile(path);
    const told = [...faults, ...warnings].map((sentence) => sentence.replaceAll(path, ".env"));
    return told.length > 0 ? told.join(" ") : env;
  } catch (error) {
    return (error as Error).message.replace(path, ".env");
  }
}

test("no file is no variables, and a folder in its place is a sentence", () => {
  expect(readEnvFile(join(folder, "none")).env).toEqual({});
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

test("every line that can't be read is named, and what the others say counts", async () => {
  const path = join(folder, ".env");
  await writeFile(path, "BOT_TOKEN\nPORT=1\nROLES: bot\n");
  const { env, faults } = readEnvFile(path);
  expect(env).toEqual({ PORT: "1" });
  expect(faults.map((sentence) => /^Line (\d)/.exec(sentence)?.[1])).toEqual(["1", "3"]);
});

test("a name that stands twice is said, with its lines and not with its value", async () => {
  expect(await read("BOT_TOKEN=1:secret\nPORT=1\nBOT_TOKEN=\n")).toBe(
    "BOT_TOKEN stands more than once in .env (lines 1, 3): the last one counts",
  );
});
