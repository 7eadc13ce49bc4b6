/** A forum whose topics live apart: stories come where their topic lives, editions where their stories do, and administrators are
 *  told of a forum topic that is gone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const forumId = -1001000000002;
const [worldThread, localThread] = [2, 3];

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
  const owner = it.client.chat(people.eve);
  for (const topic of ["world World", "local Local"]) {
    await owner.say(`/topicadmin add ${topic}`);
    await owner.until("t_");
  }
});
afterAll(() => it.stop());

const forum = () => it.client.chat(forumId, people.eve);
const publish = async (title: string, topics: string) => {
  const editor = it.client.chat(people.eve);
  await editor.say(`/publish now ${topics}\n${title}\nhttps://example.org/${title.replaceAll(" ", "-")}`);
};
const threadOf = (message: { raw: { message_thread_id?: number } }) => message.raw.message_thread_id;

test("each story comes once, where the first of its topics lives", async () => {
  await forum().say("/subscribe world", { threadId: worldThread });
  await forum().until("this forum topic");
  await forum().say("/subscribe local", { threadId: localThread });
  expect((await forum().until("Local → this forum topic")).text).toContain("World → forum topic 2");
  const watching = forum();
  await publish("Far away", "#world");
  expect(threadOf(await watching.until("Far away", 20_000))).toBe(worldThread);
  await publish("Round the corner", "#local");
  expect(threadOf(await watching.until("Round the corner", 20_000))).toBe(localThread);
  await publish("Both at once", "#local #world");
  expect(threadOf(await watching.until("Both at once", 20_000))).toBe(localThread);
  const copies = (await forum().messages()).filter(({ text }) => text.includes("Both at once"));
  expect(copies).toHaveLength(1);
  it.expectNoWarnings();
});

test("a topic moved by /topic_here is read there from then on, and one that is deleted is told to the administrators", async () => {
  await forum().say("/topic_here world", { threadId: localThread });
  expect((await forum().until("Moved here: World")).text).toContain("Before: forum topic 2");
  const watching = forum();
  await publish("Moved house", "#world");
  expect(threadOf(await watching.until("Moved house", 20_000))).toBe(localThread);
  const chat = it.client.chat(people.eve);
  it.sandbox.world.setTopic(forumId, localThread, { deleted: true });
  const left = forum();
  await publish("Nobody home", "#world");
  // Nothing is lost: it comes to the group itself, and so does what follows.
  expect(threadOf(await left.until("Nobody home", 20_000))).toBeUndefined();
  await chat.until(/Newsdesk forum.*is gone/s, 20_000);
  await publish("Still here", "#local");
  expect(threadOf(await left.until("Still here", 20_000))).toBeUndefined();
});

test("a member who is refused is told so alone, or, where Telegram does not do that, once to all", async () => {
  const [loud, other] = [it.client.chat(forumId, people.ada), it.client.chat(forumId, people.chloe)];
  await forum().setMember("member", people.ada);
  await forum().setMember("member", people.chloe);
  const said = async (reader: ReturnType<typeof forum>) =>
    (await reader.messages()).filter(({ text, fromBot }) => fromBot && /Only administrators|administrateurs/.test(text))
      .length;
  await loud.say("/subscribe world");
  await loud.until(/Only administrators/);
  await loud.say("/subscribe local");
  await other.say("/subscribe world");
  await other.until(/administrateurs|administrators/);
  expect([await said(loud), await said(other), await said(forum())]).toEqual([1, 1, 0]);
});
