/** What steers a sending tells the truth: what is over or stopped is neither paused nor resumed, and a message beside the
 *  story's own can be looked at again. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "600" }, sandbox: { limits: "off" } });
  await eve().say("/topicadmin add world 🌍 World");
  await eve().until(/is there/);
  await it.client.chat(people.ada).start("t_world");
  await it.client.chat(people.ada).until("World");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const send = async (title: string): Promise<void> => {
  await eve().say(`/publish now #world\n${title}\nA lead that says more.\n${link(title)}`);
  await eve().until(/goes out to 1 reader in/);
  await it.client.advance(601_000);
};

test("what everybody has is neither paused nor resumed, and says so", async () => {
  const editor = eve();
  await send("Gone out");
  await editor.until(/Delivered/, 20_000);
  for (const command of ["pausesend", "resumesend"]) {
    await editor.say(`/${command} ${link("Gone out")}`);
    await editor.until(/has gone out whole/);
  }
});

test("a halt is told to whoever publishes, and stands on every panel until it is over", async () => {
  const [owner, editor] = [eve(), it.client.chat(people.chloe)];
  await editor.say("/start");
  await owner.say(`/editors add ${people.chloe} chief`);
  await owner.until(/chief now/);
  await owner.say("/halt");
  await owner.until(/All sending is halted/);
  await editor.until(/Eve has halted all sending/);
  await owner.say(`/publish #world\nStanding still\nA lead.\n${link("Standing still")}`);
  await owner.until(/Draft/);
  await owner.press("Publish");
  await owner.until(/goes out to 1 reader in[\s\S]*Nothing goes out: all sending is halted/);
  await it.client.advance(601_000);
  await owner.until(/Going out[\s\S]*Nothing goes out: all sending is halted/, 20_000);
  await editor.say("/unhalt");
  await editor.until(/En attente\s: 1 envoi/);
  await editor.press("Tous, dans l'ordre");
  // The notice and the receipt come in any order.
  const panel = async () => (await owner.messages()).findLast(({ text }) => text.startsWith("Standing still\n"))?.text;
  await expect.poll(panel, { timeout: 20_000 }).toMatch(/Delivered/);
  expect(await panel()).not.toContain("halted");
  const told = async () => (await owner.messages()).some(({ text }) => /Chlo.+ has let sending run again/.test(text));
  await expect.poll(told, { timeout: 20_000 }).toBe(true);
});

test("what was stopped does not go on, and an old message of it offers no second stop", async () => {
  const editor = eve();
  await editor.say("/halt");
  await editor.until(/halted/);
  await send("Held back");
  await editor.until(/Going out/, 20_000);
  await editor.say(`/status ${link("Held back")}`);
  const beside = await editor.until(/Published/);
  expect(beside.buttons.flat()).toContain("👁 Look again");
  await editor.press("Pause");
  const paused = await editor.until(({ id, text }) => id === beside.id && /Paused/.test(text));
  expect(paused.buttons.flat()).toContain("👁 Look again");
  await editor.say(`/pausesend ${link("Held back")}`);
  await editor.until(/is paused already/);
  await editor.press("Stop");
  await editor.until(/will not get it/);
  expect(await editor.press("Yes, stop it")).toBe("Stopped");
  await editor.until(/Stopped/);
  await editor.say(`/resumesend ${link("Held back")}`);
  await editor.until(/was stopped for good/);
  expect(await editor.press(/Stop$/)).toBe("Nothing to do: it is as you see it now");
  const shown = await editor.until((message) => message.id === beside.id && /Stopped before: 1/.test(message.text));
  expect(shown.buttons.flat()).not.toContain("👁 Look again");
  await editor.say("/unhalt");
  await editor.until(/runs again/);
});
