/** A page's text, found by the reader-mode library. Hostile nesting can cost it minutes: it is run in a thread that is killed. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { oneLine } from "./one-line.ts";
import { type DomNode, type Line, linesOf } from "./text-lines.ts";

export interface PageText {
  readonly title?: string;
  readonly byline?: string;
  readonly excerpt?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly published?: string;
  /** The story's, and what stands around it that the library took for the story. */
  readonly lines: readonly Line[];
  /** Addresses of the story's pictures as written. */
  readonly images: readonly string[];
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
  keepNamesOfBoxes(document as unknown as DomDocument);
  if (/<blockquote[\s>]/i.test(html)) keepQuotations(document as unknown as DomDocument);
  const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    // The element itself: written out and read in again it would be the same.
    serializer: (element: unknown) => element as DomNode,
    keepClasses: true,
    // It takes the first story that it finds there for the page's own.
    disableJSONLD: true,
  });
  const article = reader.parse();
  if (!article) return null;
  const { lines, images } = article.content ? linesOf(article.content) : { lines: [], images: [] };
  const field = <K extends string>(key: K, value: string | null | undefined) => (value ? { [key]: value.trim() } : {});
  return {
    ...field("title", article.title),
    ...field("byline", article.byline),
    ...field("excerpt", article.excerpt),
    ...field("siteName", article.siteName),
    ...field("lang", article.lang),
    ...field("published", article.publishedTime),
    images,
    lines: lines.length > 0 ? lines : plainLines(article.textContent ?? ""),
  };
}

interface DomElement extends DomNode {
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly childNodes: Iterable<DomNode>;
  getElementsByTagName(name: string): Iterable<DomElement>;
  querySelectorAll(selector: string): Iterable<DomElement>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  append(...nodes: readonly unknown[]): void;
  replaceWith(node: unknown): void;
}

interface DomDocument extends Pick<DomElement, "getElementsByTagName"> {
  createElement(name: string): DomElement;
}

/** What the library throws away and is wanted still: what a box around a single paragraph is called. */
function keepNamesOfBoxes(document: DomDocument): void {
  for (const box of document.getElementsByTagName("div")) {
    const only = box.firstElementChild;
    if (only?.nodeName !== "P" || only.nextElementSibling) continue;
    const name = `${box.getAttribute("class") ?? ""} ${box.getAttribute("id") ?? ""}`.trim();
    if (name) only.setAttribute("class", `${only.getAttribute("class") ?? ""} ${name}`);
  }
}

/** Whose words a quotation holds: the library takes it for the story's author or for a footer. */
function keepQuotations(document: DomDocument): void {
  for (const quotation of document.getElementsByTagName("blockquote")) {
    for (const footer of [...quotation.getElementsByTagName("footer")]) {
      const attribution = document.createElement("div");
      attribution.append(...footer.childNodes);
      footer.replaceWith(attribution);
    }
    for (const part of quotation.querySelectorAll("*"))
      for (const attribute of ["class", "id", "rel", "itemprop"]) part.removeAttribute(attribute);
  }
}

const plainLines = (text: string): Line[] =>
  text
    .split(/\n\s*\n/)
    .map((line): Line => ({ text: oneLine(line), kind: "paragraph", linked: 0 }))
    .filter((line) => line.text !== "");
