/** Brings a group of copies that have their permits to their ends: look again, mark, call, judge, write down. */
import { isQuietAt, isSilenced } from "../../news/arrival.ts";
import { arrivalAtCall } from "../../news/broadcast.ts";
import { isPrivateChat } from "../../news/delivery.ts";
import { factsOf } from "../../news/filter.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { capAsked } from "../content/article-content.ts";
import { isRepeatable } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";
import { holdBursts } from "../hold-bursts.ts";
import { applyVerdicts, type JudgedCopy } from "./apply-verdicts.ts";
import type { Part } from "./batch-run.ts";
import type { Permitted } from "./permit-copies.ts";
import { sendCopy } from "./send-copy.ts";

export async function sendGroup(permitted: readonly Permitted[], part: Part, deps: DeliveryDeps): Promise<void> {
  try {
    const wanted = await withoutWithdrawn(permitted, part, deps);
    const marked = await markInFlight(wanted, part, deps);
    const { judged, failure } = await callAll(marked, part, deps);
    await applyVerdicts(judged, part, deps);
    if (failure !== undefined) throw failure;
  } finally {
    part.writer.flush();
    part.probe.leave(permitted.map(({ copy }) => copy));
  }
}

/** Without those who left, changed their mind or were erased since the audience was frozen, and those whose quiet hours or cap
 *  keep it from them by now: for them it waits. Whoever has a digest's first message gets the others whatever they choose, for
 *  all of it counts as received; but nobody who has left. */
async function withoutWithdrawn(
  permitted: readonly Permitted[],
  part: Part,
  deps: DeliveryDeps,
): Promise<readonly Permitted[]> {
  const { run, at, writer } = part;
  const chats = permitted.map(({ copy }) => copy.chatId);
  const isEdit = run.spec.content.kind === "revision" && permitted.every(({ copy }) => isRepeatable(copy.piece));
  const asked = isEdit ? new Set<number>() : await chatsToAsk(chats, part, deps);
  if (asked.size === 0) return permitted;
  const wishes = await (at.part === 0 ? wishesAtCall : wishesForMore)([...asked], part, deps);
  const wanted: Permitted[] = [];
  for (const each of permitted) {
    const { chatId, index, piece } = each.copy;
    const wish = isRepeatable(piece) ? undefined : wishes.get(chatId);
    if (wish === "withdrawn") writer.add(index, { kind: "failed", reason: "withdrawn" });
    else wanted.push(wish ? { ...each, copy: { ...each.copy, silent: wish.silent } } : each);
  }
  return wanted;
}

async function chatsToAsk(
  chats: readonly number[],
  { run: { spec } }: Part,
  { subscribers }: DeliveryDeps,
): Promise<ReadonlySet<number>> {
  // Words below copies go to whoever holds one: nobody has been asked yet.
  if (spec.content.kind === "revision") return new Set(chats);
  const [changed, again] = await Promise.all([
    subscribers.changedSince(chats, spec.createdAt),
    subscribers.askedAgain(chats),
  ]);
  return new Set([...changed, ...again]);
}

type WishAtCall = "withdrawn" | { readonly silent: boolean };

async function wishesAtCall(
  chats: readonly number[],
  { run: { spec } }: Part,
  deps: DeliveryDeps,
): Promise<ReadonlyMap<number, WishAtCall>> {
  const { articles, clock, subscribers } = deps;
  const { content } = spec;
  const now = clock();
  const found = content.kind === "article" ? await articles.get(content.articleId) : null;
  const article = found && { ...found, facts: factsOf(found) };
  const wishes = new Map<number, WishAtCall>();
  const counted: Subscriber[] = [];
  const atOnce: Subscriber[] = [];
  await Promise.all(
    chats.map(async (chatId) => {
      const subscriber = await subscribers.get(chatId);
      const arrival = arrivalAtCall(subscriber, content, now, article);
      wishes.set(chatId, arrival.kind === "at_once" ? { silent: arrival.silent } : "withdrawn");
      if (arrival.kind !== "at_once" || !subscriber) return;
      atOnce.push(subscriber);
      if (arrival.counted) counted.push(subscriber);
    }),
  );
  if (content.kind !== "article") return wishes;
  const allowed = await subscribers.allowAtOnce(
    content.articleId,
    counted.map((subscriber) => capAsked(subscriber, now)),
  );
  const overCap = new Set(counted.filter(({ chatId }) => !allowed.has(chatId)));
  const others = atOnce.filter((each) => !overCap.has(each));
  const inBurst = article ? await holdBursts(article, others, deps) : [];
  for (const chatId of [...[...overCap].map((each) => each.chatId), ...inBurst]) wishes.set(chatId, "withdrawn");
  return wishes;
}

