/** Messages that Telegram has refused: one odd chat, or is the message at fault? Until that is known one copy at a time
 *  tries it, and no reader is given up for it. */
import type { OutgoingMessage } from "../format/message.ts";
import type { Copy } from "./send-copy.ts";

/** Refused by so many chats in a row, a message is at fault. */
const refusalsToBlame = 3;

interface Suspect {
  readonly refusedFor: Copy[];
  readonly held: Copy[];
  probing: boolean;
}

export function createSuspects() {
  const suspects = new Map<OutgoingMessage, Suspect>();
  return {
    /** Of these, who may go now; the others are held until their message is cleared or blamed. */
    admit(copies: readonly Copy[]): readonly Copy[] {
      if (suspects.size === 0) return copies;
      return copies.filter((copy) => {
        const suspect = suspects.get(copy.piece.message);
        if (!suspect) return true;
        if (!suspect.probing) {
          suspect.probing = true;
          return true;
        }
        suspect.held.push(copy);
        return false;
      });
    },
    /** Returns everybody it was refused for and everybody held, when the message is at fault; else null. */
    refused(copy: Copy): { readonly refusedFor: readonly Copy[]; readonly held: readonly Copy[] } | null {
      const { message } = copy.piece;
      const suspect = suspects.get(message) ?? { refusedFor: [], held: [], probing: false };
      suspects.set(message, suspect);
      suspect.refusedFor.push(copy);
      suspect.probing = false;
      if (suspect.refusedFor.length < refusalsToBlame) return null;
      suspects.delete(message);
      return suspect;
    },
    /** A copy arrived: the message is good. Returns those it was refused for, and those who may go now. */
    cleared(message: OutgoingMessage): { readonly refusedFor: readonly Copy[]; readonly held: readonly Copy[] } | null {
      const suspect = suspects.get(message);
      if (!suspect) return null;
      suspects.delete(message);
      return suspect;
    },
    /** The probe ended without a word on the message: somebody else may try. */
    unproven(copy: Copy): readonly Copy[] {
      const suspect = suspects.get(copy.piece.message);
      if (!suspect) return [];
      suspect.probing = false;
      return suspect.held.splice(0);
    },
    /** Nobody is left to try: those it was refused for were odd chats. */
    rest(): readonly Copy[] {
      const all = [...suspects.values()].flatMap(({ refusedFor }) => refusedFor);
      suspects.clear();
      return all;
    },
    get waiting(): boolean {
      for (const { held } of suspects.values()) if (held.length > 0) return true;
      return false;
    },
  };
}
