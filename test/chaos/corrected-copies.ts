/** Row P13: a story that very many readers have is corrected, and both senders are killed meanwhile. */
import { articleVariant } from "../../src/delivery/content/article-variant.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcast, revisionBroadcastId } from "../../src/news/broadcast.ts";
import { people } from "../support/app.ts";
import { topic } from "../support/sending.ts";
import { firstReader } from "./crowd.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const perBatch = 2000;
const keptMs = 3_600_000;
const ratePerSecond = 1000;
/** A batch of a killed sender is given to another after its claim and its marks have ended. */
const recoveryMs = 45_000;

export const correctedCopies: readonly Fault[] = [correctionOf(100_000)];

export function correctionOf(copies: number): Fault {
  return {
    row: "P13",
    what: `the correction of a story in ${copies.toLocaleString("en")} copies with two kill -9 on the way: every copy edited at the full rate, receipt exact`,
    recipients: copies,
    stage: { env: { BROADCAST_RATE: String(ratePerSecond) } },
    ends: null,
    async inject(stage) {
      const article = await storyIn(copies, stage);
      const edited = new Map<number, number>();
      stage.calls.others = {
        before: ({ method, chatId }) => {
          if (method !== "editMessageText" || chatId === null || chatId < firstReader) return null;
          edited.set(chatId, Date.now());
          const body = JSON.stringify({ ok: true, result: { message_id: chatId } });
          return { status: 200, headers: { "content-type": "application/json" }, body };
        },
      };
      await stage.program({ ROLES: "bot" });
      const senders = [stage.supervise({ ROLES: "jobs" }), stage.supervise({ ROLES: "jobs" })];
      await correct(article, stage);
      await stage.until("the correction begins", () => edited.size > 0);
      const begun = Date.now();
      for (const [i, share] of [0.3, 0.6].entries()) {
        await stage.until(`${share} are edited`, () => edited.size >= share * copies, 300_000);
        senders[i]?.current().process.kill("SIGKILL");
      }
      const healedAt = Date.now();
      const id = revisionBroadcastId({ id: article.id, version: 2 });
      const isDone = async () => (await stage.stores.broadcasts.receipt(id))?.state === "done";
      await stage.until("the receipt", isDone, 300_000);
      const receipt = await stage.stores.broadcasts.receipt(id);
      const { planned, delivered, unknown, pending, failed } = receipt ?? {};
      if (edited.size !== copies) throw new Error(`${copies - edited.size} copies were not edited`);
      if (planned !== copies || delivered !== copies || unknown !== 0 || pending !== 0) {
        throw new Error(`the receipt says ${JSON.stringify({ planned, delivered, unknown, pending, failed })}`);
      }
      const tookMs = Math.max(...edited.values()) - begun;
      const mostMs = (copies / ratePerSecond) * 1000 * 1.1 + recoveryMs;
      if (tookMs > mostMs) throw new Error(`it took ${Math.round(tookMs / 1000)} s of ${Math.round(mostMs / 1000)}`);
      return { mayRepeat: 0, healedAt };
    },
  };
}

/** As if it had been sent: to send it would only take time. */
async function storyIn(copies: number, { stores }: Stage): Promise<Article> {
  const { articles, broadcasts, ledger } = stores;
  const now = Date.now();
  const article = await articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: { title: "The bridge is open", url: "https://news.example/bridge" },
    topics: [topic("world")],
    createdBy: people.eve,
    createdAt: now,
    publishedAt: now,
  });
  const spec = articleBroadcast(article, now);
  await broadcasts.create(spec);
  await articles.noteCarrier([article.id], spec.id, keptMs);
  const variant = articleVariant.write({ locale: "en", timeZone: "UTC", pictures: "preview", threadId: null });
  for (let batch = 0; batch * perBatch < copies; batch++) {
    const from = batch * perBatch;
    const size = Math.min(perBatch, copies - from);
    const recipients = Array.from({ length: size }, (_, i) => ({ chatId: firstReader + from + i, variant }));
    const at = { cursor: batch === 0 ? null : String(batch), batches: batch };
    await broadcasts.append(spec.id, at, recipients, from + size < copies ? String(batch + 1) : null);
    const claim = await broadcasts.claim(spec.id, batch);
    if (claim.kind !== "claimed") throw new Error(`the batch is ${claim.kind}`);
    const indexes = recipients.map((_, i) => i);
    await ledger.mark({ id: spec.id, batch, part: 0 }, claim.fence, indexes, spec.notAfter, now);
    await ledger.settle(
      { id: spec.id, batch, part: 0 },
      claim.fence,
      indexes.map((i) => [i, { kind: "delivered", messageId: from + i + 1, chat: "private" }] as const),
    );
    await broadcasts.finish(spec.id, batch, claim.fence);
  }
  return article;
}

async function correct({ id }: Article, { sandbox: { world }, until }: Stage): Promise<void> {
  world.say(people.eve, people.eve, `/correct ${id} title: The quay is open`);
  const asked = () =>
    world.messages(people.eve).find(({ text }) => /copies in readers' chats would be/.test(text ?? ""));
  await until("the editor is asked", () => asked() !== undefined);
  await world.press(people.eve, people.eve, { messageId: asked()?.message_id ?? 0, row: 2, column: 0 });
}
