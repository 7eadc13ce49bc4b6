/** What the preview warns of, and what a link without a command does for somebody of the newsroom. */
import { afterAll, afterEach, beforeAll, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
let it: TestApp;
let eve: Chat;
let ada: Chat;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  [eve, ada] = [people.eve, people.ada].map((id) => it.client.chat(id)) as [Chat, Chat];
  for (const topic of ["world World", "sport Sport"]) {
    await eve.say(`/topicadmin add ${topic}`);
    await eve.until(/is there/);
  }
  await ada.start("t_world");
  await ada.until("World");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const story = (title: string, path = title.toLowerCase().replaceAll(" ", "-")) =>
  `${title}\nA lead that says more.\nhttps://news.example/${path}`;

test("no picture, a headline of more than 120 characters and a topic without readers stand in the preview", async () => {
  await eve.say(`/publish #sport\n${story("Long ".repeat(30), "long")}`);
  await eve.until(/Draft[\s\S]*⚠️ no picture · headline of 149 characters · nobody has this topic/);
});

test("other drafts of the page and the same headline sent before stand there too", async () => {
  await eve.say(`/publish now #world\n${story("Bridge closed")}`);
  await eve.until(/Delivered/, 20_000);
  await eve.say(`/publish #world\n${story("Bridge closed", "other-page")}`);
  await eve.until(/Draft[\s\S]*same headline as [2-9a-z]{6}/);
  await eve.say(`/publish #world\n${story("Bridge still closed", "other-page")}`);
  await eve.until(/Draft[\s\S]*another draft of this page/);
});

test("readers in their quiet hours are counted", async () => {
  await ada.say("/quiet 00:00-23:59");
  await ada.until(/Quiet|quiet/);
  await eve.say(`/publish #world\n${story("In the night")}`);
  await eve.until(/Draft[\s\S]*1 reader in quiet hours/);
});

test("a second link is said to be left out, and a source that can't be reached", async () => {
  await eve.say("/publish #world\nTwo links\nhttps://news.example/first\nhttps://news.example/second");
  await eve.until(/Draft[\s\S]*source can’t be reached · 1 more link left out/);
  await eve.say("/publish now #world\nTwo more\nhttps://news.example/third\nhttps://news.example/fourth");
  await eve.until(/A story has one link: I took https:\/\/news\.example\/fourth\. Left out: 1/);
});

test("a bare link from somebody with a role is /publish; one among words gets a hint; a reader's link is a question", async () => {
  await eve.say(`${it.sandbox.newsUrl}en/accord-on-the-lakes #world`);
  await eve.until(/Draft|could not read/, 20_000);
  await eve.say("Look at https://news.example/first, please");
  await eve.until(/answer it with \/publish/);
  await ada.say("https://news.example/first");
  await ada.until(/I know no story at this address/);
});

test("a bare link to a story that is out opens the story", async () => {
  await eve.say("https://news.example/bridge-closed");
  await eve.until(/Bridge closed[\s\S]*Delivered/);
});
