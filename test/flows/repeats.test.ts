/** Two outlets tell the same story: whoever has it from the first does not get it from the second at once, everybody else
 *  does, and an editor can send it anyway. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedItem, type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;
const text =
  "The Mill Bridge over the Orrin was closed to lorries on Tuesday morning after an inspection found a cracked bearing on its eastern side. Buses and cars may still cross, said Mayor Ana Lima; the detour for heavy traffic of more than 12 tonnes runs over the Northern Ring until at least 18 December.";

beforeAll(async () => {
  site = await startFeedSite();
  const hosts = [`127.0.0.1:${site.port}`, `localhost:${site.port}`].join(",");
  it = await startApp({ env: { FETCH_ALLOW_HOSTS: hosts, UNDO_SECONDS: "0" } });
});
afterAll(async () => {
  await it.stop();
  site.stop();
});

test("a near repetition goes to whoever has not got the story, until an editor sends it anyway", async () => {
  const [has, lacks, chief] = [it.client.chat(people.ada), it.client.chat(people.chloe), it.client.chat(people.eve)];
  for (const slug of ["world", "local"]) {
    await chief.say(`/topicadmin add ${slug} ${slug}`);
    await chief.until(slug);
  }
  await has.start("t_world");
  await has.until(/world/);
  await has.start("t_local");
  await has.until(/local/);
  await lacks.start("t_local");
  await lacks.until(/local/);
  const feed = (path: string, items: readonly FeedItem[]): void =>
    void site.pages.set(path, { body: rssOf(`Paper ${path}`, items) });
  feed("/a.xml", []);
  feed("/b.xml", []);
  for (const [path, slug] of [
    ["/a.xml", "world"],
    ["/b.xml", "local"],
  ] as const) {
    await chief.say(`/feeds add ${site.origin}${path} #${slug} auto`);
    await chief.until(/0 stories/);
    await site.askedTimes(path, 2);
  }
  const at = it.sandbox.now() + 60_000;
  feed("/a.xml", [{ title: "Mill Bridge closed to lorries", link: `${site.origin}/bridge`, text, at }]);
  await it.client.advance(120_000);
  await chief.say("/feeds 1");
  await chief.until(/feed 1/);
  await chief.press("Poll now");
  await has.until(/Mill Bridge closed to lorries/, 20_000);

  const elsewhere = site.origin.replace("127.0.0.1", "localhost");
  const told = [{ title: "Lorries barred from Mill Bridge", link: `${elsewhere}/lorries`, text, at }];
  feed("/b.xml", [
    ...told,
    { title: "Rowing club wins", link: `${elsewhere}/rowing`, text: "Eight rowers won.", at: at - 1 },
  ]);
  await chief.say("/feeds 2");
  await chief.until(/feed 2/);
  await chief.press("Poll now");
  await lacks.until(/Lorries barred/, 20_000);
  await has.until(/Rowing club wins/, 20_000);
  const panel = await chief.until(/Lorries barred[\s\S]*Nearly what/, 20_000);
  expect(panel.buttons.flat()).toContain("📣 Send anyway");
  expect((await has.messages()).some((message) => message.text.includes("Lorries barred"))).toBe(false);

  await chief.press("Send anyway");
  await has.until(/Lorries barred/, 20_000);
  const copies = (await lacks.messages()).filter((message) => message.text.includes("Lorries barred"));
  expect(copies).toHaveLength(1);
  it.expectNoWarnings();
}, 60_000);
