/** The main job by clicking, as a newcomer would: the sandbox's page in a real browser. Leaves screenshots. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { executablePath, launchBrowser, pictureAt } from "../support/browser.ts";

describe.runIf(executablePath)("in a browser", () => {
  let it: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    it = await startApp({ env: { UNDO_SECONDS: "9" } });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await it?.stop();
  });

  const open = async (width: number, height: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(45_000);
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(it.sandbox.url);
    return page;
  };
  const chat = (page: Page, name: string) =>
    page.locator("#chat-list").getByText(name, { exact: true }).first().click();
  const send = async (page: Page, text: string): Promise<void> => {
    const box = page
      .getByRole("textbox", { name: "Message" })
      .or(page.getByLabel("Message", { exact: true }))
      .first();
    await box.fill(text);
    await box.press("Enter");
  };

  /** How many of the first steps are ticked. */
  const ticked = (page: Page, count: number): Promise<void> =>
    page
      .locator("#guide li.done")
      .nth(count - 1)
      .waitFor()
      .then(async () => expect(await page.locator("#guide li.done").count()).toBe(count));
  /** Pictures are there, and the last message's buttons are in sight all the same. */
  const isAtTheEnd = (page: Page): Promise<unknown> =>
    expect
      .poll(
        () =>
          page.evaluate(`(() => {
            const pictures = [...document.querySelectorAll(".scroller img")];
            const [scroller] = document.getElementsByClassName("scroller");
            const last = scroller.querySelector("li:last-child").getBoundingClientRect();
            return {
              hasPictures: pictures.length > 0,
              missing: pictures.filter((one) => !one.complete || one.naturalHeight === 0).map((one) => one.src),
              isHidden: last.bottom > scroller.getBoundingClientRect().bottom,
            };
          })()`),
        { timeout: 45_000 },
      )
      .toEqual({ hasPictures: true, missing: [], isHidden: false });

  test("a newcomer gets from the page to a delivered article by clicking", async () => {
    const page = await open(1280, 800);
    await chat(page, "Eve");
    await page.getByRole("button", { name: "Start", exact: false }).last().click();
    await page
      .locator("#conversation")
      .getByText(/Riverside Courier/)
      .first()
      .waitFor();
    await send(page, "/topicadmin add world 🌍 World");
    await page
      .locator("#conversation")
      .getByText(/is there/)
      .first()
      .waitFor();
    await ticked(page, 1);

    await chat(page, "Ada");
    await page.getByRole("button", { name: "Start", exact: false }).last().click();
    await page
      .getByRole("button", { name: /Choose topics/ })
      .last()
      .click();
    await page.locator("#conversation").getByRole("button", { name: /World/ }).last().click();
    await page.getByRole("button", { name: /Next/ }).last().click();
    await page.getByRole("button", { name: /At once/ }).waitFor();
    await ticked(page, 1);
    await page
      .getByRole("button", { name: /At once/ })
      .last()
      .click();
    await page
      .getByRole("button", { name: /the same/ })
      .last()
      .click();
    await page
      .locator("#conversation")
      .getByText(/Each story comes as soon as/)
      .first()
      .waitFor();
    await ticked(page, 2);

    await chat(page, "Eve");
    await send(page, `/publish ${it.sandbox.newsUrl}fr/pont-du-moulin-accord-de-nuit #world`);
    await page.getByRole("button", { name: /✅ Publish/ }).waitFor();
    await isAtTheEnd(page);
    await ticked(page, 2);
    await page.screenshot({ path: pictureAt("preview") });
    await page
      .getByRole("button", { name: /✅ Publish/ })
      .last()
      .click();
    await page
      .locator("#guide")
      .getByText(/In \d s\. Until then Eve can undo/)
      .waitFor();
    await ticked(page, 3);
    await page
      .locator("#conversation")
      .getByText(/Accepted by Telegram/)
      .first()
      .waitFor();
    await page.screenshot({ path: pictureAt("receipt") });

    await chat(page, "Ada");
    await page
      .locator("#conversation")
      .getByText(/Lacs d’Orvane/)
      .first()
      .waitFor();
    await ticked(page, 4);
    await isAtTheEnd(page);
    await page.screenshot({ path: pictureAt("delivered") });
    const held = it.sandbox.world.messages(people.ada);
    expect(JSON.stringify(held)).toContain("Lacs d’Orvane");
    it.expectNoWarnings();
    await page.close();
  }, 150_000);

  test("a newcomer on a phone needs two taps after Start to the first digest, and has something to read", async () => {
    const page = await open(390, 844);
    const shot = (name: string) => page.screenshot({ path: pictureAt(`first-minute-${name}`) });
    const conversation = page.locator("#conversation");
    await chat(page, "Chloé");
    await conversation.getByText(/vous envoie ici les nouvelles/).waitFor();
    await shot("0-before");
    let taps = 0;
    const tap = async (name: RegExp): Promise<void> => {
      taps++;
      await conversation.getByRole("button", { name }).last().click();
    };
    await page.getByRole("button", { name: "Start", exact: false }).last().click();
    const began = performance.now();
    await conversation.getByText(/Que puis-je vous envoyer/).waitFor();
    await shot("1-what");
    await tap(/Un résumé le matin/);
    await conversation.getByText(/Et chez vous/).waitFor();
    const subscribedAfter = taps;
    await shot("2-clock");
    await tap(/la même/);
    await conversation.getByText(/Premier résumé/).waitFor();
    await conversation.getByText(/À lire en attendant/).waitFor();
    const seconds = (performance.now() - began) / 1000;
    await shot("3-done");
    process.stdout.write(
      `first minute: ${subscribedAfter} tap to subscribed, ${taps} to the first digest's time, ${seconds.toFixed(1)} s\n`,
    );
    expect(taps).toBeLessThanOrEqual(3);
    expect(seconds).toBeLessThan(60);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await send(page, "/invite");
    await conversation.getByText(/Faites passer/).waitFor();
    await page.waitForFunction(`(() => {
      const picture = [...document.querySelectorAll(".scroller img")].at(-1);
      return picture && picture.complete && picture.naturalHeight > 200;
    })()`);
    await shot("4-invite");
    await page.getByRole("button", { name: "Attach" }).click();
    await page.getByRole("button", { name: "Kathmandu" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Send", exact: true }).click();
    await conversation.getByText(/Asia\/Kat/).waitFor();
    await shot("5-location");
    it.expectNoWarnings();
    await page.close();
  }, 150_000);

  test("the bot is taken out and brought back, the group upgraded, a message forwarded and said anonymously", async () => {
    const page = await open(1280, 800);
    const menu = async (item: string): Promise<void> => {
      await page.locator(".chat-menu summary").click();
      await page.locator(".chat-menu").getByRole("button", { name: item, exact: true }).click();
    };
    const conversation = page.locator("#conversation");
    await chat(page, "Riverside residents");
    await menu("Remove the bot");
    await conversation.getByText("Dépêche left").waitFor();
    await menu("Add the bot");
    await conversation.getByText("Dépêche joined").waitFor();
    await menu("Upgrade to a supergroup");
    await conversation.getByText("The supergroup was created").waitFor();
    await conversation.getByLabel("Who speaks").selectOption("as Ada, anonymously");
    await send(page, "/settings");
    await conversation.getByText("Clock:").waitFor();
    await chat(page, "Ada");
    await conversation.locator(".bubble").last().hover();
    await conversation.getByRole("button", { name: "Forward" }).last().click();
    await page.getByRole("dialog").getByRole("button", { name: "Newsdesk forum" }).click();
    await conversation.getByText("Forwarded from Dépêche").waitFor();
    await page.screenshot({ path: pictureAt("forwarded") });
    await page.close();
  }, 120_000);

  test("fits a phone: the list, then the conversation, nothing wider than the screen", async () => {
    const page = await open(390, 844);
    await page.locator("#chat-list").getByText("Ada", { exact: true }).first().waitFor();
    await page.screenshot({ path: pictureAt("phone-list") });
    await chat(page, "Ada");
    await page
      .locator("#conversation")
      .getByText(/Lacs d’Orvane/)
      .first()
      .waitFor();
    await page.screenshot({ path: pictureAt("phone-chat") });
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  }, 120_000);
});
