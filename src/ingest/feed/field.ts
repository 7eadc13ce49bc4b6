/** What the library hands over, field by field: a text, a list, or an object that holds one. */

export type Loose = Readonly<Record<string, unknown>>;

/** The objects of a list, or the one object. */
export function list(value: unknown): readonly Loose[] {
  if (value === undefined || value === null) return none;
  return (Array.isArray(value) ? value : [value]).filter(
    (each): each is Loose => typeof each === "object" && each !== null,
  );
}

const none: readonly Loose[] = [];

/** The object that a field is; an empty one where it is none. */
export const part = (value: unknown): Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : nothing;

const nothing: Loose = {};

/** A field's text, whether it is one, or an object that holds one. */
export function plain(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value.includes("CDATA") ? value.replace(/<!\[CDATA\[|\]\]>/g, "") : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value !== "object") return "";
  const { value: inner, content, name, text } = value as Loose;
  return plain(inner ?? content ?? name ?? text);
}

/** The texts of all values, lists laid flat. */
export function* texts(values: Iterable<unknown>): Generator<string> {
  for (const value of values) {
    for (const each of Array.isArray(value) ? value : [value]) {
      const text = plain(each);
      if (text !== "") yield text;
    }
  }
}
