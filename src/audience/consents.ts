/** Verbs of what may be measured: asked once, refused by default, taken back any time. Whatever is measured passes here,
 *  and nothing does without a yes. */
import type { ArticleId } from "../news/article.ts";
import {
  type Allowed,
  type EntryKind,
  type Measurable,
  mayMeasure,
  nothingAllowed,
  type Proof,
} from "../news/consent.ts";
import type { Clock } from "../news/schedule.ts";
import type { ArrivalStore } from "../store/arrivals.ts";
import type { ConsentStore } from "../store/consents.ts";
import type { MeasuredStore } from "../store/measured.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface Consents {
  proof(chatId: number): Promise<Proof>;
  /** The question was put. False: it had been put before. */
  askConsent(chatId: number): Promise<boolean>;
  /** An answer to both. What is not allowed any more is erased with all that was measured of it. */
  allow(chatId: number, allowed: Allowed): Promise<Proof>;
  /** One of them, whatever the other is. */
  allowOne(chatId: number, what: Measurable, isAllowed: boolean): Promise<Proof>;
  /** Somebody is here who may be new: how they came. */
  arrived(chatId: number, by: EntryKind): Promise<void>;
  /** The chat has made its first choice. `by`: where nothing tells what had brought it here. */
  firstChosen(chatId: number, by: EntryKind): Promise<void>;
  /** A link brought somebody. Counted when they are new, and allow it: held for a day until they have said so. */
  cameBy(chatId: number, code: string): Promise<void>;
  /** A button under a story was pressed. `what`: one word of lower-case letters and "-". */
  pressed(chatId: number, articleId: ArticleId, what: string): Promise<void>;
}

export interface ConsentDeps {
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly arrivals: ArrivalStore;
  readonly consents: ConsentStore;
  readonly measured: MeasuredStore;
  readonly clock: Clock;
}

export function createConsents({ subscribers, arrivals, consents, measured, clock }: ConsentDeps): Consents {
  const allow = async (chatId: number, allowed: Allowed): Promise<Proof> => {
    const proof: Proof = { ...(await consents.get(chatId)), asked: true, answer: { at: clock(), allowed } };
    await consents.put(chatId, proof);
    if (!allowed.presses) await measured.erasePresses(chatId);
    if (!allowed.sources) await measured.eraseSource(chatId);
    const { code } = await arrivals.get(chatId);
    if (code !== undefined && allowed.sources) await measured.came(chatId, { at: clock(), code });
    await arrivals.dropCode(chatId);
    return proof;
  };

  return {
    proof: consents.get,
    async askConsent(chatId) {
      const proof = await consents.get(chatId);
      if (proof.asked) return false;
      await consents.put(chatId, { ...proof, asked: true });
      return true;
    },
    allow,
    async allowOne(chatId, what, isAllowed) {
      const { answer } = await consents.get(chatId);
      return allow(chatId, { ...(answer?.allowed ?? nothingAllowed), [what]: isAllowed });
    },
    async arrived(chatId, by) {
      if ((await subscribers.get(chatId)) === null) await arrivals.note(chatId, { by });
    },
    async firstChosen(chatId, by) {
      const proof = await consents.get(chatId);
      if (proof.came) return;
      const brought = (await arrivals.get(chatId)).by ?? by;
      await consents.put(chatId, { ...proof, came: { at: clock(), by: brought } });
    },
    async cameBy(chatId, code) {
      if ((await subscribers.get(chatId)) !== null) return;
      const { answer } = await consents.get(chatId);
      if (!answer) await arrivals.note(chatId, { code });
      else if (answer.allowed.sources) await measured.came(chatId, { at: clock(), code });
    },
    async pressed(chatId, articleId, what) {
      if (!mayMeasure(await consents.get(chatId), "presses")) return;
      await measured.press(chatId, { at: clock(), what, articleId });
    },
  };
}
