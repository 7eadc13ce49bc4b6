/** Which pictures show a story: not what stands in their place until they are loaded, not a site's own signs, not what counts
 *  visits, and nothing that Telegram takes for no photo. The names are general, none is one site's. */
import { telegramLink } from "../format/telegram-link.ts";
import { parseAddress } from "../news/web-address.ts";

/** Films, drawings, icons, and formats that Telegram does not read. */
const otherFiles =
  /\.(?:svgz?|ico|cur|bmp|tiff?|avif|hei[cf]|jxl|psd|mp4|m4v|mov|webm|ogv|avi|m3u8|mp3|m4a|ogg|wav|pdf|x?html?|js|css|json|xml|swf)$/i;

/** Of whole names: "google-pixel.jpg", "loading-dock.jpg" and "avatar-fire-and-ash.jpg" are photos. */
const placeholders =
  /^(?:(?:img|image)[-_.]?)?(?:ajax[-_]?)?(?:blank|empty|spacer|dot|clear(?:dot|pixel)|pixel|px|null|none|trans|transp|transparent|transparency|load|loading|loader|lazy|lazy[-_]?load(?:ing|er)?|spinner|preload(?:er)?|dummy|fallback|default|missing|noimg|no[-_]?(?:img|photo|pic|picture|thumb|thumbnail)|coming[-_]?soon)(?:[-_.]?(?:image|img|bg|pixel|icon|large|small|medium|thumb|thumbnail|square|wide|\d+x\d+|\d+px|[a-f0-9]{8,}))*\.\w+$/i;
const placeholderWords =
  /place[-_]?holder|(?:^|[^a-z])(?:no[-_]?image|image[-_]?not[-_]?(?:available|found)|default[-_](?:image|share|og|social|thumb|thumbnail|picture|photo|post)|(?:og|share|social|facebook|fb|twitter)[-_](?:default|fallback)|fallback[-_](?:og|share|social|image))(?![a-z])/i;
const emptyPixels =
  /(?:^|[^\dx])1x1(?![\dx])[^.]*\.(?:gif|png)$|^1x1\.|^(?:gr[ae]y|white|black|clear|[a-z0-9])\.(?:gif|png)$|^\w\.gif$|^(?:ajax[-_]?)?(?:pre)?(?:load(?:er|ing)|spinner)[-_\w]*\.gif$/i;
/** A name may end in it ("dailylogo.png"); a catalogo has another end. */
const logos = /(?:^|[^a-z]|[^oa])logo(?:s|type)?(?![a-z])|(?:^|[-_])(?:mast[-_]?head|watermark)(?![a-z])/i;
const icons =
  /fav[-_]?icon|apple[-_]touch|touch[-_]icon|android[-_]chrome|mstile|(?:(?:^|[-_])(?:icons?|sprites?)|^(?:rss|share|arrow|button|btn|badge))(?:[-_]?\d+(?:x\d+)?)?\.(?:png|gif)$/i;
const avatars =
  /^(?:(?:default|user|author|profile)[-_]?)?avatars?(?:[-_]?(?:\d+(?:x\d+)?|default|[a-f0-9]{6,}))*\.\w+$|^(?:author|profile)[-_]?(?:pic|photo|picture|image)?\.\w+$/i;
const names = [placeholders, placeholderWords, emptyPixels, logos, icons, avatars];

const folders =
  /\/(?:avatars?|gravatar|emojis?|emoticons?|smil(?:ies|eys?)|icons?|favicons?|logos?|sprites?|badges?|spacers?|placeholders?)\//i;
const counters =
  /\/~(?:r|ff)\/|^\/tr\/?$|\/(?:pixel|track(?:ing|er)?|beacon|counter|count|hit|piwik|matomo|impression)(?:\.(?:gif|php|png|aspx?))?$/i;
const hosts =
  /(?:^|\.)(?:gravatar\.com|avatars\d*\.githubusercontent\.com|doubleclick\.net|googlesyndication\.com|google-analytics\.com|googleadservices\.com|googletagmanager\.com|scorecardresearch\.com|quantserve\.com|chartbeat\.(?:com|net)|adnxs\.com|criteo\.com|hotjar\.com|statcounter\.com|pixel\.wp\.com|stats\.wp\.com|stats\.wordpress\.com|mc\.yandex\.ru|counter\.yadro\.ru|top-fwz1\.mail\.ru|ioam\.de|ivwbox\.de|vgwort\.de|xiti\.com|feedsportal\.com|s\.w\.org|shields\.io|placehold\.(?:co|it|jp)|placeholder\.com|dummyimage\.com)$/i;
/** They call every still of a film "default". */
const filmStills = /(?:^|\.)(?:ytimg\.com|youtube\.com)$/i;

/** What templates leave where they had no picture. */
const leftovers = /\/(?:null|undefined|nan|none|false|true|\[object(?: |%20)object\])$/i;

/** `address`: absolute. */
export function isStoryPicture(address: string): boolean {
  const url = telegramLink(address) === null ? null : parseAddress(address);
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === "/" && url.search === "")) return false;
  if (hosts.test(url.hostname) || counters.test(url.pathname) || leftovers.test(url.pathname)) return false;
  if (filmStills.test(url.hostname)) return true;
  // Services that resize pictures take the address of the true one, as a path or as a parameter.
  return [url.pathname, ...url.searchParams.values()].every(
    (path) =>
      !otherFiles.test(path) &&
      !folders.test(path) &&
      !filesIn(path).some((name) => names.some((signs) => signs.test(name))),
  );
}

/** A folder may be called after the story. */
const filesIn = (path: string): string[] =>
  path.split(/[/?]/).filter((part, i, all) => i === all.length - 1 || part.includes("."));
