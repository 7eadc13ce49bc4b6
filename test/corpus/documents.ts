/** The pages and feeds of a folder, one after the other, each with the truth that lies beside it. Known forms:
 *  <name>/source.html with expected-metadata.json (what a browser's reader mode finds), <name>/expect.json with its input (checks of
 *  single fields), ground-truth.json (`articleBody` and `url` by id) with html/<id>.html, and pages and feeds as plain files. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { gunzipSync } from "node:zlib";

/** [path, how, value]: a page's path begins at what reading it gives ("content.title"), a feed's at "title" or "entries.0". */
export type Check = readonly [path: string, how: "equals" | "contains" | "lacks" | "absent", value: unknown];

export interface Document {
  readonly name: string;
  readonly kind: "page" | "feed";
  readonly url: string;
  readonly contentType?: string;
  readonly checks?: readonly Check[];
  /** As a browser's reader mode has it. */
  readonly metadata?: Readonly<Record<string, string | null>>;
  /** The whole text of the story, as a person marked it. */
  readonly text?: string;
  read(): Uint8Array;
}

const truths = new Set(["expect.json", "expected-metadata.json", "ground-truth.json"]);
const page = /\.x?html?(?:\.gz)?$/i;
const feed = /\.(?:xml|rss|atom|rdf|feed|json)(?:\.gz)?$/i;

/** Paths first, contents one by one: a folder may hold thousands. */
export function documentsIn(folder: string): { readonly count: number; readonly all: Iterable<Document> } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const known = new Set(files);
  const inputs = files.filter((file) => {
    if (truths.has(basename(file))) return basename(file) === "expect.json";
    return (
      !known.has(join(dirname(file), "expect.json")) && (page.test(file) || feed.test(file) || isIn(file, "feeds"))
    );
  });
  const texts = new Map<string, Readonly<Record<string, { readonly articleBody: string; readonly url?: string }>>>();
  const textsBeside = (file: string) => {
    const path = join(dirname(file), "..", "ground-truth.json");
    if (!known.has(path)) return undefined;
    if (!texts.has(path)) texts.set(path, JSON.parse(readFileSync(path, "utf8")));
    return texts.get(path)?.[basename(file).replace(page, "")];
  };
  const documentAt = (file: string): Document => {
    if (basename(file) === "expect.json") return caseOf(file);
    const beside = join(dirname(file), "expected-metadata.json");
    const truth = textsBeside(file);
    const name = basename(file).startsWith("source.") ? basename(dirname(file)) : relative(folder, file);
    const isFeed = isIn(file, "feeds") || !page.test(file);
    return {
      name: truth ? name.slice(name.lastIndexOf("/") + 1, name.lastIndexOf("/") + 13) : name,
      kind: isFeed ? "feed" : "page",
      url: truth?.url ? absolute(truth.url) : addressOf(isFeed, basename(file)),
      ...(known.has(beside) && { metadata: JSON.parse(readFileSync(beside, "utf8")) }),
      ...(truth && { text: truth.articleBody }),
      read: () => (file.endsWith(".gz") && !isFeed ? gunzipSync(readFileSync(file)) : readFileSync(file)),
    };
  };
  return { count: inputs.length, all: lazily(inputs, documentAt) };
}

function* lazily<T, U>(items: readonly T[], of: (item: T) => U): Iterable<U> {
  for (const item of items) yield of(item);
}

const isIn = (file: string, folder: string): boolean => basename(dirname(file)) === folder;
const absolute = (url: string): string => (/^https?:/i.test(url) ? url : `https://${url}`);
const addressOf = (isFeed: boolean, name: string): string =>
  isFeed ? `https://feeds.example/${encodeURIComponent(name)}` : "http://fakehost.example/test/page.html";

function caseOf(file: string): Document {
  const stated = JSON.parse(readFileSync(file, "utf8")) as Omit<Document, "read" | "name"> & { readonly input: string };
  const { kind, url, contentType, checks = [] } = stated;
  return {
    name: basename(dirname(file)),
    kind,
    url,
    ...(contentType !== undefined && { contentType }),
    checks,
    read: () => readFileSync(join(dirname(file), stated.input)),
  };
}
