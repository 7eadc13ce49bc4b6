/** What is kept back stays back, whoever or whatever would send it: an embargo until its time, a hold until it is lifted. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

type Person = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Person;
let ada: Person;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "60" }, sandbox: { limits: "off" } });
  [eve, ada] = [people.eve, people.ada].map((id) => it.client.chat(id)) as [Person, Person];
  await eve.say("/topicadmin add world 🌍 World");
  await eve.until(/is there/);
  await ada.start("t_world");
  await ada.until("World");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const story = (title: string) =>
  `#world\n${title}\nA lead that says more.\n${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const has = async (title: string) => (await ada.messages()).some(({ text }) => text.includes(title));

test("under embargo a story goes out at its end or later, and not before", async () => {
  await eve.say(`/publish ${story("Figures of the year")}`);
  await eve.until(/^Figures of the year\n📝/);
  await eve.press("Embargo");
  await eve.until(/Not before when\?/);
  await eve.say("in 5 hours");
  await eve.until(/goes out no earlier than/);
  const panel = await eve.until(/^Figures of the year\n📝[\s\S]*Embargo: not before/);
  expect(panel.buttons.flat().join()).not.toMatch(/Publish/);
  expect(panel.buttons.flat().join()).toMatch(/When it ends/);
  await eve.press("Schedule");
  await eve.until(/When shall it go out/);
  await eve.say("in 2 hours");
  await eve.until(/is under embargo until later/);
  await eve.say("/queue");
  expect((await eve.until("On its way")).text).toMatch(/On hold\n1\. Figures of the year · ⏳/);
  await eve.press("1");
  await eve.until(/^Figures of the year\n📝/);
  await eve.press("When it ends");
  await eve.until(/^Figures of the year\n🕒[\s\S]*goes out/);
  await it.client.advance(4 * 3_600_000);
  expect(await has("Figures of the year")).toBe(false);
  await it.client.advance(3_600_000 + 60_000);
  await ada.until("Figures of the year", 20_000);
});

test("on hold a story that is due waits, its editor is told, and when it is lifted it is asked for again", async () => {
  await eve.say(`/publish at in 2 hours ${story("The verdict")}`);
  const id = /([2-9a-z]{6}) goes out/.exec((await eve.until(/^The verdict\n🕒/)).text)?.[1] ?? "";
  await eve.say(`/hold ${id} The court decides & <nobody> knows`);
  const held = await eve.until(/^The verdict[\s\S]*On hold by Eve[^\n]*: The court decides & <nobody> knows/);
  expect(held.buttons.flat().join()).toMatch(/Lift the hold/);
  await eve.say("/queue");
  expect((await eve.until("On its way")).text).toMatch(/On hold\n1\. The verdict · The court decides & <nobody> knows/);
  await it.client.advance(2 * 3_600_000 + 60_000);
  await eve.until(/^The verdict\n🔒 [2-9a-z]{6} was due[\s\S]*it waits/);
  expect(await has("The verdict")).toBe(false);
  await eve.press("Lift the hold");
  await eve.until(/^The verdict\n📝/);
  await eve.press("Publish");
  await eve.until(/^The verdict\n⏳/);
  await it.client.advance(61_000);
  await ada.until("The verdict", 20_000);
});

test("what went out during a halt and is held since does not go on with /unhalt, but when it is lifted and resumed", async () => {
  await eve.say("/halt");
  await eve.until(/halted/);
  await eve.say(`/publish now ${story("A leak")}`);
  const id = /([2-9a-z]{6}) goes out/.exec((await eve.until(/^A leak\n⏳/)).text)?.[1] ?? "";
  await it.client.advance(61_000);
  await eve.until(/^A leak\n📣/, 20_000);
  await eve.say(`/hold ${id} Lawyers look at it`);
  await eve.until(/^A leak[\s\S]*On hold by Eve/);
  await eve.say("/unhalt all");
  await eve.until(/runs again/);
  await eve.say(`/publish now ${story("Something else")}`);
  await eve.until(/^Something else\n⏳/);
  await it.client.advance(61_000);
  await ada.until("Something else", 20_000);
  expect(await has("A leak")).toBe(false);
  await eve.say(`/resumesend ${id}`);
  await eve.until(/is on hold and paused before the next copy/, 20_000);
  expect(await has("A leak")).toBe(false);
  await eve.say(`/hold ${id} off`);
  const panel = await eve.until(({ text }) => /^A leak/.test(text) && !/On hold/.test(text));
  expect(panel.buttons.flat().join()).toMatch(/Resume|Go on/);
  await eve.say(`/resumesend ${id}`);
  await ada.until("A leak", 20_000);
});
