/** Pages as they are: the story among everything that is not. One noise a language would be too kind: each page has all. */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { createPageReader, type PageResult } from "../../src/ingest/page/read-page.ts";

const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
afterAll(() => reader.close());
const read = (
  html: string | Uint8Array,
  url = "https://news.example/world/story-1",
  type = "text/html",
): Promise<PageResult> =>
  reader.understand(typeof html === "string" ? new TextEncoder().encode(html) : html, url, type);
const content = async (html: string | Uint8Array, url?: string, type?: string) => {
  const page = await read(html, url, type);
  if (!page.ok) throw new Error(page.code);
  return page.content;
};

interface Words {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly credit: string;
  readonly noise: readonly string[];
}
const languages: Readonly<Record<string, Words>> = {
  en: {
    title: "Ferry returns to the river after eleven years",
    paragraphs: [
      "The night ferry will run again from Friday, the river authority said, eleven years after the last boat was tied up for good.",
      "Tickets cost the same as a bus ride, and the first week is free for holders of a library card, according to the council.",
    ],
    credit: "Source: Reuters",
    noise: [
      "Follow us on Telegram",
      "Share on Facebook",
      "Subscribe to our newsletter and never miss a story",
      "We use cookies to improve your experience. Accept",
      "Read also: Ten bridges worth a detour",
    ],
  },
  fr: {
    title: "Le bac revient sur le fleuve après onze ans",
    paragraphs: [
      "Le bac de nuit reprendra son service vendredi, a annoncé la régie du fleuve, onze ans après le départ du dernier bateau.",
      "Le billet coûtera le prix d'un trajet en bus et la première semaine sera gratuite pour les abonnés de la bibliothèque.",
    ],
    credit: "Source : Reuters",
    noise: [
      "Suivez-nous sur Telegram",
      "Partager sur Facebook",
      "Inscrivez-vous à notre newsletter",
      "Nous utilisons des cookies pour améliorer votre expérience. Accepter",
      "Lire aussi : Dix ponts qui valent le détour",
    ],
  },
  es: {
    title: "El transbordador vuelve al río once años después",
    paragraphs: [
      "El transbordador nocturno volverá a navegar el viernes, anunció la autoridad del río, once años después del último viaje.",
      "El billete costará lo mismo que un viaje en autobús y la primera semana será gratuita para los socios de la biblioteca.",
    ],
    credit: "Fuente: Reuters",
    noise: [
      "Síguenos en Telegram",
      "Compartir en Facebook",
      "Suscríbete a nuestro boletín",
      "Usamos cookies para mejorar su experiencia. Aceptar",
      "Lee también: Diez puentes que merecen un desvío",
    ],
  },
  de: {
    title: "Die Fähre kehrt nach elf Jahren auf den Fluss zurück",
    paragraphs: [
      "Die Nachtfähre verkehrt ab Freitag wieder, teilte die Flussbehörde mit, elf Jahre nachdem das letzte Boot vertäut wurde.",
      "Eine Fahrt kostet so viel wie der Bus, und in der ersten Woche fahren Inhaber eines Bibliotheksausweises umsonst.",
    ],
    credit: "Quelle: Reuters",
    noise: [
      "Folgen Sie uns auf Telegram",
      "Teilen auf Facebook",
      "Abonnieren Sie unseren Newsletter",
      "Wir verwenden Cookies. Akzeptieren",
      "Lesen Sie auch: Zehn Brücken, die einen Umweg lohnen",
    ],
  },
  it: {
    title: "Il traghetto torna sul fiume dopo undici anni",
    paragraphs: [
      "Il traghetto notturno tornerà in servizio venerdì, ha annunciato l'autorità del fiume, undici anni dopo l'ultimo viaggio.",
      "Il biglietto costerà come quello dell'autobus e la prima settimana sarà gratuita per chi ha la tessera della biblioteca.",
    ],
    credit: "Fonte: Reuters",
    noise: [
      "Seguici su Telegram",
      "Condividi su Facebook",
      "Iscriviti alla nostra newsletter",
      "Utilizziamo i cookie per migliorare la tua esperienza. Accetta",
      "Leggi anche: Dieci ponti che meritano una deviazione",
    ],
  },
};

