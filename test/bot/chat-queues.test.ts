/** The queues in which updates wait: in order within a chat, side by side between chats. */
import { expect, test } from "vitest";
import { type ChatQueue, createChatQueues, type Served } from "../../src/bot/chat-queues.ts";

const from = (chatId: number | undefined, id: number, personId = chatId) => ({ id, chatId, personId });

/** Serves until it is told that one is over. */
function openQueues() {
  const served: number[] = [];
  const ends = new Map<number, (how?: Served) => void>();
  const seen: ChatQueue[] = [];
  const queues = createChatQueues(({ id }, queue) => {
    served.push(id);
    seen.push(queue);
    return new Promise((resolve) => ends.set(id, resolve));
  });
  const end = async (id: number, how?: Served): Promise<void> => {
    ends.get(id)?.(how);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queues, served, seen, end };
}

test("updates of one chat are served one after another, those of others and of no chat at once", async () => {
  const { queues, served, seen, end } = openQueues();
  for (const [id, chat] of [[1, 7], [2, 7], [3, -8], [4, undefined], [5, undefined], [6, 7]] as const) queues.add(from(chat, id)); // biome-ignore format: one line
  expect(served).toEqual([1, 3, 4, 5]);
  expect(seen[0]?.behind()).toBe(2);
  await end(1);
  await end(2);
  expect(served).toEqual([1, 3, 4, 5, 2, 6]);
  expect([...queues.ids]).toEqual([3, 4, 5, 6]);
});

test("an update that comes twice is served once", async () => {
  const { queues, served, end } = openQueues();
  for (const id of [1, 2, 1, 2]) queues.add(from(7, id));
  await end(1);
  await end(2);
  expect(served).toEqual([1, 2]);
});

test("one that has to wait is passed by an earlier one of its chat that comes in meanwhile, and served after it", async () => {
  const { queues, served, seen, end } = openQueues();
  for (const id of [5, 6]) queues.add(from(7, id));
  queues.add(from(9, 8));
  await end(5, "again");
  expect(served).toEqual([5, 8, 5]);
  expect(seen[0]?.waits).toBe(1);
  for (const id of [3, 2]) queues.add(from(7, id));
  await end(5, "again");
  await end(2);
  expect(seen[0]?.waits).toBe(0);
  for (const id of [3, 5, 6]) await end(id);
  expect(served).toEqual([5, 8, 5, 2, 3, 5, 6]);
  expect([...queues.ids]).toEqual([8]);
});

test("a chat whose queue was empty begins a new one, without its flood", async () => {
  const { queues, seen, end } = openQueues();
  queues.add(from(7, 1));
  seen[0]?.flooding.add(7);
  await end(1);
  queues.add(from(7, 2));
  expect(seen[1]).toMatchObject({ flooding: new Set(), served: 0 });
});

test("who asks is told when there is room again", async () => {
  const { queues, end } = openQueues();
  queues.add(from(7, 1));
  queues.add(from(7, 2));
  let room = false;
  const waiting = queues.below(2).then(() => {
    room = true;
  });
  await end(9);
  expect(room).toBe(false);
  await end(1);
  await waiting;
});

test("at the end what is served ends, and what waits stays known", async () => {
  const { queues, served, end } = openQueues();
  queues.add(from(7, 1));
  queues.add(from(7, 2));
  const stopped = queues.stop();
  await end(1);
  await stopped;
  expect(served).toEqual([1]);
  expect(queues.ids).toContain(2);
});

test("how many wait is counted of each person, whether they wait, are put off or are served", async () => {
  const { queues, seen, end } = openQueues();
  const waiting = () => [seen[0]?.behind(), seen[0]?.behindOf(11), seen[0]?.behindOf(12), seen[0]?.behindOf(undefined)];
  for (const [id, person] of [[1, 11], [2, 11], [3, 12], [4, undefined]] as const) queues.add({ id, chatId: -7, personId: person }); // biome-ignore format: one line
  expect(waiting()).toEqual([3, 1, 1, 1]);
  await end(1, "again");
  expect(waiting()).toEqual([3, 1, 1, 1]);
  await end(1);
  expect(waiting()).toEqual([2, 0, 1, 1]);
  for (const id of [2, 3]) await end(id);
  expect(waiting()).toEqual([0, 0, 0, 0]);
});
