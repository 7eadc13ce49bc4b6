/** The line before Redis, with answers that the tests make up. */
import { describe, expect, test } from "vitest";
import type { PermitQuestion } from "../../src/rate-limiter/permit-store.ts";
import { createRequestQueue } from "../../src/rate-limiter/request-queue.ts";

interface Answer {
  /** Places in the question. */
  readonly granted: readonly number[];
  readonly later?: readonly number[];
  readonly againMs?: number;
}

/** A queue at 30 a second (8 chats a question); its questions, answered as told, wholly where nothing is told. */
function queueWith(answers: (Answer | Error)[] = []) {
  const questions: (readonly number[])[] = [];
  const request = createRequestQueue({
    lane: "routine",
    quota: "free",
    pace: "answer",
    ratePerSecond: 30,
    permits: {
      async permit({ chats }: PermitQuestion) {
        questions.push(chats);
        const answer = answers.shift() ?? { granted: [...chats.keys()] };
        if (answer instanceof Error) throw answer;
        return {
          granted: answer.granted.map((place) => ({ place, at: 0, slot: null })),
          later: (answer.later ?? []).map((place) => ({ place, waitMs: 700 })),
          againMs: answer.againMs ?? 0,
        };
      },
    },
  });
  return { request, questions };
}

const placesOf = (list: readonly { readonly place: number }[]): number[] => list.map(({ place }) => place);

describe("those who ask together", () => {
  test("share one question, and hear each of their own chats", async () => {
    const { request, questions } = queueWith([{ granted: [0] }, { granted: [0, 3], later: [1, 2] }]);
    const first = request([1], 0);
    const rest = [request([2, 3], 1), request([4, 5], 2)];
    await first;
    const [one, two] = await Promise.all(rest);
    expect(questions).toEqual([[1], [2, 3, 4, 5]]);
    expect([one, two].map((each) => placesOf(each?.granted ?? []))).toEqual([[0], [1]]);
    expect([one, two].map((each) => each?.later)).toEqual([[{ place: 1, waitMs: 700 }], [{ place: 0, waitMs: 700 }]]);
  });

  test("are served in the order in which their work began", async () => {
    const { request, questions } = queueWith();
    const first = request([1], 9);
    await Promise.all([first, request([2], 8), request([3], 3), request([4], 5)]);
    expect(questions).toEqual([[1], [3, 4, 2]]);
  });

  test("at the same moment are served in the order in which they asked", async () => {
    const { request, questions } = queueWith();
    await Promise.all([request([1], 5), request([2], 5), request([3], 5), request([4], 5)]);
    expect(questions).toEqual([[1], [2, 3, 4]]);
  });

  test("fill a question to its last place", async () => {
    const { request, questions } = queueWith();
    const first = request([1], 0);
    await Promise.all([first, request([2, 3, 4, 5, 6], 1), request([7, 8, 9], 2)]);
    expect(questions).toEqual([[1], [2, 3, 4, 5, 6, 7, 8, 9]]);
  });

  test("are asked for whole, so that nobody goes with a few", async () => {
    const { request, questions } = queueWith();
    const first = request([1], 0);
    await Promise.all([first, request([2, 3, 4, 5, 6], 1), request([7, 8, 9, 10], 2)]);
    expect(questions).toEqual([[1], [2, 3, 4, 5, 6], [7, 8, 9, 10]]);
  });
});

test("a long list is asked for in parts, and goes with the first permits", async () => {
  const { request, questions } = queueWith([{ granted: [0, 1] }]);
  const { granted, later } = await request([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0);
  expect(questions).toEqual([[1, 2, 3, 4, 5, 6, 7, 8]]);
  expect([placesOf(granted), placesOf(later)]).toEqual([[0, 1], []]);
});

test("whoever got nothing is asked for again, without the chats that have their answer", async () => {
  const { request, questions } = queueWith([{ granted: [], later: [0], againMs: 1 }, { granted: [1] }]);
  // Places are those of the list, whichever question answered.
  const { granted, later } = await request([1, 2, 3], 0);
  expect(questions).toEqual([
    [1, 2, 3],
    [2, 3],
  ]);
  expect([placesOf(granted), placesOf(later)]).toEqual([[2], [0]]);
});

test("a list of which every chat has to wait is an answer", async () => {
  const { request, questions } = queueWith([{ granted: [], later: [0, 1] }]);
  expect(placesOf((await request([1, 2], 0)).later)).toEqual([0, 1]);
  expect(questions).toHaveLength(1);
});

test("no question is asked before the time that the last answer named", async () => {
  const { request, questions } = queueWith([{ granted: [0], againMs: 80 }]);
  await request([1], 0);
  const startedAt = performance.now();
  await request([2], 0);
  expect(performance.now() - startedAt).toBeGreaterThan(70);
  expect(questions).toHaveLength(2);
});

test("a Redis that is away is everybody's error, and the next one asks anew", async () => {
  const { request } = queueWith([{ granted: [0] }, new Error("away")]);
  const first = request([1], 0);
  const rest = [request([2], 0), request([3], 0)];
  await first;
  expect((await Promise.allSettled(rest)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(placesOf((await request([4], 0)).granted)).toEqual([0]);
});

test("whoever is called off leaves the line at once, and nobody asks for them", async () => {
  const { request, questions } = queueWith([{ granted: [0], againMs: 30 }]);
  await request([1], 0);
  const stop = new AbortController();
  const called = request([2], 0, stop.signal);
  const other = request([3], 1);
  stop.abort(new Error("enough"));
  await expect(called).rejects.toThrow("enough");
  await expect(request([5], 0, stop.signal)).rejects.toThrow("enough");
  await other;
  expect(questions).toEqual([[1], [3]]);
});

test("whoever asks alone gets many permits at once, not one or two again and again", async () => {
  // Redis has a permit every 33 ms, and says so.
  const { request, questions } = queueWith(Array.from({ length: 4 }, () => ({ granted: [0], againMs: 1 })));
  for (let i = 0; i < 4; i++) await request([i], 0);
  const startedAt = performance.now();
  await request([9], 0);
  expect(questions).toHaveLength(5);
  expect(performance.now() - startedAt).toBeGreaterThan(20); // asked once, a quantum later
});
