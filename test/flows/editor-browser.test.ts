/** An editor's work by tapping on a phone-sized page: the taps are counted and printed in one table. With SCREENSHOTS=1 what the
 *  newsroom sees is photographed too, in English and French, light and dark, for somebody to look at. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Match } from "../../src/sandbox/client-chat.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { topic } from "../support/sending.ts";

const candidates = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const executablePath = candidates.find((path) => path !== "" && existsSync(path));
const screenshots = join(import.meta.dirname, "..", "screenshots");

describe.runIf(executablePath)("on an editor's phone", () => {
  let it: TestApp;
  let browser: Browser;
  let page: Page;
  const eve = () => it.client.chat(people.eve);
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    it = await startApp({
      sandbox: { limits: "off" },
      prepare: async ({ redis, sandbox }) => {
        const { topics, people: newsroom } = createStores({ redis, clock: sandbox.now, retentionDays: 1 });
        await topics.add({ slug: topic("world"), emoji: "🌍", names: { default: "World", fr: "Monde" } });
        await newsroom.assign(people.chloe, "author");
        await newsroom.setName(people.chloe, "Chloé");
      },
    });
    await eve().start();
    await it.client.chat(people.ada).start("t_world");
    await it.client.chat(people.ada).until("World");
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
    });
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(45_000);
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.goto(`${it.sandbox.url}#${people.eve}`);
    await page.reload();
  });
  afterAll(async () => {
    await browser?.close();
    await it?.stop();
  });
  afterEach(() => it.expectNoWarnings());

  const box = () =>
    page
      .getByRole("textbox", { name: "Message" })
      .or(page.getByRole("combobox", { name: "Message" }))
      .first();
  const key = (label: string | RegExp) => page.locator("#conversation").getByRole("button", { name: label }).last();
  const shows = (text: string | RegExp) => page.locator("#conversation").getByText(text).last().waitFor();
  let taps = 0;
  const table: { readonly what: string; readonly most: number; readonly taps: number }[] = [];
  const tap = async (label: string | RegExp): Promise<void> => {
    taps++;
    await key(label).click();
  };
  /** Typing or pasting and sending counts as one. */
  const send = async (text: string): Promise<void> => {
    taps++;
    await box().fill(text);
    await box().press("Enter");
  };
  const counted = (what: string, most: number): void => {
    table.push({ what, most, taps });
    taps = 0;
  };

  test("a page is published with three taps at most, a headline corrected with five", async () => {
    const receipt = eve();
    await send(`${it.sandbox.newsUrl}en/night-ferry-returns`);
    await key(/✅ Publish/).waitFor();
    taps++; // the look
    await tap(/✅ Publish/);
    await receipt.until(/Accepted by Telegram: 1 of 1/, 20_000);
    await key(/Correct/).waitFor();
    counted("publish a page: paste, look, Publish", 3);
    await tap(/Correct/);
    await tap(/Title/);
    await shows(/new title/);
    await send("Night ferry returns to the Aster");
    await tap(/Correct 1 copy/);
    await receipt.until(/Rewritten: 1 of 1/, 20_000);
    counted("correct a headline in every copy", 5);
    process.stdout.write(
      `an editor's taps            at most\n${table.map((each) => `${String(each.taps).padStart(2)}  ${each.what.padEnd(40)} ${each.most}\n`).join("")}`,
    );
    for (const each of table) expect(each.taps, each.what).toBeLessThanOrEqual(each.most);
  }, 120_000);

  /** In both colours, as it stands at the end of the talk; nothing is wider than the screen. */
  const picture = async (name: string): Promise<void> => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(screenshots, `editor-${name}-${colorScheme}.png`) });
    }
    const overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(overflow, name).toBeLessThanOrEqual(0);
  };
  /** Waits until the page shows what the bot answered, pictures too. */
  const see = async (chat: ReturnType<typeof eve>, answer: Match, name: string): Promise<string> => {
    const { id, text } = await chat.until(answer, 30_000);
    await page.locator(`#conversation [data-id="${id}"]`).waitFor();
    await page.waitForFunction(`[...document.querySelectorAll(".scroller img")].every((one) => one.complete)`);
    await picture(name);
    return text;
  };

  const author = (slug: string) =>
    `/publish #world\nThe quay of ${slug} closes\nFrom Monday on.\n${it.sandbox.newsUrl}en/${slug}`;
  describe.runIf(process.env.SCREENSHOTS)("photographed", () => {
    test.each([
      {
        locale: "en",
        draft: /📝/,
        publish: /✅ Publish/,
        sent: /Accepted by Telegram/,
        correct: /Correct/,
        title: "Title",
        dark: "Dark",
      },
      {
        locale: "fr",
        draft: /📝/,
        publish: /✅ Publier/,
        sent: /Acceptés? par Telegram/,
        correct: /Corriger/,
        title: "Titre",
        dark: "Sombre",
      },
    ])(
      "what the newsroom sees, in $locale",
      async ({ locale, draft, publish, sent, correct, title, dark }) => {
        const [chief, writer] = [eve(), it.client.chat(people.chloe)];
        await chief.say(`/language ${locale}`);
        await chief.until(locale === "fr" ? /français/i : /English/);
        await writer.say(author(locale));
        await writer.until(/Brouillon/);
        await writer.press("Remettre");
        await chief.until(/^🙋/);
        await chief.say("/review");
        await see(chief, /quay of/, `${locale}-1-review`);
        await chief.press("1");
        await see(chief, draft, `${locale}-2-panel`);
        await chief.say(`/publish ${it.sandbox.newsUrl}fr/pont-du-moulin-accord-de-nuit #world`);
        await see(chief, draft, `${locale}-3-preview`);
        await chief.press(publish);
        await see(chief, sent, `${locale}-4-receipt`);
        await chief.press(correct);
        await chief.until(({ buttons }) => buttons.flat().some((each) => each.includes(title)));
        await chief.press(title);
        await chief.until(/titre|title/);
        await chief.say(`Pont du Moulin: accord (${locale})`);
        await chief.until(/\d (cop|exemplaire)/);
        await chief.press(/✅/);
        await see(chief, /Rewritten: 1|Réécrit\S* : 1|1 sur 1/, `${locale}-5-correction`);
        await chief.say(`/publish at tomorrow 8:00 ${author(`${locale}-later`).slice(9)}`);
        await chief.until(/08:00/);
        await chief.say("/queue");
        await see(chief, /08:00/, `${locale}-6-queue`);
        await chief.say("/published");
        await see(chief, /1\. /, `${locale}-7-published`);
        await chief.say("/link world site");
        await see(chief, /start=t_world_S_site/, `${locale}-8-link`);
        await chief.say("/stats");
        await see(chief, ({ photo }) => photo !== undefined, `${locale}-9-stats`);
        await chief.press(dark);
        await see(chief, ({ photo }) => photo !== undefined, `${locale}-9-stats-dark`);
        await page.setExtraHTTPHeaders({ "accept-language": locale });
        await page.goto(`${it.url}/corrections`);
        await picture(`${locale}-corrections`);
        await page.goto(`${it.sandbox.url}#${people.eve}`);
        await page.reload();
      },
      150_000,
    );
  });
});
