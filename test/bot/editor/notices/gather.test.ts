/** Notices of a kind become one message. */
import { expect, test, vi } from "vitest";
import { createGatherer } from "../../../../src/bot/editor/notices/gather.ts";
import { type Notice, sayTogether } from "../../../../src/bot/editor/notices/notice.ts";
import { escapeText } from "../../../../src/format/safe-html.ts";
import { parseAsTelegram, parserAvailable } from "../../../support/telegram-parser.ts";
import { textsOf } from "../../../support/texts.ts";

const texts = textsOf("en");
const sentence = (kind: string, words: string): Notice => ({ kind, say: () => escapeText(words) });

/** Messages as a chat shows them, each with how often it was written. */
function openChat(options: { messageLifeMs?: number } = {}) {
  const messages: { text: string; writes: number }[] = [];
  const gatherer = createGatherer({
    ...options,
    async write({ notices, count }, memory) {
      const text = sayTogether(texts, "UTC", notices, count()).toString();
      const known = messages[memory.get(1) ?? -1];
      if (known) Object.assign(known, { text, writes: known.writes + 1 });
      else memory.set(1, messages.push({ text, writes: 1 }) - 1);
    },
  });
  return { messages, gatherer };
}

test("sixty-four changes in a minute are one message, which says how many there are beyond those it names", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const { messages, gatherer } = openChat();
    for (let i = 0; i < 64; i++) {
      gatherer.add(sentence("changed", `Story ${i}`));
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text.split("\n")).toEqual([
      ...Array.from({ length: 10 }, (_, i) => `Story ${i}`),
      "… and 54 more.",
    ]);
    expect(messages[0]?.writes).toBeLessThan(8);
  } finally {
    vi.useRealTimers();
  }
});

test("what comes together is written once; another kind, and what comes after the message is old, has its own", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const { messages, gatherer } = openChat();
    for (const words of ["a", "b"]) gatherer.add(sentence("sick", words));
    gatherer.add(sentence("healed", "c"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(messages).toEqual([
      { text: "a\nb", writes: 1 },
      { text: "c", writes: 1 },
    ]);
    await vi.advanceTimersByTimeAsync(600_000);
    gatherer.add(sentence("sick", "d"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(messages.map(({ text }) => text)).toEqual(["a\nb", "c", "d"]);
  } finally {
    vi.useRealTimers();
  }
});

test("at the end of the program what is gathered is written", async () => {
  const { messages, gatherer } = openChat();
  gatherer.add(sentence("sick", "a"));
  await gatherer.flush();
  await gatherer.flush();
  expect(messages).toEqual([{ text: "a", writes: 1 }]);
});

test("those that are counted are one sentence about their sum", () => {
  const counted = (count: number): Notice => ({
    kind: "unreadable",
    count,
    say: ({ t }, _, readers) => t("notices-unreadable", { readers }),
  });
  expect(sayTogether(texts, "UTC", [counted(2), counted(3)], 5).toString()).toContain("5 readers");
});

test("long sentences leave room for the last line in what a message holds", () => {
  const long = Array.from({ length: 10 }, (_, i) => sentence("halted", `${i} ${"<&>".repeat(230)}`));
  const said = sayTogether(texts, "UTC", long, 10).toString();
  expect(said).toMatch(/more\.$/);
  expect(said.length).toBeLessThan(4096);
  if (parserAvailable) expect(parseAsTelegram(said)).toMatchObject({ ok: true });
});
