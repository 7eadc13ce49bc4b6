/** Who has a role in the newsroom: given by a message that is answered or by a link for one person, and both sides are told. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
  await it.client.chat(people.eve).say("/topicadmin add world World");
  await it.client.chat(people.eve).until(/is there/);
});
afterAll(() => it.stop());

const linkIn = (text: string): string => /start=(\S+)/.exec(text)?.[1] ?? "";

test("a link makes one person an editor, once, and whoever gave it is told", async () => {
  const [chief, tom, ann] = [it.client.chat(people.eve), it.client.chat(people.ada), it.client.chat(people.chloe)];
  await chief.say("/editors invite editor");
  const given = await chief.until(/Link for one person, who becomes editor/);
  const payload = linkIn([given.text, ...given.links].join(" "));
  await tom.start(payload);
  await tom.until(/You are editor in the newsroom of/);
  await chief.until(/has taken your invitation and is editor now/);
  await tom.start(payload);
  await tom.until(/This invitation has been used/);
  await ann.start(payload);
  await ann.until(/invitation a servi/);
  await tom.say("/editors invite chief");
  await tom.until(/Only|chief|role/);
  await tom.say("/publish now #world\nBy Tom\nA lead.\nhttps://news.example/tom");
  await tom.until(/goes out|Only/);
});

test("whoever lost the right has given nothing by a link of before", async () => {
  const [owner, chief, ann] = [it.client.chat(people.eve), it.client.chat(people.ada), it.client.chat(people.chloe)];
  await owner.say(`/editors add ${people.ada} chief`);
  await owner.until(/is chief now/);
  await chief.until(/You are chief in the newsroom/);
  await chief.say("/editors invite author");
  const given = await chief.until(/becomes author/);
  await owner.say(`/editors remove ${people.ada}`);
  await owner.until(/has no role any more/);
  await chief.until(/You have no role in the newsroom of/);
  await ann.start(linkIn([given.text, ...given.links].join(" ")));
  await ann.until(/invitation a servi/);
  await owner.say("/editors");
  expect((await owner.until(/Newsroom/)).text).not.toContain(String(people.chloe));
});

test("what somebody had scheduled is shown to whoever takes their role", async () => {
  const [owner, editor] = [it.client.chat(people.eve), it.client.chat(people.ada)];
  await owner.say(`/editors add editor ${people.ada}`);
  await owner.until(/is editor now/);
  const at = new Date(it.sandbox.now() + 3 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
  await editor.say(`/publish at ${at} #world\nLeft behind\nA lead.\nhttps://news.example/left`);
  await editor.until(/goes out/);
  await owner.say(`/editors remove ${people.ada}`);
  const told = await owner.until(/Still scheduled of theirs[\s\S]*Left behind/);
  expect(told.buttons.flat()).toEqual(["1"]);
  await owner.press("1");
  await owner.until(/Left behind[\s\S]*goes out/);
  await owner.press("Cancel");
  await owner.until(/Draft/);
});

test("a story's message shows whoever lost their role nothing of it any more, whatever becomes of the story", async () => {
  const [owner, editor, reader] = [
    it.client.chat(people.eve),
    it.client.chat(people.ada),
    it.client.chat(people.chloe),
  ];
  await reader.start("t_world");
  await reader.until(/World/);
  await owner.say(`/editors add ${people.ada} editor`);
  await owner.until(/is editor now/);
  await editor.say("/publish now #world\nOut already\nA lead.\nhttps://news.example/out");
  const { text } = await editor.until(/Out already[\s\S]*Accepted by Telegram: 1 of 1/, 20_000);
  const id = /Delivered (\w{6})/.exec(text)?.[1] ?? "";
  await owner.say(`/editors remove ${people.ada}`);
  await editor.until(/^Out already[\s\S]*You have no role in the newsroom any more/);
  await owner.say(`/retract ${id} It is not.`);
  await owner.until(/in 1 copy/);
  await owner.press("Withdraw 1 copy");
  await owner.until(/Rewritten: 1 of 1/, 20_000);
  await owner.say(`/editors add ${people.ada} author`);
  await owner.until(/is author now/);
  await owner.say("/editors");
  await owner.until(/author/);
  const shown = (await editor.messages()).filter((message) => /Out already/.test(message.text) && message.fromBot);
  expect(shown.map((message) => message.text)).toEqual([expect.stringContaining("no role in the newsroom")]);
  expect(shown.flatMap((message) => message.buttons.flat())).toEqual([]);
});
