/** Feeds come and go as files: a list is imported with a bar, what failed is named, and the export brings it all back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readOpml } from "../../src/ingest/feed/opml.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;

beforeAll(async () => {
  site = await startFeedSite();
  it = await startApp({ env: { FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port}` } });
  for (let i = 0; i < 9; i++) {
    site.pages.set(`/${i}.xml`, {
      body: rssOf(`Paper ${i} &amp; <Co>`, [{ title: "Old", link: `${site.origin}/old-${i}` }]),
    });
  }
  site.pages.set("/page", { headers: { "content-type": "text/html" }, body: "<title>No feed</title><p>Nothing</p>" });
});
afterAll(async () => {
  await it.stop();
  site.stop();
});

const file = (name: string, text: string) => ({ name, dataBase64: Buffer.from(text).toString("base64") });

test("a list of feeds is imported by its folders, and exported as it stands", async () => {
  const chief = it.client.chat(people.eve);
  await chief.say("/topicadmin add world World");
  await chief.until("World");
  await chief.say("/topicadmin add local Local");
  await chief.until("Local");
  const outline = (path: string): string => `<outline type="rss" text="Feed ${path}" xmlUrl="${site.origin}${path}"/>`;
  const opml = `<opml version="2.0"><body><outline text="Local">${[0, 1, 2, 3, 4, 5, 6].map((i) => outline(`/${i}.xml`)).join("")}</outline>${outline("/7.xml")}${outline("/8.xml")}${outline("/page")}${outline("/gone &lt;b&gt;")}<outline text="A file" xmlUrl="file:///etc/passwd"/></body></opml>`;

  await chief.say("/feeds import");
  await chief.until(/Send me a list of feeds/);
  await chief.say("/feeds import #world auto", { document: file("list.opml", opml) });
  const over = await chief.until(/9 of 12 feeds added/, 30_000);
  expect(over.text).toMatch(/• Feed \/page: what it sends is no feed/);
  expect(over.text).toMatch(/• A file: /);
  expect(over.text).toMatch(/• Feed \/gone <b>: the site says there is no such page/);

  await chief.say("/feeds export");
  const sent = await chief.until((message) => message.raw.document !== undefined);
  expect(sent.raw.document?.file_name).toBe("feeds.opml");
  const id = sent.raw.document?.file_id;
  const { apiRoot, token } = it.sandbox;
  const bytes = await (await fetch(`${apiRoot}/file/bot${token}/files/${id}`)).arrayBuffer();
  const exported = readOpml(new Uint8Array(bytes)) ?? [];
  expect(exported).toHaveLength(9);
  expect(new Set(exported.map(({ topics, mode }) => `${topics} ${mode}`))).toEqual(
    new Set(["local auto", "world auto"]),
  );

  const again = await chief.say("the list", { document: file("list.opml", opml) });
  await chief.say("/feeds import", { replyTo: again.id });
  const second = await chief.until(/0 of 12 feeds added/, 30_000);
  expect(second.text).toMatch(/• Feed \/0.xml: it is there already/);

  await chief.say("/feeds import", { document: file("x.opml", "hello") });
  await chief.until(/no feeds in that file/);
  await chief.say("/feeds import #politcs", { document: file("list.opml", opml) });
  await chief.until(/no topic politcs/i);
  it.expectNoWarnings();
}, 60_000);
