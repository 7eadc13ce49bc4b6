/** Small faults of real pages and feeds, one folder each (test/fixtures/mail-room/README.md), read the way the program reads them. */
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { createFeedReader } from "../../src/ingest/feed/feed-reader.ts";
import { createPageReader } from "../../src/ingest/page/read-page.ts";

type Check = readonly [path: string, how: "equals" | "contains" | "lacks" | "absent", value: unknown];
interface Case {
  readonly kind: "page" | "feed";
  readonly input: string;
  readonly url: string;
  readonly contentType?: string;
  readonly why: string;
  readonly checks: readonly Check[];
}

const folder = new URL("../fixtures/mail-room/", import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name)
  .sort();
const cases = names.map((name) => {
  const at = new URL(`${name}/`, folder);
  const expected = JSON.parse(readFileSync(new URL("expect.json", at), "utf8")) as Case;
  return { name, ...expected, bytes: readFileSync(new URL(expected.input, at)) };
});

const pages = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
const feeds = createFeedReader();
afterAll(async () => {
  await Promise.all([pages.close(), feeds.close()]);
});

async function readingOf({ kind, bytes, url, contentType }: (typeof cases)[number]): Promise<unknown> {
  if (kind === "page") return pages.understand(bytes, url, contentType);
  const feed = await feeds.open(bytes, { url, now: Date.now(), ...(contentType !== undefined && { contentType }) });
  if (!feed.ok) return feed;
  const entries = await feed.contents(feed.entries.map(({ identity }) => identity));
  return { ...feed, entries: entries.map(({ content }) => content) };
}

/** What does not hold, in words. */
function faultsIn(reading: unknown, checks: readonly Check[]): string[] {
  return checks.flatMap(([path, how, value]) => {
    const got = path
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], reading);
    const holds = {
      equals: () => got === value,
      contains: () => typeof got === "string" && got.includes(String(value)),
      lacks: () => typeof got === "string" && !got.includes(String(value)),
      absent: () => got === undefined,
    }[how]();
    return holds ? [] : [`${path} ${how} ${JSON.stringify(value)}: got ${JSON.stringify(got)}`];
  });
}

describe("the mail room", () => {
  test("has its cases", () => {
    expect(names.length).toBeGreaterThanOrEqual(38);
  });

  test.each(cases.map((each) => [each.name, each.why, each] as const))("reads %s right: %s", async (_name, _, each) => {
    const reading = await readingOf(each);
    const faults = faultsIn(reading, each.checks);
    expect(faults, JSON.stringify(reading).slice(0, 600)).toEqual([]);
  });
});
