/** What is owed keeps its name: the agenda of yesterday's program is read by today's. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgendaEntry,
  agendaName,
  feedEntry,
  parseAgendaName,
  publishEntry,
  slotEntry,
} from "../../src/news/agenda.ts";
import type { ArticleId } from "../../src/news/article.ts";
import type { SlotId } from "../../src/news/schedule.ts";

const entry: fc.Arbitrary<AgendaEntry> = fc.oneof(
  fc.string().map((slot) => slotEntry(slot as SlotId)),
  fc.string().map((id) => publishEntry(id as ArticleId)),
  fc.nat().map(feedEntry),
);

test("every entry is found again by its name", () => {
  fc.assert(
    fc.property(entry, (each) => {
      expect(parseAgendaName(agendaName(each))).toEqual(each);
    }),
  );
});

test("the names are those of every release so far", () => {
  expect(agendaName(slotEntry("Europe/Paris|08:00,18:30|1,2" as SlotId))).toBe("slot:Europe/Paris|08:00,18:30|1,2");
  expect(agendaName(publishEntry("k7m2qa" as ArticleId))).toBe("publish:k7m2qa");
  expect(agendaName(feedEntry(12))).toBe("feed:12");
});

test("a name that means nothing is no entry", () => {
  for (const name of ["", "slot", "weather:oslo", "weather:12", "feed:", "feed:x", "feed:1.5", "feed:-1"]) {
    expect(parseAgendaName(name), name).toBeNull();
  }
});
