/** What a page calls its story, and what the site calls itself. */
import { describe, expect, test } from "vitest";
import { readHead } from "../../src/ingest/page/head.ts";
import { readFacts } from "../../src/ingest/page/page-facts.ts";

const facts = (html: string, url = "https://quay.example/2026/harbour") =>
  readFacts({ head: readHead(html), url, now: Date.parse("2026-11-01T00:00:00Z") });
const titleOf = (html: string, url?: string): string | undefined => facts(html, url)?.title;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;

const headline = "Harbour wall will be rebuilt";

describe("a headline", () => {
  test.each<[string, string]>([
    ["behind a bar", `${site("The Daily Quay")}${og(`${headline} | The Daily Quay`)}`],
    ["behind a dash", `${site("The Daily Quay")}<title>${headline} – The Daily Quay</title>`],
    ["without its article", `${site("The Daily Quay")}${og(`${headline} - Daily Quay`)}`],
    ["by its host", `${og(`${headline} - quay.example`)}`],
    ["with News behind", `${site("Quay")}${og(`${headline} | Quay News`)}`],
    ["by its initials", `${site("The Southern Quay Herald")}${og(`${headline} | TSQH`)}`],
    [
      "with a section",
      `${site("The Daily Quay")}${og(`${headline} | Politics | The Daily Quay`)}<meta property="article:section" content="Politics">`,
    ],
    ["in front", `${site("The Daily Quay")}${og(`The Daily Quay | ${headline}`)}`],
    [
      "in front, where only the heading tells",
      `<title>Daily Quay | ${headline}</title>${og(`Daily Quay | ${headline}`)}<h1>${headline}</h1>`,
    ],
    ["in front, with a section", `<title>Daily Quay - Politics - ${headline}</title><h1>${headline}</h1>`],
    ["the section in front", `${og(`Politics | ${headline}`)}<meta property="article:section" content="Politics">`],
    ["the section in front, where only the heading tells", `${og(`Politics: ${headline}`)}<h1>${headline}</h1>`],
    ["in front, with what any site has", `${site("Quay")}<title>Quay » News » ${headline}</title>`],
    [
      "behind colons between blanks",
      `${site("Quay")}<meta property="article:section" content="Ports"><title>${headline} : Ports : Quay</title>`,
    ],
    ["on both sides", `${site("Quay")}${og(`Quay - ${headline} - Quay`)}`],
    ["between headline and section", `${site("Quay")}<title>${headline} | Quay | World</title>`],
    [
      "as the publisher alone",
      `${og(`${headline} | Harbour Press`)}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline} | Harbour Press","publisher":{"name":"Harbour Press"}}</script>`,
    ],
    ["a guess at a window's title", `<title>${headline} after storm | Some Paper</title>`],
  ])("is freed of the site's name %s", (what, html) => {
    expect(titleOf(html)).toBe(what.startsWith("a guess") ? `${headline} after storm` : headline);
  });

  test.each<[string, string, string]>([
    ["a tail that holds the site's name", `${site("Quay")}`, "Ready for spring - Quay at the boat fair in Hamburg"],
    ["a tail that begins with the site's name", `${site("Quay")}`, "Ready for spring - Quay opens late"],
    ["a site's name in its first words", `${site("Quay")}`, "Quay opens: what the harbour says"],
    ["a colon", `${site("Quay")}`, "Quay: the long way home"],
    ["a colon between blanks", `${site("Quay")}`, "Storm : what the harbour says"],
    ["a dash within", "", "Storm – and then the flood"],
    ["a hyphen within a word", `${site("Quay")}`, "A half-Quay, half-pier building"],
    ["numbers with dashes", "", "Harbour 3 - 1 Seaside"],
  ])("keeps %s", (_, meta, title) => {
    expect(titleOf(`${meta}<title>${title}</title>${og(title)}<h1>${title}</h1>`)).toBe(title);
    expect(titleOf(`${meta}${og(title)}`)).toBe(title);
  });

  test.each<[string, string]>([
    ["the heading is the site's own name", `<title>${headline} - Daily Quay</title><h1>Daily Quay</h1>`],
    [
      "Open Graph has the site's name",
      `${og("Daily Quay")}${site("Daily Quay")}<title>${headline} | Daily Quay</title><h1>${headline}</h1>`,
    ],
    [
      "Open Graph has a slogan",
      `${og("All you need to know today")}<title>${headline} | Daily Quay</title><h1>${headline}</h1>`,
    ],
    ["Open Graph cut it off", `${og("Harbour wall will…")}<title>x</title><h1>${headline}</h1>`],
    ["there is only a heading", `<h1>${headline}</h1>`],
    ["the window says little", `<title>Article</title><h1>${headline}</h1>`],
    ["it is encoded twice everywhere", `${og("Harbour wall &amp;quot;will be rebuilt&amp;quot;")}`],
  ])("is found where %s", (what, html) => {
    expect(titleOf(html)).toBe(what.startsWith("it is encoded") ? 'Harbour wall "will be rebuilt"' : headline);
  });

  test("in a language without blanks is freed of the site's name", () => {
    expect(titleOf(`${site("新浪网")}<title>港口的防波堤将在冬天之前重建_新浪网</title>`)).toBe(
      "港口的防波堤将在冬天之前重建",
    );
    expect(titleOf(`${site("朝日新聞")}<title>港の防波堤、冬までに再建へ-朝日新聞</title>`)).toBe(
      "港の防波堤、冬までに再建へ",
    );
  });

  test("is missed where there is none", () => {
    expect(facts("<p>Only words.</p>")).toBeNull();
    expect(facts(`<title>Quay</title>${site("Quay")}`)).toBeNull();
  });
});

