/** Announcements, and what stands in the place of a withdrawn story or below a corrected one. */
import { describe, expect, test } from "vitest";
import { captionLimit, codePoints } from "../../src/format/measure.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../../src/format/notices.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, morning, sampleArticle } from "../support/samples.ts";
import { locales } from "../support/texts.ts";

describe("an announcement", () => {
  test("is the newsroom's text in clean paragraphs, nothing of it markup", () => {
    const message = renderAnnouncement("We move  to <b>new</b> rooms.\n\n\n\nSee you & others!\u202E");
    expect(message.html.toString()).toBe("We move to &lt;b&gt;new&lt;/b&gt; rooms.\n\nSee you &amp; others!");
    expect(Object.keys(message)).toEqual(["html"]);
  });

  test("is cut where Telegram's message ends", () => {
    const { text } = judged(renderAnnouncement("word ".repeat(2000)));
    expect(codePoints(text)).toBeGreaterThan(4080);
    expect(text.endsWith("word…")).toBe(true);
  });
});

describe("a withdrawn story", () => {
  const withdrawn = (reason: string, content = {}) =>
    sampleArticle(content, { state: "retracted", retraction: { at: morning, reason } });

  test("leaves its headline, struck out and linked, below the moment and the reason", () => {
    expect(renderRetraction(withdrawn("The bridge  never <closed>."), cardOptions).html.toString()).toBe(
      '🚫 Withdrawn <tg-time unix="1795503600" format="t">08:00</tg-time>: The bridge never &lt;closed&gt;.\n\n<s><a href="https://news.example/bridge">Bridge reopens</a></s>',
    );
  });

  test("may be withdrawn without a word", () => {
    expect(judged(renderRetraction(withdrawn(" "), cardOptions)).text).toBe("🚫 Withdrawn 08:00\n\nBridge reopens");
    expect(judged(renderRetraction(sampleArticle(), cardOptions)).text).toMatch(/^🚫 Withdrawn .+\n\nBridge/);
  });

  test("keeps its headline's direction; whoever is read to hears no sign", () => {
    const article = withdrawn("", { title: "الجسر" });
    expect(judged(renderRetraction(article, cardOptions)).text).toBe("🚫 Withdrawn 08:00\n\n\u200E\u2068الجسر\u2069");
    expect(judged(renderRetraction(article, { ...cardOptions, plain: true })).text).toMatch(/^Withdrawn/);
  });

  test("has room for a reason, not for an essay, and for both in a caption: what is withdrawn may be a photo", () => {
    const article = withdrawn("x".repeat(5000), { title: "t".repeat(5000) });
    const [reason, title] = judged(renderRetraction(article, cardOptions)).text.split("\n\n");
    expect(codePoints(reason ?? "")).toBe("🚫 Withdrawn 08:00: ".length - 1 + 600);
    expect(codePoints(title ?? "")).toBe(300);
    for (const code of locales.codes) {
      const options = { ...cardOptions, locale: code, labels: locales.textsOf(code).cards };
      const { text } = judged(renderRetraction(article, options));
      expect(codePoints(text), code).toBeLessThan(captionLimit);
    }
  });
});

describe("the word below a corrected story", () => {
  const corrected = (note: string, content = {}) => sampleArticle(content, { correction: { at: morning, note } });

  test("names the story, says what was wrong and where to read it", () => {
    expect(renderCorrectionNotice(corrected("It opens  on Friday."), cardOptions).html.toString()).toBe(
      '✏️ <b>Correction: Bridge reopens</b>\nIt opens on Friday.\n\n<a href="https://news.example/bridge">news.example</a>',
    );
  });

  test("may say nothing more", () => {
    const text = "✏️ Correction: Bridge reopens\n\nnews.example";
    expect(judged(renderCorrectionNotice(corrected(""), cardOptions)).text).toBe(text);
    expect(judged(renderCorrectionNotice(sampleArticle(), cardOptions)).text).toBe(text);
  });

  test("keeps a name's direction, and its length in bounds", () => {
    const { text } = judged(renderCorrectionNotice(corrected("n".repeat(900), { title: "الجسر" }), cardOptions));
    expect(text).toContain("Correction: \u2068الجسر\u2069\n");
    expect(codePoints(text.split("\n")[1] ?? "")).toBe(600);
  });
});
