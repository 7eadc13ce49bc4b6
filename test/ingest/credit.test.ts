/** Whom a story is credited to: its own line, never a picture's, a chart's, a widget's or a reader's. */
import { afterAll, describe, expect, test } from "vitest";
import { createPageReader } from "../../src/ingest/page/read-page.ts";

const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
afterAll(() => reader.close());

const story = [
  "The night ferry will run again from Friday, the river authority said, eleven years after the last boat was tied up for good.",
  "Tickets cost the same as a bus ride, and the first week is free for holders of a library card, according to the council.",
  "The boats were built in the old yard north of the bridge, which had been closed since the flood, the authority said on Monday.",
].map((line) => `<p>${line}</p>`);

async function creditOf(parts: { before?: string; between?: string; end?: string; below?: string }): Promise<unknown> {
  const html = `<title>Ferry returns</title><article><h1>Ferry returns</h1>${parts.before ?? ""}${story[0]}${parts.between ?? ""}${story[1]}${story[2]}${parts.end ?? ""}</article>${parts.below ?? ""}`;
  const page = await reader.understand(new TextEncoder().encode(html), "https://news.example/ferry", "text/html");
  if (!page.ok) throw new Error(page.code);
  return page.content.source;
}

describe("a story is credited by a line", () => {
  test.each([
    ["Source: Reuters", "Reuters"],
    ["Source : AFP", "AFP"],
    ["SOURCE: The Northern Echo", "The Northern Echo"],
    ["Quelle: dpa", "dpa"],
    ["Fuente: Europa Press", "Europa Press"],
    ["Fonte: ANSA", "ANSA"],
    ["Bron: ANP", "ANP"],
    ["Źródło: PAP", "PAP"],
    ["Источник: РИА Новости", "РИА Новости"],
    ["Джерело: Укрінформ", "Укрінформ"],
    ["Kaynak: Anadolu", "Anadolu"],
    ["来源：新华社", "新华社"],
    ["出典：共同通信", "共同通信"],
    ["(Source: NASA)", "NASA"],
    ["[Source: NASA]", "NASA"],
    ["Source: NASA)", "NASA"],
    ["Source: Reuters | Share", "Reuters"],
    ["Source: Reuters, 2 March 2026", "Reuters"],
    ["Source: Reuters Read more", "Reuters"],
    ["Source: Reuters ↗", "Reuters"],
    ["Source: “The Lancet”", "The Lancet"],
    ["Source: theguardian.com", "theguardian.com"],
    ["Quelle: dpa/AFP", "dpa/AFP"],
    ["Bron: anp en Reuters", "anp en Reuters"],
  ])("at its end: %s", async (line, source) => {
    expect(await creditOf({ end: `<p>${line}</p>` })).toBe(source);
  });

  test("at its beginning, behind its last sentence, and where reader mode leaves it out", async () => {
    expect(await creditOf({ before: '<p class="agency">Source: Reuters</p>' })).toBe("Reuters");
    expect(await creditOf({ between: '<p class="agency">Source: Reuters</p>' })).toBe("Reuters");
    expect(await creditOf({ end: "<p>The first boat leaves at nine. (Source: NASA)</p>" })).toBe("NASA");
    expect(await creditOf({ before: '<p><img src="a.jpg"></p><p>Source: Reuters</p>' })).toBe("Reuters");
    expect(
      await creditOf({ end: '<p><img src="a.jpg"></p><p>Tickets are sold on the quay.</p><p>Source: NASA</p>' }),
    ).toBe("NASA");
    expect(await creditOf({ end: '<div class="foot"><span>Source: AFP</span></div>' })).toBe("AFP");
  });

  test("whatever section or keyword it is classed with", async () => {
    const before = '<div class="post category-maps tag-weather">';
    expect(await creditOf({ before, end: "<p>Source: NASA</p></div>" })).toBe("NASA");
  });

  test("or by the agency in its dateline, its last brackets or its copyright", async () => {
    expect(await creditOf({ before: "<p>LONDON (Reuters) - The night ferry is back.</p>" })).toBe("Reuters");
    expect(await creditOf({ end: "<p>The first boat leaves at nine. (AFP)</p>" })).toBe("AFP");
    expect(await creditOf({ end: "<p>© AP</p>" })).toBe("AP");
  });
});

describe("a story is not credited to", () => {
  test.each([
    ["a picture", { before: '<figure><img src="a.jpg"><figcaption>Source: Ann Roe</figcaption></figure>' }],
    ["a picture's agency", { between: '<figure><img src="a.jpg"><figcaption>Source: AFP</figcaption></figure>' }],
    [
      "a picture named in a div",
      { between: '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Source: Ann Roe</p></div>' },
    ],
    ["a picture, said in words", { end: "<p>Image Source: Ann Roe / Pictures Inc</p>" }],
    ["a photograph", { end: "<p>Photo source: Getty</p>" }],
    ["a picture in German", { end: "<p>Bildquelle: Anna Rau</p>" }],
    ["a chart in the middle", { between: "<p>Source: Bureau of Labor Statistics</p>" }],
    [
      "a table at the end",
      { end: "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>Source: Eurostat</p>" },
    ],
    ["charts", { end: "<p>Source: Bureau of Labor Statistics</p><p>Source: Federal Reserve</p>" }],
    ["somebody's own figures", { end: "<p>Source: Company data, author's calculations</p>" }],
    ["a widget beside it", { below: "<aside><p>Source: WeatherNow</p></aside>" }],
    [
      "a reader's comment",
      {
        below:
          '<h2>Comments</h2><div class="comments"><p>Nonsense, see for yourself.</p><p>Source: Wikipedia</p></div>',
      },
    ],
    ["a picture without a figure", { end: '<p><img src="a.jpg"></p><p>Source: Ann Roe</p>' }],
    ["a picture above it", { before: '<p><img src="a.jpg"></p><p>Source: Ann Roe</p>' }],
    ["a map in a frame", { end: '<iframe src="https://maps.example/1"></iframe><p>Source: OpenStreetMap</p>' }],
    [
      "a chart in a box",
      { end: '<div class="chart-block"><p>Boats a year</p><p>1990 to 2026</p><p>Source: Statistics Office</p></div>' },
    ],
    ["a picture of a network", { end: '<blockquote class="instagram-media"><p>Source: Ann Roe</p></blockquote>' }],
    [
      "a box beside the story",
      { end: '<div class="infobox"><p>Forty boats.</p><p>Source: Ministry of Ports</p></div>' },
    ],
    ["a box of weather", { end: '<div class="weather-box"><p>Rain</p><p>Source: WeatherNow</p></div>' }],
    ["a reader in a section", { below: '<section id="comments"><div><p>Source: Wikipedia</p></div></section>' }],
    ["an address", { end: "<p>Source: https://example.org/report.pdf</p>" }],
    ["a sentence", { end: "<p>Source: the minister told us that he would not answer. We asked again.</p>" }],
    ["code", { end: "<p>Open source: a short history</p>" }],
  ] as const)("%s", async (_, parts) => {
    expect(await creditOf(parts)).toBeUndefined();
  });
});
