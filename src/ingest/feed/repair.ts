/** Writes a broken feed anew so that a strict parser can read it: tags closed, stray HTML inside a field escaped. */
import { Parser } from "htmlparser2";

/** Fields that hold text: markup in them is content, not structure. */
const leaves = new Set(
  "title link description summary content content:encoded guid id pubdate published updated dc:date dc:creator author name category comments".split(
    " ",
  ),
);
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape_ = (text: string): string => text.replace(/[&<>"]/g, (c) => escapes[c] ?? c);

/** Fields of feeds never nest deeper; hostile ones do. */
const deepest = 100;

export function repairXml(xml: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let leaf: string | null = null;
  let inside = 0;
  const close = (): void => {
    const tag = open.pop();
    if (tag) out.push(`</${tag}>`);
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        const written = Object.entries(attributes)
          .filter(([key]) => /^[\w:.-]+$/.test(key))
          .map(([key, value]) => ` ${key}="${escape_(value)}"`)
          .join("");
        if (leaf !== null && !leaves.has(name) && name !== "item" && name !== "entry") {
          inside++;
          out.push(escape_(`<${tag}${written.replaceAll("&quot;", '"')}>`));
          return;
        }
        if (leaf !== null) {
          close(); // the one before was never closed
          leaf = null;
          inside = 0;
        }
        if ((name === "item" || name === "entry") && open.some((each) => /^(?:item|entry)$/i.test(each))) {
          while (open.length > 0 && !/^(?:item|entry)$/i.test(open.at(-1) ?? "")) close();
          close();
        }
        if (open.length >= deepest || !/^[\w:.-]+$/.test(tag)) return;
        open.push(tag);
        out.push(`<${tag}${written}>`);
        if (leaves.has(name) && name !== "author") leaf = tag;
      },
      ontext: (text) => void out.push(escape_(text)),
      onclosetag(tag) {
        if (leaf !== null && tag !== leaf) {
          if (inside > 0) {
            inside--;
            out.push(escape_(`</${tag}>`));
          }
          return;
        }
        if (!open.includes(tag)) return;
        while (open.length > 0 && open.at(-1) !== tag) close();
        close();
        leaf = null;
        inside = 0;
      },
    },
    { xmlMode: true, recognizeCDATA: true, decodeEntities: true },
  );
  parser.end(xml.replace(/^[^<]+/, ""));
  while (open.length > 0) close();
  return out.join("");
}
