/** When, how much and when not, by clicking on a phone-sized page; taps are counted and printed. Leaves screenshots. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";
import { createTapTable, executablePath, launchBrowser, phone, pictureAt } from "../support/browser.ts";

describe.runIf(executablePath)("on a phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    it = await startApp();
    const eve = it.client.chat(people.eve);
    await eve.start();
    for (const topic of ["world 🌍 World", "sport ⚽ Sport", "politics Politics"]) {
      await eve.say(`/topicadmin add ${topic}`);
      await eve.until(/is there/);
    }
    const ada = it.client.chat(people.ada);
    await ada.say("/subscribe world sport politics");
    await ada.until(/Sport/);
    it.sandbox.world.addPerson({ name: "Nora", languageCode: "en" });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: phone });
    page.setDefaultTimeout(45_000);
  });
  afterAll(async () => {
    table.print("A newcomer, on a phone");
    await browser?.close();
    await it?.stop();
  });

  const conversation = () => page.locator("#conversation");
  const send = async (text: string): Promise<void> => {
    const box = page
      .getByRole("textbox", { name: "Message" })
      .or(page.getByLabel("Message", { exact: true }))
      .first();
    await box.fill(text);
    await box.press("Enter");
  };
  const shows = (text: string | RegExp): Promise<void> => conversation().getByText(text).last().waitFor();
  const table = createTapTable();
  /** Presses a button of the last message and waits for what it brings. */
  const tap = async (label: string | RegExp, then: string | RegExp): Promise<void> => {
    table.count();
    await conversation().getByRole("button", { name: label }).last().click();
    await shows(then);
  };
  const picture = async (name: string): Promise<void> => {
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.screenshot({ path: pictureAt(name) });
  };
  /** On a phone the list stands alone: a fresh page shows it. */
  const open = async (name: string): Promise<void> => {
    await page.goto(it.sandbox.url);
    await page.locator("#chat-list").getByText(name, { exact: true }).first().click();
  };

  test("a newcomer is subscribed and has a time within three taps, and any setting is within three of any message", async () => {
    await open("Nora");
    const start = page.getByRole("button", { name: "Start", exact: false }).last();
    await start.waitFor();
    table.begin();
    await start.click();
    await shows("What may I send you?");
    await tap("A digest in the morning", "And with you?");
    table.note("Start to subscribed", 3);
    await tap("the same", "First digest");
    table.note("Start to the first digest's time", 3);
    await tap("Settings", "Your news");
    table.begin(1); // the ⚙️ below a digest, which opens the settings from anywhere
    await tap(/Breaking: /, /Breaking: /);
    table.note("breaking news on or off", 3);
    table.begin(1);
    await tap("Pictures: photo", "Pictures: none");
    table.note("without pictures", 3);
    table.begin(1);
    await tap(/^Topics$/, "Tap to switch");
    await tap("Sport", /You get (?!.*Sport)/);
    table.note("a topic less", 3);
    await tap("Settings", "Your news");
    table.begin(1);
    await tap("Clock", /Tap your time/);
    await tap(/^\d\d:\d\d$/, /your clock is/);
    table.note("another clock", 3);
    await picture("clock-chosen");
    await tap("Settings", "Your news");
    table.begin(1);
    await tap(/I read/, /All languages/);
    await tap("Deutsch", /✅.*Deutsch/);
    table.note("languages that are read", 3);
    await tap("Settings", "Your news");
    table.begin(1);
    await tap(/English/, /Français/);
    await tap("Français", "Votre actualité");
    table.note("another language", 3);
    it.expectNoWarnings();
  }, 150_000);

  test("a digest, a topic of its own, quiet hours, a cap and a pause, from the settings and back", async () => {
    await open("Ada");
    await send("/settings");
    await shows("Your news");
    table.begin(1);
    await tap("When", "When news comes");
    await tap("07:00", "at 07:00, every day");
    table.note("a digest at 7", 3);
    await tap("19:00", "at 07:00 and 19:00");
    await picture("cadence-grid");
    table.begin(2); // ⚙️, When
    await tap("Sport", "When ⚽ Sport comes");
    await tap("18:00", "at 18:00, every day");
    await tap(/^Su$/, "on Sunday");
    table.note("a time of its own for a topic", 5);
    await picture("cadence-topic");
    await tap("Settings", "Your news");
    table.begin(1);
    await tap("Quiet hours", "news comes at any hour");
    await tap("22:00–07:00", "as one edition at 07:00");
    table.note("quiet hours", 3);
    await picture("quiet-hours");
    await tap("Other hours", "Quiet from when on?");
    await picture("quiet-grid");
    await tap("23:00", "From 23:00 until when?");
    await tap("08:00", "as one edition at 08:00");
    await tap("Settings", "Your news");
    table.begin(1);
    await tap("How much", "No limit");
    await tap(/^5$/, "At most 5 stories a day");
    table.note("a cap", 3);
    await picture("cap");
    await tap("Settings", "Your news");
    await picture("settings");
    table.begin(1);
    await tap("Pause", "For how long?");
    await picture("pause");
    await tap("3 days", "Paused until");
    table.note("a pause", 3);
    await tap("Go on now", "It goes on");
    it.expectNoWarnings();
  }, 150_000);

  test("the same in languages that are longer, or go the other way", async () => {
    for (const [code, title, when] of [
      ["de", "Ihre Nachrichten", "Wann"],
      ["ar", "أخبارك", "الموعد"],
      ["ru", "Ваши новости", "Когда"],
    ] as const) {
      await send(`/language ${code}`);
      await send("/settings");
      await shows(title);
      await picture(`settings-${code}`);
      await conversation().getByRole("button", { name: when, exact: true }).last().click();
      await shows("18:00");
      await picture(`cadence-grid-${code}`);
    }
    it.expectNoWarnings();
  }, 150_000);
});
