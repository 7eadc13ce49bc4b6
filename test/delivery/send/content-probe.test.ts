/** Who goes, who waits and who is given up while a text is in doubt. */
import { describe, expect, test } from "vitest";
import { createContentProbe, createMessageMemory } from "../../../src/delivery/send/content-probe.ts";
import { broadcastId, copyOf, newMessages } from "../../support/copies.ts";

const indexes = (copies: readonly { readonly index: number }[]) => copies.map(({ index }) => index);

describe("a message in doubt", () => {
  test("goes to one copy, and the others wait until it has arrived", () => {
    const probe = createContentProbe(newMessages());
    const copies = [0, 1, 2].map((index) => copyOf(index));
    const { go, hopeless } = probe.admit(copies);
    expect([indexes(go), indexes(hopeless), probe.holds]).toEqual([[0], [], true]);
    expect(probe.freed()).toEqual([]);
    expect(probe.arrived(copyOf(0))).toEqual([]);
    expect(indexes(probe.freed())).toEqual([1, 2]);
    expect(probe.holds).toBe(false);
    expect(indexes(probe.admit([copyOf(3), copyOf(4)]).go)).toEqual([3, 4]);
  });

  test("is tried by the next one when the copy that tried is back without a verdict", () => {
    const probe = createContentProbe(newMessages());
    const { go } = probe.admit([copyOf(0), copyOf(1), copyOf(2)]);
    probe.leave(go);
    const next = probe.freed();
    expect(indexes(next)).toEqual([1]);
    expect(indexes(probe.admit(next).go)).toEqual([1]);
    expect(probe.freed()).toEqual([]);
  });

  test("does not keep copies of another message waiting", () => {
    const probe = createContentProbe(newMessages());
    const { go } = probe.admit([copyOf(0), copyOf(1), copyOf(2, { variant: "fr" }), copyOf(3, { variant: "fr" })]);
    expect(indexes(go)).toEqual([0, 2]);
    probe.leave(go);
    expect(indexes(probe.freed())).toEqual([1, 3]);
  });

  test("is tried by one copy of a process, whichever batch it is of, and found out for all of them", () => {
    const messages = newMessages();
    const [here, there] = [createContentProbe(messages), createContentProbe(messages)];
    here.admit([copyOf(0)]);
    expect(there.admit([copyOf(7)]).go).toEqual([]);
    here.arrived(copyOf(0));
    expect(indexes(there.freed())).toEqual([7]);
  });

  test("is another one in another part or broadcast", () => {
    const memory = createMessageMemory();
    createContentProbe(memory(broadcastId, 0)).arrived(copyOf(0));
    const goes = (part: number) =>
      createContentProbe(memory(broadcastId, part)).admit([copyOf(1), copyOf(2)]).go.length;
    expect([goes(0), goes(1)]).toEqual([2, 1]);
  });
});

describe("a message that is refused", () => {
  test("by three chats in a row is at fault: those it was refused for are given up together, and all that come after", () => {
    const probe = createContentProbe(newMessages());
    const verdicts = [0, 1, 2].map((index) => probe.refused(copyOf(index)));
    expect(verdicts).toEqual([
      { messageAtFault: false, refusedOften: false },
      { messageAtFault: false, refusedOften: false },
      { messageAtFault: true, refusedOften: true },
    ]);
    expect(indexes(probe.takeRefused(copyOf(9)))).toEqual([0, 1, 2]);
    expect(indexes(probe.admit([copyOf(3), copyOf(4)]).hopeless)).toEqual([3, 4]);
    expect(probe.takeUnexplained(false)).toEqual([]);
  });

  test("frees those who waited for the verdict, to be told that nothing will come", () => {
    const probe = createContentProbe(newMessages());
    const { go } = probe.admit([copyOf(0), copyOf(1), copyOf(2)]);
    for (let i = 0; i < 3; i++) probe.refused(copyOf(0));
    probe.leave(go);
    const free = probe.freed();
    expect(indexes(probe.admit(free).hopeless)).toEqual([1, 2]);
  });

  test("by one chat and taken by the next was refused by an odd chat", () => {
    const probe = createContentProbe(newMessages());
    probe.refused(copyOf(0));
    expect(probe.refusalsOf(copyOf(5))).toBe(1);
    expect(indexes(probe.arrived(copyOf(1)))).toEqual([0]);
    expect(probe.refusalsOf(copyOf(5))).toBe(0);
  });

  test("counts for its own language only, though three refusals of any are often", () => {
    const probe = createContentProbe(newMessages());
    for (const variant of ["en", "fr"]) probe.refused(copyOf(0, { variant }));
    expect(probe.refused(copyOf(2, { variant: "de" }))).toEqual({ messageAtFault: false, refusedOften: true });
    expect(indexes(probe.takeRefused(copyOf(9, { variant: "fr" })))).toEqual([0]);
  });

  test("and forgiven is tried anew; the refusals that nothing has explained come back once", () => {
    const messages = newMessages();
    const probe = createContentProbe(messages);
    for (const index of [0, 1, 2]) probe.refused(copyOf(index));
    probe.refused(copyOf(3, { variant: "fr" }));
    expect(indexes(probe.takeUnexplained(true))).toEqual([0, 1, 2, 3]);
    expect(probe.takeUnexplained(true)).toEqual([]);
    expect(indexes(createContentProbe(messages).admit([copyOf(4), copyOf(5, { variant: "fr" })]).go)).toEqual([4, 5]);
  });

  test("and not forgiven stays at fault, but nobody tries it any more", () => {
    const messages = newMessages();
    const probe = createContentProbe(messages);
    probe.admit([copyOf(0)]);
    for (const index of [0, 1, 2]) probe.refused(copyOf(index));
    probe.takeUnexplained(false);
    expect(indexes(createContentProbe(messages).admit([copyOf(4)]).hopeless)).toEqual([4]);
    expect(messages("en").probe).toBeNull();
  });
});

test("a picture that is refused three times in a row is left out for all, and tried again once it arrives somewhere", () => {
  const probe = createContentProbe(newMessages());
  probe.arrived(copyOf(0));
  const shapes = () => probe.admit([copyOf(1), copyOf(2, { otherShape: true })]).go.map(({ otherShape }) => otherShape);
  for (let i = 0; i < 2; i++) probe.pictureRefused(copyOf(i));
  expect(shapes()).toEqual([false, true]);
  probe.pictureRefused(copyOf(2));
  expect(shapes()).toEqual([true, true]);
  probe.arrived(copyOf(3, { otherShape: true }));
  expect(shapes()).toEqual([true, true]);
  probe.arrived(copyOf(3));
  expect(shapes()).toEqual([false, true]);
});
