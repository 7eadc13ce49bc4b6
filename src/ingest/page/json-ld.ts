/** The things that a block of JSON-LD holds, however it was written: what is no JSON is repaired. */
import { jsonrepair } from "jsonrepair";

export type Thing = Readonly<Record<string, unknown>>;

/** Of one block. */
const mostThings = 500;
/** UTF-16 units. Repairing costs a hundred times what parsing does. */
const longestRepaired = 300_000;

/** "schema:headline", "http://schema.org/headline". */
const prefixedName = /"(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)(\w+)"(\s*:)/g;

/** Those of its lists and graphs, outer ones first. None for what can't be read at all. */
export function readJsonLd(source: string): Thing[] {
  const text = source
    .trim()
    .replace(/^(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?/, "")
    .replace(/(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/, "")
    .replace(/;\s*$/, "")
    .trim();
  if (text === "") return [];
  const plain = text.includes("schema") ? text.replace(prefixedName, '"$1"$2') : text;
  return thingsIn(parse(plain) ?? repaired(plain)).slice(0, mostThings);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON yet
  }
}

/** Publishers put line breaks into strings, leave commas and comments, encode the quotes as HTML. */
function repaired(text: string): unknown {
  const bare = /^[[{\s]*&quot;/.test(text) ? text.replaceAll("&quot;", '"') : text;
  const onOneLine = parse(bare.replace(/\p{Cc}+/gu, " "));
  if (onOneLine !== undefined || bare.length > longestRepaired) return onOneLine;
  try {
    return JSON.parse(jsonrepair(bare));
  } catch {
    return undefined; // the library's way to say that there is no mending it
  }
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== "object" || value === null) return [];
  const graph = (value as Thing)["@graph"];
  return [value as Thing, ...(graph === undefined ? [] : thingsIn(graph))];
}
