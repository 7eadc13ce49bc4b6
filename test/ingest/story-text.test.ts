/** The whole text of a story, however its blocks are nested, and nothing that stands around it. */
import { afterAll, describe, expect, test } from "vitest";
import { createPageReader } from "../../src/ingest/page/read-page.ts";

const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
afterAll(() => reader.close());

const paragraphs = [
  "The night ferry will run again from Friday, the river authority said, eleven years after the last boat was tied up for good.",
  "Tickets cost the same as a bus ride, and the first week is free for holders of a library card, according to the council.",
  "The boats were built in the old yard north of the bridge, which had been closed since the flood, the authority said on Monday.",
  "Fishermen asked for a landing of their own, which the engineers refused because the bank would be washed away again.",
];
const [one = "", two = "", three = "", four = ""] = paragraphs;

async function bodyOf(story: string, head = ""): Promise<string[]> {
  const html = `<!doctype html><html lang="en"><head><title>Ferry returns to the river</title>${head}</head><body><article><h1>Ferry returns to the river</h1>${story}</article></body></html>`;
  const page = await reader.understand(new TextEncoder().encode(html), "https://news.example/ferry", "text/html");
  if (!page.ok) throw new Error(page.code);
  return (page.content.body ?? "").split("\n\n");
}

describe("text is found", () => {
  test.each([
    ["beside blocks in a div", `<div>${one}<p>${two}</p>${three}<p>${four}</p></div>`],
    [
      "beside headings and lists in a section",
      `<section>${one}<h2>What it costs</h2>${two}<p>${three}</p>${four}</section>`,
    ],
    ["between line breaks", `<div>${one}<br><br>${two}<br/><br/>${three}<br> <br>${four}</div>`],
    [
      "in terms and what they mean",
      `<p>${one}</p><dl><dt>Tickets</dt><dd>${two}</dd><dt>Boats</dt><dd>${three}</dd></dl><p>${four}</p>`,
    ],
    ["beside a paragraph in a list", `<p>${one}</p><ul><li>${two}<p>${three}</p></li></ul><p>${four}</p>`],
    ["in spans and inline marks", `<div><span>${one}</span><p><b>${two}</b></p><em>${three}</em><p>${four}</p></div>`],
    ["in nested divs with text at each level", `<div>${one}<div>${two}<div>${three}</div></div>${four}</div>`],
  ])("%s", async (_, story) => {
    const body = (await bodyOf(story)).join("\n\n");
    for (const paragraph of paragraphs) expect(body).toContain(paragraph);
  });

  test.each([
    ["text beside its paragraph", "<blockquote><p>We will build it.</p>— Ada Kerr (@adakerr)</blockquote>"],
    ["a footer", "<blockquote><p>We will build it.</p><footer>— Ada Kerr (@adakerr)</footer></blockquote>"],
    ["a cite", "<blockquote><p>We will build it.</p><cite>— Ada Kerr (@adakerr)</cite></blockquote>"],
    [
      "a caption",
      "<figure><blockquote><p>We will build it.</p></blockquote><figcaption>— Ada Kerr (@adakerr)</figcaption></figure>",
    ],
    [
      "a line of a class of its own",
      '<blockquote><p>We will build it.</p><p class="byline">— Ada Kerr (@adakerr)</p></blockquote>',
    ],
  ])("in %s of a quotation that says whose it is", async (_, quote) => {
    const body = (await bodyOf(`<p>${one}</p><p>${two}</p>${quote}<p>${three}</p><p>${four}</p>`)).join(" ");
    expect(body).toContain("We will build it.");
    expect(body).toContain("Ada Kerr (@adakerr)");
  });

  test.each(['<script src="a.js"/>', '<iframe src="https://video.example/1"/>', "<title/>", "<style/>", "<noscript/>"])(
    "behind %s",
    async (tag) => {
      expect(await bodyOf(`<p>${one}</p>${tag}<p>${two}</p><p>${three}</p>${tag}<p>${four}</p>`)).toEqual(paragraphs);
    },
  );

  test("in lists, tables and headings of the story", async () => {
    const list = "<ul><li>Nine in the morning from the old pier</li><li>Noon from the bridge</li></ul>";
    const table = "<table><tr><th>Pier</th><th>First boat</th></tr><tr><td>North</td><td>09:00</td></tr></table>";
    const body = await bodyOf(
      `<p>${one}</p><h2>When it runs</h2>${list}<p>${two}</p>${table}<p>${three}</p><p>${four}</p>`,
    );
    expect(body).toEqual([
      one,
      "When it runs",
      "Nine in the morning from the old pier",
      "Noon from the bridge",
      two,
      "Pier First boat",
      "North 09:00",
      three,
      four,
    ]);
  });
});

const whole = paragraphs.map((line) => `<p>${line}</p>`);
const around = (between: string, behind = ""): string =>
  `${whole[0]}${whole[1]}${between}${whole[2]}${whole[3]}${behind}`;

describe("the story is all there is", () => {
  test.each([
    ["a caption", '<figure><img src="a.jpg"><figcaption>The pier in the morning</figcaption></figure>'],
    [
      "a caption of another kind",
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The pier in the morning</p></div>',
    ],
    ["a related story in a box", '<div class="related-story"><p>Ten bridges that were never built</p></div>'],
    ["a link to another story", '<p><a href="/x">Ten bridges that were never built</a></p>'],
    [
      "a list of links",
      '<h3>More stories</h3><ul><li><a href="/x">Ten bridges</a></li><li><a href="/y">Nine boats</a></li></ul>',
    ],
    ["a newsletter", '<div class="newsletter-signup"><p>The morning letter comes at six.</p></div>'],
    ["a button", '<p class="share-tools"><a href="#">Send</a></p>'],
    ["words for screen readers", '<span class="sr-only">End of picture</span>'],
    ["a label of an advertisement", '<p class="ad-label">Paid content</p>'],
    ["the same paragraph once more", `<p>${one}</p>`],
  ])("without %s", async (_, box) => {
    expect(await bodyOf(around(box))).toEqual(paragraphs);
  });

  test.each([
    ["its headline", "<h2>Ferry returns to the river</h2>"],
    ["a byline and a date", "<p>By Ada Kerr</p><p>3 March 2026, 10:15</p>"],
    ["a section", "<p>River News</p>"],
  ])("without %s before it", async (_, line) => {
    expect(await bodyOf(`${line}${around("")}`)).toEqual(paragraphs);
  });

  test.each([
    ["who wrote it", "<p>Ada Kerr is a reporter for The Courier. Follow her on Twitter @adakerr</p>"],
    ["tags", "<p>Tags: ferries, bridges</p>"],
    ["a heading over nothing", "<h3>What to read next</h3>"],
    ["rights", "<p>© 2026 The Courier</p>"],
  ])("without %s behind it", async (_, line) => {
    expect(await bodyOf(around("", line))).toEqual(paragraphs);
  });

  test("also where its own container is called by a name of what stands beside stories", async () => {
    expect(await bodyOf(`<div class="social-tags newsletter">${around("")}</div>`)).toEqual(paragraphs);
  });
});
