/** A schema that forgets a field of its noun does not compile; the compiler checks this file. */
import { expect, test } from "vitest";
import { z } from "zod";
import { recordOf, rowOf } from "../../src/store/record.ts";

interface Noun {
  readonly title: string;
  readonly lead?: string;
  readonly inner?: { readonly tags: readonly string[]; readonly note?: string };
  readonly what: { readonly kind: "a"; readonly n: number } | { readonly kind: "b"; readonly s?: string };
}

const inner = z.object({ tags: z.array(z.string()), note: z.string().optional() });
const a = z.object({ kind: z.literal("a"), n: z.number() });
const b = z.object({ kind: z.literal("b"), s: z.string().optional() });
const what = z.discriminatedUnion("kind", [a, b]);
const whole = { title: z.string(), lead: z.string().optional(), inner: inner.optional(), what };

test("a schema with exactly the noun's fields is taken", () => {
  const noun: Noun = { title: "T", inner: { tags: ["x"] }, what: { kind: "b" } };
  const record = recordOf<Noun>()(z.object(whole));
  expect(record.read(record.write(noun))).toStrictEqual(noun);
  expect(() => record.read('{"lead":"L"}')).toThrow(z.ZodError);
  expect(record.readIfKnown('{"lead":"L"}')).toBeNull();
});

test("one that forgets a field, has one too many or another type is not", () => {
  const { lead: _, ...withoutLead } = whole;
  const { title: __, ...withoutTitle } = whole;
  const record = recordOf<Noun>();
  // @ts-expect-error: `lead` would be lost
  record(z.object(withoutLead));
  // @ts-expect-error: `title` would be lost
  record(z.object(withoutTitle));
  // @ts-expect-error: the noun has no `extra`
  record(z.object({ ...whole, extra: z.string().optional() }));
  // @ts-expect-error: `inner.note` would be lost
  record(z.object({ ...whole, inner: inner.omit({ note: true }).optional() }));
  // @ts-expect-error: `what.s` would be lost
  record(z.object({ ...whole, what: z.discriminatedUnion("kind", [a, b.omit({ s: true })]) }));
  // @ts-expect-error: a member of the union is unknown to it
  record(z.object({ ...whole, what: a }));
  // @ts-expect-error: a lead is optional
  record(z.object({ ...whole, lead: z.string() }));
  // @ts-expect-error: a lead is a text
  record(z.object({ ...whole, lead: z.number().optional() }));
  expect(record(z.object(whole)).write({ title: "T", what: { kind: "a", n: 1 } })).toContain('"T"');
});

test("a row has the fields in their order, and one of another length is not read as one", () => {
  const row = rowOf<{ readonly title: string; readonly tags: readonly string[]; readonly thread: number | null }>()(
    z.object({ title: z.string(), tags: z.array(z.string()), thread: z.int().nullable() }),
  );
  const noun = { tags: ["x"], thread: null, title: "T" };
  expect(row.write(noun)).toBe('["T",["x"],null]');
  expect(row.read('["T",["x"],null]')).toStrictEqual(noun);
  for (const other of [
    '["T",["x"]]',
    '["T",["x"],null,1]',
    '["T",["x"],"1"]',
    '{"title":"T","tags":[],"thread":null}',
    "null",
  ]) {
    expect(() => row.read(other)).toThrow(z.ZodError);
    expect(row.readIfKnown(other)).toBeNull();
  }
});

test("a row's optional fields stand last, and rows from before they were known are read", () => {
  interface Copy {
    readonly locale: string;
    readonly thread: number | null;
    readonly plain?: boolean;
    readonly place?: "chat";
  }
  const schema = { locale: z.string(), thread: z.int().nullable() };
  const before = rowOf<Pick<Copy, "locale" | "thread">>()(z.object(schema));
  const row = rowOf<Copy>()(
    z.object({ ...schema, plain: z.boolean().optional(), place: z.literal("chat").optional() }),
  );
  const [locale, thread] = ["en", null];
  expect(row.read(before.write({ locale, thread }))).toStrictEqual({ locale, thread });
  expect(row.write({ locale, thread })).toBe(before.write({ locale, thread }));
  expect(row.write({ locale, thread, place: "chat" })).toBe('["en",null,null,"chat"]');
  for (const noun of [
    { locale, thread, place: "chat" },
    { locale, thread, plain: true },
    { locale, thread, plain: false, place: "chat" },
  ] as const) {
    expect(row.read(row.write(noun))).toStrictEqual(noun);
  }
  for (const other of ['["en"]', '["en",null,true,"chat",1]', '["en",null,"chat"]'])
    expect(row.readIfKnown(other)).toBeNull();
});

test("a row that forgets a field is not taken", () => {
  const record = rowOf<{ readonly a: string; readonly b: number | null }>();
  // @ts-expect-error: `b` would be lost
  record(z.object({ a: z.string() }));
  // @ts-expect-error: there is no `c`
  record(z.object({ a: z.string(), b: z.number().nullable(), c: z.string() }));
  // @ts-expect-error: `b` may be null
  record(z.object({ a: z.string(), b: z.number() }));
  expect(record(z.object({ a: z.string(), b: z.number().nullable() })).write({ a: "x", b: 1 })).toBe('["x",1]');
});
