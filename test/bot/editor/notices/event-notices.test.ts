/** Which troubles the newsroom is told of, and that it is told once. */
import { beforeEach, expect, test } from "vitest";
import { createEventNotices } from "../../../../src/bot/editor/notices/event-notices.ts";
import { noticeRecord } from "../../../../src/bot/editor/notices/notice.ts";
import { noticeWords } from "../../../../src/bot/editor/notices/notice-words.ts";
import type { HouseEvent } from "../../../../src/events.ts";
import { languageFolders } from "../../../../src/locales/load-locales.ts";
import type { BroadcastId } from "../../../../src/news/broadcast.ts";
import { parseAsTelegram, parserAvailable } from "../../../support/telegram-parser.ts";
import { textsOf } from "../../../support/texts.ts";

let said: string[];
let done: Set<string>;
beforeEach(() => {
  said = [];
  done = new Set();
});

interface Happening {
  readonly hasNewsroom?: boolean;
  readonly locale?: string;
}

/** Two processes that notice the same. */
async function happen(event: HouseEvent, options: Happening = {}): Promise<void> {
  for (let process = 0; process < 2; process++) await happenOnce(event, options);
}

async function happenOnce(event: HouseEvent, options: Happening = {}): Promise<void> {
  await createEventNotices({
    tell(notice) {
      // As it comes back from the store where it is gathered.
      const kept = noticeRecord.read(noticeRecord.write(notice));
      said.push(noticeWords(textsOf(options.locale ?? "en"), "Europe/Paris", kept, kept.count ?? 1).toString());
    },
    once: Object.assign(async (name: string) => !done.has(name) && done.add(name) !== undefined, {
      has: async (name: string) => done.has(name),
      forget: async (name: string) => done.delete(name),
    }),
    subjectOf: async (id) =>
      id === "ak7m2qav1"
        ? { broadcast: id as BroadcastId, kind: "article", id: "k7m2qa", version: 1, title: "A <b> & c" }
        : null,
    hasNewsroom: options.hasNewsroom ?? true,
  })(event);
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

test.each(languageFolders())(
  "in %s each trouble of a broadcast is one sentence that Telegram takes",
  async (locale) => {
    const id = "ak7m2qav1";
    const words = "Bad Request: can't parse <x> & ".repeat(20);
    for (const event of [
      { type: "broadcast.variant_refused", id, reason: words },
      { type: "broadcast.paid_refused", id, description: words },
      {
        type: "broadcast.picture_refused",
        id,
        picture: `https://news.example/<p>.jpg?${"x".repeat(500)}`,
        description: words,
      },
      { type: "batch.set_aside", id, batch: 0 },
    ] as const) {
      said = [];
      await happen(event, { locale });
      expect(said).toHaveLength(1);
      expect(said[0]).toContain("A &lt;b&gt; &amp; c");
      expect(said[0]?.length).toBeLessThan(1100);
      if (parserAvailable) expect(parseAsTelegram(said[0] ?? "")).toMatchObject({ ok: true });
    }
  },
);

test("a picture that Telegram refuses is told once a broadcast, with its address", async () => {
  said = [];
  const refused = {
    type: "broadcast.picture_refused",
    id: "ak7m2qav1",
    picture: "https://news.example/p.jpg",
  } as const;
  await happenOnce({ ...refused, description: "Bad Request: PHOTO_EXT_INVALID" });
  await happenOnce({ ...refused, description: "Bad Request: PHOTO_EXT_INVALID" });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/refuses the picture of .*PHOTO_EXT_INVALID.*https:\/\/news\.example\/p\.jpg/);
});

const at = (time: string): number => Date.parse(`2026-11-23T${time}:00Z`);
const inParis = (time: string) => ({ dueAt: at(time), timeZone: "Europe/Paris" });

test("an outage is told in a person's words: when, what is late, and what waits for which time", async () => {
  said = [];
  const outage = {
    type: "outage.over",
    from: at("01:10"),
    until: at("08:40"),
    late: 12,
    waiting: 0,
    next: [],
  } as const;
  await happenOnce(outage);
  const next = [inParis("06:00"), { dueAt: at("05:00"), timeZone: "Europe/Athens" }, inParis("07:00")];
  await happenOnce({ ...outage, waiting: 3, next });
  await happenOnce({ ...outage, from: at("01:10") - 9 * 86_400_000, late: 1, waiting: 8, next });
  expect(said).toEqual([
    "🌙 I was away from 02:10 to 09:40. 12 digests go out late.",
    "🌙 I was away from 02:10 to 09:40. 12 digests go out late. 3 are older than six hours and wait for the next one, which has everything: 07:00 Paris, 07:00 Athens, and 08:00 Paris.",
    "🌙 I was away from Saturday, November 14, 02:10 to today, 09:40. 1 digest goes out late. 8 are older than six hours and wait for the next one, which has everything: 07:00 Paris, 07:00 Athens, 08:00 Paris, and 5 more.",
  ]);
});

test("recipients and readers that can't be read are told with their number, each reader once a day", async () => {
  await happen({ type: "recipients.set_aside", id: "ak7m2qav1", batch: 0, count: 3 });
  expect(said[0]).toMatch(
    /^⚠️ What is stored of 3 readers can't be read, so .*A &lt;b&gt; &amp; c.* did not go to them/,
  );
  said = [];
  await happen({ type: "subscriber.unreadable", chat: 5 });
  await happen({ type: "subscriber.unreadable", chat: 5 });
  expect(said).toEqual([
    "⚠️ What is stored of 1 reader can't be read: nothing reaches them until whoever runs the bot has looked. All others are served.",
  ]);
});

test("of a broadcast that nobody remembers nothing is said", async () => {
  await happen({ type: "broadcast.halted", id: "agonev1", reason: "x" });
  expect(said).toEqual([]);
});
