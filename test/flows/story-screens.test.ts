/** The row below a story, its menu, why it came and the saved ones, by tapping on a phone-sized page in a real browser. Leaves
 *  screenshots. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { executablePath, launchBrowser, phone, pictureAt } from "../support/browser.ts";

describe.runIf(executablePath)("on a phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    it = await startApp({ sandbox: { limits: "off" } });
    const [editor, reader] = [it.client.chat(people.eve), it.client.chat(people.ada)];
    await editor.say("/topicadmin add world 🌍 World");
    await editor.until(/is there/);
    await reader.start("t_world");
    await reader.until("World");
    await editor.say(`/publish now ${it.sandbox.newsUrl}en/night-ferry-returns #world`);
    await editor.until(/Accepted by Telegram: 1 of 1/, 20_000);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: phone });
    page.setDefaultTimeout(15_000);
    await page.goto(it.sandbox.url);
    await page.locator("#chat-list").getByText("Ada", { exact: true }).first().click();
  });
  afterAll(async () => {
    await browser?.close();
    await it?.stop();
  });

  const key = (text: string | RegExp) => page.locator("#conversation").getByRole("button", { name: text }).last();
  const tap = (text: string | RegExp) => key(text).click();
  const shoot = (name: string) => page.screenshot({ path: pictureAt(`story-${name}`) });

  test("three taps save a story, mute it and open its menu; nothing is wider than the screen", async () => {
    await key("⋯").waitFor();
    await shoot("row");
    await tap("🔖");
    await key("🔖 ✓").waitFor();
    await tap("🔕");
    await key("🔔").waitFor();
    await shoot("row-pressed");
    await tap("🔔");
    await tap("⋯");
    await key(/Less of/).waitFor();
    await shoot("menu");
    await tap("Remind me");
    await key(/Tomorrow/).waitFor();
    await shoot("remind");
    await tap(/Back/);
    await tap("Share");
    await key("Copy the link").waitFor();
    await shoot("share");
    await tap(/Back/);
    await tap("Why this?");
    await page
      .getByText(/It came because/)
      .first()
      .waitFor();
    await shoot("why");
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await it.client.chat(people.ada).say("/saved");
    await page
      .locator("#conversation")
      .getByText(/1 story/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await shoot("saved");
    it.expectNoWarnings();
  }, 120_000);
});
