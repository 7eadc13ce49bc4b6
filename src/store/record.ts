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
  /** Throws a ZodError on what was never written like this. */
  read(text: string): Noun;
  /** Null for what is written otherwise: by another program on the same Redis, or before the form changed. */
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

/** The same as a list of the fields in the schema's order, without their names: for what is written a thousand times over.
 *  That order stands in stores: never change it. Optional fields stand last, a new one behind them all, and are left out
 *  where nothing follows: rows that were written before they were known are read. A list of another length is none of these. */
export const rowOf =
  <Noun extends object>() =>
  <Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape> & Agreement<Noun, z.output<z.ZodObject<Shape>>>,
  ): RecordFormat<Noun> => {
    const fields = Object.keys(schema.shape) as (keyof Noun)[];
    const required = Object.values(schema.shape).filter((field) => !mayBeAbsent(field)).length;
    const named = (text: string): unknown => {
      const row: unknown = JSON.parse(text);
      if (!Array.isArray(row) || row.length < required || row.length > fields.length) return null;
      const given = fields.map((field, i) => [field, row[i]] as const);
      return Object.fromEntries(given.filter(([, value], i) => i < required || (value ?? null) !== null));
    };
    return {
      write(noun) {
        const row = fields.map((field) => noun[field]);
        while (row.length > required && row.at(-1) === undefined) row.pop();
        return JSON.stringify(row); // a gap is null
      },
      read: (text) => schema.parse(named(text)) as Noun,
      readIfKnown: (text) => (schema.safeParse(named(text)).data as Noun | undefined) ?? null,
    };
  };

const mayBeAbsent = (field: z.core.$ZodType): boolean => z.safeParse(field, undefined).success;

/** A string whose form was checked before it was written: `branded<ArticleId>()`. */
export const branded = <T extends string>() => z.custom<T>((value) => typeof value === "string");

/** For a codec by hand: every field is named, also one that may be absent. */
export type EveryField<Noun> = { readonly [Field in keyof Required<Noun>]: Noun[Field] };
