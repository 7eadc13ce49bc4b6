/** An editor's day: edit, retopic, schedule, undo, breaking, roles. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ env: { UNDO_SECONDS: "600" }, sandbox: { limits: "off" } });
  const owner = it.client.chat(people.eve);
  for (const topic of ["world 🌍 World", "sport ⚽ Sport"]) {
    await owner.say(`/topicadmin add ${topic}`);
    await owner.until(/is there/);
  }
  await it.client.chat(people.ada).start("t_world");
  await it.client.chat(people.ada).until("World");
  await it.client.chat(people.chloe).start("t_sport");
  await it.client.chat(people.chloe).until("Sport");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const story = (title: string) =>
  `\n${title}\nA lead that says more.\n${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;
const undoWindow = 601_000;

test("a draft is edited, retopiced and marked before it goes out, and readers get what the preview showed", async () => {
  const editor = eve();
  await editor.say(`/publish #sport${story("Harbour works begin")}`);
  await editor.until(/Draft/);
  await editor.press("Edit");
  await editor.press("Title");
  await editor.until(/new title/);
  await editor.say("Harbour works begin <today> & tomorrow");
  const card = await editor.until(
    (message) => message.fromBot && message.text.startsWith("Harbour works begin <today>"),
  );
  await editor.until(/Draft/);
  await editor.press("Topics");
  await editor.press("World");
  await editor.press("Sport");
  await editor.press("Back");
  await editor.press("Breaking");
  await editor.press("Publish");
  await editor.until(/goes out to 1 reader in/);
  const reader = ada();
  await it.client.advance(undoWindow);
  const received = await reader.until(/Harbour works begin <today> & tomorrow/, 20_000);
  expect(received.text).toMatch(/^🚨/);
  expect(received.text.replace(/^🚨 /, "").split("\n")[0]).toBe(card.text.split("\n")[0]);
  expect((await it.client.chat(people.chloe).messages()).some((message) => /Harbour/.test(message.text))).toBe(false);
});

test.each(["publish", "breaking"])(
  "/%s takes its headline from the line below it, whatever word that begins with",
  async (command) => {
    const editor = eve();
    await editor.say(`/${command}${story(`A quay by ${command}`)}\n#sport`);
    await editor.until(
      (message) => message.fromBot && message.text.includes(`A quay by ${command}\n\nA lead that says more.`),
    );
    await editor.until(/Draft[\s\S]*Sport/);
    await editor.press("Discard");
    await editor.until(/Discard A quay by/);
    await editor.press("Discard");
    await editor.until(/is discarded/);
  },
);

test("where the link is missing, the example keeps the command and the time that were typed", async () => {
  const editor = eve();
  for (const [typed, example] of [
    ["/publish now", "/publish now https://… #world"],
    ["/publish at 2030-11-24 08:00 #sport", "/publish at 2030-11-24 08:00 https://… #world"],
    ["/breaking\nA quay collapses", "/breaking https://… #world"],
  ] as const) {
    await editor.say(typed);
    expect((await editor.until(/needs the link to its source/)).text).toContain(`Add it: ${example}`);
  }
});

test("within the undo window a story is taken back and nobody gets it", async () => {
  const editor = eve();
  await editor.say(`/publish now #world${story("Never sent")}`);
  await editor.until(/goes out to 1 reader in/);
  await editor.say("/undo");
  await editor.until(/is a draft again/);
  await it.client.advance(undoWindow);
  await editor.say("/drafts");
  const drafts = await editor.until(/Drafts/);
  expect(drafts.text).toMatch(/^Drafts \(\d+\), newest first\n\n1\. Never sent [2-9a-z]{6} · Eve · [^·]+ · 🌍 World/);
  expect((await ada().messages()).some((message) => message.text.includes("Never sent"))).toBe(false);
});

test("a page that waits for its time is said to wait, and a time that is over is refused whatever the page", async () => {
  const editor = eve();
  await editor.say(`/publish at tomorrow 8:00 #world${story("Waits its turn")}`);
  await editor.until(/goes out/);
  await editor.say(`/publish #world${story("Waits its turn")}`);
  await editor.until(/is on its way already \([2-9a-z]{6}, tomorrow 08:00\)/);
  await editor.say(`/publish at 2020-02-01 08:00 #world${story("Waits its turn")}`);
  await editor.until(/over|past/);
  await editor.say("/undo");
  await editor.until(/is a draft again/);
});

test("/undo with a story's id takes back that one and no other", async () => {
  const editor = eve();
  const ids: string[] = [];
  for (const title of ["First to wait", "Second to wait"]) {
    await editor.say(`/publish at tomorrow 9:00 #world${story(title)}`);
    const panel = await editor.until(new RegExp(`${title}[\\s\\S]*goes out`));
    ids.push(/\b([2-9a-z]{6})\b goes out/.exec(panel.text)?.[1] ?? "");
  }
  await editor.say(`/undo ${ids[0]}`);
  await editor.until(/First to wait[\s\S]*is a draft again/);
  await editor.say(`/cancel ${ids[1]}`);
  await editor.until(/Second to wait[\s\S]*is a draft again/);
});

test("a time may be typed while times are offered", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Typed in time")}`);
  await editor.until(/Draft/);
  await editor.press("Schedule");
  await editor.until(/When shall it go out/);
  await editor.say("tomorrow 8:00");
  await editor.until(/Typed in time[\s\S]*goes out tomorrow at 08:00/);
  await editor.say("/undo");
  await editor.until(/is a draft again/);
});

test("drafts are listed with author, age and topic, and paged where they stand", async () => {
  const editor = eve();
  for (let i = 1; i <= 11; i++) {
    await editor.say(`/publish #world${story(`Sketch number ${i}.`)}`);
    await editor.until(new RegExp(`Sketch number ${i}\\.[\\s\\S]*Draft`));
  }
  await editor.say("/drafts");
  const first = await editor.until(/1\. Sketch number 11\./);
  expect(first.text).toMatch(/10\. Sketch number 2\. [2-9a-z]{6} · Eve · [^·]+ · 🌍 World$/);
  await editor.press("Older");
  const second = await editor.until(({ id, text }) => id === first.id && /1\. Sketch number 1\./.test(text));
  expect(second.buttons.flat()).toContain("‹ Newer");
  await editor.press("1");
  await editor.until(/^Sketch number 1\.[\s\S]*Draft/);
});

test("a draft is thrown away when that is wanted a second time, and taken back", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("A rash idea")}`);
  const panel = await editor.until(/A rash idea[\s\S]*Draft/);
  await editor.press("Discard");
  await editor.until(({ id, text }) => id === panel.id && /Discard A rash idea\?/.test(text));
  await editor.press("Back");
  await editor.until(({ id, text }) => id === panel.id && /Draft/.test(text));
  await editor.press("Discard");
  await editor.until(/Discard A rash idea\?/);
  await editor.press("Discard");
  await editor.until(({ id, text }) => id === panel.id && /is discarded/.test(text));
  await editor.press("Undo");
  await editor.until(({ id, text }) => id === panel.id && /Draft/.test(text));
});

test("a scheduled story goes out at its time, stands in the queue until then, and can be cancelled", async () => {
  const editor = eve();
  const at = new Date(it.sandbox.now() + 3 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
  await editor.say(`/publish at ${at} #world${story("Later today")}`);
  const desk = await editor.until(/goes out/);
  const id = /\b([2-9a-z]{6})\b goes out/.exec(desk.text)?.[1] ?? "";
  await editor.say("/queue");
  expect((await editor.until("On its way")).text).toContain("Later today");
  await editor.say(`/cancel ${id}`);
  await editor.until(/draft again/);
  await editor.say(`/publish at ${at} #world${story("Later for sure")}`);
  await editor.until(/goes out/);
  const reader = ada();
  await it.client.advance(3 * 3_600_000 + 60_000);
  await reader.until("Later for sure", 20_000);
  expect((await ada().messages()).some((message) => message.text.includes("Later today"))).toBe(false);
});

test("the schedule button offers times, and another one can be typed", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("By button")}`);
  await editor.until(/Draft/);
  await editor.press("Schedule");
  await editor.press("Another time");
  await editor.until(/date and the hour/);
  await editor.say("tomorrow-ish");
  await editor.until(/There is no/);
  const at = new Date(it.sandbox.now() + 5 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
  await editor.say(at);
  await editor.until(/goes out/);
});

test("a time in the past is asked for again, in words of the editor's own clock", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Asked twice")}`);
  await editor.until(/Draft/);
  await editor.press("Schedule");
  await editor.press("Another time");
  await editor.until(/date and the hour/);
  await editor.say("2020-01-01 08:00");
  await editor.until(/^That moment is past on your clock/);
  await editor.say("2099-01-02 08:00");
  expect((await editor.until(/goes out/)).text).toContain("Friday, January 2, 2099 at 08:00");
  await editor.press("Undo");
  await editor.until(/Draft/);
});

test("Back takes the question back: what is typed then changes nothing", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Stays as it is")}`);
  await editor.until(/Draft/);
  await editor.press("Edit");
  await editor.press("Title");
  await editor.until(/new title/);
  await editor.press("Back");
  await editor.until(/^Stays as it is\n📝/);
  await editor.say("by the way");
  await editor.until(/only understand commands/);
});

test("a second tap on Publish does nothing, says so, and shows what the first has done", async () => {
  const editor = eve();
  await editor.say(`/publish #world${story("Tapped twice")}`);
  const panel = await editor.until(/Draft/);
  const tap = (label: string) => {
    const row = panel.buttons.findIndex((each) => each.some((text) => text.includes(label)));
    return it.sandbox.world.press(people.eve, people.eve, { messageId: panel.id, row, column: 0 });
  };
  const [first, second] = await Promise.all([tap("Publish"), tap("Publish")]);
  expect([first?.text, second?.text]).toEqual(["On its way", "Nothing to do: it is as you see it now"]);
  expect((await editor.until(/goes out to 1 reader/)).id).toBe(panel.id);
  await editor.press("Undo");
  await editor.until(/Draft/);
});

test("of two drafts of one page the second goes out only when its editor says so again", async () => {
  const editor = eve();
  const drafted = async () => {
    await editor.say(`/publish #sport${story("One page twice")}`);
    await editor.until(/Draft/);
  };
  await drafted();
  await drafted();
  await editor.press("Publish");
  await editor.until(/goes out to 1 reader/);
  const [first] = (await editor.messages()).filter(({ text }) => /^One page twice\n📝/.test(text));
  const row = first?.buttons.findIndex((each) => each.some((text) => text.includes("Publish"))) ?? -1;
  const tap = () => it.sandbox.world.press(people.eve, people.eve, { messageId: first?.id ?? 0, row, column: 0 });
  await tap();
  await editor.until(({ id, text }) => id === first?.id && /This page is on its way already/.test(text));
  await editor.press("Back");
  await editor.until(({ id, text }) => id === first?.id && /📝/.test(text));
  await tap();
  await editor.until(/This page is on its way already|Readers have this page already/);
  await editor.press("Publish");
  await editor.until(({ id, text }) => id === first?.id && /goes out to 1 reader/.test(text));
});

test("nobody changes their own role or an owner's, and is told why", async () => {
  await eve().say(`/editors remove ${people.eve}`);
  await eve().until(/Owners stand in OWNER_IDS/);
});

test("without a word for it nobody gets more than the least right, or another than they have", async () => {
  const owner = eve();
  await owner.say("/editors add 4815");
  await owner.until(/4815 is author now/);
  await owner.say("/editors add 4815 chief");
  await owner.until(/4815 is chief now/);
  await owner.say("/editors add 4815");
  await owner.until(/4815 is chief already/);
  await owner.say("/editors remove 4815");
  await owner.until(/4815 has no role any more/);
  await owner.say("/editors remove 4815");
  await owner.until(/4815 has no role\./);
});

test("a topic's new emoji takes the place of the old one", async () => {
  const editor = eve();
  await editor.say("/topicadmin add money 💶 Money");
  await editor.until(/is there/);
  await editor.say("/topicadmin rename money 💶 Business");
  await editor.until("Now called 💶 Business.");
  await editor.say("/topicadmin rename money 💰 Trade");
  await editor.until("Now called 💰 Trade.");
  await editor.say("/topicadmin");
  await editor.until("money · 💰 Trade");
});

test("a topic is removed when that is wanted a second time, and stays where it is not", async () => {
  const chief = eve();
  await chief.say("/topicadmin add whether 🌂 Whether");
  await chief.until(/is there/);
  await chief.say("/topicadmin remove whether");
  const asked = await chief.until(/Remove 🌂 Whether\?/);
  await chief.press("No");
  await chief.until(({ id, text }) => id === asked.id && text.includes("whether · 🌂 Whether"));
  await chief.say("/topicadmin remove whether");
  await chief.until(/Remove 🌂 Whether\?/);
  await chief.press("Yes");
  await chief.until(/🌂 Whether is removed/);
  await chief.say("/topicadmin remove whether");
  await chief.until(/There is no topic whether/);
});

test("a feed that can't be read is refused where it was being read, without advice for stories", async () => {
  const editor = eve();
  await editor.say("/feeds add http://10.1.2.3/feed.xml #world");
  const reading = await editor.until(/Reading the feed/);
  const told = await editor.until(/private network/);
  expect(told.id).toBe(reading.id);
  expect(told.text).not.toContain("/publish");
});

test("an author may draft but not publish, until a chief says otherwise", async () => {
  const [author, owner] = [it.client.chat(people.chloe), eve()];
  await owner.say(`/editors add ${people.chloe} author`);
  await owner.until(/author/);
  await author.say(`/publish #world${story("By an author")}`);
  const draft = await author.until(/Brouillon/);
  expect(draft.text).toContain("Un rédacteur le publie");
  expect(draft.buttons.flat().join()).not.toMatch(/Publier|Programmer/);
  const id = /Brouillon (\w{6})/.exec(draft.text)?.[1] ?? "";
  await author.press("Remettre");
  expect((await author.until(/Remis/)).buttons.flat().join()).not.toMatch(/Remettre/);
  await owner.until(new RegExp(`hands in\\nBy an author ${id}`));
  await owner.say(`/editors add ${people.chloe} editor`);
  await owner.until(/editor now/);
  await author.say(`/status ${id}`);
  const panel = await author.until(/Brouillon/);
  expect(panel.text).not.toContain("Un rédacteur le publie");
  await owner.say(`/editors add ${people.chloe} author`);
  await owner.until(/author now/);
  const demoted = await author.until(
    ({ text, buttons }) => text.includes(id) && !buttons.flat().join().includes("Publier"),
  );
  expect(demoted.buttons.flat().join()).toMatch(/Revoir/);
  await owner.say(`/editors add ${people.chloe} editor`);
  await owner.until(/editor now/);
  await author.press("Revoir");
  await author.until(/Brouillon/);
  await author.press("Publier");
  await author.until(/part vers/);
  await owner.say(`/editors add ${people.chloe} author`);
  await owner.until(/author now/);
  await author.say(`/status ${id}`);
  expect((await author.until(/Programmé/)).buttons).toEqual([]);
});

test("halt stops every copy until unhalt, and loses none", async () => {
  const editor = eve();
  await editor.say("/halt");
  await editor.until(/halted/);
  await editor.say(`/publish now #world${story("After the storm")}`);
  await editor.until(/goes out/);
  await it.client.advance(undoWindow);
  await editor.until(/Going out/, 20_000);
  expect((await ada().messages()).some((message) => message.text.includes("After the storm"))).toBe(false);
  await editor.say("/unhalt");
  await editor.until(/Held back so far/);
  await editor.press("All, in order");
  await ada().until("After the storm", 60_000);
}, 90_000);
