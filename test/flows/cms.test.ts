/** A CMS hands articles over, corrects and withdraws them, by the very programs that docs/cms.md shows; whoever has not signed gets
 *  nowhere. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signatureOf } from "../../src/web/signed-request.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

const secret = "a-secret-of-the-newsroom";
const run = promisify(execFile);
const guide = readFileSync(new URL("../../docs/cms.md", import.meta.url), "utf8");
const examples = [...guide.matchAll(/```(bash|js|python|php)\n([\s\S]*?)```/g)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const [posting, withdrawing] = examples.filter(({ language }) => language === "bash");

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ env: { INGEST_SECRET: secret, UNDO_SECONDS: "0" } });
  const [chief, reader] = [it.client.chat(people.eve), it.client.chat(people.ada)];
  await chief.say("/topicadmin add world World");
  await chief.until(/is there/);
  await reader.say("/subscribe world");
  await reader.until(/World/);
});
afterAll(() => it.stop());

const shell = async (command: string, args: readonly string[]): Promise<Record<string, unknown>> => {
  const env = { ...process.env, DEPECHE_URL: it.url, INGEST_SECRET: secret };
  const { stdout } = await run(command, [...args], { env });
  return JSON.parse(stdout) as Record<string, unknown>;
};
const bash = (example: { readonly code: string } | undefined) => shell("bash", ["-c", example?.code ?? ""]);

let nextSecond = Math.floor(Date.now() / 1000);
interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly atSeconds?: number;
  readonly signature?: string;
}
/** Signed like the examples, each at another second: the same signature counts once. */
async function call({ method = "POST", path = "/articles", body = "", ...change }: Call) {
  const timestamp = String(change.atSeconds ?? nextSecond--);
  const signature = change.signature ?? signatureOf(secret, { timestamp, method, path, body });
  const headers = { "x-timestamp": timestamp, "x-signature-256": signature };
  const response = await fetch(it.url + path, { method, headers, ...(body !== "" && { body }) });
  return { status: response.status, reply: (await response.json()) as Record<string, unknown> };
}
const post = (article: object) => call({ body: JSON.stringify(article) });
const withdraw = (url: string, reason: string) =>
  call({ method: "DELETE", path: `/articles?${new URLSearchParams({ url, reason })}` });
const story = (name: string, change: object = {}) => ({
  url: `https://news.example/${name}`,
  title: `The ${name} story`,
  lead: "A lead that says more.",
  topics: ["world"],
  release: "now",
  ...change,
});

describe("by the programs of the guide", () => {
  test("an article is posted with curl, once however often, and withdrawn", async () => {
    const reader = it.client.chat(people.ada);
    expect(await bash(posting)).toMatchObject({ state: "scheduled", version: 1, outcome: "created" });
    const copy = await reader.until("Harbour reopens", 20_000);
    for (const { language, code } of examples.filter((each) => each.language !== "bash")) {
      const [command, ...args] =
        language === "js"
          ? [process.execPath, "--input-type=module", "-e", code]
          : language === "python"
            ? ["python3", "-c", code]
            : ["php", "-r", code.replace("<?php", "")];
      const isThere = await run("sh", ["-c", `command -v "${command}"`]).then(
        () => true,
        () => false,
      );
      if (isThere) expect(await shell(command ?? "", args), language).toMatchObject({ outcome: "unchanged" });
    }
    const editor = it.client.chat(people.eve);
    expect(await bash(withdrawing)).toMatchObject({ state: "retracted", outcome: "withdrawn" });
    await editor.until(/The CMS withdrew/);
    await reader.until(({ id, text }) => id === copy.id && text.includes("It was another harbour."), 20_000);
    expect((await reader.messages()).filter(({ text }) => text.includes("Harbour reopens"))).toHaveLength(1);
  });
});

describe("the same address with other words", () => {
  test("is a correction in every copy, as loud as it says", async () => {
    const reader = it.client.chat(people.ada);
    await post(story("quay"));
    const copy = await reader.until("The quay story", 20_000);
    const correction = { note: "It was pier 7.", material: true };
    const { reply } = await post(story("quay", { title: "The pier story", correction }));
    expect(reply).toMatchObject({ state: "published", version: 2, outcome: "corrected" });
    await reader.until(({ id, text }) => id === copy.id && text.includes("The pier story"), 20_000);
    await reader.until(({ id, text }) => id !== copy.id && text.includes("It was pier 7."), 20_000);
    const panels = async () => (await it.client.chat(people.eve).messages()).map(({ text }) => text);
    const told = expect.stringMatching(/The pier story[\s\S]*Version 2: changed by the CMS/);
    await expect.poll(panels, { timeout: 20_000 }).toContainEqual(told);
  });

  test("changes a draft that nobody has touched, and is a proposal where an editor has", async () => {
    const editor = it.client.chat(people.eve);
    const first = await post(story("lock", { release: "draft" }));
    expect(first).toMatchObject({ status: 201, reply: { state: "draft", outcome: "created" } });
    expect((await post(story("lock", { release: "draft", title: "The lock, anew" }))).reply).toMatchObject({
      id: first.reply.id,
      outcome: "updated",
    });
    await editor.say(`/status ${first.reply.id}`);
    await editor.until(/The lock, anew[\s\S]*Draft .* by CMS/);
    await editor.press("Edit");
    await editor.until(/What shall I change/);
    await editor.press("Title");
    await editor.until(/new title/);
    await editor.say("The lock, by an editor");
    await editor.until(/The lock, by an editor[\s\S]*Draft/);
    expect((await post(story("lock", { release: "draft", title: "The lock, a third" }))).reply.outcome).toBe(
      "proposed",
    );
  });

  test("two calls at once make one article", async () => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => post(story("ferry", { release: "draft" }))));
    expect(new Set(replies.map(({ reply }) => reply.id)).size).toBe(1);
  });
});

