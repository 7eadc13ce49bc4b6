/** The page of a story that readers have changes, and then it is gone: its editor is told each time, and one press puts the
 *  copies right. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, startFeedSite } from "../support/feed-site.ts";

let it: TestApp;
let site: FeedSite;

beforeAll(async () => {
  site = await startFeedSite();
  it = await startApp({
    env: { FETCH_ALLOW_HOSTS: `127.0.0.1:${site.port}`, UNDO_SECONDS: "0" },
    sandbox: { limits: "off" },
  });
});
afterAll(async () => {
  await it.stop();
  site.stop();
});

const pageOf = (title: string, figure: string): string => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta name="description" content="The river rose by ${figure} metres in one night."></head><body><article><h1>${title}</h1>
<p>The river rose by ${figure} metres in one night, the town's engineers said on Monday, and the lower road is closed.</p>
<p>Schools stay open, and the buses take the upper road until the water has gone down again, which may last a week.</p>
</article></body></html>`;

test("what changed is offered with the difference and corrected with two presses; a page that is gone, with a withdrawal", async () => {
  const [reader, editor] = [it.client.chat(people.ada), it.client.chat(people.eve)];
  await editor.say("/topicadmin add world World");
  await editor.until("World");
  await reader.start("t_world");
  await reader.until("World");
  site.pages.set("/river", { body: pageOf("River rises", "two"), headers: { "content-type": "text/html" } });
  await editor.say(`/publish now ${site.origin}/river #world`);
  await reader.until(/River rises/, 20_000);
  await editor.until(/Accepted by Telegram: 1 of 1/, 20_000);

  site.pages.set("/river", { body: pageOf("River rises quickly", "three"), headers: { "content-type": "text/html" } });
  const changed = editor.until(/says something else than when it went out/, 30_000);
  await it.client.advance(3_600_000 + 60_000);
  const told = await changed;
  expect(told.text).toContain("Headline: River rises → River rises quickly");
  expect(told.text).toMatch(/Summary: .*two metres.* → .*three metres/);
  await editor.press("✏️ Correct");
  await editor.until(/would be rewritten in place, silently/);
  const corrected = reader.until(/^River rises quickly/, 20_000);
  await editor.press(/Correct 1 copy/);
  expect((await corrected).text).not.toContain("Corrected");

  site.pages.delete("/river");
  const gone = editor.until(/is not there any more/, 30_000);
  await it.client.advance(5 * 3_600_000);
  expect((await gone).buttons.flat()).toEqual(["🚫 Withdraw", "Ignore"]);
  await editor.press("Ignore");
  await editor.until(/stays as it is/);
});
