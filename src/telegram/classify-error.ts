/** The one reader of Telegram's error texts: every answer becomes one verdict. Texts are compared as substrings without
 *  case, because Telegram changes prefixes; what is not known here never costs a reader the subscription. */
import { GrammyError, HttpError } from "grammy";
import type { ApiError, ApiResponse } from "grammy/types";
import { asTransportError, calledOff, TransportError } from "./transport-error.ts";
import type { GoneReason, Verdict } from "./verdict.ts";

const gone: readonly (readonly [text: string, reason: GoneReason])[] = [
  ["bot was blocked by the user", "blocked"],
  ["user_is_blocked", "blocked"],
  ["user is deactivated", "deactivated"],
  ["user_deactivated", "deactivated"],
  ["user_deleted", "deactivated"],
  ["can't initiate conversation", "chat_not_found"],
  ["can't send messages to the bot", "chat_not_found"],
  ["can't send messages to bots", "chat_not_found"],
  ["user_bot_invalid", "chat_not_found"],
  ["chat not found", "chat_not_found"],
  ["peer_id_invalid", "chat_not_found"],
  ["bot was kicked", "kicked"],
  ["bot is not a member", "kicked"],
  ["group chat was deleted", "kicked"],
  ["channel_private", "kicked"],
];

const noRights: readonly string[] = [
  "not enough rights",
  "need administrator rights",
  "have no write access",
  "have no rights to send",
  "chat_write_forbidden",
  "chat_admin_required",
  "chat_restricted",
  "chat_send_",
  "topic_closed",
  "allow_payment_required",
  "voice_messages_forbidden",
  "direct messages topic",
];

const threadGone: readonly string[] = ["message thread not found", "topic_deleted"];

const picture: readonly string[] = [
  "wrong file identifier",
  "wrong http url specified",
  "failed to get http url content",
  "wrong type of the web page content",
  "wrong remote file identifier",
  "photo has unsupported extension",
  "photo_invalid_dimensions",
  "image_process_failed",
  "photo_save_file_invalid",
  "media_empty",
  "webpage_curl_failed",
  "webpage_media_empty",
  "file is too big",
];

/** Of one chat or message. */
const otherShapeHere: readonly string[] = [
  "there is no text in the message",
  "there is no caption in the message",
  "not enough rights to send photos",
  "chat_send_photos_forbidden",
  "chat_send_media_forbidden",
];

const payload: readonly string[] = [
  "can't parse entities",
  "message text is empty",
  "text must be non-empty",
  "text is too long",
  "message is too long",
  "message caption is too long",
  "message_too_long",
  "media_caption_too_long",
  "entities_too_long",
  "unsupported parse_mode",
  "strings must be encoded in utf-8",
  "inline keyboard",
  "button_",
  "reply_markup_invalid",
  "reply markup",
  "reply keyboard",
  "can't use the media",
  "album",
  "entity",
  "link preview options",
  "quote_text_invalid",
];

const paidRefused: readonly string[] = ["balance_too_low", "paid broadcast", "allow_paid_broadcast", "stars"];

/** Of messages that a revision can't reach. */
const copyLost: readonly string[] = [
  "message to edit not found",
  "message can't be edited",
  "message_id_invalid",
  "message to delete not found",
];

/** Of a message older than two days, or of one that was never the bot's to delete. */
const notRemovable: readonly string[] = ["message can't be deleted"];

/** Of a token that this server does not serve (any more). */
const tokenRefused: readonly string[] = ["logged out", "bot has already been closed", "unallowed token"];

/** Telegram's own troubles in the clothes of a 400. */
const transient: readonly string[] = ["bad gateway", "group send failed"];

export function classifyError(error: unknown): Exclude<Verdict, { kind: "accepted" }> {
  if (error instanceof GrammyError) return classifyAnswer(error);
  if (error instanceof TransportError) {
    return error.written ? { kind: "unknown", cause: error } : { kind: "not_written", cause: error };
  }
  if (error instanceof HttpError) return classifyError(asTransportError(error.error));
  return { kind: "unknown", cause: error instanceof Error ? error : new Error(String(error)) };
}

/** Nobody can be reached before somebody sets another token. */
export const isTokenRefused = (error: unknown): boolean => classifyError(error).kind === "unauthorized";

