/** What cannot be taken back, from the newsroom's side: corrections, withdrawals, announcements, lost answers and the paid speed, each
 *  from an editor's first word to what stands in a reader's chat. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { createArticleStore } from "../../src/store/articles.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
const start = async (options: Parameters<typeof startApp>[0] = {}): Promise<void> => {
  it = await startApp({ ...options, sandbox: { limits: "off", ...options.sandbox } });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
  for (const reader of [people.ada, people.chloe]) {
    await it.client.chat(reader).start("t_world");
    await it.client.chat(reader).until("World");
  }
};
const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const chloe = () => it.client.chat(people.chloe);
const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(/\W+/g, "-")}`;

const idIn = (text: string): string => /Delivered ([2-9a-z]{6})\b/.exec(text)?.[1] ?? "";

/** Published and received by both readers. Resolves with the id. */
async function publish(title: string): Promise<string> {
  const [editor, reader, other] = [eve(), ada(), chloe()];
  await editor.say(`/publish now #world\n${title}\nA lead that says more.\n${link(title)}`);
  await reader.until(title, 20_000);
  await other.until(title, 20_000);
  // Its own: an earlier story's receipt may be told anew meanwhile.
  const headline = title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const receipt = await editor.until(new RegExp(`${headline}[^]*Accepted by Telegram: 2 of 2`), 20_000);
  return idIn(receipt.text);
}

const held = async (chat: ReturnType<typeof ada>, url: string) =>
  (await chat.messages()).filter((message) => message.links.includes(url));

