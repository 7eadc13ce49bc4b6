/** Whom a chief means: by a typed id, or by the message that the command answers: a contact, something forwarded, or what the
 *  person wrote here. */
import type { Message } from "grammy/types";
import { z } from "zod";
import { isUserId } from "../../../news/chat-id.ts";

export type PersonMeant =
  | { readonly kind: "known"; readonly userId: number }
  /** Telegram tells us a name and no id. */
  | { readonly kind: "hidden" }
  | { readonly kind: "nobody" };

const typedId = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(isUserId);

export function personMeant(word: string, message: Message | undefined): PersonMeant {
  const typed = typedId.safeParse(word);
  if (typed.success) return { kind: "known", userId: typed.data };
  const answered = message?.reply_to_message;
  if (!answered || answered.forum_topic_created) return { kind: "nobody" };
  if (answered.contact) return known(answered.contact.user_id);
  const { forward_origin: origin } = answered;
  if (origin) return known(origin.type === "user" && !origin.sender_user.is_bot ? origin.sender_user.id : undefined);
  const { from } = answered;
  return from && !from.is_bot && !answered.sender_chat ? known(from.id) : { kind: "nobody" };
}

const known = (userId: number | undefined): PersonMeant =>
  userId === undefined ? { kind: "hidden" } : { kind: "known", userId };
