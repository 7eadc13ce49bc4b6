/** Rows T4, T5, T7 and T18: answers that are none, or none that can be trusted. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Interference } from "../../src/sandbox/world/interceptor.ts";
import { forMs, refusal } from "./call-log.ts";
import type { Fault } from "./fault.ts";

const json = { "content-type": "application/json" };
const broken: readonly (readonly [what: string, answer: Interference])[] = [
  ["500", refusal(500, "Internal Server Error: restart")],
  ["502 with an HTML page", "html502"],
  ["504 without a word", { status: 504, body: "" }],
  ["half a JSON", { status: 200, headers: json, body: '{"ok":true,"result":{"message_i' }],
  ["a page of text", { status: 200, headers: { "content-type": "text/html" }, body: "<p>All is well</p>" }],
  ["400 Bad Gateway", refusal(400, "Bad Request: Bad Gateway")],
];

const someKind = (): Interference => (broken[Math.floor(Math.random() * broken.length)] as (typeof broken)[number])[1];

/** Every kind of broken answer to that share of calls; carried out or not. */
const mixed = (what: string, share: number, moment: "before" | "after"): Fault => ({
  row: "T4",
  what,
  async inject(stage) {
    await stage.program();
    stage.calls.answer = { [moment]: () => (Math.random() < share ? someKind() : null) };
    stage.publish();
    await stage.sent(0.9);
    stage.calls.answer = {};
    await sleep(500);
    return { mayRepeat: stage.calls.unanswered(), healedAt: Date.now() };
  },
});

export const answerFaults: readonly Fault[] = [
  ...broken.map(
    ([what, answer]): Fault => ({
      row: "T4",
      what: `for half a second every call is answered with ${what}`,
      async inject(stage) {
        await stage.program();
        stage.publish();
        await stage.sent(0.3);
        stage.calls.answer = { before: forMs(500, () => answer) };
        return { mayRepeat: 0, healedAt: Date.now() };
      },
    }),
  ),
  mixed("5 % of calls answered with any of these, not carried out", 0.05, "before"),
  mixed("5 % of calls answered with any of these, carried out all the same", 0.05, "after"),
  {
    row: "T4",
    what: "every call answered 502 for 20 s: the breaker opens",
    async inject(stage) {
      await stage.program();
      stage.publish();
      await stage.sent(0.3);
      stage.calls.answer = { before: () => "html502" };
      const brokenAt = Date.now();
      await sleep(20_000);
      stage.calls.answer = {};
      const healedAt = Date.now();
      const knocks = stage.calls.between(brokenAt + 3000, healedAt);
      if (knocks > 20) throw new Error(`${knocks} calls at a closed door: no breaker`);
      return { mayRepeat: 0, healedAt };
    },
  },
  {
    row: "T5",
    what: "1 % carried out and cut off, 0.5 % carried out and never answered",
    async inject(stage) {
      const asked = new Map<number, number>();
      let loud = 0;
      stage.calls.answer = {
        before({ chatId, payload }) {
          const before = asked.get(chatId ?? 0) ?? 0;
          asked.set(chatId ?? 0, before + 1);
          if (before > 0 && payload.disable_notification !== true) loud++;
          return null;
        },
        after() {
          const luck = Math.random();
          return luck < 0.01 ? "reset" : luck < 0.015 ? "hang" : null;
        },
      };
      await stage.program();
      stage.publish();
      await stage.done();
      if (loud > 0) throw new Error(`${loud} copies that may be second ones rang`);
      return { mayRepeat: stage.calls.unanswered(), healedAt: Date.now() };
    },
  },
  {
    row: "T7",
    what: "Telegram is gone for 70 s: few lines, the editors told once, then on",
    async inject(stage) {
      const wire = await stage.telegramWire();
      const program = await stage.program({ TELEGRAM_API_ROOT: wire.apiRoot });
      stage.publish();
      await stage.sent(0.3);
      const said = program.output().length;
      await wire.refuse();
      await sleep(200);
      const mayRepeat = await stage.unsettled();
      await sleep(70_000);
      await wire.restore();
      const healedAt = Date.now();
      const lines = program
        .output()
        .slice(said)
        .split("\n")
        .filter((line) => /"level":[45]0/.test(line));
      if (lines.length > 15) throw new Error(`${lines.length} lines in 70 s, such as ${lines.at(-1)?.slice(0, 200)}`);
      return { mayRepeat, healedAt };
    },
    async check(stage) {
      const notices = (): number => stage.told().filter((text) => /Telegram did not answer/.test(text)).length;
      await stage.until("the editor is told of the outage", () => notices() > 0, 10_000);
      if (notices() > 1) throw new Error(`the editor was told ${notices()} times`);
    },
  },
  {
    row: "T18",
    what: "redirected to a stranger for half a second: nobody follows",
    async inject(stage) {
      const heard: string[] = [];
      const stranger = createServer((request, response) => {
        heard.push(request.url ?? "");
        response.end('{"ok":true,"result":{"message_id":1}}');
      });
      await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
      const { port } = stranger.address() as AddressInfo;
      const location = `http://127.0.0.1:${port}/bot${stage.sandbox.token}/sendMessage`;
      await stage.program();
      stage.calls.answer = { before: forMs(500, () => ({ status: 302, headers: { location }, body: "" })) };
      stage.publish();
      await stage.done();
      stranger.close();
      if (heard.length > 0) throw new Error(`the stranger was asked ${heard.length} times`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T18",
    what: "answers of 60 MB for half a second: cut off, memory stays bounded",
    mostMegabytes: 400, // run from sources a process has some 240 before the first of them
    async inject(stage) {
      const body = Buffer.alloc(60 * 2 ** 20, " ");
      await stage.program();
      stage.publish();
      await stage.sent(0.3);
      stage.calls.answer = { before: forMs(500, () => ({ status: 200, headers: json, body })) };
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
