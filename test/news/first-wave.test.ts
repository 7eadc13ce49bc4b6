import fc from "fast-check";
import { expect, test } from "vitest";
import { type Announcement, announcementBroadcast, articleBroadcast, restBroadcast } from "../../src/news/broadcast.ts";
import { goesInWaves, waveFault, waveSize } from "../../src/news/first-wave.ts";
import { sampleArticle } from "../support/samples.ts";

test("the first wave is one in a hundred, at least 20 and at most 500", () => {
  expect([100, 2000, 2001, 12_345, 50_000, 1_000_000].map(waveSize)).toEqual([20, 20, 21, 124, 500, 500]);
});

test("stories and announcements go in waves; breaking, and the rest of a story, do not", () => {
  const announcement = { id: "k7m2qa", text: "We move", desk: { chatId: 1, messageId: 1, locale: "en" } };
  expect(goesInWaves(articleBroadcast(sampleArticle({}, { urgency: "routine" }), 0))).toBe(true);
  expect(goesInWaves(announcementBroadcast(announcement as Announcement, 0))).toBe(true);
  expect(goesInWaves(articleBroadcast(sampleArticle({}, { urgency: "breaking" }), 0))).toBe(false);
  expect(goesInWaves(restBroadcast(sampleArticle({}, { urgency: "routine" }), 0))).toBe(false);
});

const well = { size: 40, failed: {}, unknown: 0, pictures: { planned: 0, failed: 0 }, refusedForms: 0 };

test("chats that can't be reached stop nobody else's copy, however many they are", () => {
  const gone = ["blocked", "deactivated", "kicked", "chat_not_found", "no_rights", "withdrawn", "erased"] as const;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...gone), fc.nat(500)), (failed) => {
      expect(waveFault({ ...well, failed })).toBeNull();
    }),
  );
});

test("more than one in twenty that fail for another reason stop it, lost answers among them", () => {
  expect(waveFault({ ...well, failed: { other: 1 }, unknown: 1 })).toBeNull();
  expect(waveFault({ ...well, failed: { other: 2, blocked: 9 }, unknown: 1 })).toEqual({
    kind: "failures",
    failed: 3,
    of: 40,
  });
});

test("more than half of the pictures stop it", () => {
  expect(waveFault({ ...well, pictures: { planned: 20, failed: 10 } })).toBeNull();
  expect(waveFault({ ...well, pictures: { planned: 20, failed: 11 } })).toEqual({
    kind: "pictures",
    failed: 11,
    of: 20,
  });
});

test("a form of the text that Telegram takes of nobody stops it, be it for one reader", () => {
  expect(waveFault({ ...well, failed: { refused: 1 }, refusedForms: 1 })).toMatchObject({ kind: "refused" });
  expect(waveFault({ ...well, failed: { refused: 1 } })).toBeNull();
});
