/** Rows T11, T12, T16, T17 and T20: Telegram refuses what is sent, or says what nobody has heard before. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Interference } from "../../src/sandbox/world/interceptor.ts";
import { people } from "../support/app.ts";
import { refusal } from "./call-log.ts";
import { firstReader, subscribe } from "./crowd.ts";
import type { Fault } from "./fault.ts";

const unparsable = refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0');
/** Enough to blame a text. */
const mostRefused = 3;
const french = 100;

export const contentFaults: readonly Fault[] = [
  {
    row: "T11",
    what: "the text is refused for everybody: stopped after a few calls, the editor sees why",
    ends: "halted",
    async inject(stage) {
      stage.calls.answer = { before: () => unparsable };
      await stage.program();
      stage.publish();
      await stage.done("halted", 30_000);
      await sleep(3000);
      const calls = stage.calls.asked.length;
      if (calls > mostRefused) throw new Error(`${calls} calls were made`);
      const sees = (): boolean => stage.told().some((text) => /can't parse entities/.test(text));
      await stage.until("the editor sees why", sees, 10_000).catch(() => {
        throw new Error(`the editor sees: ${stage.told().at(-1)}`);
      });
      return { mayRepeat: 0, healedAt: Date.now(), excused: Number.POSITIVE_INFINITY };
    },
  },
  {
    row: "T12",
    what: "the text is refused in one language: all others get it",
    ends: null,
    async inject(stage) {
      for (let i = 0; i < french; i++) await subscribe(stage.redis.redis, firstReader + i, "fr");
      stage.calls.answer = { before: ({ chatId }) => ((chatId ?? 0) < firstReader + french ? unparsable : null) };
      await stage.program();
      stage.publish();
      await stage.until("everybody else has it", () => stage.calls.accepted.length >= 600 - french);
      const refused = stage.calls.asked.length - stage.calls.accepted.length;
      if (refused > mostRefused) throw new Error(`${refused} calls were refused`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T12",
    what: "the picture can't be loaded: sent as text",
    async inject(stage) {
      let photos = 0;
      for (let i = 0; i < 600; i++) {
        await stage.stores.subscribers.update(firstReader + i, (known) =>
          known ? { ...known, preferences: { ...known.preferences, pictures: "photo" } } : null,
        );
      }
      stage.calls.answer = {
        before({ method }) {
          if (method !== "sendPhoto") return null;
          photos++;
          return refusal(400, "Bad Request: failed to get HTTP URL content");
        },
      };
      await stage.program();
      await stage.publishArticle({ imageUrl: "https://news.example/bridge.jpg" });
      await stage.done();
      if (photos === 0 || photos > mostRefused) throw new Error(`${photos} calls tried the picture`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T16",
    what: "the editor's message is gone or says the same already: the sending does not care",
    async inject(stage) {
      const words = ["message to edit not found", "message is not modified", "message can't be edited"];
      let edits = 0;
      stage.calls.others = {
        before: ({ method }) =>
          method === "editMessageText" ? refusal(400, `Bad Request: ${words[edits++ % words.length]}`) : null,
      };
      await stage.program({ BROADCAST_RATE: "60" });
      stage.publish();
      await stage.done();
      if (edits === 0) throw new Error("nothing was edited");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check({ programs }) {
      const error = programs[0]
        ?.output()
        .split("\n")
        .find((line) => /"level":50/.test(line));
      if (error) throw new Error(`it was taken for an error: ${error.slice(0, 300)}`);
    },
  },
  {
    row: "T17",
    what: "words nobody has heard for 1 %, fields nobody knows in every answer: counted, nobody unsubscribed",
    async inject(stage) {
      const strange = (chatId: number): boolean => chatId % 100 === 7;
      let serial = 5000;
      stage.calls.answer = {
        before: ({ chatId }) => (strange(chatId ?? 0) ? refusal(400, "Bad Request: THE_STARS_ARE_WRONG") : null),
        after: ({ chatId }) => ({
          status: 200,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            ok: true,
            aura: 7,
            result: { message_id: ++serial, date: 1, chat: { id: chatId, type: "private", mood: [] }, paid_star: {} },
          }),
        }),
      };
      await stage.program();
      stage.publish();
      await stage.done();
      return { mayRepeat: 0, healedAt: Date.now(), excused: 6 };
    },
    async check(stage) {
      const { failed } = await stage.receipt();
      if (failed.other !== 6) throw new Error(`the receipt says ${JSON.stringify(failed)}`);
      const active = await stage.stores.subscribers.count({
        kind: "article",
        topics: ["world" as never],
        urgency: "routine",
      });
      if (active !== 600) throw new Error(`${active} readers are left`);
    },
  },
  {
    row: "T17",
    what: "updates of kinds that nobody knows, and broken ones: passed over",
    recipients: 100,
    async inject(stage) {
      let served = false;
      const odd = [
        { update_id: 1, star_gazing: { id: 5, gazer: { id: 1 } } },
        { update_id: 2 },
        { update_id: 3, message: { message_id: 4, date: 1, chat: { id: people.ada, type: "moon" }, glow: true } },
        { update_id: 4, callback_query: { id: "9", from: { id: people.ada, is_bot: false, first_name: "Ada" } } },
        { update_id: 5, my_chat_member: { chat: { id: people.ada, type: "private" }, date: 1 } },
        { update_id: 6, message: null },
      ];
      stage.calls.others = {
        before({ method }) {
          if (method !== "getUpdates" || served) return null;
          served = true;
          return {
            status: 200,
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ ok: true, result: odd }),
          };
        },
      };
      await stage.program();
      await stage.until("they are served", () => served);
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T20",
    what: "paid sending is refused (no Stars): on at the free rate, the editor is told",
    recipients: 200,
    async inject(stage) {
      const at: number[] = [];
      let asked = 0;
      const refuse = (): Interference => {
        asked++;
        return refusal(400, "Bad Request: BALANCE_TOO_LOW");
      };
      const note = (): null => {
        at.push(Date.now());
        return null;
      };
      stage.calls.answer = {
        before: ({ payload }) => (payload.allow_paid_broadcast === true ? refuse() : note()),
      };
      await stage.program({ PAID_BROADCAST: "on", BROADCAST_RATE: "28" });
      await stage.publishArticle({}, { paid: true });
      await stage.done();
      if (asked === 0) throw new Error("nothing was sent at the paid speed");
      const seconds = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000;
      if (at.length / seconds > 31) throw new Error(`${Math.round(at.length / seconds)} a second without paying`);
      await stage.until("the editor is told", () => stage.told().some((text) => /paid|Stars/i.test(text)), 10_000);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
