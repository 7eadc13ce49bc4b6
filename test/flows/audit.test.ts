/** The audit tells the day: what editors, the CMS' way and the clock did, on a page and as a file. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
});
afterAll(() => it.stop());

test("/audit lists what was done, newest first, and gives it as a table; a reader gets neither", async () => {
  const chief = it.client.chat(people.eve);
  await chief.say("/topicadmin add world 🌍 World");
  await chief.until(/is there/);
  const reader = it.client.chat(people.ada);
  await reader.start("t_world");
  await reader.until(/World/);
  await chief.say(`/publish now #world\nThe ferry is sold\nFor one crown.\n${it.sandbox.newsUrl}en/ferry`);
  const sent = await chief.until(/1 of 1/);
  const id = /Delivered (\w{6})/.exec(sent.text)?.[1] ?? "";
  await chief.say(`/retract ${id} It was not sold.`);
  await chief.until(/in 1 copy/);
  await chief.press("Withdraw 1 copy");
  await chief.until(/Rewritten: 1 of 1/, 20_000);
  await chief.say("/editors add 4815 author");
  await chief.until(/is author now/);
  await chief.say("/editors remove 4815");
  await chief.until(/has no role any more/);
  await chief.say("/audit");
  const page = await chief.until(/Who did what/);
  expect(page.text).toMatch(
    /withdrew The ferry is sold[\s\S]*sent out The ferry is sold[\s\S]*released[\s\S]*drafted[\s\S]*topic World/,
  );
  expect(page.text).toMatch(/by itself/);
  // Taken, then given.
  expect(page.text).toMatch(/role of[^\n]*4815\s+author → –[\s\S]*role of[^\n]*4815\s+author\n/);
  await chief.press("📄 As a file");
  const { raw } = await chief.until((message) => message.raw.document !== undefined);
  expect(raw.document?.file_name).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
  const { apiRoot, token } = it.sandbox;
  const table = await (await fetch(`${apiRoot}/file/bot${token}/files/${raw.document?.file_id}`)).text();
  expect(table).toMatch(/at,who,name,what,about,title,before,after/);
  expect(table).toMatch(/,2001,\w+,withdrew,/);
  expect(table).not.toContain("For one crown");
  await reader.say("/audit");
  expect((await reader.until((message) => message.fromBot && !/sold/.test(message.text))).text).not.toMatch(/Who did/);
  it.expectNoWarnings();
});
