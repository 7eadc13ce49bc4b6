/** How the chat page shows a message's text: nested as Telegram nests, and never as markup. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";

interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
}
interface Taps {
  readonly bot?: string;
  readonly now?: number;
  readonly language?: string;
}
type RichText = (text: string, entities?: readonly Entity[], taps?: Taps) => string;

const page = fileURLToPath(new URL("../../src/sandbox/page/", import.meta.url));
let show: (text: string, entities?: readonly Entity[], taps?: Taps) => string;

beforeAll(async () => {
  const { document } = parseHTML("<html><body></body></html>");
  Object.assign(globalThis, { document });
  const { richText } = (await import(`${page}rich-text.js`)) as { richText: RichText };
  show = (text, entities = [], taps = {}) => {
    const box = document.createElement("div");
    box.append(richText(text, entities, { bot: "depeche_sandbox_bot", ...taps }));
    return box.innerHTML;
  };
});

test("a text that looks like markup is shown as it was written", () => {
  expect(show("<img src=x onerror=alert(1)> & more")).toBe("&lt;img src=x onerror=alert(1)&gt; &amp; more");
});

test("nested entities stay nested, and offsets count UTF-16 units", () => {
  const entities = [
    { type: "bold", offset: 3, length: 7 },
    { type: "italic", offset: 6, length: 4 },
  ];
  expect(show("🌍 abc defg!", entities)).toBe("🌍 <b>abc<i> def</i></b>g!");
});

test("a quote ends its line by itself", () => {
  expect(show("said\nafter", [{ type: "blockquote", offset: 0, length: 4 }])).toBe(
    "<blockquote>said</blockquote>after",
  );
});

test("an address with a scheme that runs code is text, not a link", () => {
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    " javascript:alert(1)",
    "vbscript:x",
    "file:///etc/passwd",
  ]) {
    expect(show("tap", [{ type: "text_link", offset: 0, length: 3, url }])).not.toMatch(/<a\b/);
  }
});

test("a link opens elsewhere and tells the other side nothing; an address without a scheme gets one", () => {
  const shown = show("a.example/x", [{ type: "url", offset: 0, length: 11 }]);
  expect(shown).toContain('href="http://a.example/x"');
  expect(shown).toContain('rel="noopener noreferrer"');
});

test("a link to our own bot does not leave the page", () => {
  const own = show("start", [
    { type: "text_link", offset: 0, length: 5, url: "https://t.me/depeche_sandbox_bot?start=t_world" },
  ]);
  expect(own).toContain("<a ");
  expect(own).not.toContain("_blank");
});

test("entities beyond the text or of unknown kinds break nothing", () => {
  expect(show("abc", [{ type: "bold", offset: 1, length: 99 }])).toBe("a<b>bc</b>");
  expect(show("abc", [{ type: "newer_than_this", offset: 0, length: 3 }])).toContain("abc");
});

test("no script of the page writes markup", () => {
  for (const name of readdirSync(page).filter((file) => file.endsWith(".js"))) {
    const source = readFileSync(page + name, "utf8").replace(/\/\*.*?\*\/|\/\/.*$/gms, "");
    expect(source, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/);
  }
});

test("a moment is written by the clock and in the language of who reads, whatever its text says", () => {
  const now = Date.UTC(2026, 10, 24, 12);
  const moment = (date_time_format: string, at: number, language = "en") => {
    const entity = { type: "date_time", offset: 0, length: 1, unix_time: at / 1000, date_time_format };
    return show("x", [entity], { now, language }).replace(/<[^>]*>/g, "");
  };
  expect(moment("r", now - 3 * 3_600_000)).toBe("3 hours ago");
  expect(moment("r", now - 3 * 3_600_000, "fr")).toBe("il y a 3 heures");
  expect(moment("r", now - 1000)).toBe("this minute");
  expect(moment("r", now + 2 * 86_400_000)).toBe("in 2 days");
  expect(moment("d", now)).toBe("Nov 24");
  expect(moment("d", now - 400 * 86_400_000)).toBe("Oct 20, 2025");
  expect(moment("wD", now)).toBe("Tue, November 24, 2026");
  expect(moment("", now)).toBe("x");
});
