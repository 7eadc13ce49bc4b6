/** Erases chats that Telegram has refused for long, and asks readers who have been silent for long whether they still want news:
 *  page by page, in a round a day that goes on where it was left. The first round lists readers with a cap anew. */
import type { Audience } from "../audience/create-audience.ts";
import type { Emit } from "../events.ts";
import type { Clock } from "../news/schedule.ts";
import { silenceMs } from "../news/sign-of-life.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface ForgetGoneDeps {
  readonly subscribers: Pick<SubscriberStore, "gonePage" | "goneRound" | "noteGoneRound" | "update">;
  readonly audience: Pick<Audience, "forgetGone" | "relist">;
  /** Sends the question, unless it need not be asked any more. */
  askSilent(chatId: number): Promise<void>;
  readonly clock: Clock;
  readonly emit: Emit;
}

const dayMs = 86_400_000;
/** Until then somebody may come back to their topics. */
const keptMs = 90 * dayMs;
/** Of a page; the others have their turn in tomorrow's round. Nobody's news waits behind a thousand questions. */
const askedAtOnce = 20;

/** Each call looks through one page. */
export function createGoneSweep({
  subscribers,
  audience,
  askSilent,
  clock,
  emit,
}: ForgetGoneDeps): () => Promise<void> {
  /** One that can't be done must not keep the others. */
  const each = async (chatIds: readonly number[], act: (chatId: number) => Promise<boolean>): Promise<number> => {
    let done = 0;
    for (const chatId of chatIds) {
      try {
        if (await act(chatId)) done++;
      } catch (error) {
        emit({ type: "fault", where: "chats that are gone", error });
      }
    }
    return done;
  };

  return async () => {
    const now = clock();
    const last = await subscribers.goneRound();
    const isOver = last === null || last.next === null;
    const isFresh = last !== null && last.begunAt <= now && now - last.begunAt < dayMs;
    if (isOver && isFresh) return;
    const begunAt = isOver ? now : last.begunAt;
    const listed = last?.listed === "done" || !isOver ? last?.listed : "begun";
    const asked = { gone: now - keptMs, heard: now - silenceMs, now, capped: listed === "begun" };
    const { overdue, unlisted, silent, capped, next } = await subscribers.gonePage(asked, last?.next ?? 0);
    await each(unlisted, async (chatId) => {
      // Written again as it is: that lists it.
      await subscribers.update(chatId, (current) => (current?.state === "gone" ? current : null));
      return true;
    });
    const count = await each(overdue, (chatId) => audience.forgetGone(chatId, now - keptMs));
    await each(capped, async (chatId) => {
      await audience.relist(chatId);
      return true;
    });
    await each(silent.slice(0, askedAtOnce), async (chatId) => {
      await askSilent(chatId);
      return true;
    });
    if (count > 0) emit({ type: "chats.forgotten", count });
    await subscribers.noteGoneRound({ begunAt, next, listed: listed && next === null ? "done" : listed });
  };
}
