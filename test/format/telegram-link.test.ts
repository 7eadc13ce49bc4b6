/** Which addresses are links in Telegram. */
import { describe, expect, test } from "vitest";
import { telegramLink } from "../../src/format/telegram-link.ts";

describe("an address Telegram keeps", () => {
  test.each([
    ["https://news.example/a", "https://news.example/a"],
    ["  http://news.example  ", "http://news.example/"],
    ["HTTPS://News.Example/A?b=C#d", "https://news.example/A?b=C#d"],
    ["https://münchen.example/ä b", "https://xn--mnchen-3ya.example/%C3%A4%20b"],
    ["http://1.2.3.4:8080/", "http://1.2.3.4:8080/"],
    ["https://[::1]/x", "https://[::1]/x"],
    ["https://some_name.sub-domain.news.example/", "https://some_name.sub-domain.news.example/"],
    ["https://user.name:pass-word@news.example/", "https://user.name:pass-word@news.example/"],
    ["tg://user?id=5", "tg://user?id=5"],
    ["TG://resolve?domain=x", "tg://resolve?domain=x"],
    [`https://news.example/${"x".repeat(2048 - 21)}`, `https://news.example/${"x".repeat(2048 - 21)}`],
  ])("%s is written as %s", (given, kept) => {
    expect(telegramLink(given)).toBe(kept);
  });

  test("is told the same the second time", () => {
    for (const address of ["https://news.example/again", "http://localhost/again"]) {
      expect(telegramLink(address)).toBe(telegramLink(address));
    }
    for (let i = 0; i < 1200; i++) expect(telegramLink(`https://n${i}.example/`)).toBe(`https://n${i}.example/`);
    expect(telegramLink("https://news.example/again")).toBe("https://news.example/again");
  });

  test("may stand relative to the page it was found on", () => {
    expect(telegramLink("/b?c", "https://news.example/a")).toBe("https://news.example/b?c");
    expect(telegramLink("/b?c", "https://other.example/a")).toBe("https://other.example/b?c");
    expect(telegramLink("/b?c", "http://localhost/a")).toBeNull();
    expect(telegramLink("/b?c")).toBeNull();
  });
});

test.each([
  "",
  "   ",
  "news",
  "javascript:alert(1)",
  "mailto:a@news.example",
  "ftp://news.example/",
  "tg:user?id=5",
  "tg://",
  "tg://1",
  "http://localhost/",
  "http://news!.example/",
  "http://!news.example/",
  "http://news.example!/",
  "https://news.example:0/",
  "https://us%20er@news.example/",
  "https://user:p!ss@news.example/",
  `https://news.example/${"x".repeat(2048 - 20)}`,
])("%j would vanish in Telegram", (address) => {
  expect(telegramLink(address)).toBeNull();
});