/** For later messages of a copy, and words below one. */
async function wishesForMore(
  chats: readonly number[],
  { run: { spec } }: Part,
  { clock, subscribers }: DeliveryDeps,
): Promise<ReadonlyMap<number, WishAtCall>> {
  const now = clock();
  const wishOf = async (chatId: number): Promise<readonly [number, WishAtCall] | null> => {
    const subscriber = await subscribers.get(chatId);
    if (spec.content.kind === "revision") {
      if (!subscriber || isSilenced(subscriber, now)) return [chatId, "withdrawn"];
      return isQuietAt(subscriber.preferences, now) ? [chatId, { silent: true }] : null;
    }
    // A group may have moved to another id: Telegram tells where.
    return isPrivateChat(chatId) && subscriber?.state !== "active" ? [chatId, "withdrawn"] : null;
  };
  const found = await Promise.all(chats.map(wishOf));
  return new Map(found.filter((each) => each !== null));
}

/** Before the call: Telegram knows no idempotency key, a second send is a second message. Returns those that may be called. */
async function markInFlight(
  wanted: readonly Permitted[],
  { run, at, queue, writer }: Part,
  { ledger, clock }: DeliveryDeps,
): Promise<readonly Permitted[]> {
  if (wanted.length === 0) return wanted;
  const indexes = wanted.map(({ copy }) => copy.index);
  const marked = await ledger.mark(at, run.fence, indexes, run.spec.notAfter, clock());
  switch (marked.kind) {
    case "go": {
      if (marked.indexes.length === wanted.length) return wanted;
      const going = new Set(marked.indexes);
      return wanted.filter(({ copy }) => going.has(copy.index));
    }
    case "expired":
      for (const { index } of [...wanted.map(({ copy }) => copy), ...queue.drain()]) {
        writer.add(index, { kind: "failed", reason: "expired" });
      }
      return [];
    default:
      run.stop({ kind: "done", note: marked.kind });
      return [];
  }
}

/** Each is called when its moment has come. What became of a copy that is not among the judged is not known here:
 *  `failure` says why. */
async function callAll(
  marked: readonly Permitted[],
  part: Part,
  deps: DeliveryDeps,
): Promise<{ readonly judged: readonly JudgedCopy[]; readonly failure: unknown }> {
  const judged: JudgedCopy[] = [];
  const calls: Promise<void>[] = [];
  let failure: unknown;
  const { rateLimiter, messenger } = deps;
  for (const each of marked) {
    const { copy, permit } = each;
    const turn = rateLimiter.whenDue(permit);
    const inTime = turn === undefined || (await turn);
    for (let ready = messenger.ready(); inTime && ready; ready = messenger.ready()) await ready;
    // A process that was stopped in the middle wakes with permits and marks that others have long taken over; and where
    // nothing answers, that takes long.
    if (!inTime || !rateLimiter.isValid(permit)) {
      judged.push({ copy, end: { kind: "again", copy, afterMs: 0 } });
      continue;
    }
    calls.push(
      sendCopy(each, part, deps).then(
        (end) => void judged.push({ copy, end }),
        (error: unknown) => {
          failure ??= error;
        },
      ),
    );
  }
  await Promise.all(calls);
  return { judged, failure };
}