describe("with readers at the free speed", () => {
  beforeAll(() => start());
  afterAll(() => it.stop());
  afterEach(() => it.expectNoWarnings());

  test("a minor correction is shown first, then rewrites every copy in place and says nothing more", async () => {
    const id = await publish("Bridge opens <Monday>");
    const editor = eve();
    await editor.say(`/correct ${id} title: Bridge opens <Tuesday>\nnote: It was the day & not the hour.`);
    const preview = await editor.until(/^Bridge opens <Tuesday>/);
    expect(preview.text).toContain("It was the day & not the hour.");
    await editor.until(/2 copies in readers' chats would be rewritten in place, silently/);
    const reader = ada();
    await editor.press("Correct 2 copies");
    const receipt = await editor.until(/Rewritten: 2 of 2 copies/, 20_000);
    expect(receipt.text).toContain(`Correction of ${id}, version 2`);
    await reader.until(/^Bridge opens <Tuesday>/);
    expect((await held(ada(), link("Bridge opens <Monday>"))).map((each) => each.text.split("\n")[0])).toEqual([
      "Bridge opens <Tuesday>",
    ]);
    expect((await chloe().messages()).some((message) => message.text.startsWith("Bridge opens <Tuesday>"))).toBe(true);
    await editor.say(`/status ${id}`);
    const status = await editor.until(/Accepted by Telegram: 2 of 2/);
    expect(status.text).toMatch(/v2 ✏️ ✅ Done: 2 of 2 copies/);
  });

  test("a material correction, chosen by button, puts a short word below each copy", async () => {
    const id = await publish("Ferry returns");
    const editor = eve();
    await editor.press(/✏️ Correct/);
    await editor.until(/What shall I change/);
    await editor.press("Title");
    await editor.until(/new title/);
    await editor.say("Ferry does not return");
    await editor.until(/would be rewritten in place, silently/);
    expect(await editor.press("A word below each copy")).toBe("Readers are told below each copy");
    await editor.until(/with a short word below each/);
    const reader = ada();
    await editor.press("Correct 2 copies");
    const notice = await reader.until(/Correction: Ferry does not return/, 20_000);
    const [copy] = (await held(reader, link("Ferry returns"))).filter((each) => !each.text.includes("Correction:"));
    expect(copy?.text).toMatch(/^Ferry does not return/);
    expect(notice.raw.reply_to_message).toMatchObject({ message_id: copy?.id });
    await editor.until(/Rewritten: 2 of 2 copies/, 20_000);
    expect(id).toMatch(/^[2-9a-z]{6}$/);
  });

  test("a withdrawal puts the reason in the place of every copy, and the story is nowhere else any more", async () => {
    const id = await publish("Mayor resigns");
    const editor = eve();
    const reader = ada();
    await editor.say(`/retract ${id} The letter was a <forgery>.`);
    await editor.until(/🚫 Withdrawn .+: The letter was a <forgery>/);
    await editor.until(/in 2 copies/);
    await editor.press("Withdraw 2 copies");
    const word = await reader.until(/Withdrawn .+: The letter was a <forgery>\./, 20_000);
    expect((await held(reader, link("Mayor resigns"))).map((each) => each.id)).toEqual([word.id]);
    await editor.until(/Rewritten: 2 of 2 copies/, 20_000);
    await reader.say("/latest world");
    expect((await reader.until(/latest/i)).text).not.toContain("Mayor resigns");
    await reader.start(`a_${id}`);
    await reader.until(/🚫 Withdrawn/);
    await editor.say(`/status ${id}`);
    const status = await editor.until(/was withdrawn today/);
    expect(status.text).toMatch(/v1 📰 ✅ Delivered: 2 of 2 copies\nv2 🚫 ✅ Done: 2 of 2 copies/);
    await editor.say(`/correct ${id} title: Too late`);
    await editor.until(/only what readers have can be corrected/);
  });

  test("a withdrawal deletes the copies of the last two days where the editor chooses that, and the receipt says so", async () => {
    const id = await publish("Dam has burst");
    const editor = eve();
    await editor.say(`/retract ${id} It has not.`);
    await editor.until(/would stand in the place of/);
    expect(await editor.press(/Delete copies of the last 48 h: off/)).toMatch(/will be deleted/);
    await editor.until(/Copies sent less than 48 hours ago will be deleted/);
    await editor.press("Withdraw 2 copies");
    const receipt = await editor.until(/Withdrawn: 2 of 2 copies/, 20_000);
    expect(receipt.text).toMatch(/\nDeleted: 2$/m);
    expect(await held(ada(), link("Dam has burst"))).toEqual([]);
    expect(await held(chloe(), link("Dam has burst"))).toEqual([]);
  });

  test("a correction on which somebody was faster changes nothing", async () => {
    const id = await publish("Tram line extended");
    const editor = eve();
    await editor.say(`/correct ${id} lead: First.`);
    await editor.until(/would be rewritten/);
    await editor.say(`/correct ${id} lead: Second.`);
    await editor.until(/would be rewritten/);
    await editor.press("Correct 2 copies");
    await editor.until(/Rewritten: 2 of 2/, 20_000);
    await editor.press("Correct 2 copies");
    await editor.until(/has changed since it was shown/);
    expect((await held(ada(), link("Tram line extended")))[0]?.text).toContain("Second.");
    // What was typed is asked for what readers have now.
    await editor.until(/the same for what readers have now/);
    await editor.until(/would be rewritten/);
    const reader = ada();
    await editor.press("Correct 2 copies");
    await reader.until(/^Tram line extended\s+First\./, 20_000);
    await editor.say(`/status ${id}`);
    await editor.until(/v3 .*\nSummary: Second\. → First\./);
  });

  test("a picture and a text are corrected too, and the mark is the editor's wish", async () => {
    const id = await publish("Pier rebuilt");
    const editor = eve();
    await editor.say(`/correct ${id} body: One.\n\nTwo.`);
    await editor.until(/would be rewritten/);
    expect(await editor.press(/“Corrected” on the card: off/)).toBe("The card says that it was corrected");
    await editor.until(/^Pier rebuilt[\s\S]*Corrected \d\d:\d\d/); // above the question, as readers will have it
    await editor.until((message) => message.buttons.flat().join().includes("on the card: on"));
    const reader = ada();
    await editor.press("Correct 2 copies");
    await reader.until(/^Pier rebuilt[\s\S]*Corrected/, 20_000);
    await editor.until(/Rewritten: 2 of 2/, 20_000);
    await editor.say(`/status ${id}`);
    await editor.until(/v2 .*\nText: One\. Two\./);
    await editor.say(`/correct ${id}`);
    await editor.until(/What shall I change/);
    await editor.press("Picture");
    await editor.until(/new picture as a photo/);
    await editor.say("no picture");
    await editor.until(/new picture as a photo/);
    await editor.say("-");
    await editor.until(/says exactly that already/);
  });

  test("a story that holds until an hour says so on its panel, and its copies say when it is over", async () => {
    await publish("Road is closed");
    const [editor, reader] = [eve(), ada()];
    await editor.press(/Valid until/);
    await editor.until(/Until when does it hold/);
    await editor.press(/Another time/);
    await editor.until(/Until when does it hold\? Send me/);
    await editor.say("in 2 hours");
    await editor.until(/Holds until today|Holds until tomorrow/);
    await it.client.advance(2 * 3_600_000 + 60_000);
    const over = await reader.until(/^Road is closed[\s\S]*No longer valid since/, 20_000);
    expect((await held(reader, link("Road is closed"))).map(({ id }) => id)).toEqual([over.id]);
  });

  test("an announcement is seen before it goes out, and reaches every subscriber once", async () => {
    const editor = eve();
    const reader = chloe();
    await editor.say("/announce We are moving: new address & <new> name.\n\nSee you there.");
    await editor.until((message) => message.fromBot && message.text.startsWith("We are moving"));
    await editor.until(/To 2 readers/);
    await editor.press("Send");
    await reader.until("We are moving: new address & <new> name.\n\nSee you there.", 20_000);
    const receipt = await editor.until(/Accepted by Telegram: 2 of 2/, 20_000);
    const id = /Announcement (n[2-9a-z]{6})/.exec(receipt.text)?.[1] ?? "";
    await editor.say(`/status ${id}`);
    await editor.until(/Accepted by Telegram: 2 of 2/);
    expect((await ada().messages()).filter((message) => message.text.startsWith("We are moving"))).toHaveLength(1);
    await editor.say("/announce Never sent");
    await editor.until(/To 2 readers/);
    await editor.press("Discard");
    await editor.until(/Nothing has changed/);
    expect((await ada().messages()).some((message) => message.text === "Never sent")).toBe(false);
  });

  test("what the source has changed since is offered with one tap", async () => {
    const id = await publish("Lock closed");
    const redis = connectRedis(it.redisUrl);
    await createArticleStore(redis).update(id as ArticleId, (article) => ({
      ...article,
      proposed: { at: it.sandbox.now(), content: { ...article.content, title: "Lock open again" } },
    }));
    await redis.quit();
    const editor = eve();
    await editor.say(`/status ${id}`);
    await editor.until(/Accepted by Telegram/);
    await editor.press("As the source has it now");
    await editor.until(/^Lock open again/);
    await editor.until(/would be rewritten/);
    const reader = ada();
    await editor.press("Correct 2 copies");
    expect((await reader.until(/^Lock open again/, 20_000)).text).not.toContain("Corrected");
    await editor.until(/Rewritten: 2 of 2/, 20_000);
    await editor.say(`/status ${id}`);
    expect((await editor.until(/Accepted by Telegram/)).buttons.flat().join()).not.toContain("As the source");
  });

  test("a story is named by its link or by answering what shows it, and found among the published", async () => {
    const id = await publish("Quay repaired");
    const editor = eve();
    const [panel] = (await editor.messages()).filter((each) => each.fromBot && each.text.includes(`Delivered ${id}`));
    const [typed] = (await editor.messages()).filter((each) => !each.fromBot && each.text.includes("Quay repaired"));
    await editor.say(`/status ${link("Quay repaired")}`);
    await editor.until(new RegExp(`Delivered ${id}`));
    await editor.say("/retract The pump failed.", { replyTo: panel?.id ?? 0 });
    await editor.until(/^🚫 Withdrawn .+: The pump failed\./);
    await editor.until(new RegExp(`in the place of ${id}, in 2 copies`));
    await editor.press("Discard");
    await editor.say("/correct material title: Quay opens", { replyTo: typed?.id ?? 0 });
    await editor.until(new RegExp(`${id} as it would be.*with a short word below each`));
    await editor.press("Discard");
    await editor.say("/cancel", { replyTo: panel?.id ?? 0 });
    await editor.until(/that can't be done with it/);
    await editor.say("/pausesend", { replyTo: panel?.id ?? 0 });
    await editor.until(new RegExp(`${id} has gone out whole`));
    await editor.say("/resumesend better late", { replyTo: panel?.id ?? 0 });
    await editor.until(new RegExp(`${id} has gone out whole`));
    const hello = await editor.say("Hello there");
    await editor.until(/only understand commands/);
    await editor.say("/status", { replyTo: hello.id });
    await editor.until(/shows no story of ours/);
    await editor.say("/published quay REPAIRED");
    const list = await editor.until(/^Published, with “quay REPAIRED”\n\n1\. Quay repaired · .* · 2 at once · /);
    expect(list.text.split("\n")).toHaveLength(3);
    await editor.press("1");
    await editor.until(new RegExp(`Delivered ${id}`));
  });

  test("in a digest that has gone out a correction and a withdrawal change its line and say why", async () => {
    const [editor, reader] = [eve(), chloe()];
    const inTwoHours = new Date(it.sandbox.now() + 2 * 3_600_000);
    const time = `${String(inTwoHours.getUTCHours()).padStart(2, "0")}:${String(inTwoHours.getUTCMinutes()).padStart(2, "0")}`;
    await reader.say(`/digest ${time}`);
    await reader.until(time);
    const ids: string[] = [];
    for (const title of ["Storm is coming", "Library stays open"]) {
      await editor.say(`/publish now #world\n${title}\nA lead.\n${link(title)}`);
      ids.push(idIn((await editor.until(/Accepted by Telegram: 1 of 1/, 20_000)).text));
    }
    await it.client.advance(2 * 3_600_000 + 60_000);
    const digest = await reader.until(/Storm is coming/, 20_000);
    expect(digest.text).toContain("Library stays open");
    await editor.until(/Storm is coming[\s\S]*At once: 1 · In digests: 1/, 20_000);
    await editor.say(`/correct ${ids[0]} material title: Storm has passed\nnote: It turned north.`);
    await editor.until(/2 copies in readers/);
    await editor.press("Correct 2 copies");
    const word = await reader.until(/^✏️ Rectificatif.: Storm has passed\nIt turned north/, 20_000);
    expect(word.raw.reply_to_message).toMatchObject({ message_id: digest.id });
    const corrected = (await reader.messages()).find((message) => message.id === digest.id);
    expect(corrected?.text).toMatch(/Storm has passed\nA lead\.\n✏️ Corrigé .*: It turned north\./);
    await editor.until(/Rewritten: 2 of 2 copies/, 20_000);
    await editor.say(`/retract ${ids[0]} Untrue.`);
    await editor.until(/in 2 copies/);
    await editor.press("Withdraw 2 copies");
    const marked = await reader.until(/Storm has passed\n🚫 Retiré .*: Untrue\./, 20_000);
    expect(marked.id).toBe(digest.id);
    expect(marked.text).toContain("Library stays open");
    await editor.until(/Rewritten: 2 of 2 copies/, 20_000);
  });

  test("an editor who asks wrongly is told how", async () => {
    const editor = eve();
    for (const [asked, answer] of [
      ["/correct", /Which story, and what is right/],
      ["/correct zzz title: x", /not an article's id/],
      ["/correct k7m2qa colour: red", /Begin each line with/],
      ["/correct k7m2qa title:", /needs a title/],
      ["/correct k7m2qa title: x", /no article k7m2qa/],
      ["/correct k7m2qa", /no article k7m2qa/],
      ["/retract", /Which story, and why/],
      ["/retract k7m2qa Untrue", /no article k7m2qa/],
      ["/announce", /What shall I tell everybody/],
      ["/status nabcdef", /not an article's id/],
    ] as const) {
      await editor.say(asked);
      await editor.until(answer);
    }
  });

  test("a reader may do none of it", async () => {
    const reader = ada();
    for (const asked of ["/correct k7m2qa title: x", "/retract k7m2qa x", "/announce x"]) {
      await reader.say(asked);
      await reader.until(/another role/);
    }
  });
});

describe("where nobody releases what they wrote themselves", () => {
  beforeAll(() => start({ env: { REQUIRE_APPROVAL: "on" } }));
  afterAll(() => it.stop());
  afterEach(() => it.expectNoWarnings());

  test("another editor is shown what would go out, and it is theirs to send", async () => {
    const [editor, other, reader] = [eve(), chloe(), ada()];
    await editor.say("/announce Alone I may not");
    await editor.until(/I can reach no other editor|Someone else must release it/);
    await editor.say(`/editors add ${people.chloe} editor`);
    await editor.until(/editor now/);
    await editor.say("/announce Together we may");
    await editor.until(/I have shown it to the others/);
    await other.until("Together we may");
    const asked = await other.until(/^🙋 Eve vous demande de décider/);
    expect(asked.text).toMatch(/2 lecteurs/);
    await editor.press("Send");
    await editor.until(/someone else must release it/);
    await other.press("Envoyer");
    await editor.until(/Together we may[^\n]*\n✅ Released by Chloé/);
    await reader.until("Together we may", 20_000);
    await other.until(/Acceptés par Telegram.*2 sur 2/, 20_000);
    expect((await reader.messages()).some((message) => message.text === "Alone I may not")).toBe(false);
  });
});
