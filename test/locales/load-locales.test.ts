/** The languages found, which of them a person gets, and an operator's own wording (TEXTS_DIR). */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadLocales } from "../../src/locales/load-locales.ts";
import { locales } from "../support/texts.ts";

test.each([
  ["fr", "en", "fr"],
  [undefined, "fr", "fr"],
  [undefined, "fr-CA", "fr"],
  [undefined, "FR_fr", "fr"],
  ["xx", "fr", "fr"],
  [undefined, "tlh", "en"],
  [undefined, undefined, "en"],
  ["constructor", "__proto__", "en"],
])("chosen %s, Telegram %s: %s", (chosen, telegram, code) => {
  expect(locales.negotiate(chosen, telegram, "en")).toBe(code);
});

test("an unknown stored locale is answered all the same", () => {
  expect(locales.textsOf("constructor").code).toBe("en");
  expect(locales.all.map(({ name }) => name)).toEqual(expect.arrayContaining(["English", "Français"]));
});

test("what happens to the files after the start changes nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "depeche-locales-"));
  cpSync(fileURLToPath(new URL("../../src/locales", import.meta.url)), folder, { recursive: true });
  const started = loadLocales({ folder }).locales;
  rmSync(folder, { recursive: true });
  expect(started.textsOf("fr").t("stop-toast")).toBe("Arrêté");
  expect(started.textsOf("fr").read("oui", ["yes", "no"])).toBe("yes");
});

describe("own wording", () => {
  let ownTexts: string;
  beforeEach(() => {
    ownTexts = mkdtempSync(join(tmpdir(), "depeche-texts-"));
  });
  afterEach(() => rmSync(ownTexts, { recursive: true }));

  function write(file: string, source: string): void {
    mkdirSync(dirname(join(ownTexts, file)), { recursive: true });
    writeFileSync(join(ownTexts, file), source);
  }
  const faultsOf = (file: string, source: string): readonly string[] => {
    write(file, source);
    return loadLocales({ ownTexts }).faults;
  };

  test("that is no file, or not in UTF-8, is told; a mark at the beginning of a file is none of its text", () => {
    mkdirSync(join(ownTexts, "en", "folder.ftl"), { recursive: true });
    writeFileSync(join(ownTexts, "en", "latin.ftl"), Buffer.from("stop-toast = caf\xe9\n", "latin1"));
    write("en/marked.ftl", "\uFEFFstop-toast = Gone\n");
    expect(loadLocales({ ownTexts }).faults).toEqual([
      "en/folder.ftl, can't be read (EISDIR)",
      "en/latin.ftl, is not UTF-8",
    ]);
  });

  test("replaces single sentences, of one language and for one program", () => {
    write("fr/mine.ftl", "stop-toast = C'est fini\nhelp-title = <i>{ $outlet }</i> vous écrit.\n");
    const own = loadLocales({ ownTexts });
    expect(own.faults).toEqual([]);
    expect(own.locales.textsOf("fr").t("stop-toast")).toBe("C'est fini");
    expect(String(own.locales.textsOf("fr").t("help-title", { outlet: "A & B" }))).toBe("<i>A &amp; B</i> vous écrit.");
    expect(own.locales.textsOf("en").t("stop-toast")).toBe("Stopped");
    expect(locales.textsOf("fr").t("stop-toast")).toBe("Arrêté");
  });

  test("may leave a fact out, and what other sentences name is reworded with them", () => {
    write("en/mine.ftl", "readers-words = { $readers } souls\ntime-zone-set = Good, { $now }.\n");
    const { faults, locales: own } = loadLocales({ ownTexts });
    expect(faults).toEqual([]);
    expect(String(own.textsOf("en").t("decision-announce", { readers: 2, chats: 0, took: "1 s" }))).toContain(
      "To 2 souls, in 1 s?",
    );
  });

  test.each([
    ["stop-tost = Ended", "en/own.ftl, stop-tost: there is no such sentence; did you mean stop-toast?"],
    ["start-when = { $topic }?", "en/own.ftl, start-when: there is no $topic here; there is $topics"],
    ["stop-toast = { $now }", "en/own.ftl, stop-toast: there is no $now here; there is none"],
    ["stop-ask = <b>Stop", "en/own.ftl, stop-ask: <b> is not closed"],
    ["stop-ask = Stop & <blink>go</blink>", "en/own.ftl, stop-ask: <blink> is no tag that can stand here"],
    ["stop-yes-button = <b>Yes</b>", "en/own.ftl, stop-yes-button: a place for plain text shows no markup"],
    [`stop-toast = ${"x".repeat(201)}`, "en/own.ftl, stop-toast: is 201 characters long; 200 fit"],
    [`command-stop-menu = ${"x".repeat(257)}`, "en/own.ftl, command-stop-menu: is 257 characters long; 256 fit"],
    [`stop-yes-button = ${"x".repeat(65)}`, "en/own.ftl, stop-yes-button: is 65 characters long; 64 fit"],
    [`stop-ask = ${"x".repeat(4097)}`, "en/own.ftl, stop-ask: is 4097 characters long; 4096 fit"],
    ["stop-yes-button =\n    Yes\n    indeed", "en/own.ftl, stop-yes-button: is more than one line"],
    ['stop-toast = { "" }', "en/own.ftl, stop-toast: is empty"],
    [
      "breaking-toast = { $on ->\n    [on] A\n   *[no] B\n }",
      "en/own.ftl, breaking-toast: $on is never on; it is yes, no",
    ],
    [
      "copies-words = { $copies ->\n    [one] a\n   *[few] b\n }",
      "lacks the plural other: this language has one, other",
    ],
    ["stop-toast = { DATETIME($now) }", "en/own.ftl, stop-toast: uses DATETIME(): numbers, times and lists are ready"],
    ["stop-toast = { stop-tost }", "en/own.ftl, stop-toast: names the sentence stop-tost, which can't stand in it"],
    ["stop-toast = { stop-toast }", "en/own.ftl, stop-toast: names the sentence stop-toast, which can't stand in it"],
    ["stop-toast = Ended\nwell, almost", "en/own.ftl, line 2: “well, almost” belongs to no sentence"],
  ])("%s is a fault", (source, fault) => {
    expect(faultsOf("en/own.ftl", source).join("\n")).toContain(fault);
  });

  test("every fault is told, and a folder that is no language, a stray file, typed words and a folder that is not there too", () => {
    expect(faultsOf("en/own.ftl", "stop-tost = a\nstop-tast = b\n")).toHaveLength(2);
    rmSync(join(ownTexts, "en"), { recursive: true });
    expect(faultsOf("xx/own.ftl", "stop-toast = a")).toEqual([
      `xx/ is no language of ours: ${locales.codes.join(", ")}`,
    ]);
    rmSync(join(ownTexts, "xx"), { recursive: true });
    expect(faultsOf("own.ftl", "stop-toast = a")).toEqual(["own.ftl stands in no language's folder, such as en/"]);
    rmSync(join(ownTexts, "own.ftl"));
    expect(faultsOf("fr/words.ftl", "off = fini")).toEqual(["fr/words.ftl: what people type is not reworded here"]);
    expect(loadLocales({ ownTexts: join(ownTexts, "nowhere") }).faults.join()).toContain("can't be read (ENOENT)");
  });
});
