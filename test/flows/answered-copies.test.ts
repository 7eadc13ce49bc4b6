/** Every command takes an answer to any copy, also to one that stands in another chat or was forwarded from a channel. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const channel = -1001000000001;
let it: TestApp;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
  const post = await it.client.chat(channel, people.eve).say("Good evening");
  await owner.forward({ fromChat: channel, messageId: post.id });
  await owner.until(/^📣 Morning wire/);
  await owner.press("Topics");
  await owner.until(/Tap to switch/);
  await owner.press("World");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
async function publish(title: string): Promise<{ readonly id: string; readonly copy: number }> {
  const editor = eve();
  await editor.say(`/publish now #world\n${title}\nA lead that says more.\n${it.sandbox.newsUrl}en/${title}`);
  const receipt = await editor.until(new RegExp(`${title}[^]*Accepted by Telegram: 1 of 1`), 20_000);
  const copy = (await it.client.chat(channel, people.eve).messages()).find(({ text }) => text.startsWith(title));
  return { id: /Delivered ([2-9a-z]{6})\b/.exec(receipt.text)?.[1] ?? "", copy: copy?.id ?? 0 };
}

test("in another chat, as Telegram tells it: by the chat and the number of the message", async () => {
  const { id, copy } = await publish("Lighthouse");
  await publish("Harbour");
  const editor = eve();
  await editor.say("/status", { replyTo: copy, replyToChat: channel });
  const [heading, ...below] = (await editor.until(new RegExp(`Delivered ${id}`))).text.split("\n\n");
  expect(below.join()).not.toContain(heading?.split("\n")[1]); // the headline is told once
  await editor.say("/retract The lamp is out.", { replyTo: copy, replyToChat: channel });
  await editor.until(new RegExp(`in the place of ${id}, in 1 copy`));
  await editor.press("Discard");
});

test("forwarded from the channel: what is forwarded commands nothing, an answer to it does", async () => {
  const { id } = await publish("Causeway");
  const second = await publish("Windmill");
  const editor = eve();
  const copies = await it.client.chat(channel, people.eve).messages();
  const original = copies.find(({ text }) => text.startsWith("Causeway"));
  const forwarded = await editor.forward({ fromChat: channel, messageId: original?.id ?? 0 });
  await editor.say("/status", { replyTo: forwarded.id });
  await editor.until(new RegExp(`Delivered ${id}`));
  const command = await it.client.chat(people.ada).say(`/retract ${second.id} Not so.`);
  await editor.forward({ fromChat: people.ada, messageId: command.id });
  await editor.until(/Somebody else wrote this message/);
});

test("a message of another chat that is none of ours gets a sentence that says what to do", async () => {
  const post = await it.client.chat(channel, people.eve).say("Good morning");
  const editor = eve();
  await editor.say("/status", { replyTo: post.id, replyToChat: channel });
  await editor.until(/in the other chat is none of ours/);
});
