/** A page's text, found by the reader-mode library. Hostile nesting can cost it minutes: it is run in a thread that is killed. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface PageText {
  readonly title?: string;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
  /** Addresses of the story's pictures as written. */
  readonly images: readonly string[];
}

const blockTags = new Set("P H2 H3 H4 LI BLOCKQUOTE PRE FIGCAPTION TD".split(" "));

/** As much of the DOM as is walked here; the library of types for browsers is not ours to load. */
interface Node {
  readonly nodeName: string;
  readonly children?: Iterable<Node>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Null: there is no article text, or the page broke the library. */
export function readText(html: string): PageText | null {
  try {
    return extract(html);
  } catch {
    return null; // a page that the library can't read has no text; what it says about itself is read all the same
  }
}

function extract(html: string): PageText | null {
  // <html> and <body> may be left out; this DOM then has no body to look into.
  const { document } = parseHTML(/<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    // The element itself: written out and read in again it would be the same.
    serializer: (element: unknown) => element as Node,
    keepClasses: true,
    // It takes the first story that it finds there for the page's own.
    disableJSONLD: true,
  });
  const article = reader.parse();
  if (!article) return null;
  const { paragraphs, images } = article.content ? partsOf(article.content) : { paragraphs: [], images: [] };
  const field = <K extends string>(key: K, value: string | null | undefined) => (value ? { [key]: value.trim() } : {});
  return {
    ...field("title", article.title),
    ...field("byline", article.byline),
    ...field("excerpt", article.excerpt),
    ...field("siteName", article.siteName),
    ...field("lang", article.lang),
    ...field("published", article.publishedTime),
    images,
    paragraphs:
      paragraphs.length > 0
        ? paragraphs
        : (article.textContent ?? "")
            .split(/\n\s*\n/)
            .map(oneLine)
            .filter(Boolean),
  };
}

/** The text of the innermost blocks, and the pictures, in order. */
function partsOf(root: Node): Pick<PageText, "paragraphs" | "images"> {
  const paragraphs: string[] = [];
  const images: string[] = [];
  /** True: there is a block in it. */
  const walk = (node: Node): boolean => {
    let holdsBlock = false;
    const picture = node.nodeName.toUpperCase() === "IMG" ? node.getAttribute("src") : null;
    if (picture) images.push(picture);
    for (const child of node.children ?? []) if (walk(child)) holdsBlock = true;
    if (!blockTags.has(node.nodeName.toUpperCase())) return holdsBlock;
    const text = holdsBlock ? "" : oneLine(node.textContent ?? "");
    if (text) paragraphs.push(text);
    return true;
  };
  walk(root);
  return { paragraphs, images };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
