/** Which pictures an HTML element shows: scripts load most of them late, so the true address stands in attributes of the
 *  scripts' own, in a srcset, beside it in <picture>, or in <noscript>. */

type Attributes = Readonly<Record<string, string>>;

export interface PictureElements {
  open(tag: string, attributes: Attributes): void;
  close(tag: string): void;
}

/** `found`: told of every element that shows a picture, with its addresses as written, the best first. What stands in place of
 *  one is among them. */

export function createPictureElements(found: (addresses: readonly string[]) => void): PictureElements {
  let sources: string[] = [];
  const tell = (addresses: readonly string[]): void => {
    if (addresses.length > 0) found(addresses);
    sources = [];
  };
  return {
    open(tag, attributes) {
      // The element's own are for every browser, its sources for some.
      if (tag === "img" || tag === "amp-img") tell([...addressesOf(attributes), ...sources]);
      else if (tag === "source" && !unreadable.test(attributes.type ?? "")) sources.push(...addressesOf(attributes));
    },
    close(tag) {
      if (tag === "picture" || tag === "video" || tag === "audio") tell(tag === "picture" ? sources : []);
    },
  };
}

/** Films, and pictures that Telegram does not read. */
const unreadable = /^(?:audio|video)\/|image\/(?:avif|svg|jxl|heic|heif)/i;
/** Lower or narrower ones are signs, and one that a reader does not see is a counter. */
const smallestSide = 60;
const signs =
  /(?:^|[\s_-])(?:avatar|gravatar|emoji|smiley|icon|logo|pixel|tracking|spacer|author|byline|headshot|userpic|flag)(?:$|[\s_-])/i;

const lateSource =
  /^(?:data-(?:[\w-]*-)?(?:src|original|lazy|lazyload|echo|actualsrc|full|large)|(?:[a-z]+-)*(?:lazy|original|real)-?src)$/;
const lateFile = /^data-[\w-]*(?:src|original|lazy|image|img|file|url|photo|picture)[\w-]*$/;
const pictureFile = /^\S+\.(?:jpe?g|png|webp|gif)(?:[?#]\S*)?$/i;

/** No picture of a story: a sign, a face, a counter. */
export function isSign({ width, height, class: names }: Readonly<Record<string, string | undefined>>): boolean {
  const isSmall = (side: string | undefined): boolean =>
    /^\d+(?:px)?$/.test(side ?? "") && parseInt(side ?? "", 10) < smallestSide;
  return isSmall(width) || isSmall(height) || signs.test(names ?? "");
}

function addressesOf(attributes: Attributes): readonly string[] {
  if (isSign(attributes)) return [];
  const late: string[] = [];
  const sets: string[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (/srcset$/.test(name)) sets.push(...(widestOf(value) ?? []));
    else if (
      lateSource.test(name) ? !/[\s{}"<>]/.test(value.trim()) : lateFile.test(name) && pictureFile.test(value.trim())
    ) {
      late.push(value);
    }
  }
  return [...late, ...sets, attributes.src ?? ""]
    .map((each) => each.trim())
    .filter((each) => each !== "" && !/^data:/i.test(each));
}

/** Beyond it Telegram makes it smaller, or finds it too large. */
const widest = 2560;

/** Of "small.jpg 300w, large.jpg 1200w": the widest that is not wider than needed. */
function widestOf(srcset: string): readonly string[] | null {
  const candidates = [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx][^,]*)?\s*(?:,|$)/g)].map(
    ([, address = "", size = "1"]) => ({ address, size: Number(size) }),
  );
  const fitting = candidates.filter(({ size }) => size <= widest);
  if (fitting.length > 0) return [fitting.reduce((a, b) => (b.size > a.size ? b : a)).address];
  return candidates.length > 0 ? [candidates.reduce((a, b) => (b.size < a.size ? b : a)).address] : null;
}
