/** Brings the copies that people shared into other chats to what the article says now: edited one by one, with permits, until
 *  each shows it or is lost. */
import { createHash } from "node:crypto";
import type { OutgoingMessage } from "../format/message.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { revisionBroadcastId } from "../news/broadcast.ts";
import type { Lane } from "../news/lane.ts";
import type { SharedCopy } from "../news/shared-copy.ts";
import type { Outcome } from "../queue.ts";
import type { SharedCopyStore } from "../store/shared-copies.ts";
import type { Verdict } from "../telegram/verdict.ts";
import type { DeliveryDeps } from "./deps.ts";

export interface SharedCopyDelivery {
  /** Somebody has posted a copy; `version`: of the card that they chose. */
  noteShared(id: ArticleId, copy: Omit<SharedCopy, "lost">): Promise<void>;
  /** Asks for what reviseShared does; asking twice for one version is harmless. */
  rewriteShared(article: Pick<Article, "id" | "version">): Promise<void>;
  reviseShared(id: ArticleId, signal: AbortSignal): Promise<Outcome>;
  readonly countShared: SharedCopyStore["count"];
}

/** Called at once. */
const together = 20;
/** Telegram could not be reached, or gave no answer: an edit may be repeated. */
const retryMs = 5000;
/** A copy that Telegram has not let be changed for so long is given up. */
const longestMs = 72 * 3_600_000;

export function createSharedCopyDelivery(deps: DeliveryDeps): SharedCopyDelivery {
  const { articles, sharedCopies, enqueue, clock, onProgress } = deps;

  const ask = ({ id, version }: Pick<Article, "id" | "version">, copy: string): Promise<void> =>
    enqueue("revise-shared", [{ articleId: id, version, copy }]);

  const settle = async (id: ArticleId, version: number, copy: SharedCopy, verdict: Verdict): Promise<boolean> => {
    const isLost = verdict.kind !== "accepted";
    if (isTransient(verdict)) return false;
    await sharedCopies.note(id, { ...copy, version, lost: isLost });
    return true;
  };

  return {
    countShared: sharedCopies.count,
    rewriteShared: (article) => ask(article, ""),
    async noteShared(id, copy) {
      await sharedCopies.note(id, { ...copy, lost: false });
      const article = await articles.get(id);
      // It was corrected while somebody looked at what was offered.
      if (article && article.version > copy.version) await ask(article, copy.inlineId);
    },
    async reviseShared(id, signal) {
      const article = await articles.get(id);
      if (!article) return { kind: "done", note: "gone" };
      const behind = (await sharedCopies.all(id)).filter((copy) => !copy.lost && copy.version < article.version);
      const changedAt = lastChange(article) ?? clock();
      if (behind.length === 0) return { kind: "done", note: "none" };
      if (clock() > changedAt + longestMs) return { kind: "done", note: "given up" };
      const cards = new Map<string, OutgoingMessage>();
      const cardIn = (locale: string): OutgoingMessage => {
        const card = cards.get(locale) ?? deps.render.shared(article, locale);
        cards.set(locale, card);
        return card;
      };
      let left = 0;
      for (let i = 0; i < behind.length; i += together) {
        const group = behind.slice(i, i + together);
        const verdicts = await editAll(group, (copy) => cardIn(copy.locale), laneOf(article), signal, deps);
        for (const [n, copy] of group.entries()) {
          const verdict = verdicts[n];
          if (!verdict || !(await settle(id, article.version, copy, verdict))) left++;
        }
      }
      onProgress(revisionBroadcastId(article), true);
      return left > 0 ? { kind: "snooze", ms: retryMs } : { kind: "done" };
    },
  };
}

/** ms; null: nobody knows. */
function lastChange({ revised, retraction, correction, isOver, validUntil }: Article): number | null {
  const ends = isOver && validUntil !== undefined ? [validUntil] : [];
  const known = [...[revised, retraction, correction].flatMap((each) => (each ? [each.at] : [])), ...ends];
  return known.length > 0 ? Math.max(...known) : null;
}

const laneOf = ({ state, urgency }: Article): Lane => (state === "retracted" ? "retraction" : urgency);

const isTransient = ({ kind }: Verdict): boolean =>
  kind === "flood" || kind === "not_written" || kind === "unknown" || kind === "unauthorized";

/** The verdicts in the copies' order; undefined where nobody was called. */
async function editAll(
  copies: readonly SharedCopy[],
  cardOf: (copy: SharedCopy) => OutgoingMessage,
  lane: Lane,
  signal: AbortSignal,
  { rateLimiter, messenger }: Pick<DeliveryDeps, "rateLimiter" | "messenger">,
): Promise<(Verdict | undefined)[]> {
  const verdicts: (Verdict | undefined)[] = copies.map(() => undefined);
  let waiting = copies.map((_, n) => n);
  while (waiting.length > 0 && !signal.aborted) {
    const places = waiting;
    const chats = places.map((n) => paceOf((copies[n] as SharedCopy).inlineId));
    const { granted } = await rateLimiter.permit(lane, chats, { signal });
    if (granted.length === 0) return verdicts;
    const calls = granted.map(async (permit) => {
      const n = places[permit.place] as number;
      const copy = copies[n] as SharedCopy;
      const inTime = (await rateLimiter.whenDue(permit)) ?? true;
      if (!inTime || !rateLimiter.isValid(permit)) return;
      const verdict = await messenger.editShared(copy.inlineId, cardOf(copy), {
        onWrite: () => rateLimiter.use(permit),
      });
      if (verdict.kind === "flood") await rateLimiter.freeze(verdict.retryAfterMs);
      verdicts[n] = verdict;
    });
    await Promise.all(calls);
    const called = new Set(granted.map(({ place }) => places[place]));
    waiting = places.filter((n) => !called.has(n));
  }
  return verdicts;
}

/** Telegram counts messages a chat, and nobody knows in which this one stands: each has a pace of its own, under a number that no
 *  chat has. */
function paceOf(inlineId: string): number {
  return 2 ** 51 + (createHash("sha256").update(inlineId).digest().readUInt32BE() % 2 ** 32);
}
