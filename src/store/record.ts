/** How a noun is written down: as JSON, read back by a zod schema. A schema whose fields are not exactly those of the noun's
 *  type does not compile: what a schema does not name is dropped when it is read, without a word. */
import { z } from "zod";

/** The type as a schema would give it: nothing is read-only; branded strings stay what they are. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Field in keyof T]: Plain<T[Field]> };

/** Mutual assignability would not see a missing optional field; identity does. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The fields of all members of a union. */
type FieldOf<T> = T extends unknown ? keyof T : never;

/** Anything where both agree; else something that no schema is, and whose type names the fields (none: their types differ). */
type Agreement<Noun, Read> =
  Same<Plain<Noun>, Plain<Read>> extends true
    ? unknown
    : {
        readonly fieldsNotInSchema: Exclude<FieldOf<Noun>, FieldOf<Read>>;
        readonly fieldsNotInType: Exclude<FieldOf<Read>, FieldOf<Noun>>;
      };

export interface RecordFormat<Noun> {
  write(noun: Noun): string;
  /** Throws a ZodError on what no release has written. */
  read(text: string): Noun;
  /** For what lives for minutes, and may come from another release: null when this one does not understand it. */
  readIfKnown(text: string): Noun | null;
}

/** `recordOf<Article>()(z.object({…}))`: curried, because TypeScript infers all type arguments of a call or none. */
export const recordOf =
  <Noun>() =>
  <Schema extends z.ZodType<Noun>>(schema: Schema & Agreement<Noun, z.output<Schema>>): RecordFormat<Noun> => ({
    write: (noun) => JSON.stringify(noun),
    read: (text) => schema.parse(JSON.parse(text)),
    readIfKnown: (text) => schema.safeParse(JSON.parse(text)).data ?? null,
  });

/** A string whose form was checked before it was written: `branded<ArticleId>()`. */
export const branded = <T extends string>() => z.custom<T>((value) => typeof value === "string");

/** For a codec by hand: every field is named, also one that may be absent. */
export type EveryField<Noun> = { readonly [Field in keyof Required<Noun>]: Noun[Field] };
