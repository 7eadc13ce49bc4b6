/** What the newsroom sees of its readers as a whole: pictures, a table, the line on a receipt; and links with their counts. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ShownMessage } from "../../src/sandbox/shown-message.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  await eve().say("/topicadmin add world 🌍 World");
  await eve().until(/is there/);
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);

/** What a message of the bot carries, as bytes. */
async function fileOf({ raw }: ShownMessage): Promise<Buffer> {
  const { token, apiRoot } = it.sandbox;
  const id = raw.document?.file_id ?? raw.photo?.at(-1)?.file_id;
  return Buffer.from(await (await fetch(`${apiRoot}/file/bot${token}/files/${id}`)).arrayBuffer());
}

test("/link gives the link of a topic with its source, as a code to photograph and as HTML for the page; who comes by it and allows it is counted, and shown by /stats", async () => {
  const chief = eve();
  await chief.say("/link world site");
  const link = await chief.until(/start=t_world_S_site/);
  expect(link.text).toMatch(/Came by it so far: 0/);
  expect(link.text).toMatch(
    /<a href="https:\/\/t\.me\/\w+\?start=t_world_S_site" rel="noopener">Follow us on Telegram<\/a>/,
  );
  const reader = it.client.chat(people.ada);
  await reader.start("t_world_S_site");
  await reader.until(/World/);
  await it.client.chat(people.chloe).start("t_world");
  await it.client.chat(people.chloe).until(/World/);
  await chief.say("/stats");
  const shown = await chief.until(/2 joined, 0 left/, 60_000);
  expect(shown.text).toMatch(/Last 30 days/);
  await chief.press("🌙 Dark");
  await chief.press("Topics");
  const topics = await chief.until(/Most readers: World/, 60_000);
  expect(topics.id).toBe(shown.id);
  await chief.press("📄 As a file");
  const table = await chief.until(/One line a day/);
  const file = (await fileOf(table)).toString();
  expect(file).toMatch(/readers_of_topic,world,2/);
});

test("a story's receipt says an hour later how many left, and nobody's name", async () => {
  const chief = eve();
  await chief.say(`/publish now #world\nThe ferry is sold\nFor one crown.\n${it.sandbox.newsUrl}en/ferry`);
  await chief.until(/Delivered[\s\S]*2 of 2|2 of 2/);
  const leaver = it.client.chat(people.chloe);
  await leaver.say("/stop");
  await leaver.until(/Arrêter/);
  await leaver.press(/Oui/);
  await leaver.until(/[Ee]ffacé|arrêté/);
  await it.client.advance(3_601_000);
  await chief.until(/Left within the hour: 1/, 20_000);
});

test("an author has no statistics", async () => {
  await it.client.chat(people.ada).say("/stats");
  await it.client.chat(people.ada).until(/Only|may|not/i);
});
