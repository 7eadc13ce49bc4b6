/** The rule for a text that Telegram may refuse, as tables: what was seen of a message says who may go next. It goes to
 *  many at once only when a copy of it has arrived; until then, and after a refusal, one copy at a time tries: is it one
 *  odd chat, or is the message at fault? No reader is given up before that is known. */

/** Refused by so many chats in a row, a message is at fault, or its picture. */
export const refusalsToBlame = 3;

export type Standing = "doubtful" | "good" | "at_fault";

/** What was seen of one message of a variant. */
export interface MessageHistory {
  readonly standing: Standing;
  /** In a row. */
  readonly refusals: number;
  /** Of the picture, in a row. */
  readonly pictureRefusals: number;
}

export type Seen =
  | "arrived"
  /** Without its picture, or in whatever other shape the chat called for. */
  | "arrived_in_other_shape"
  | "refused"
  | "picture_refused"
  /** The refusals don't count any more: it is tried anew. */
  | "forgiven";

export const nothingSeen: MessageHistory = { standing: "doubtful", refusals: 0, pictureRefusals: 0 };
const arrived: MessageHistory = { standing: "good", refusals: 0, pictureRefusals: 0 };

const refused = ({ refusals, pictureRefusals }: MessageHistory): MessageHistory => ({
  standing: refusals + 1 >= refusalsToBlame ? "at_fault" : "doubtful",
  refusals: refusals + 1,
  pictureRefusals,
});

const rules: Readonly<Record<Seen, (before: MessageHistory) => MessageHistory>> = {
  arrived: () => arrived,
  arrived_in_other_shape: ({ pictureRefusals }) => ({ standing: "good", refusals: 0, pictureRefusals }),
  refused,
  picture_refused: (before) => ({ ...before, pictureRefusals: before.pictureRefusals + 1 }),
  forgiven: ({ pictureRefusals }) => ({ standing: "doubtful", refusals: 0, pictureRefusals }),
};

export const afterSeeing = (before: MessageHistory, seen: Seen): MessageHistory => rules[seen](before);

/** Copies of a message that may be under way at once. */
export const mayGo: Readonly<Record<Standing, "all" | "one" | "none">> = {
  doubtful: "one",
  good: "all",
  at_fault: "none",
};

export const goesWithoutPicture = ({ pictureRefusals }: MessageHistory): boolean => pictureRefusals >= refusalsToBlame;

export type AfterRefusal =
  | "try_another"
  /** Only readers of this message: it may be their language that has the fault. */
  | "give_up_message"
  /** Nobody is given up: whoever sets it going again reaches them all. */
  | "halt_broadcast";

/** `messageAtFault`: after this refusal. `refusedOften`: enough refusals here to blame a message, whichever they were of.
 *  `arrivedAnywhere`: a copy of the broadcast, in any message of it. */
export function afterRefusal(seen: {
  readonly messageAtFault: boolean;
  readonly refusedOften: boolean;
  readonly arrivedAnywhere: boolean;
}): AfterRefusal {
  if (seen.arrivedAnywhere) return seen.messageAtFault ? "give_up_message" : "try_another";
  return seen.messageAtFault || seen.refusedOften ? "halt_broadcast" : "try_another";
}
