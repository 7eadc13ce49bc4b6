/** The pages of the local news site, with the metadata and the clutter that real outlets put around an article. Only our own stories go in. */
import { type Outlet, outlets, type Story, stories, type Tongue } from "./stories.ts";

export interface Site {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly now: number;
}

export const tongues: readonly Tongue[] = ["en", "fr", "es"];

export function publishedAt(story: Story, site: Site): Date {
  return new Date(Math.floor(site.now / 60_000) * 60_000 - story.hoursAgo * 3_600_000);
}

export function storyUrl(story: Story, site: Site): string {
  return `${site.origin}/${story.tongue}/${story.slug}`;
}

export function storiesIn(tongue: Tongue): readonly Story[] {
  return stories.filter((story) => story.tongue === tongue).toSorted((a, b) => a.hoursAgo - b.hoursAgo);
}

export function frontPage(tongue: Tongue, site: Site): string {
  const outlet = outlets[tongue];
  const [first, ...rest] = storiesIn(tongue);
  const card = (story: Story, large: boolean): string => `
    <article class="${large ? "hero" : "card"}">
      <a href="/${story.tongue}/${story.slug}"><img src="/pictures/${story.slug}.png" alt="" width="960" height="540" loading="lazy"></a>
      <div><p class="section">${escapeMarkup(story.section)}</p>
      <h2><a href="/${story.tongue}/${story.slug}">${escapeMarkup(story.title)}</a></h2>
      <p>${escapeMarkup(story.lead)}</p>
      <p class="when">${timeTag(story, site, outlet)}</p></div>
    </article>`;
  const head = `<meta name="description" content="${escapeMarkup(outlet.motto)}"><meta property="og:type" content="website">`;
  return layout(
    tongue,
    outlet.name,
    head,
    `<main class="front"><h1 class="latest">${escapeMarkup(outlet.latest)}</h1>${first ? card(first, true) : ""}<div class="cards">${rest
      .map((story) => card(story, false))
      .join("")}</div></main>`,
  );
}

export function articlePage(story: Story, site: Site): string {
  const outlet = outlets[story.tongue];
  const url = storyUrl(story, site);
  const picture = `${site.origin}/pictures/${story.slug}.png`;
  const when = publishedAt(story, site).toISOString();
  const linkedData = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    description: story.lead,
    datePublished: when,
    dateModified: when,
    inLanguage: story.tongue,
    isAccessibleForFree: true,
    articleSection: story.section,
    keywords: story.tags,
    image: [picture],
    mainEntityOfPage: url,
    author: [{ "@type": "Person", name: story.author }],
    publisher: { "@type": "NewsMediaOrganization", name: outlet.name },
    ...(story.video
      ? { video: { "@type": "VideoObject", name: story.title, uploadDate: when, thumbnailUrl: picture } }
      : {}),
  };
  const head = `
<meta name="description" content="${escapeMarkup(story.lead)}">
<meta name="author" content="${escapeMarkup(story.author)}">
<link rel="canonical" href="${escapeMarkup(url)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeMarkup(outlet.name)}">
<meta property="og:title" content="${escapeMarkup(story.title)}">
<meta property="og:description" content="${escapeMarkup(story.lead)}">
<meta property="og:url" content="${escapeMarkup(url)}">
<meta property="og:locale" content="${outlet.locale}">
<meta property="og:image" content="${escapeMarkup(picture)}">
<meta property="og:image:width" content="960">
<meta property="og:image:height" content="540">
<meta property="article:published_time" content="${when}">
<meta property="article:section" content="${escapeMarkup(story.section)}">
${story.tags.map((tag) => `<meta property="article:tag" content="${escapeMarkup(tag)}">`).join("\n")}
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${JSON.stringify(linkedData).replaceAll("<", "\\u003c")}</script>`;
  return layout(
    story.tongue,
    `${story.title} – ${outlet.name}`,
    head,
    `<main><article class="story">
  <p class="section">${escapeMarkup(story.section)}</p>
  <h1>${escapeMarkup(story.title)}</h1>
  <p class="lead">${escapeMarkup(story.lead)}</p>
  <p class="byline">${escapeMarkup(outlet.by)} <span class="author">${escapeMarkup(story.author)}</span> · ${timeTag(story, site, outlet)}</p>
  <figure${story.video ? ' class="video"' : ""}>
    <img src="/pictures/${story.slug}.png" alt="${escapeMarkup(story.caption)}" width="960" height="540">${story.video ? '\n    <span class="play" role="img" aria-label="Video">▶ 1:42</span>' : ""}
    <figcaption>${escapeMarkup(story.caption)}</figcaption>
  </figure>${story.agency ? `\n  <p class="agency">${escapeMarkup(outlet.source)} ${escapeMarkup(story.agency)}</p>` : ""}
  ${shareBar(outlet, url)}
  <div class="body">
    ${bodyOf(story, outlet)}
  </div>
  <p class="tags">${story.tags.map((tag) => `<a href="/${story.tongue}/" rel="tag">#${escapeMarkup(tag)}</a>`).join(" ")}</p>
</article>
${alsoRead(story, outlet)}</main>${story.tongue === "fr" ? consentBanner : ""}`,
  );
}

/** The outlet's own advertising stands between and after the paragraphs, as it does on real pages. */
function bodyOf(story: Story, outlet: Outlet): string {
  const follow = `<p><strong><a href="https://t.me/s/riverside_courier_example">${escapeMarkup(outlet.follow)}</a></strong></p>`;
  const paragraphs = story.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`);
  const shown = [...paragraphs.slice(0, 2), follow, ...paragraphs.slice(2), follow];
  return [...shown, `<p class="slogan"><em>${escapeMarkup(outlet.slogan)}</em></p>`].join("\n    ");
}

