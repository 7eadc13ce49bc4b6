/** Quiet hours, the cap, exceptions and a pause as a reader sees them: the whole program, with a clock that is moved. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chat } from "../../src/sandbox/client-chat.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

const [hour, day] = [3_600_000, 86_400_000];

let it: TestApp;
let eve: Chat;
/** A full hour soon, so that hours can be chosen around it. */
let base: number;

beforeAll(async () => {
  it = await startApp();
  eve = it.client.chat(people.eve);
  await eve.start();
  for (const topic of ["world World", "sport Sport", "politics Politics"]) {
    await eve.say(`/topicadmin add ${topic}`);
    await eve.until(/is there/);
  }
  for (const id of [people.ada, people.chloe]) {
    const reader = it.client.chat(id);
    await reader.start("t_world");
    await reader.until(({ fromBot }) => fromBot); // Telegram forgets what nobody has fetched for a day
  }
  // To noon of the day that follows: no test crosses midnight by chance.
  const now = it.sandbox.now();
  await it.client.advance(Math.ceil(now / day) * day + 12 * hour - now);
  base = it.sandbox.now();
}, 60_000);
afterAll(() => it?.stop());

const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace("T", " ");
const time = (ms: number): string => wall(ms).slice(11);

/** Moves the clock to that moment (ms); everything on the way happens at its own time. */
const moveTo = (at: number): Promise<unknown> => it.client.advance(at - it.sandbox.now());

async function publish(
  title: string,
  topic: string,
  urgency: "publish now" | "breaking" = "publish now",
): Promise<void> {
  await eve.say(
    `/${urgency} #${topic}\n${title}\nWhat is known of it: ${title}.\n${it.sandbox.newsUrl}en/${title.replaceAll(" ", "-")}`,
  );
  if (urgency === "breaking") {
    await eve.until(({ buttons }) => buttons.flat().some((label) => label.includes("Publish")));
    await eve.press(/Publish/);
  }
  // The desk's messages on earlier stories change too: digests bring those to more readers.
  await eve.until(({ text }) => text.startsWith(title) && text.includes("✅ Delivered"));
}

interface Come {
  readonly at: string;
  readonly silent: boolean;
  readonly stories: readonly string[];
}

/** What came to the reader since then, by the titles that are asked for. */
async function came(reader: Chat, since: number, titles: readonly string[]): Promise<Come[]> {
  return (await reader.messages())
    .filter(({ raw, fromBot }) => fromBot && raw.date * 1000 >= since)
    .map(({ raw, silent, text }) => ({
      at: time(raw.date * 1000),
      silent,
      stories: titles.filter((title) => text.includes(title)),
    }))
    .filter(({ stories }) => stories.length > 0);
}

const ask = async (reader: Chat, text: string, answer: RegExp): Promise<void> => {
  await reader.say(text);
  await reader.until(answer);
};

test("in quiet hours nothing comes but breaking news by the reader's rule; the rest is one edition when they end", async () => {
  const readers = { silent: it.client.chat(people.ada), morning: it.client.chat(people.chloe) };
  const [from, until] = [base + hour, base + 4 * hour];
  await ask(readers.silent, `/quiet ${time(from)}-${time(until)}`, /one edition/);
  await ask(readers.morning, `/quiet ${time(from)}-${time(until)}`, /une seule édition|one edition/);
  await readers.morning.press(/Le matin|In the morning/);
  await publish("Before the quiet", "world");
  await moveTo(from + hour);
  await publish("A quiet one", "world");
  await publish("A loud one", "world", "breaking");
  await moveTo(until + 60_000);
  const titles = ["Before the quiet", "A quiet one", "A loud one"];
  const [before, during] = [time(base), time(from + hour)];
  await readers.silent.until(/A quiet one/);
  expect(await came(readers.silent, base, titles)).toEqual([
    { at: before, silent: false, stories: ["Before the quiet"] },
    { at: during, silent: true, stories: ["A loud one"] },
    { at: time(until), silent: false, stories: ["A quiet one"] },
  ]);
  await readers.morning.until(/A quiet one/);
  expect(await came(readers.morning, base, titles)).toEqual([
    { at: before, silent: false, stories: ["Before the quiet"] },
    { at: time(until), silent: false, stories: ["A quiet one", "A loud one"] },
  ]);
  for (const reader of Object.values(readers)) await ask(reader, "/quiet off", /Aucune|None/);
  it.expectNoWarnings();
}, 60_000);

test("beyond the cap stories wait, are told to wait, and come in the evening's edition, once", async () => {
  const ada = it.client.chat(people.ada);
  await ask(ada, "/cap 2", /At most 2/);
  const begun = it.sandbox.now();
  const titles = [
    "Harbour crane sold",
    "Library opens late",
    "Bakers end their strike",
    "A river bus returns",
    "Snow closes the pass",
  ];
  for (const title of titles) await publish(title, "world");
  await ada.until(/Library opens late/);
  await ada.say("/cap");
  const told = await ada.until(/How much/);
  expect(told.text).toContain("3 stories wait for today, 19:00");
  await moveTo(base + 7 * hour + 60_000);
  await ada.until(/Bakers end their strike/);
  const all = await came(ada, begun, titles);
  expect(all.map(({ stories }) => stories)).toEqual([[titles[0]], [titles[1]], titles.slice(2)]);
  expect(all[2]?.at).toBe("19:00");
  await ask(ada, "/cap off", /No limit/);
  it.expectNoWarnings();
}, 60_000);

test("a topic with a time of its own comes then, the others at once, whatever is changed between", async () => {
  const ada = it.client.chat(people.ada);
  const begun = it.sandbox.now();
  const at = time(begun + 2 * hour);
  await ask(ada, `/digest sport ${at}`, /Sport: as a digest/);
  await publish("A goal", "sport");
  await publish("A treaty", "world");
  await ada.until(/A treaty/);
  await moveTo(begun + 2 * hour + 60_000);
  await ada.until(/A goal/);
  expect((await came(ada, begun, ["A goal", "A treaty"])).map(({ stories }) => stories)).toEqual([
    ["A treaty"],
    ["A goal"],
  ]);
  await ask(ada, "/digest sport default", /Like the rest/);
  it.expectNoWarnings();
}, 60_000);

test("a pause that is over offers what was missed, and shows it in its place", async () => {
  const ada = it.client.chat(people.ada);
  await ask(ada, "/pause 1", /Paused until/);
  const begun = it.sandbox.now();
  await moveTo(begun + 3 * hour);
  const titles = ["Missed one", "Missed two", "Missed three"];
  for (const title of titles) await publish(title, "world");
  await moveTo(begun + day + 60_000);
  const offer = await ada.until(/3 stories since/);
  await ada.press("All headlines");
  const shown = await ada.until(/Missed three/);
  expect(shown.id).toBe(offer.id);
  expect(await came(ada, begun, titles)).toEqual([expect.objectContaining({ stories: titles })]);
  await publish("After the pause", "world");
  await ada.until(/After the pause/);
  it.expectNoWarnings();
}, 60_000);
