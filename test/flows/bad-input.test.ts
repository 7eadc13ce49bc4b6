/** Every command with missing, wrong and hostile arguments: a sentence that helps, never silence, never a fault. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

/** Each command has an owner and a reader of its own, so that several can be tried at once. */
const firstOwner = 4000;
const firstReader = 5000;

let it: TestApp;
beforeAll(async () => {
  const owners = commands.map((_, i) => firstOwner + i);
  it = await startApp({
    sandbox: { limits: "off" },
    env: { OWNER_IDS: [people.eve, ...owners].join() },
  });
  const readers = commands.map((_, i) => firstReader + i);
  for (const id of [...owners, ...readers]) it.sandbox.world.addPerson({ id, name: `P${id}`, started: true });
  const eve = it.client.chat(people.eve);
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until("World");
});
afterAll(() => it.stop());

const hostile = [
  "<b>&</b> & \"'`",
  "\u202Egnp.exe \u0000 \uFEFF",
  "'; FLUSHALL; --",
  "x".repeat(3500),
  "👩‍👩‍👧‍👦".repeat(100),
  "../../etc/passwd %00 $(cat .env) {{7*7}}",
  "-1 0 1e999 NaN",
  "#".repeat(50),
];

const commands: readonly (readonly [command: string, ...wrong: string[]])[] = [
  [
    "publish",
    "",
    "now",
    "at",
    "at tomorrow https://a.example #world",
    "https://a.example/x",
    "now https://a.example/x",
    "at 2026-02-30 08:00 https://a.example #world",
    "at 2020-01-01 08:00 https://a.example/x #world",
    "javascript:alert(1) #world",
    "http://169.254.169.254/latest #world",
    "http://localhost:6379/ #world",
    "file:///etc/passwd",
    "now http://nowhere.invalid/ #world",
    "now https://a.example #nope",
  ],
  ["breaking", "", "maybe", "now"],
  ["status", "", "zzz", "k7m2qa", "k7m2qa extra words"],
  ["cancel", "", "zzz", "k7m2qa"],
  [
    "correct",
    "",
    "zzz",
    "k7m2qa",
    "k7m2qa major",
    "k7m2qa title:",
    "k7m2qa title: x",
    "k7m2qa material lead: -\nnote: n",
  ],
  ["retract", "", "zzz", "k7m2qa", "k7m2qa Untrue"],
  ["announce", "", "\u00a0 \u200b"],
  ["pausesend", "", "zzz", "k7m2qa"],
  ["resumesend", "", "zzz", "k7m2qa"],
  [
    "topicadmin",
    "",
    "add",
    "add Ünïcode!",
    "add world World",
    "remove nope",
    "rename",
    "rename world",
    "rename nope Name",
    "frobnicate",
  ],
  ["editors", "", "add", "add bob", "add 5 emperor", "remove", "remove 2001", "add 2001 author"],
  ["drafts", "", "nonsense"],
  ["queue", "", "nonsense"],
  ["undo", "", "nonsense"],
  ["start", "t_nope", "a_zzzzzz", "s_x", "%%%"],
  ["subscribe", "", "wrold", "nope nope2"],
  ["unsubscribe", "", "nope", "all"],
  ["topics", "x"],
  ["digest", "", "25:00", "8:99", "8 funday", "instant 8:00", "nope 8:00", "world silently", "world default"],
  ["quiet", "", "25-7", "22", "22-22", "off", "22-7 loudly"],
  ["cap", "", "0", "100", "-1", "5 5", "off"],
  ["pause", "", "0", "367", "31.2.", "yesterday", "1 fortnight"],
  ["resume", "", "x"],
  ["timezone", "", "Atlantis", "Europe/Nowhere"],
  ["language", "", "klingon"],
  ["settings", "x"],
  ["latest", "", "nope"],
  ["search", "", "nope"],
  ["corrections", "", "nope", "zzzzzz"],
  ["help", "x"],
  ["privacy", "x"],
  ["nosuchcommand", "", "x"],
];

const fault = /something went wrong|mal passé/i;

test.concurrent.each(commands.map(([command, ...wrong], i) => [command, wrong, i] as const))(
  "/%s answers whatever stands behind it",
  async (command, wrong, i) => {
    const tryAll = async (as: number): Promise<void> => {
      const chat = it.client.chat(as);
      for (const words of [...wrong, ...hostile]) {
        await chat.say(`/${command} ${words}`.trim());
        const answer = await chat.until((message) => message.fromBot && !/Reading the page/.test(message.text), 20_000);
        expect(answer.text.length, `/${command} ${words.slice(0, 60)}`).toBeGreaterThan(5);
        expect(answer.text, `/${command} ${words.slice(0, 60)}`).not.toMatch(fault);
      }
    };
    await Promise.all([tryAll(firstOwner + i), tryAll(firstReader + i)]);
  },
  120_000,
);

test("what a reader has no right to changes nothing", async () => {
  const reader = it.client.chat(people.ada);
  for (const command of [
    "/halt",
    "/topicadmin add mine Mine",
    "/editors add 1001 chief",
    "/publish now https://a.example #world",
  ]) {
    await reader.say(command);
    const answer = await reader.until((message) => message.fromBot);
    expect(answer.text).not.toMatch(/is there|halted|is chief/);
  }
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin");
  expect((await owner.until("world")).text).not.toContain("mine");
});

test("nothing of all that was refused or silently changed by Telegram, and no fault reached the log", () => {
  it.expectNoWarnings();
  expect(it.logs.filter((line) => line.includes('"fault"'))).toEqual([]);
});
