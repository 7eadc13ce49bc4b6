/** The ledger against a model of a few lines: whatever holders mark, settle, forget and repeat, in whatever order. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleId } from "../../../src/news/article.ts";
import type { BroadcastId } from "../../../src/news/broadcast.ts";
import { type ChatKind, type CopyEnd, chatKinds, copyEnds, type DeliveryState } from "../../../src/news/delivery.ts";
import type { Settlement } from "../../../src/store/broadcasts/ledger.ts";
import { createStores } from "../../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";
import { fenceOf } from "../../support/sending.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());

const size = 6;
const id = "ak7m2qav1" as BroadcastId;
const at = { id, batch: 0, part: 0 };

const cell = fc.integer({ min: 0, max: size - 1 });
const settlement: fc.Arbitrary<Settlement> = fc.oneof(
  fc
    .record({ messageId: fc.integer({ min: 1, max: 2 ** 31 - 1 }), chat: fc.constantFrom(...chatKinds, ...copyEnds) })
    .map((copy) => ({ kind: "delivered", ...copy }) as const),
  fc.constant({ kind: "failed", reason: "blocked" } as const),
  fc.constant({ kind: "unknown" } as const),
  fc.constant({ kind: "release" } as const),
);
/** `holder`: counted back from the newest; 0 is the newest. */
const holder = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  fc.record({ do: fc.constant("claim" as const) }),
  fc.record({ do: fc.constant("mark" as const), holder, cells: fc.uniqueArray(cell, { minLength: 1 }) }),
  fc.record({ do: fc.constant("settle" as const), holder, cells: fc.uniqueArray(cell, { minLength: 1 }), settlement }),
  fc.record({ do: fc.constant("ripen" as const), holder }),
);

interface Model {
  state: DeliveryState;
  tries: number;
  by: number;
  chat?: ChatKind | CopyEnd;
}
const rank: Record<DeliveryState, number> = { pending: 0, in_flight: 1, unknown: 2, failed: 3, delivered: 4 };

test("permits only the newest holder, keeps every fact, and counts what it holds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), fc.boolean(), async (steps, repliesGetLost) => {
      await server.redis.flushall();
      const { broadcasts, ledger } = createStores({ redis: server.redis, clock: Date.now, retentionDays: 30 });
      await broadcasts.create({
        id,
        content: { kind: "article", articleId: "k7m2qa" as ArticleId, topics: [], urgency: "routine" },
        lane: "routine",
        silent: false,
        createdAt: 0,
        notAfter: Number.MAX_SAFE_INTEGER,
      });
      const recipients = Array.from({ length: size }, (_, i) => ({ chatId: i + 1, variant: "x" }));
      await broadcasts.append(id, { cursor: null, batches: 0 }, recipients, null);
      const model: Model[] = recipients.map(() => ({ state: "pending", tries: 0, by: 0 }));
      let newest = await fenceOf(broadcasts, id);

      // A reply that is lost is asked for again: every step may run twice.
      const times = repliesGetLost ? 2 : 1;
      for (const each of steps) {
        if (each.do === "claim") {
          newest = await fenceOf(broadcasts, id);
          continue;
        }
        const fence = Math.max(1, newest - each.holder);
        if (each.do === "mark") {
          const { cells } = each;
          const mayGo = fence !== newest ? null : cells.filter((i) => canMark(model[i], fence));
          for (let n = 0; n < times; n++) {
            const answer = await ledger.mark(at, fence, cells, Number.MAX_SAFE_INTEGER, 0);
            if (mayGo === null) expect(answer.kind).toBe("fenced");
            else expect(answer).toEqual({ kind: "go", indexes: mayGo });
          }
          for (const i of mayGo ?? []) {
            const known = model[i] as Model;
            // Of a lost answer it is the second call at least.
            const tries = Math.max(known.state === "unknown" ? 2 : 1, known.tries + 1);
            if (known.state !== "in_flight") model[i] = { state: "in_flight", tries, by: fence };
          }
        } else if (each.do === "settle") {
          for (let n = 0; n < times; n++) {
            await ledger.settle(
              at,
              fence,
              each.cells.map((i) => [i, each.settlement] as const),
            );
          }
          for (const i of each.cells) settleModel(model[i] as Model, each.settlement, fence);
        } else {
          const answer = await ledger.ripen(at, fence, size, { ageMs: 0, beforeHasEnded: false });
          if (fence !== newest) expect(answer).toBe("fenced");
          else for (const known of model) if (known.state === "in_flight") known.state = "unknown";
        }
        const cells = await ledger.read(at, size);
        expect(cells.map(({ state, tries }) => ({ state, tries }))).toEqual(
          model.map(({ state, tries }) => ({ state, tries })),
        );
        const count = (state: DeliveryState): number => model.filter((known) => known.state === state).length;
        expect(await broadcasts.receipt(id)).toMatchObject({
          planned: size,
          delivered: count("delivered"),
          removed: model.filter(({ chat }) => chat === "removed").length,
          noticed: model.filter(({ chat }) => chat === "noticed").length,
          inGroups: model.filter(({ chat }) => chat === "group").length,
          inChannels: model.filter(({ chat }) => chat === "channel").length,
          sentAgain: model.filter(({ state, tries }) => state === "delivered" && tries > 1).length,
          unknown: count("unknown"),
          failed: count("failed") > 0 ? { blocked: count("failed") } : {},
          pending: count("pending") + count("in_flight"),
        });
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

const canMark = (known: Model | undefined, fence: number): boolean =>
  known !== undefined &&
  (known.state === "pending" || known.state === "unknown" || (known.state === "in_flight" && known.by === fence));

function settleModel(known: Model, settlement: Settlement, fence: number): void {
  if (settlement.kind === "release") {
    if (known.state === "in_flight" && known.by === fence) {
      known.state = "pending";
      known.tries--;
    }
  } else if (rank[settlement.kind] > rank[known.state]) {
    known.state = settlement.kind;
    if (settlement.kind === "delivered") known.chat = settlement.chat;
  }
}
