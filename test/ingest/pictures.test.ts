/** Which pictures show a story, and where a page or a feed hides them. */
import { describe, expect, test } from "vitest";
import { pictureOf } from "../../src/ingest/feed/entry-picture.ts";
import { readFeed } from "../../src/ingest/feed/read-feed.ts";
import { isStoryPicture } from "../../src/ingest/story-picture.ts";

const site = "https://site.example";

describe("a story's picture", () => {
  test.each([
    "/p.jpg",
    "/photos/google-pixel-9-review.jpg",
    "/2026/loading-dock-fire.jpg",
    "/2026/avatar-fire-and-ash.webp",
    "/img/catalogo-2026.jpg",
    "/img/white-house.png",
    "/img/missing-child.jpg",
    "/img/market-share.png",
    "/2026/new-logo-for-the-town/square.jpg",
    "/uploads/photo_1x1.jpg",
    "/image?id=4711&w=800",
    "/commons/thumb/3/3e/Flag_of_New_Zealand.svg/1200px-Flag_of_New_Zealand.svg.png",
    "/photo",
    "/_next/image?url=%2Fphotos%2Fharbour.jpg&w=1200",
    "https://i.ytimg.com/vi/abc/hqdefault.jpg",
    "https://i.ytimg.com/vi/abc/0.jpg",
  ])("is %s", (address) => expect(isStoryPicture(new URL(address, site).href)).toBe(true));

  test.each([
    "/transparent.png",
    "/img/transparent.gif",
    "/1x1.png",
    "/img/pixel-1x1.gif",
    "/loading.gif",
    "/ajax-loader.gif",
    "/img/ajax_loader_blue.gif",
    "/images/lazy-load.png",
    "/spinner.webp",
    "/grey.gif",
    "/gray.png",
    "/blank.gif",
    "/spacer.gif",
    "/b.gif",
    "/img/placeholder-16x9.jpg",
    "/image_placeholder.png",
    "/no-image.jpg",
    "/noimage_large.png",
    "/img-not-available/default.jpg",
    "/default-share.jpg",
    "/og-default.png",
    "/fallback.jpg",
    "/logo.png",
    "/img/site_logo_600x60.png",
    "/DailyLogo.png",
    "/logos/daily.png",
    "/favicon-32.png",
    "/apple-touch-icon.png",
    "/icons/mail.png",
    "/img/avatar.png",
    "/avatars/ada.jpg",
    "/emoji/smile.png",
    "/wp-includes/images/smilies/icon_smile.gif",
    "/drawing.svg",
    "/favicon.ico",
    "/film.mp4",
    "/photo.avif",
    "/_next/image?url=%2Flogo.png&w=600",
    "/resize/w_600/https://site.example/img/logo.svg",
    "/pixel",
    "/tracking.gif?id=1",
    "/count.php?id=1",
    "https://www.facebook.com/tr?id=1&ev=PageView",
    "https://secure.gravatar.com/avatar/0123?s=96",
    "https://avatars.githubusercontent.com/u/1?s=60",
    "https://s.w.org/images/core/emoji/14/72x72/1f600.png",
    "https://pixel.wp.com/b.gif?host=x",
    "https://stats.g.doubleclick.net/x.png",
    "https://feeds.feedburner.com/~r/site/~4/abc",
    "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
    "http://localhost/p.jpg",
    "/uploads/undefined",
    "/img/null",
    "/img/[object Object]",
    "/",
  ])("is not %s", (address) => expect(isStoryPicture(new URL(address, site).href)).toBe(false));
});

