/** Which troubles the newsroom is told of, and that it is told once. */
import { beforeEach, expect, test } from "vitest";
import { createEventNotices } from "../../../../src/bot/editor/notices/event-notices.ts";
import type { HouseEvent } from "../../../../src/events.ts";
import type { BroadcastId } from "../../../../src/news/broadcast.ts";
import { parseAsTelegram, parserAvailable } from "../../../support/telegram-parser.ts";
import { textsOf } from "../../../support/texts.ts";

let said: string[];
let done: Set<string>;
beforeEach(() => {
  said = [];
  done = new Set();
});

/** Two processes that notice the same. */
async function happen(event: HouseEvent, options: { hasNewsroom?: boolean; locale?: string } = {}): Promise<void> {
  for (let process = 0; process < 2; process++) {
    await createEventNotices({
      tell: async (sentence) => void said.push(sentence(textsOf(options.locale ?? "en")).toString()),
      once: async (name) => !done.has(name) && done.add(name) !== undefined,
      subjectOf: async (id) =>
        id === "ak7m2qav1"
          ? { broadcast: id as BroadcastId, kind: "article", id: "k7m2qa", version: 1, title: "A <b> & c" }
          : null,
      hasNewsroom: options.hasNewsroom ?? true,
    })(event);
  }
}

test("a flood of five minutes or more is told, one of a chat or a shorter one is not", async () => {
  await happen({ type: "telegram.flood", retryAfterMs: 3 * 3_600_000 });
  expect(said).toEqual(["⏳ Telegram made us wait about 3 h; sending goes on, nobody is missed."]);
  await happen({ type: "telegram.flood", retryAfterMs: 299_000 });
  await happen({ type: "telegram.flood", retryAfterMs: 3_600_000, chat: -5 });
  expect(said).toHaveLength(1);
});

test("a silence of a minute or more is told, a shorter one is not", async () => {
  await happen({ type: "telegram.heard", afterMs: 59_000 });
  expect(said).toEqual([]);
  await happen({ type: "telegram.heard", afterMs: 240_000 });
  expect(said).toEqual(["✅ Telegram did not answer for about 4 min; sending goes on, nobody is missed."]);
});

test("an empty store is news only to a newsroom that has been set up", async () => {
  await happen({ type: "store.empty" }, { hasNewsroom: false });
  expect(said).toEqual([]);
  await happen({ type: "store.empty" });
  expect(said).toHaveLength(1);
});

test.each(["en", "fr"])("in %s each trouble of a broadcast is one sentence that Telegram takes", async (locale) => {
  const id = "ak7m2qav1";
  const words = "Bad Request: can't parse <x> & ".repeat(20);
  for (const event of [
    { type: "broadcast.variant_refused", id, reason: words },
    { type: "broadcast.paid_refused", id, description: words },
    { type: "batch.set_aside", id, batch: 0 },
  ] as const) {
    said = [];
    await happen(event, { locale });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("A &lt;b&gt; &amp; c");
    expect(said[0]?.length).toBeLessThan(700);
    if (parserAvailable) expect(parseAsTelegram(said[0] ?? "")).toMatchObject({ ok: true });
  }
});

test("of a broadcast that nobody remembers nothing is said", async () => {
  await happen({ type: "broadcast.halted", id: "agonev1", reason: "x" });
  expect(said).toEqual([]);
});
