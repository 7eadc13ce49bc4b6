/** The lines in which updates wait: in order within a chat, side by side between chats. */
import { expect, test } from "vitest";
import { createChatLines, type Line, type Served } from "../../src/bot/chat-lines.ts";
import { createPlaces } from "../../src/bot/places.ts";

/** Serves until it is told that one is over. */
function openLines() {
  const served: number[] = [];
  const ends = new Map<number, (how?: Served) => void>();
  const seen: Line[] = [];
  const lines = createChatLines((id, line) => {
    served.push(id);
    seen.push(line);
    return new Promise((resolve) => ends.set(id, resolve));
  });
  const end = async (id: number, how?: Served): Promise<void> => {
    ends.get(id)?.(how);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { lines, served, seen, end };
}

test("updates of one chat are served one after another, those of others and of no chat at once", async () => {
  const { lines, served, seen, end } = openLines();
  for (const [id, chat] of [[1, 7], [2, 7], [3, -8], [4, undefined], [5, undefined], [6, 7]] as const) lines.add(id, chat); // biome-ignore format: one line
  expect(served).toEqual([1, 3, 4, 5]);
  expect(seen[0]?.behind()).toBe(2);
  await end(1);
  await end(2);
  expect(served).toEqual([1, 3, 4, 5, 2, 6]);
  expect([...lines.ids]).toEqual([3, 4, 5, 6]);
});

test("an update that comes twice is served once", async () => {
  const { lines, served, end } = openLines();
  for (const id of [1, 2, 1, 2]) lines.add(id, 7);
  await end(1);
  await end(2);
  expect(served).toEqual([1, 2]);
});

test("one that has to wait is passed by an earlier one of its chat that comes in meanwhile, and served after it", async () => {
  const { lines, served, seen, end } = openLines();
  for (const id of [5, 6]) lines.add(id, 7);
  lines.add(8, 9);
  await end(5, "again");
  expect(served).toEqual([5, 8, 5]);
  expect(seen[0]?.waits).toBe(1);
  for (const id of [3, 2]) lines.add(id, 7);
  await end(5, "again");
  await end(2);
  expect(seen[0]?.waits).toBe(0);
  for (const id of [3, 5, 6]) await end(id);
  expect(served).toEqual([5, 8, 5, 2, 3, 5, 6]);
  expect([...lines.ids]).toEqual([8]);
});

test("a chat whose line was empty begins a new one, without its flood", async () => {
  const { lines, seen, end } = openLines();
  lines.add(1, 7);
  if (seen[0]) seen[0].isFlooded = true;
  await end(1);
  lines.add(2, 7);
  expect(seen[1]).toMatchObject({ isFlooded: false, served: 0 });
});

test("who asks is told when there is room again", async () => {
  const { lines, end } = openLines();
  lines.add(1, 7);
  lines.add(2, 7);
  let room = false;
  const waiting = lines.below(2).then(() => {
    room = true;
  });
  await end(9);
  expect(room).toBe(false);
  await end(1);
  await waiting;
});

test("at the end what is served ends, and what waits stays known", async () => {
  const { lines, served, end } = openLines();
  lines.add(1, 7);
  lines.add(2, 7);
  const stopped = lines.stop();
  await end(1);
  await stopped;
  expect(served).toEqual([1]);
  expect(lines.ids).toContain(2);
});

test("a place is handed on to whoever waits longest, also after a fault", async () => {
  const places = createPlaces(1);
  const order: string[] = [];
  const fails = places.hold(async () => {
    throw new Error("x");
  });
  const rest = ["a", "b"].map((name) => places.hold(async () => void order.push(name)));
  await expect(fails).rejects.toThrow("x");
  await Promise.all(rest);
  expect(order).toEqual(["a", "b"]);
});