/** Telegram gave none, or one that is none of its own: its message says how. */
export const isWithoutAnswer = (error: unknown): boolean =>
  error instanceof HttpError ? isWithoutAnswer(error.error) : error instanceof TransportError;

/** We did not wait for the answer. */
export const isCalledOff = (error: unknown): boolean =>
  error instanceof HttpError
    ? isCalledOff(error.error)
    : error instanceof TransportError && error.message === calledOff;

/** Of a call that sends or edits. Nobody has written down all of Telegram's words about pictures and about paying: what is
 *  unknown with a picture is tried without it, then without the price. And without the flag nothing is about paying: asked
 *  again in the same words, it would be asked for ever. */
export function classifySend(
  error: unknown,
  { paid = false, asPhoto = false }: { readonly paid?: boolean | undefined; readonly asPhoto?: boolean } = {},
): ReturnType<typeof classifyError> {
  const verdict = classifyError(error);
  const known = paid || verdict.kind !== "paid_refused" ? verdict : unclassified(verdict.description);
  if (known.kind !== "unclassified") return known;
  const { code, description } = known;
  if (asPhoto && code === 400) return { kind: "other_shape", description, everywhere: true };
  return paid ? { kind: "paid_refused", description } : known;
}

const unclassified = (description: string) => ({ kind: "unclassified", code: 400, description }) as const;

/** How Telegram refused a single call, for whoever then goes another way. */
export type Refusal = "not_modified" | "bad_request" | "forbidden" | "conflict" | "flood" | "other";

/** Null when Telegram gave no answer at all. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof GrammyError)) return null;
  const { error_code: code, description } = error;
  if (code === 400) return /message is not modified/i.test(description) ? "not_modified" : "bad_request";
  if (code === 403) return "forbidden";
  if (code === 409) return "conflict"; // another process polls with this token
  return code === 429 ? "flood" : "other";
}

/** A picture that is named by what Telegram called it before: that name is not known any more. */
export const isPictureRefused = (error: unknown): boolean =>
  error instanceof GrammyError && picture.some((words) => error.description.toLowerCase().includes(words));

/** Telegram says at least a second; a 429 without a number counts as this. */
const unsaidRetrySeconds = 5;

/** The wait that a 429 asks for, ms; null for every other answer. */
export function floodOf(answer: ApiResponse<unknown>): number | null {
  if (answer.ok || answer.error_code !== 429) return null;
  return (answer.parameters?.retry_after ?? unsaidRetrySeconds) * 1000;
}

/** The 429 that Telegram would answer: asking it again during a penalty makes the penalty longer. */
export function floodAnswer(waitMs: number): ApiError {
  const seconds = Math.ceil(waitMs / 1000);
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
}

function classifyAnswer(error: GrammyError): Exclude<Verdict, { kind: "accepted" }> {
  const { error_code: code, description, parameters } = error;
  const text = description.toLowerCase();
  const has = (parts: readonly string[]): boolean => parts.some((part) => text.includes(part));
  if (parameters.migrate_to_chat_id !== undefined) return { kind: "migrated", chatId: parameters.migrate_to_chat_id };
  if (code === 429) return { kind: "flood", retryAfterMs: (parameters.retry_after ?? unsaidRetrySeconds) * 1000 };
  if (code === 401 || (code === 404 && !text.includes("method not found")) || has(tokenRefused)) {
    return { kind: "unauthorized" };
  }
  if (code >= 500 || has(transient))
    return { kind: "unknown", cause: new TransportError(`Telegram answered ${code}`, true) };
  for (const [part, reason] of gone) if (text.includes(part)) return { kind: "gone", reason };
  if (has(copyLost)) return { kind: "copy_lost", description };
  if (has(notRemovable)) return { kind: "not_removable", description };
  if (has(paidRefused)) return { kind: "paid_refused", description };
  if (has(otherShapeHere)) return { kind: "other_shape", description, everywhere: false };
  if (has(threadGone)) return { kind: "no_rights", description, threadGone: true };
  if (has(noRights)) return { kind: "no_rights", description };
  if (has(picture)) return { kind: "other_shape", description, everywhere: true };
  if (code === 413 || has(payload)) return { kind: "refused", description };
  return { kind: "unclassified", code, description };
}