function shareBar(outlet: Outlet, url: string): string {
  const target = encodeURIComponent(url);
  return `<ul class="share" aria-label="${escapeMarkup(outlet.share)}"><li>${escapeMarkup(outlet.share)}</li><li><a href="https://t.me/share/url?url=${target}">Telegram</a></li><li><a href="mailto:?body=${target}">E-mail</a></li><li><a href="#copy">🔗</a></li></ul>`;
}

function alsoRead(story: Story, outlet: Outlet): string {
  const others = storiesIn(story.tongue).filter((other) => other.slug !== story.slug);
  return `<aside class="also"><h2>${escapeMarkup(outlet.alsoRead)}</h2><ul>${others
    .map((other) => `<li><a href="/${other.tongue}/${other.slug}">${escapeMarkup(other.title)}</a></li>`)
    .join("")}</ul></aside>`;
}

const consentBanner = `
<div class="consent" id="consent" role="dialog" aria-label="Votre vie privée">
  <p><strong>Votre vie privée, votre choix.</strong> Avec nos 842 partenaires, nous utilisons des cookies pour mesurer l’audience et personnaliser la publicité. Vous pouvez accepter, refuser ou choisir.</p>
  <form method="dialog"><button name="consent" value="all">Tout accepter</button> <button name="consent" value="none">Tout refuser</button> <button name="consent" value="choose">Choisir</button></form>
</div>
<script>document.getElementById("consent").addEventListener("submit",function(e){e.preventDefault();this.remove()})</script>`;

function timeTag(story: Story, site: Site, outlet: Outlet): string {
  const at = publishedAt(story, site);
  const shown = new Intl.DateTimeFormat(outlet.locale.replace("_", "-"), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(at);
  return `<time datetime="${at.toISOString()}">${shown}</time>`;
}

function layout(tongue: Tongue, title: string, head: string, body: string): string {
  const outlet = outlets[tongue];
  const languages = tongues
    .map(
      (other) =>
        `<a href="/${other}/" hreflang="${other}"${other === tongue ? ' aria-current="true"' : ""}>${other}</a>`,
    )
    .join("");
  return `<!doctype html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeMarkup(title)}</title>${head}
<link rel="alternate" type="application/rss+xml" title="${escapeMarkup(outlet.name)}" href="/${tongue}/feed.xml">
<link rel="stylesheet" href="/style.css">
<style>:root{--brand:${outlet.colour}}</style>
</head>
<body>
<header class="masthead"><nav aria-label="Language">${languages}</nav><a class="name" href="/${tongue}/">${escapeMarkup(outlet.name)}</a><p>${escapeMarkup(outlet.motto)}</p></header>
${body}
<footer><p>© ${escapeMarkup(outlet.name)} · <a href="/${tongue}/feed.xml">${escapeMarkup(outlet.feed)}</a> · <a href="https://t.me/s/riverside_courier_example">${escapeMarkup(outlet.follow)}</a></p></footer>
</body>
</html>
`;
}

export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