function page(lang: string, words: Words): string {
  const [follow, share, letter, consent, also] = words.noise;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${words.title} | The Courier</title>
<meta name="description" content="The Courier: all the news, all the time, everywhere."><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-11-24T08:00:00+01:00"><meta property="og:image" content="/img/ferry.jpg"><link rel="canonical" href="https://news.example/world/story-1"></head>
<body><div class="consent" role="dialog"><p>${consent}</p><button>OK</button></div><nav><a href="/">Home</a></nav>
<article><h1>${words.title}</h1><p class="credit-line">${words.credit}</p><figure><img src="/img/ferry.jpg"><figcaption>Source: Pictures Inc</figcaption></figure>
<p>${follow}</p><p>${words.paragraphs[0]}</p><ul class="share"><li>${share}</li></ul><p>${words.paragraphs[1]}</p><p>${also}</p><p>${(words.paragraphs[0] ?? "").replace("11", "12")}</p><p>${follow}</p>
<div class="newsletter"><p>${letter}</p></div></article><footer><p>© The Courier</p></footer></body></html>`;
}

describe.each(Object.entries(languages))("a page in %s", (lang, words) => {
  test("gives its story and its credit, and nothing of what stands around", async () => {
    const found = await content(page(lang, words));
    expect(found).toMatchObject({
      title: words.title,
      lead: words.paragraphs[0],
      source: "Reuters",
      siteName: "The Courier",
      language: lang,
      imageUrl: "https://news.example/img/ferry.jpg",
      sourcePublishedAt: Date.parse("2026-11-24T07:00:00Z"),
    });
    expect(found.body).toContain(words.paragraphs[1]);
    for (const noise of words.noise) expect(found.body).not.toContain(noise);
    expect(found.body).not.toMatch(/telegram|facebook|cookie/i);
  });
});

const body = languages.en?.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("") ?? "";

describe("a page", () => {
  test("with nothing but a title, a heading and a paragraph is enough", async () => {
    const found = await content(
      "<title>Bridge opens</title><h1>Bridge opens</h1><p>The bridge opened on Monday after two years of works, the town said.</p>",
    );
    expect(found).toMatchObject({
      title: "Bridge opens",
      lead: "The bridge opened on Monday after two years of works, the town said.",
    });
    expect((await read("<p>No headline at all, only words.</p>")).ok).toBe(false);
  });

  test.each([
    ["in comments", (json: string) => `<!-- ${json} -->`],
    ["with line breaks inside strings", (json: string) => json.replace("Ferry returns", "Ferry\nreturns")],
    ["in a graph", (json: string) => `{"@graph":[${json}]}`],
    ["in a list", (json: string) => `[${json}]`],
  ])("with its JSON-LD %s is understood", async (_, wrap) => {
    const json = wrap(
      '{"@type":"NewsArticle","headline":"Ferry returns","datePublished":"2026-11-24T08:00:00Z","author":{"name":"Ada L."},"isAccessibleForFree":false}',
    );
    const found = await content(
      `<title>Ferry returns | X</title><script type="application/ld+json">${json}</script>${body}`,
    );
    expect(found).toMatchObject({
      title: "Ferry returns",
      byline: "Ada L.",
      paywalled: true,
      sourcePublishedAt: Date.parse("2026-11-24T08:00:00Z"),
    });
  });

  test.each([
    ["Source: Reuters", "Reuters"],
    ["The ferry is back on the river. Source : AFP", "AFP"],
    ["LONDON (Reuters) - The ferry returns", "Reuters"],
    ["The ferry is back (AFP)", "AFP"],
    ["© AP", "AP"],
  ])("that prints %s credits %s", async (line, source) => {
    expect((await content(`<title>Ferry returns</title><h1>Ferry returns</h1>${body}<p>${line}</p>`)).source).toBe(
      source,
    );
  });

  test("that states a thing in several places is believed where it was stated with most thought", async () => {
    const found = await content(
      `<title>Ferry returns | The Outlet</title><meta name="og:title" content="By name"><meta property="x:title dc:title" content="Ferry returns at last">
       <meta property="og:site_name" content="The Outlet - All the news of the coast"><meta name="application-name" content="The Outlet">
       <h1>Ferry returns at last</h1><p class="byline" rel="author">By Ada Lind24 Dec 2026 651</p>${body}`,
    );
    expect(found).toMatchObject({ title: "Ferry returns at last", siteName: "The Outlet", byline: "Ada Lind" });
  });

  test("without a summary is led by the first sentence of its story, not by a caption, and shows no picture from beside it", async () => {
    const aside = '<aside><img src="/other-story.jpg"></aside>';
    const caption = "<p>The pier of the old harbour seen from the lighthouse in the north, and the ferry behind it</p>";
    const page = (story: string) =>
      `<title>Ferry returns</title>${aside}<article><h1>Ferry returns</h1>${story}${body}</article>`;
    const found = await content(page(caption));
    expect(found.lead).toBe(languages.en?.paragraphs[0]);
    expect(found.imageUrl).toBeUndefined();
    const shown = await content(page(`<p><img src="/a-blanket.jpg"></p>${caption}`), "https://news.example/ferry");
    expect(shown.imageUrl).toBe("https://news.example/a-blanket.jpg");
  });

  test("encoded once too often shows no reference in its lead, whether it was stated or is the first sentence", async () => {
    const sentence =
      "The ferry&amp;#8217;s crew said &amp;quot;at last&amp;quot; when the boat left the quay on Monday morning.";
    const found = await content(
      `<title>Ferry returns</title><article><h1>Ferry returns</h1><p>${sentence}</p>${body}</article>`,
    );
    expect(found.lead).toMatch(/^The ferry’s crew said "at last" when/);
  });

  test("gives the reader-mode library all its text, whatever scripts, styles and comments stand between", async () => {
    const noise =
      '<script>if (a < b) document.write("<p>no</p>")</script><!-- <p>no</p> --><style>p > a { color: red }</style>';
    const found = await content(
      `<title>Ferry returns</title><article>${noise}${body.replaceAll("</p>", `</p>${noise}`)}</article><script>`,
    );
    expect(found.body).toBe(languages.en?.paragraphs.join("\n\n"));
  });

  test("is known by its canonical address only within its own site, and never by its home page", async () => {
    const at = async (canonical: string) =>
      (await content(`<title>Ferry returns</title><link rel="canonical" href="${canonical}">${body}`)).url;
    expect(await at("https://www.news.example/world/story-1")).toBe("https://www.news.example/world/story-1");
    expect(await at("/2026/ferry-returns-at-last")).toBe("https://news.example/2026/ferry-returns-at-last");
    for (const wrong of ["https://elsewhere.example/x", "https://news.example/", "javascript:x", ""]) {
      expect(await at(wrong)).toBe("https://news.example/world/story-1");
    }
  });

  test.each([
    ["in its head", (link: string) => `<html><head>${link}<title>Ferry returns</title></head><body>${body}`, true],
    [
      "in a head that holds a <div>",
      (link: string) => `<head><title>Ferry returns</title><div></div>${link}</head>${body}`,
      true,
    ],
    ["where the tags of the head are left out", (link: string) => `<title>Ferry returns</title>${link}${body}`, true],
    [
      "in its article",
      (link: string) => `<head><title>Ferry returns</title></head><article>${link}${body}</article>`,
      false,
    ],
    [
      "in its article, the head left out",
      (link: string) => `<title>Ferry returns</title><div>${link}${body}</div>`,
      false,
    ],
    ["behind its text", (link: string) => `<title>Ferry returns</title>${body}${link}`, false],
    [
      "in a template",
      (link: string) => `<head><title>Ferry returns</title><template>${link}</template></head>${body}`,
      false,
    ],
  ])("with a canonical address %s believes it only in the head", async (_, page, isBelieved) => {
    const found = await content(page('<link rel="canonical" href="https://www.news.example/world/story-1">'));
    expect(found.url).toBe(`https://${isBelieved ? "www." : ""}news.example/world/story-1`);
  });

  test.each([
    ["<title>Just a moment...</title><h1>news.example</h1><p>Verifying you are human.</p>", "bot_check"],
    ["<title>The Outlet</title><h1>Access denied</h1>", "bot_check"],
    ["<title>Page not found – The Outlet</title><h1>Oops! That page can’t be found.</h1>", "not_found"],
    ["<title>The Outlet</title><h2>Sorry, this page could not be found</h2><p>Search</p>", "not_found"],
    ["<title>The Outlet</title><h1>Page introuvable</h1><p>Nos derniers articles</p>", "not_found"],
  ])("that holds no article says so: %s", async (html, code) => {
    expect(await read(html)).toMatchObject({ ok: false, code });
  });

  test.each([
    [
      "states several of which the first is its logo",
      '<meta property="og:image" content="/logo.png"><meta property="og:image" content="/p.jpg?a=1&amp;amp;b=2">',
      "",
      "/p.jpg?a=1&b=2",
    ],
    ["states it as older networks asked", '<link rel="image_src" href="/p.jpg">', "", "/p.jpg"],
    ["shows a flag in its text first", "", '<img src="/fr.png" width="16"><img src="/p.jpg">', "/p.jpg"],
    ["states none and loads it late", "", '<img src="/grey.gif" data-src="/p.jpg">', "/p.jpg"],
    [
      "states a placeholder and loads it late over a small one",
      '<meta property="og:image" content="/placeholder.png">',
      '<img src="/p-20x10.jpg" class="lazy" data-lazy-src="/p.jpg">',
      "/p.jpg",
    ],
    [
      "shows it in <picture>",
      "",
      '<picture><source srcset="/p.webp 900w, /s.webp 100w" type="image/webp"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></picture>',
      "/p.webp",
    ],
    ["shows it without scripts", "", '<img src="/1x1.png"><noscript><img src="/p.jpg"></noscript>', "/p.jpg"],
    [
      "shows a counter first",
      "",
      '<img src="https://www.facebook.com/tr?id=1" width="1" height="1"><img src="/p.jpg">',
      "/p.jpg",
    ],
  ])("that %s has a picture", async (_, meta, shown, path) => {
    const page = `<html><head><title>Ferry returns</title>${meta}</head><body><header><img src="/other.jpg"></header><article><h1>Ferry returns</h1><figure>${shown}</figure>${body}</article></body></html>`;
    expect((await content(page)).imageUrl).toBe(`https://news.example${path}`);
  });

  test.each([
    [
      "windows-1252, declared late",
      Buffer.from('<title>Café à Orléans</title><meta charset="windows-1252"><h1>Café à Orléans</h1>', "latin1"),
      "Café à Orléans",
    ],
    [
      "latin-1, declared as UTF-8",
      Buffer.from('<meta charset="utf-8"><title>Été déjà fini à Orléans</title>', "latin1"),
      "Été déjà fini à Orléans",
    ],
    [
      "UTF-16 with its mark",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<title>Überfahrt</title>", "utf16le")]),
      "Überfahrt",
    ],
  ])("in %s reads right", async (_, bytes, title) => {
    expect((await content(bytes)).title).toBe(title);
  });

  test("nested without end is given up within seconds, and the next page is read all the same", async () => {
    const startedAt = performance.now();
    for (const bomb of [
      "<div>".repeat(5000),
      "<b>".repeat(200_000),
      `<table>${"<tr><td>".repeat(20_000)}`,
      "<".repeat(1_000_000),
    ]) {
      await read(`<title>Deep</title>${bomb}`);
    }
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    expect((await content(`<title>After</title>${body}`)).title).toBe("After");
  }, 40_000);

  test("of any tags in any order breaks nothing", async () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "<article>",
      "<h1>",
      "</h1>",
      "<title>",
      "</title>",
      "<script type='application/ld+json'>",
      "</script>",
      "{",
      "<meta property='og:title' content='x'>",
      "<svg>",
      "<template>",
      "<!--",
      "-->",
      "<a href='http://['>",
      "word ",
      "&#xD800;",
      "\u0000",
      "<link rel=canonical href='::'>",
      "<time datetime='x'>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
        expect(typeof (await read(pieces.join(""))).ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
