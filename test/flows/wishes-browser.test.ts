/** When, how much and when not, by clicking on a phone-sized page; taps are counted and printed. Leaves screenshots. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const candidates = [
  process.env.CHROMIUM ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = candidates.find((path) => path !== "" && existsSync(path));
if (!executablePath) process.stderr.write("!!! No Chromium: the browser test is skipped (apt install chromium)\n");

const screenshots = join(import.meta.dirname, "..", "screenshots");

describe.runIf(executablePath)("on a phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
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
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(45_000);
    await page.goto(it.sandbox.url);
    await page.locator("#chat-list").getByText("Ada", { exact: true }).first().click();
  });
  afterAll(async () => {
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
  let taps = 0;
  /** Presses a button of the last message and waits for what it brings. */
  const tap = async (label: string | RegExp, then: string | RegExp): Promise<void> => {
    taps++;
    await conversation().getByRole("button", { name: label }).last().click();
    await shows(then);
  };
  const picture = async (name: string): Promise<void> => {
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
  };
  const counted = (what: string, most: number): void => {
    process.stdout.write(`taps to ${what}: ${taps}\n`);
    expect(taps).toBeLessThanOrEqual(most);
    taps = 0;
  };

  test("a digest, a topic of its own, quiet hours, a cap and a pause, from the settings and back", async () => {
    await send("/settings");
    await shows("Your news");
    await tap("When", "When news comes");
    await tap("07:00", "at 07:00, every day");
    counted("a digest at 7, from the settings", 2);
    await tap("19:00", "at 07:00 and 19:00");
    await picture("cadence-grid");
    taps = 1; // the one that opened it
    await tap("Sport", "When ⚽ Sport comes");
    await tap("18:00", "at 18:00, every day");
    await tap(/^Su$/, "on Sunday");
    counted("an exception for a topic, from the settings", 4);
    await picture("cadence-topic");
    await tap("Settings", "Your news");
    taps = 0;
    await tap("Quiet hours", "news comes at any hour");
    await tap("22:00–07:00", "as one edition at 07:00");
    counted("quiet hours, from the settings", 2);
    await picture("quiet-hours");
    await tap("Other hours", "Quiet from when on?");
    await picture("quiet-grid");
    await tap("23:00", "From 23:00 until when?");
    await tap("08:00", "as one edition at 08:00");
    await tap("Settings", "Your news");
    taps = 0;
    await tap("How much", "No limit");
    await tap(/^5$/, "At most 5 stories a day");
    counted("a cap, from the settings", 2);
    await picture("cap");
    await tap("Settings", "Your news");
    await picture("settings");
    taps = 0;
    await tap("Pause", "For how long?");
    await picture("pause");
    await tap("3 days", "Paused until");
    counted("a pause, from the settings", 2);
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
