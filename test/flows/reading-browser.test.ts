/** Looking things up by clicking, on a page of a phone's size: lists, search, the whole text, a story posted into a group. Leaves
 *  screenshots. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { executablePath, launchBrowser, phone, pictureAt } from "../support/browser.ts";

describe.runIf(executablePath)("on a phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  let club: number;
  beforeAll(async () => {
    it = await startApp({ sandbox: { limits: "off" } });
    club = it.sandbox.world.addChat({ type: "supergroup", title: "Rowing club", members: [[people.ada, "creator"]] });
    const eve = it.client.chat(people.eve);
    await eve.say("/topicadmin add world 🌍 World");
    await eve.until(/is there/);
    await it.client.chat(people.ada).start("t_world");
    await it.client.chat(people.ada).until("World");
    for (let i = 1; i <= 9; i++) {
      const address = `${it.sandbox.newsUrl}en/quay-${i}`;
      await eve.say(`/publish now #world\nThe harbour opens quay ${i} to rowers\nA lead that says more.\n${address}`);
      await it.client.chat(people.ada).until(new RegExp(`quay ${i} `), 30_000);
    }
    await eve.say(`/publish now ${it.sandbox.newsUrl}en/night-ferry-returns #world`);
    await it.client.chat(people.ada).until(/Night ferry/, 60_000);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: phone });
    page.setDefaultTimeout(45_000);
    page.on("pageerror", (error) => {
      throw error;
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await it?.stop();
  });

  const open = async (chat: number): Promise<void> => {
    await page.goto(`${it.sandbox.url}#${chat}`);
    await page.reload();
  };
  const box = () => page.getByRole("combobox", { name: "Message" });
  const send = async (text: string): Promise<void> => {
    await box().fill(text);
    await box().press("Enter");
  };
  const said = (text: RegExp) => page.locator("#conversation li.message").filter({ hasText: text }).last();
  const press = (label: string) => page.getByRole("button", { name: label, exact: true }).last().click();
  const shot = (name: string) => page.screenshot({ path: pictureAt(`${name}`) });

  test("the latest are turned in place, found ones open a card, and the card its whole text", async () => {
    await open(people.ada);
    await send("/latest world");
    await said(/7\. The harbour opens/).waitFor();
    await shot("latest");
    await press("›");
    await said(/10\. The harbour opens quay 1 /).waitFor();
    expect(await said(/7\. The harbour opens/).count()).toBe(0);
    await send("/search nigth fery");
    await said(/1 story for “nigth fery”/).waitFor();
    await shot("search");
    await press("1");
    await page.getByRole("button", { name: /Read on/ }).waitFor();
    await page.getByRole("button", { name: /Read on/ }).click();
    const whole = said(/The boats are the old ones with new engines/);
    await whole.waitFor();
    await shot("read-on");
    await whole.locator("blockquote").first().click();
    await shot("read-on-open");
    await page.getByRole("button", { name: /As one page/ }).click();
    await page.locator("#conversation .rich h1").waitFor();
    await page.getByRole("button", { name: /Doesn't show/ }).waitFor();
    await shot("as-one-page");
  }, 150_000);

  test("a story is posted into a group by the bot's name and some words", async () => {
    await open(club);
    await box().fill(`@${it.app.username} ferry`);
    const offered = page.getByRole("option").filter({ hasText: "Night ferry returns" });
    await offered.waitFor();
    await shot("inline");
    await offered.click();
    const posted = said(/Night ferry returns/);
    await posted.waitFor();
    await page.getByText(`via @${it.app.username}`).waitFor();
    await posted.getByText(/Read on in the bot/).waitFor();
    await shot("inline-posted");
    it.expectNoWarnings();
  }, 120_000);

  test("what was corrected is a page without scripts", async () => {
    const eve = it.client.chat(people.eve);
    const id = /\b([2-9a-z]{6})\b(?=\s*$)/m.exec((await published(eve)).text)?.[1] ?? "";
    await eve.say(`/correct ${id} title: Night ferry returns to the Aster after twelve years\nnote: We counted again.`);
    await eve.until(/would be rewritten/);
    await eve.press(/Correct \d/);
    await eve.until(/Rewritten/, 30_000);
    await page.goto(`${it.url}/corrections`);
    await page.getByText("We counted again.").waitFor();
    expect(await page.locator("script").count()).toBe(0);
    await shot("corrections");
  }, 120_000);
});

async function published(eve: ReturnType<TestApp["client"]["chat"]>) {
  await eve.say("/published ferry");
  return eve.until(/Night ferry/);
}
