/** Messages that Telegram has refused: one odd chat, or is the message at fault? Until that is known one copy at a time
 *  tries it, and no reader is given up for it. */
import type { OutgoingMessage } from "../format/message.ts";
import type { Copy } from "./send-copy.ts";

/** Refused by so many chats in a row, a message is at fault. */
const refusalsToBlame = 3;

interface Suspect {
  readonly refusedFor: Copy[];
  readonly held: Copy[];
  /** The copy that tries. */
  probe: Copy | null;
}

export interface Suspects {
  /** Of these, who may go now; the others are held until their message is cleared or blamed. */
  admit(copies: readonly Copy[]): readonly Copy[];
  /** A message was refused once more. `blamed`: it is at fault; then `refusedFor` are all it was refused for. `held` are
   *  free to go, or to be given up with them. */
  refused(copy: Copy): {
    readonly blamed: boolean;
    readonly refusedFor: readonly Copy[];
    readonly held: readonly Copy[];
  };
  /** A copy arrived: the message is good. Returns those it was refused for and those who may go now; null when it was
   *  never suspected. */
  cleared(copy: Copy): { readonly refusedFor: readonly Copy[]; readonly held: readonly Copy[] } | null;
  /** Nothing is under way: whoever is held may go. */
  release(): readonly Copy[];
  /** Nobody is left to try: those it was refused for were odd chats. */
  rest(): readonly Copy[];
}

export function createSuspects(): Suspects {
  const suspects = new Map<OutgoingMessage, Suspect>();
  return {
    admit(copies) {
      if (suspects.size === 0) return copies;
      return copies.filter((copy) => {
        const suspect = suspects.get(copy.piece.message);
        if (!suspect) return true;
        suspect.probe ??= copy;
        if (suspect.probe === copy) return true;
        suspect.held.push(copy);
        return false;
      });
    },
    refused(copy) {
      const { message } = copy.piece;
      const suspect = suspects.get(message) ?? { refusedFor: [], held: [], probe: null };
      suspects.set(message, suspect);
      suspect.refusedFor.push(copy);
      suspect.probe = null;
      const blamed = suspect.refusedFor.length >= refusalsToBlame;
      if (blamed) suspects.delete(message);
      return { blamed, refusedFor: suspect.refusedFor, held: suspect.held.splice(0) };
    },
    cleared({ piece }) {
      const suspect = suspects.get(piece.message);
      if (!suspect) return null;
      suspects.delete(piece.message);
      return suspect;
    },
    release() {
      const held: Copy[] = [];
      for (const suspect of suspects.values()) {
        suspect.probe = null;
        held.push(...suspect.held.splice(0));
      }
      return held;
    },
    rest() {
      const all = [...suspects.values()].flatMap(({ refusedFor }) => refusedFor);
      suspects.clear();
      return all;
    },
  };
}
