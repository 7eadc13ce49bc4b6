/** What may stand behind /publish, and what is said when it does not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePublishArguments } from "../../../../src/bot/editor/commands/publish-arguments.ts";
import { textsOf } from "../../../support/texts.ts";

const parse = (text: string, quoted: Parameters<typeof parsePublishArguments>[1] = null) =>
  parsePublishArguments(text, quoted, {
    timeZone: "Europe/Paris",
    read: textsOf("en").read,
    now: Date.UTC(2026, 10, 20),
  });

describe("/publish with a page", () => {
  test("previews by default, with topics in either spelling", () => {
    expect(parse("https://news.example/a #world sport")).toEqual({
      ok: true,
      when: "preview",
      topics: ["#world", "sport"],
      from: { url: "https://news.example/a" },
    });
  });

  test("takes an address without a scheme", () => {
    expect(parse("news.example/a/b #world")).toMatchObject({ from: { url: "https://news.example/a/b" } });
  });

  test("goes out now, or at a time of the editor's own clock", () => {
    expect(parse("now http://127.0.0.1:80/x #world")).toMatchObject({ when: "now" });
    expect(parse("at 2026-11-24 08:00 https://news.example/a #world")).toMatchObject({
      when: Date.parse("2026-11-24T07:00:00Z"),
    });
  });

  test.each([
    ["tomorrow 8:00", "2026-11-21T07:00:00Z"],
    ["tomorrow at 8:00", "2026-11-21T07:00:00Z"],
    ["08:00", "2026-11-20T07:00:00Z"],
    ["in 2 hours", "2026-11-20T02:00:00Z"],
    ["24.11.2026 08:00", "2026-11-24T07:00:00Z"],
    ["tue 7:30", "2026-11-24T06:30:00Z"],
    ["tue 9pm", "2026-11-24T20:00:00Z"],
    ["8 p.m.", "2026-11-20T19:00:00Z"],
  ])("goes out at %s", (time, moment) => {
    expect(parse(`at ${time} https://news.example/a sport`)).toMatchObject({
      when: Date.parse(moment),
      topics: ["sport"],
      from: { url: "https://news.example/a" },
    });
    expect(parse(`at ${time} #world`)).toMatchObject({ fault: "link_missing", detail: `at ${time}` });
  });

  test("says that the clocks skip a time", () => {
    expect(parse("at 2027-03-28 02:30 https://news.example/a")).toMatchObject({
      ok: false,
      fault: "time_skipped",
      detail: "2027-03-28 02:30",
    });
  });

  test("says what is wrong with the time, the words, or that nothing was given", () => {
    expect(parse("")).toMatchObject({ ok: false, fault: "nothing_given" });
    expect(parse("at https://news.example/a")).toMatchObject({ ok: false, fault: "time_missing" });
    expect(parse("at 2026-02-30 08:00 https://news.example/a")).toMatchObject({ ok: false, fault: "time_unreadable" });
    expect(parse("https://news.example/a #wörld!")).toMatchObject({ ok: false, fault: "word_unknown" });
    expect(parse("now #world")).toMatchObject({ ok: false, fault: "link_missing", detail: "now" });
  });
});

describe("/publish with a text of one's own", () => {
  test("makes the first line the headline, the others the lead, the address the source", () => {
    expect(parse("#world\nBridge reopens\nAfter two years\nof works.\nhttps://news.example/bridge")).toEqual({
      ok: true,
      when: "preview",
      topics: ["#world"],
      from: {
        content: {
          title: "Bridge reopens",
          lead: "After two years of works.",
          leadHtml: "After two years<br>of works.",
          url: "https://news.example/bridge",
        },
      },
    });
  });

  test("takes a message it answers, with the link hidden in it and its hashtags as topics", () => {
    const quoted = { text: "Bridge reopens\nAt last.\n#world", links: ["https://news.example/bridge"], ranges: [] };
    expect(parse("now", quoted)).toMatchObject({
      ok: true,
      when: "now",
      topics: ["#world"],
      from: { content: { title: "Bridge reopens", lead: "At last.", url: "https://news.example/bridge" } },
    });
  });

  test.each(["A bridge reopens", "At last", "Now what?", "The bridge reopens", "Bridge"])(
    "reads “%s” as the headline where it stands on the line below the command",
    (title) => {
      expect(parse(`\n${title}\nA lead.\nhttps://news.example/bridge #world`)).toEqual({
        ok: true,
        when: "preview",
        topics: ["#world"],
        from: { content: { title, lead: "A lead.", url: "https://news.example/bridge" } },
      });
    },
  );

  test.each([
    "At last the bridge opens",
    "At the harbour",
    "The bridge reopens",
    "Bridge",
    "Déjà vu",
    "strike in lyon ends",
    "Bridge: open! #world",
  ])("reads “%s” as the headline where it stands on the command's line, above the rest", (title) => {
    expect(parse(`${title}\nA lead.\nhttps://news.example/bridge`)).toMatchObject({
      ok: true,
      from: { content: { title, lead: "A lead.", url: "https://news.example/bridge" } },
    });
  });

  test.each([
    "at tomorow 8:00 #world",
    "at 24:00",
    "tomorrow 8:00",
    "at 2026-12-25",
    "at noon #world",
    "at dinner",
    "at fryday 9 #world",
    "at fryday night #world",
    "at 31pm",
  ])("reads “%s” as a time with something wrong, and never as the headline", (first) => {
    expect(parse(`${first}\nBridge reopens\nA lead.\nhttps://news.example/bridge`)).toMatchObject({
      ok: false,
      fault: expect.stringMatching(/^time_/),
    });
  });

  test("does not take what stands behind an address's # for a topic", () => {
    expect(parse("\nBridge reopens\nA lead. #world\nhttps://news.example/bridge?a=1#comments")).toMatchObject({
      topics: ["#world"],
      from: { content: { url: "https://news.example/bridge?a=1#comments" } },
    });
  });

  test("takes the lines below a link for the words to send with it, whatever other link is among them", () => {
    expect(parse("https://news.example/bridge #world\nBridge reopens\nSee https://other.example/ as well.")).toEqual({
      ok: true,
      when: "preview",
      topics: ["#world"],
      from: { content: { title: "Bridge reopens", lead: "See as well.", url: "https://news.example/bridge" } },
      leftOut: 1,
    });
    expect(parse("https://news.example/bridge\n#world")).toMatchObject({
      topics: ["#world"],
      from: { url: "https://news.example/bridge" },
    });
  });

  test("keeps paragraphs, emphasis and links of a message that it answers, whatever stands around them", () => {
    const text =
      "🌉 Bridge reopens\n\nAt last, says the mayor. https://news.example/bridge\n\n\nRead the report 👍🏽.\n#world";
    const at = (words: string) => ({ offset: text.indexOf(words), length: words.length });
    const ranges = [
      { type: "bold", offset: 0, length: 17 },
      { type: "italic", ...at("last, says") },
      { type: "bold", ...at("says the mayor") },
      { type: "url", ...at("https://news.example/bridge") },
      { type: "text_link", ...at("report 👍🏽"), url: "https://city.example/r?a=1&b=2" },
    ];
    const content = {
      title: "🌉 Bridge reopens",
      lead: "At last, says the mayor. Read the report 👍🏽.",
      leadHtml:
        'At <i>last, </i><b><i>says</i></b><b> the mayor</b>. <br><br>Read the <a href="https://city.example/r?a=1&amp;b=2">report 👍🏽</a>.',
      url: "https://news.example/bridge",
    };
    expect(parse("", { text, ranges, links: ["https://city.example/r?a=1&b=2"] })).toMatchObject({ from: { content } });
    const typed = parsePublishArguments(`#world\n${text}`, null, {
      timeZone: "UTC",
      read: textsOf("en").read,
      now: 0,
      ranges: ranges.map((range) => ({ ...range, offset: range.offset + 7 })),
    });
    expect(typed).toMatchObject({ from: { content } });
  });

  test("takes for a body too what is longer than a card's lead", () => {
    const long = "A sentence that goes on. ".repeat(40).trim();
    const parsed = parse(`\nBridge reopens\n${long}\nhttps://news.example/bridge`);
    expect(parsed).toMatchObject({ from: { content: { lead: long, body: long } } });
  });

  test("takes a link without a headline for the page", () => {
    const page = { ok: true, from: { url: "https://news.example/bridge" }, topics: ["#world"] };
    expect(parse("#world\nhttps://news.example/bridge")).toMatchObject(page);
    expect(parse("\nhttps://news.example/bridge\n#world")).toMatchObject(page);
    expect(parse("#world", { text: "https://news.example/bridge", links: [], ranges: [] })).toMatchObject(page);
  });

  test("asks for the link", () => {
    expect(parse("#world\nBridge reopens")).toMatchObject({ ok: false, fault: "link_missing" });
    expect(parse("\nBridge reopens")).toMatchObject({ ok: false, fault: "link_missing" });
  });
});

test("whatever is typed, an answer comes: a plan or a named fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ maxLength: 100 }), (text, quoted) => {
      const result = parse(text, { text: quoted, links: [], ranges: [] });
      expect(typeof result.ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});
