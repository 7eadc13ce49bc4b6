/** The RSS feed of each language of the local news site. */
import { escapeMarkup, publishedAt, type Site, storiesIn, storyUrl } from "./article-page.ts";
import { outlets, type Tongue } from "./stories.ts";

export function newsFeed(tongue: Tongue, site: Site): string {
  const outlet = outlets[tongue];
  const items = storiesIn(tongue).map((story) => {
    const url = escapeMarkup(storyUrl(story, site));
    const picture = `${site.origin}/pictures/${story.slug}.png`;
    return `  <item>
    <title>${escapeMarkup(story.title)}</title>
    <link>${url}</link>
    <guid isPermaLink="true">${url}</guid>
    <pubDate>${publishedAt(story, site).toUTCString()}</pubDate>
    <dc:creator>${escapeMarkup(story.author)}</dc:creator>
    <category>${escapeMarkup(story.section)}</category>
${story.tags.map((tag) => `    <category>${escapeMarkup(tag)}</category>`).join("\n")}
    <description>${escapeMarkup(`<p>${escapeMarkup(story.lead)}</p><p>${escapeMarkup(outlet.follow)}</p>`)}</description>
    <media:content url="${escapeMarkup(picture)}" medium="image" type="image/png" width="960" height="540"/>
  </item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>${escapeMarkup(outlet.name)}</title>
  <link>${site.origin}/${tongue}/</link>
  <atom:link href="${site.origin}/${tongue}/feed.xml" rel="self" type="application/rss+xml"/>
  <description>${escapeMarkup(outlet.motto)}</description>
  <language>${tongue}</language>
  <ttl>15</ttl>
${items.join("\n")}
</channel>
</rss>
`;
}
