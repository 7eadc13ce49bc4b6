/** An article page of about 100 kB as news sites make them: the story is a tenth of it, scripts, styles and comments are
 *  two fifths (44 % on 65 real pages). */

const sentence =
  "The harbour authority said on Tuesday that the breakwater & its lamps would be finished a year late, at twice the price. ";
const times = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join("\n");
const link = (i: number, text: string): string =>
  `<li class="item item-${i}"><a class="link" href="/section/${i}/story-of-the-day-${i}.html?from=nav" data-track="nav-${i}">${text} ${i}</a></li>`;

const data = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Breakwater delayed by a year, council says",
  description: "The breakwater of the old harbour will be finished a year late, the harbour authority said.",
  datePublished: "2026-11-24T08:00:00+01:00",
  author: [{ "@type": "Person", name: "Ada Marsh" }],
  publisher: { "@type": "Organization", name: "The Riverside Courier" },
  image: ["https://news.example/pictures/breakwater-1200.jpg"],
};

export const articlePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Breakwater delayed by a year, council says | The Riverside Courier</title>
<link rel="canonical" href="https://news.example/harbour/breakwater"><link rel="alternate" type="application/rss+xml" href="/feed.xml">
${times(12, (i) => `<meta property="og:extra_${i}" content="${sentence.slice(0, 60)}">`)}
<meta property="og:title" content="Breakwater delayed by a year, council says"><meta property="og:site_name" content="The Riverside Courier">
<meta property="og:image" content="/pictures/breakwater-1200.jpg"><meta name="description" content="${sentence.replace("&", "&amp;").trim()}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>${times(80, (i) => `.item-${i} > .link { color: #0${i % 10}4; padding: ${i}px }`)}</style>
<script>${times(120, (i) => `window.dataLayer.push({ event: "view", slot: ${i}, path: "/harbour/<b>${i}</b>" });`)}</script>
</head><body class="article">
<header><nav class="menu"><ul>${times(90, (i) => link(i, "Section"))}</ul></nav></header>
<main><article class="story"><h1>Breakwater delayed by a year, council says</h1>
<p class="byline">By <a href="/people/ada">Ada Marsh</a> · <time datetime="2026-11-24T08:00:00+01:00">24 November 2026</time></p>
<figure><img src="/pictures/breakwater-1200.jpg" alt="The breakwater"><figcaption>The breakwater. Photo: Ada Marsh</figcaption></figure>
${times(24, (i) => `<p>${sentence.replace("&", "&amp;").repeat(3 + (i % 3))}<a href="/harbour/${i}">Paragraph ${i}</a>.</p>`)}
<p>Follow us on Telegram</p></article>
<aside class="related"><h2>Read also</h2><ul>${times(30, (i) => link(i, `${sentence.slice(0, 70)} Related`))}</ul></aside>
<section class="comments" id="comments">${times(60, (i) => `<div class="comment"><div class="comment-author">Reader ${i}</div><div class="comment-text"><p>${sentence.slice(0, 90 + i)}</p></div><button type="button" data-id="${i}">Reply</button></div>`)}</section></main>
<footer><ul>${times(60, (i) => link(i, "About"))}</ul><div class="newsletter">Subscribe to our newsletter</div></footer>
<script>${times(420, (i) => `track("scroll", { depth: ${i}, page: "breakwater", group: "b${i % 7}" });`)}</script>
<!-- ${sentence.repeat(8)} -->
</body></html>`;
