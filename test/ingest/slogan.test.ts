/** A site's description of itself is no story's lead: known by how it begins, or because two stories state it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import { createSummaryStore } from "../../src/store/summaries.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());

const fetch = { fetch: async () => ({ ok: false, code: "bad_url" }) as const };
const lone = createPageReader({ fetch });
afterAll(() => lone.close());

const story = [
  "The port authority will rebuild the northern breakwater before the winter storms, the minister said on Tuesday evening.",
  "Work on the harbour begins in May and takes two years, according to the plan that the council approved last week.",
  "Fishermen asked for a longer wall, which the engineers refused because the harbour mouth would silt up again.",
];
const pageWith = (description: string, title = "Harbour wall will be rebuilt", text = story): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Quay"><meta name="description" content="${description}"></head><body><article><h1>${title}</h1>${text.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`,
  );

describe("a page alone tells a slogan by how it begins", () => {
  test.each([
    "A weblog about harbour life and winter storms from a tiny cabin. The place to find all that the council and the minister said.",
    "The Quay is a magazine for all who love harbour walls and winter storms.",
    "Latest news from the harbour, the council and the port authority.",
    "Get the latest harbour news, winter storms and council decisions.",
    "Your source for news of the northern breakwater and the council.",
    "The Quay: harbour, council, winter storms, all of it, all the time.",
    "harbour, breakwater, winter storms, council, minister",
    "The Quay - harbour news and winter storms since 1950, the authority on the council",
  ])("%s", async (slogan) => {
    const page = await lone.understand(pageWith(slogan), "https://news.example/harbour", "text/html");
    expect(page.ok && page.content.lead).toBe(story[0]);
  });

  test("and leaves an editor's summary alone", async () => {
    const summary = "After the storms of last winter the council has agreed on a new wall for the harbour.";
    const page = await lone.understand(pageWith(summary), "https://news.example/harbour", "text/html");
    expect(page.ok && page.content.lead).toBe(summary);
  });
});

test("what two stories of a site state alike leads neither from the second on, and a story read twice keeps its own", async () => {
  const reader = createPageReader({ fetch, summaries: createSummaryStore(server.redis) });
  const slogan = "Harbour, council and winter storms, as seen from the end of the northern breakwater.";
  const leadAt = async (path: string, page: Uint8Array) => {
    const read = await reader.understand(page, `https://www.quay.example${path}`, "text/html");
    return read.ok ? read.content.lead : read.code;
  };
  const other = [...story].reverse();
  expect(await leadAt("/1", pageWith(slogan))).toBe(slogan);
  expect(await leadAt("/1", pageWith(slogan, "Harbour wall: now it is certain"))).toBe(slogan);
  expect(await leadAt("/amp/1", pageWith(slogan))).toBe(slogan);
  expect(await leadAt("/2", pageWith(slogan, "Fishermen want a longer wall", other))).toBe(other[0]);
  expect(await leadAt("/1", pageWith(slogan))).toBe(story[0]);
  expect(await server.redis.ttl("summaries:quay.example")).toBeGreaterThan(0);
  await reader.close();
});
