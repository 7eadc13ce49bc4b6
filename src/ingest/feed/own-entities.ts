/** Entities that a feed declares in its DOCTYPE, put in where they are used: so many and so long, and no further. */

const mostEntities = 100;
/** Characters: of one entity with what it holds, and of all that is put in. */
const longestEntity = 2000;
const longestInAll = 200_000;
const headLength = 64 * 1024;
const doctype = /<!DOCTYPE[^[>]*\[([\s\S]*?)\]\s*>/;
const declaration = /<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
/** XML's own. */
const predefined = new Set(["amp", "lt", "gt", "quot", "apos"]);

/** The document without its DOCTYPE and with the entities in it resolved; what is declared elsewhere stays as it is. */
export function withOwnEntities(xml: string): string {
  const at = xml.indexOf("<!DOCTYPE");
  const found = at < 0 || at > headLength ? null : doctype.exec(xml.slice(0, headLength));
  if (!found) return xml;
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of (found[1] ?? "").matchAll(declaration)) {
    if (entities.size >= mostEntities || predefined.has(name) || entities.has(name)) continue;
    const value = resolved(double ?? single ?? "", entities, longestEntity);
    if (value.length <= longestEntity) entities.set(name, value);
  }
  const rest = xml.slice(0, found.index) + xml.slice(found.index + found[0].length);
  return entities.size === 0 ? rest : resolved(rest, entities, longestInAll);
}

/** `most`: characters put in; references past that stay. */
function resolved(text: string, entities: ReadonlyMap<string, string>, most: number): string {
  if (entities.size === 0) return text;
  let left = most;
  return text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&([\w.:-]+);/g, (whole, name?: string) => {
    const value = name === undefined ? undefined : entities.get(name);
    if (value === undefined || value.length > left) return whole;
    left -= value.length;
    return value;
  });
}
