/** What counts as right for a page, so that nobody has to believe the table: found by means of its own, a DOM and the
 *  reader-mode library, not by the code that is judged. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface ReaderMode {
  readonly title: string | null;
  readonly excerpt: string | null;
}

/** Letters and digits only, in one case: how two texts are compared. */
export const plain = (text: string | null | undefined): string =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const criteria = `title     what reader mode found, with or without " | The Site" behind it, or what both the window's title and a heading of the
          first rank say; where the page has no title, heading or title property at all: that we say so
lead      the page's own summary (description of meta, Open Graph, Twitter, Dublin Core or JSON-LD), or a sentence that begins
          one of the first three paragraphs of the story that are sentences (reader mode's text), or reader mode's excerpt
byline    reader mode's, without "By" and without what follows from a digit on
siteName, language, time (to the day): reader mode's, where it found one
picture   that there is one, where the page offers one: a picture property, or an <img> of the story that is no data: or .svg`;

export interface PageTruth {
  readonly hasTitle: boolean;
  /** The window's title and a heading say it. */
  isShownTwice(title: string): boolean;
  readonly offersPicture: boolean;
  /** Null: not right. */
  leadIs(lead: string): "the page's own summary" | "a first sentence" | "reader mode's excerpt" | null;
}

const shortestSentence = 25;
const firstParagraphs = 3;
const compared = 60;

/** `html`: the page; `expected`: reader mode's own findings. */
export function truthOf(html: string, expected: ReaderMode): PageTruth {
  const { document } = parseHTML(html);
  const properties = [...document.querySelectorAll("meta[content]")].map((meta) => ({
    name: `${meta.getAttribute("property") ?? ""} ${meta.getAttribute("name") ?? ""} ${meta.getAttribute("itemprop") ?? ""}`,
    content: meta.getAttribute("content") ?? "",
  }));
  const stated = (pattern: RegExp): string[] =>
    properties.filter(({ name, content }) => pattern.test(name) && content.trim() !== "").map(({ content }) => content);
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (each) => each.textContent ?? "",
  );
  const summaries = [
    ...stated(/description/i),
    ...data.flatMap((text) =>
      [...text.matchAll(/"description"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, found = ""]) => unescaped(found)),
    ),
  ].map(plain);
  const hasTitle =
    [...document.querySelectorAll("title, h1")].some((each) => (each.textContent ?? "").trim() !== "") ||
    stated(/title/i).length > 0 ||
    data.some((text) => /"headline"/.test(text));

  const window = plain(document.querySelector("title")?.textContent);
  const headings = [...document.querySelectorAll("h1")].map((heading) => plain(heading.textContent));

  // From here on the document is what the library has left of it.
  const story = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  // A paragraph ends where a block begins or ends: text beside blocks is text too.
  const blocks = (story?.content ?? "").replace(
    /<\/?(?:p|div|li|ul|ol|blockquote|h\d|section|article|figure|figcaption|table|tr|pre|dl|dt|dd|hr)\b/gi,
    "\u0001$&",
  );
  const { document: text } = parseHTML(`<!doctype html><html><body>${blocks}</body></html>`);
  const sentences = String(text.body.textContent ?? "")
    .split("\u0001")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line.length >= shortestSentence && /[.!?…。！？।؟]["'”’»)\]\d]*(?:\s|$)/u.test(line))
    .slice(0, firstParagraphs)
    .map(plain);
  const pictures = [...text.querySelectorAll("img")].map((each) => each.getAttribute("src") ?? "");
  return {
    hasTitle,
    isShownTwice: (title) => window.startsWith(plain(title)) && headings.includes(plain(title)),
    offersPicture:
      stated(/^\s*(?:og:image|twitter:image)/i).length > 0 ||
      data.some((each) => /"image"/.test(each)) ||
      pictures.some((src) => src !== "" && !/^data:|\.svg/i.test(src)),
    leadIs(lead) {
      const beginning = plain(lead).slice(0, compared);
      if (beginning === "") return null;
      const begins = (candidate: string): boolean =>
        candidate !== "" && candidate.slice(0, compared).trim() === beginning.trim();
      if (summaries.some(begins)) return "the page's own summary";
      if (sentences.some(begins)) return "a first sentence";
      return begins(plain(expected.excerpt)) ? "reader mode's excerpt" : null;
    },
  };
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text; // a line break inside the string: compared as it stands
  }
}
