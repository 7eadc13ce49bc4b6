/** A forum, a group and a channel are set up by clicking on a phone-sized page. Leaves screenshots. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { executablePath, launchBrowser, phone, pictureAt } from "../support/browser.ts";

const [channelId, forumId] = [-1001000000001, -1001000000002];

describe.runIf(executablePath)("on a phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    it = await startApp();
    const eve = it.client.chat(people.eve);
    await eve.start();
    for (const topic of ["world 🌍 World", "local 🏘 Local", "sport ⚽ Sport"]) {
      await eve.say(`/topicadmin add ${topic}`);
      await eve.until(/is there/);
    }
    browser = await launchBrowser();
  });
  // On a phone the list stands alone: a fresh page shows it.
  beforeEach(async () => {
    page = await browser.newPage({ viewport: phone });
    page.setDefaultTimeout(45_000);
    await page.goto(it.sandbox.url);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await it?.stop();
  });

  const conversation = () => page.locator("#conversation");
  const open = (name: string) => page.locator("#chat-list").getByText(name, { exact: true }).first().click();
  const shows = (text: string | RegExp): Promise<void> => conversation().getByText(text).last().waitFor();
  const press = (name: string) => conversation().getByRole("button", { name }).last().click();
  const keep = (name: string) => page.screenshot({ path: pictureAt(`places-${name}`) });

  test("a forum: each topic where it belongs", async () => {
    const forum = it.client.chat(forumId, people.eve);
    await forum.say("/subscribe world", { threadId: 2 });
    await forum.until("this forum topic");
    await forum.say("/topic_here local", { threadId: 3 });
    await forum.until("From now on");
    await forum.say("/settings");
    await forum.until("forum topic 3");
    await open("Newsdesk forum");
    await shows(/forum topic 3/);
    await keep("forum");
    expect(await conversation().getByText("Moved here").count()).toBe(0);
  });

  test("a group: greeted with topics to choose", async () => {
    const group = it.client.chat(-5001, people.ada);
    await group.setMember("left");
    await group.setMember("member");
    await group.until(/brings? news into this chat|bring news/);
    await open("Riverside residents");
    await shows(/bring news/);
    await keep("group");
  });

  test("a channel: managed in private", async () => {
    const channel = it.client.chat(channelId, people.eve);
    await channel.setMember("left");
    const eve = it.client.chat(people.eve);
    await channel.setMember("administrator");
    await eve.until("Morning wire");
    await open("Eve");
    await press("Manage Morning wire");
    await shows("📣 Morning wire");
    await keep("channel-settings");
    await press("Topics");
    await shows("Tap to switch");
    await press("World");
    await keep("channel-topics");
  });
});