describe("a site's name", () => {
  const nameOf = (meta: string, url?: string): string | undefined =>
    facts(`<title>${headline}</title>${meta}<h1>${headline}</h1>`, url)?.siteName;

  test.each<[string, string, string]>([
    [
      "that is an address falls to the host",
      '<meta name="twitter:site" content="https://twitter.com/thequay">',
      "quay.example",
    ],
    [
      "that is an address gives way to a name",
      `<meta property="og:site_name" content="https://quay.example/"><meta name="application-name" content="The Quay">`,
      "The Quay",
    ],
    [
      "that is an address without its scheme",
      '<meta property="og:site_name" content="www.quay.example">',
      "quay.example",
    ],
    ["that is the headline is none", `<meta name="application-name" content="${headline}">`, ""],
    [
      "that is the headline gives way to a handle",
      `${site(headline)}<meta name="twitter:site" content="@thequay">`,
      "thequay",
    ],
    ["that is an address's handle is a name", site("@thequay"), "thequay"],
    [
      "that is what any first page is called gives way to a name",
      `${site("Home")}<meta name="application-name" content="The Quay">`,
      "The Quay",
    ],
    ["that is what any first page is called falls to the host", site("Accueil"), "quay.example"],
    [
      "that a template left gives way to a name",
      `${site("{{site.title}}")}<meta name="application-name" content="Quay">`,
      "Quay",
    ],
    ["that a program left is none", site("undefined"), ""],
    ["that is a number is none", '<meta name="twitter:site" content="@123456">', ""],
    ["is decoded", site("Tom &amp;amp; Jo&amp;#8217;s <b>Quay</b>"), "Tom & Jo’s Quay"],
    ["is cut before its slogan", site("Quay | News, sport and more from the coast"), "Quay"],
  ])("%s", (_, meta, name) => {
    expect(nameOf(meta)).toBe(name);
  });

  test("equal to the headline never leaves a page without title", () => {
    for (const name of ["og:site_name", "application-name", "twitter:site"]) {
      expect(facts(`<title>Harbour wall</title><meta name="${name}" content="Harbour wall">`)?.title).toBe(
        "Harbour wall",
      );
    }
    expect(
      facts(
        `<title>Harbour wall rebuilt - Portal</title>${og("Harbour wall rebuilt")}<meta name="application-name" content="Harbour wall rebuilt">`,
      )?.title,
    ).toBe("Harbour wall rebuilt");
  });
});