test("a time is kept, moved and told", async () => {
  const at = (hours: number) => new Date(it.sandbox.now() + hours * 3_600_000).toISOString();
  const scheduled = await post(story("dawn", { release: "at", publishAt: at(3) }));
  expect(scheduled.reply).toMatchObject({ state: "scheduled", outcome: "created" });
  expect((await post(story("dawn", { release: "at", publishAt: at(2) }))).reply).toMatchObject({
    id: scheduled.reply.id,
    state: "scheduled",
  });
  const reader = it.client.chat(people.ada);
  await it.client.advance(2 * 3_600_000 + 60_000);
  await reader.until("The dawn story", 20_000);
  expect((await post(story("dusk", { release: "at", publishAt: at(-1) }))).reply).toMatchObject({
    error: "time_in_past",
  });
});

describe("is refused, and says why", () => {
  test.each([
    ["no JSON", "{", 400, { error: "not_json" }],
    ["nothing", "{}", 422, { error: "invalid", fields: { url: expect.any(String), title: expect.any(String) } }],
    ["a field of another name", story("a", { headline: "x" }), 422, { error: "invalid" }],
    ["an empty title", story("a", { title: " " }), 422, { message: /^title: is empty$/ }],
    [
      "all that is wrong at once",
      story("a", { title: 5, topics: ["wrold"] }),
      422,
      { fields: { title: /string/, topics: /wrold/ } },
    ],
    ["an address of another kind", story("a", { url: "javascript:alert(1)" }), 422, { fields: { url: /http/ } }],
    ["an unknown topic", story("a", { topics: ["wrold"] }), 422, { message: /no topic wrold; is world meant/ }],
    ["a time without a zone", story("a", { release: "at", publishAt: "2030-01-01T08:00" }), 422, { error: "invalid" }],
    ["a time that nobody asked for", story("a", { publishAt: "2030-01-01T08:00:00Z" }), 422, { error: "invalid" }],
    ["more than a megabyte", story("a", { body: "x".repeat(1_100_000) }), 413, { error: "too_large" }],
  ])("%s", async (_, article, status, told) => {
    const answer = await call({ body: typeof article === "string" ? article : JSON.stringify(article) });
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(told)) {
      const given = answer.reply[name];
      if (value instanceof RegExp) expect(given).toMatch(value);
      else if (name === "fields")
        expect(Object.keys(given as object)).toEqual(expect.arrayContaining(Object.keys(value)));
      else expect(given).toBe(value);
    }
  });

  test("what was withdrawn, and what nobody knows", async () => {
    const reader = it.client.chat(people.ada);
    await post(story("ghost"));
    await reader.until("The ghost story", 20_000);
    expect((await withdraw("https://news.example/ghost", "Not so.")).reply).toMatchObject({ outcome: "withdrawn" });
    expect((await withdraw("https://news.example/ghost", "Not so.")).reply).toMatchObject({ outcome: "withdrawn" });
    expect(await post(story("ghost", { title: "It walks again" }))).toMatchObject({
      status: 409,
      reply: { error: "state_conflict" },
    });
    expect((await withdraw("https://news.example/nobody", "x")).status).toBe(404);
  });

  test("whoever has not signed this very call, now, for the first time", async () => {
    const body = JSON.stringify(story("thief"));
    const now = Math.floor(Date.now() / 1000);
    const signed = signatureOf(secret, { timestamp: String(now), method: "POST", path: "/articles", body });
    const of = async (change: Call) => (await call({ body, atSeconds: now, signature: signed, ...change })).reply.error;
    expect(await of({ signature: "" })).toBe("signature_unsigned");
    expect(await of({ atSeconds: now - 301 })).toBe("signature_late");
    expect(await of({ atSeconds: now + 301 })).toBe("signature_late");
    expect(await of({ atSeconds: now - 1 })).toBe("signature_wrong");
    expect(await of({ body: body.replace("thief", "thieves") })).toBe("signature_wrong");
    expect(await of({ path: "/articles?x=1" })).toBe("signature_wrong");
    expect(await of({ method: "DELETE" })).toBe("signature_wrong");
    expect(await of({ signature: `sha256=${"0".repeat(64)}` })).toBe("signature_wrong");
    expect(await of({})).toBeUndefined();
    expect(await of({})).toBe("signature_used");
    expect(await of({ signature: signed.toUpperCase().replace("SHA256", "sha256") })).toBe("signature_used");
  });
});

test("the door describes itself, and is closed without a secret", async () => {
  const described = (await (await fetch(`${it.url}/openapi.json`)).json()) as {
    openapi: string;
    components: { schemas: { Article: { required: string[] } } };
  };
  expect(described.openapi).toBe("3.1.0");
  expect(described.components.schemas.Article.required.sort()).toEqual(["title", "topics", "url"]);
  const closed = await startApp({ env: {} });
  try {
    expect((await fetch(`${closed.url}/articles`, { method: "POST", body: "{}" })).status).toBe(404);
  } finally {
    await closed.stop();
  }
});