describe("an element's picture", () => {
  const inHtml = (html: string) => pictureOf({}, [html], `${site}/`)?.slice(site.length);
  const gap = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

  test.each([
    ["its src", '<img src="/p.jpg">'],
    ["data-src", '<img src="/grey.gif" data-src="/p.jpg">'],
    ["data-original", `<img src="${gap}" data-original="/p.jpg">`],
    ["data-lazy-src", '<img src="/loading.gif" data-lazy-src="/p.jpg">'],
    ["data-lazy-src over a small blurred one", '<img src="/blurred.jpg?w=20" data-lazy-src="/p.jpg">'],
    ["whatever attribute names a file of a picture", '<img src="/blank.gif" data-hi-res-image-url="/p.jpg">'],
    ["lazy-src", '<img src="/grey.gif" lazy-src="/p.jpg">'],
    ["realsrc", `<img src="${gap}" realsrc="/p.jpg">`],
    [
      "behind a writer's face and a flag",
      '<img src="/a.jpg" class="author-image"><img src="/f.png" class="flag"><img src="/p.jpg">',
    ],
    ["its srcset", `<img src="${gap}" srcset="/s.jpg 300w, /p.jpg 1200w, /m.jpg 600w">`],
    ["its srcset by density", '<img srcset="/s.jpg, /p.jpg 2x">'],
    ["a srcset loaded late", '<img src="/spacer.gif" data-lazy-srcset="/p.jpg 900w,/s.jpg 100w">'],
    ["a srcset wider than needed", '<img srcset="/p.jpg 1600w, /xl.jpg 6000w">'],
    ["<picture>", `<picture><source srcset="/p.jpg 2x"><img src="${gap}"></picture>`],
    [
      "<picture> without an img",
      '<picture><source srcset="/x.avif" type="image/avif"><source data-srcset="/p.jpg"></picture>',
    ],
    ["the img of <picture> first", '<picture><source srcset="/p.webp" type="image/webp"><img src="/p.jpg"></picture>'],
    ["<noscript>", `<img src="${gap}"><noscript><img src="/p.jpg"></noscript>`],
    [
      "behind counters and faces",
      '<img src="/a.jpg" width="1" height="1"><img src="/f.jpg" class="avatar"><img src="/e.png" width=20><img src=/p.jpg>',
    ],
    ["not a film's", '<video poster="/v.jpg"><source src="/f.mp4" type="video/mp4"></video><img src="/p.jpg">'],
  ])("is in %s", (_, html) => expect(inHtml(html)).toBe("/p.jpg"));

  test("commas in an address are its own", () => {
    expect(inHtml('<img srcset="/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w">')).toBe("/w_900,h_600/a.jpg");
  });

  test.each([
    "<img>",
    `<img src="${gap}">`,
    '<img src="/grey.gif">',
    '<img data-config="{&quot;a&quot;:1}">',
    "no picture",
  ])("is none in %s", (html) => expect(inHtml(html)).toBeUndefined());
});

describe("an entry's picture", () => {
  const rss = (inside: string) => {
    const names =
      'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
    const source = `<rss version="2.0" ${names}><channel><title>T</title><link>${site}/</link><item><title>Wall</title><link>${site}/a</link>${inside}</item></channel></rss>`;
    const feed = readFeed(Buffer.from(source), { url: `${site}/f.xml`, now: 0 });
    return feed.ok ? feed.entries[0]?.content().imageUrl?.slice(site.length) : feed.code;
  };
  const p = `url="${site}/p.jpg"`;

  test.each([
    ["an enclosure", `<enclosure ${p} type="image/jpeg" length="1"/>`],
    ["an enclosure without type", `<enclosure ${p}/>`],
    ["an enclosure of no said type", `<enclosure ${p} type="application/octet-stream" length="0"/>`],
    ["not an enclosure of sound", `<enclosure url="${site}/a.mp3" type="audio/mpeg"/><media:thumbnail ${p}/>`],
    ["the widest content", `<media:content url="${site}/s.jpg" width="300"/><media:content ${p} width="1200"/>`],
    [
      "the widest of a group",
      `<media:group><media:content ${p} width="900" medium="image"/><media:content url="${site}/s.jpg" width="460" medium="image"/></media:group>`,
    ],
    ["a content that says no more than its sides", `<media:content ${p} width="900" height="600"/>`],
    [
      "a still inside a film",
      `<media:content url="${site}/f.mp4" type="video/mp4"><media:thumbnail ${p}/></media:content>`,
    ],
    ["an image like the feed's own", `<image><url>${site}/p.jpg</url><title>Wall</title></image>`],
    ["an image that is an address", `<image>${site}/p.jpg</image>`],
    ["a thumbnail without a name space", `<thumbnail ${p}/>`],
    ["not one that its text speaks of", `<media:content ${p} width="900" height="600"/><image>${site}/x.jpg</image>`],
    ["itunes:image", `<itunes:image href="${site}/p.jpg"/>`],
    ["an img in the text", `<description>&lt;p&gt;&lt;img src="/p.jpg"&gt; Words&lt;/p&gt;</description>`],
    [
      "an img in the text, better than a small thumbnail",
      `<media:thumbnail url="${site}/s72.jpg" width="72" height="72"/><description><![CDATA[<img src="/p.jpg">]]></description>`,
    ],
    ["a small thumbnail, better than none", `<media:thumbnail ${p} width="72" height="72"/>`],
    [
      "not the writer's face",
      `<media:content url="https://secure.gravatar.com/avatar/1?s=96" medium="image"/><media:content ${p} medium="image"/>`,
    ],
  ])("is %s", (_, inside) => expect(rss(inside)).toBe("/p.jpg"));
});
