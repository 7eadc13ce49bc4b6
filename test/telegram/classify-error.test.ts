/** Every error text of the Bot API that we know, and what it means for a reader. */
import { GrammyError, HttpError } from "grammy";
import { expect, test } from "vitest";
import { classifyError, classifySend, floodAnswer, floodOf, refusalOf } from "../../src/telegram/classify-error.ts";
import { asTransportError, TransportError } from "../../src/telegram/transport-error.ts";

const refusal = (code: number, description: string, parameters = {}) =>
  new GrammyError("call failed", { ok: false, error_code: code, description, parameters }, "sendMessage", {});
const answered = (...answer: Parameters<typeof refusal>) => classifyError(refusal(...answer));

test.each([
  [403, "Forbidden: bot was blocked by the user", "blocked"],
  [400, "Bad Request: USER_IS_BLOCKED", "blocked"],
  [403, "Forbidden: user is deactivated", "deactivated"],
  [400, "Bad Request: USER_DELETED", "deactivated"],
  [403, "Forbidden: bot can't initiate conversation with a user", "chat_not_found"],
  [403, "Forbidden: the bot can't send messages to the bot", "chat_not_found"],
  [400, "Bad Request: chat not found", "chat_not_found"],
  [400, "Bad Request: private chat not found", "chat_not_found"],
  [400, "Bad Request: PEER_ID_INVALID", "chat_not_found"],
  [403, "Forbidden: bot was kicked from the supergroup chat", "kicked"],
  [403, "Forbidden: bot is not a member of the channel chat", "kicked"],
  [403, "Forbidden: the group chat was deleted", "kicked"],
  [400, "Bad Request: CHANNEL_PRIVATE", "kicked"],
])("%i %s ends a subscription: %s", (code, description, reason) => {
  expect(answered(code, description)).toEqual({ kind: "gone", reason });
});

test("a group that became a supergroup is moved, not lost", () => {
  const verdict = answered(400, "Bad Request: group chat was upgraded to a supergroup chat", {
    migrate_to_chat_id: -1005,
  });
  expect(verdict).toEqual({ kind: "migrated", chatId: -1005 });
});

test("a flood says how long", () => {
  expect(answered(429, "Too Many Requests: retry after 17", { retry_after: 17 })).toEqual({
    kind: "flood",
    retryAfterMs: 17_000,
  });
});

test.each([
  "Bad Request: not enough rights to send text messages to the chat",
  "Bad Request: need administrator rights in the channel chat",
  "Bad Request: have no write access to the chat",
  "Bad Request: CHAT_WRITE_FORBIDDEN",
  "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN",
  "Bad Request: TOPIC_CLOSED",
  "Bad Request: ALLOW_PAYMENT_REQUIRED_5",
])("%s is the chat's own rule", (description) => {
  expect(answered(400, description)).toEqual({ kind: "no_rights", description });
});

test.each(["Bad Request: message thread not found", "Bad Request: TOPIC_DELETED"])(
  "%s is a forum topic that is gone",
  (description) => {
    expect(answered(400, description)).toEqual({ kind: "no_rights", description, threadGone: true });
  },
);

test.each([
  "Bad Request: can't parse entities: Unsupported start tag",
  "Bad Request: message text is empty",
  "Bad Request: message is too long",
  "Bad Request: ENTITIES_TOO_LONG",
  "Bad Request: BUTTON_DATA_INVALID",
  "Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
])("%s is the content's fault", (description) => {
  expect(answered(400, description)).toEqual({ kind: "refused", description });
});

test.each([
  ["Bad Request: wrong file identifier/HTTP URL specified", true],
  ["Bad Request: failed to get HTTP URL content", true],
  ["Bad Request: wrong type of the web page content", true],
  ["Bad Request: PHOTO_INVALID_DIMENSIONS", true],
  ["Bad Request: not enough rights to send photos to the chat", false],
  ["Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN", false],
  ["Bad Request: there is no text in the message to edit", false],
  ["Bad Request: there is no caption in the message to edit", false],
])("%s: the words can go another way (for all: %s)", (description, everywhere) => {
  expect(answered(400, description)).toEqual({ kind: "other_shape", description, everywhere });
});

test("a refused token stops everything, an unknown method does not", () => {
  expect(answered(401, "Unauthorized")).toEqual({ kind: "unauthorized" });
  expect(answered(404, "Not Found")).toEqual({ kind: "unauthorized" });
  expect(answered(400, "Logged out")).toEqual({ kind: "unauthorized" });
  expect(answered(400, "Bad Request: the bot has already been closed")).toEqual({ kind: "unauthorized" });
  expect(answered(421, "Misdirected Request: unallowed token specified")).toEqual({ kind: "unauthorized" });
  expect(answered(404, "Not Found: method not found").kind).toBe("unclassified");
});

test("troubles of Telegram's own leave the question open whether it was sent", () => {
  expect(answered(500, "Internal Server Error: restart").kind).toBe("unknown");
  expect(answered(502, "Bad Gateway").kind).toBe("unknown");
  expect(answered(400, "Bad Request: Bad Gateway").kind).toBe("unknown");
});

test("what nobody has seen before never costs a reader the subscription", () => {
  expect(answered(403, "Forbidden: something new")).toMatchObject({ kind: "unclassified", code: 403 });
});

test("a call that never left is safe to repeat, one whose answer was lost is not", () => {
  const failed = (code: string) => classifyError(asTransportError(Object.assign(new Error("x"), { code })));
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])
    expect(failed(code).kind).toBe("not_written");
  for (const code of ["ECONNRESET", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"])
    expect(failed(code).kind).toBe("unknown");
  const grammys = new HttpError("Network request failed", Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
  expect(classifyError(grammys).kind).toBe("not_written");
});

test("neither address nor token of a failed call go on", () => {
  const leak = Object.assign(new Error("https://api.telegram.org/bot1:SECRET/sendMessage failed"), {
    code: "ECONNRESET",
  });
  const error = asTransportError(leak);
  expect(error).toBeInstanceOf(TransportError);
  expect(JSON.stringify([error.message, error.cause, error.stack])).not.toContain("SECRET");
});

test("a refusal nobody knows, of a paid call, is about paying; without the flag nothing is", () => {
  const unknown = refusal(400, "Bad Request: something new");
  expect(classifySend(unknown, { paid: true }).kind).toBe("paid_refused");
  expect(classifySend(unknown).kind).toBe("unclassified");
  expect(classifySend(refusal(400, "Bad Request: BALANCE_TOO_LOW")).kind).toBe("unclassified");
});

test.each([
  "PHOTO_EXT_INVALID",
  "EXTERNAL_URL_INVALID",
  "WEBDOCUMENT_URL_INVALID",
  "URL host is empty",
  "something new about pictures",
])("a photo that is refused with %s goes as text, whatever the words; a text with the same words does not", (words) => {
  const unknown = refusal(400, `Bad Request: ${words}`);
  const verdict = { kind: "other_shape", description: `Bad Request: ${words}`, everywhere: true };
  expect(classifySend(unknown, { asPhoto: true })).toEqual(verdict);
  expect(classifySend(unknown, { asPhoto: true, paid: true })).toEqual(verdict);
  expect(classifySend(unknown)).toEqual({ kind: "unclassified", code: 400, description: `Bad Request: ${words}` });
});

test.each([
  [400, "Bad Request: chat not found", "gone"],
  [400, "Bad Request: can't parse entities: x", "refused"],
  [400, "Bad Request: not enough rights to send text messages to the chat", "no_rights"],
  [403, "Forbidden: something new", "unclassified"],
  [429, "Too Many Requests: retry after 3", "flood"],
  [500, "Internal Server Error", "unknown"],
])("of a photo, %i %s means what it means of a text", (code, description, kind) => {
  expect(classifySend(refusal(code, description), { asPhoto: true }).kind).toBe(kind);
});

test.each([
  [400, "Bad Request: message is not modified: specified new message content", "not_modified"],
  [400, "Bad Request: message can't be edited", "bad_request"],
  [403, "Forbidden: bot was blocked by the user", "forbidden"],
  [409, "Conflict: terminated by other getUpdates request", "conflict"],
  [429, "Too Many Requests: retry after 3", "flood"],
  [401, "Unauthorized", "other"],
])("%i %s refuses a call as %s", (code, description, kind) => {
  expect(refusalOf(refusal(code, description))).toBe(kind);
});

test("a call without an answer was not refused", () => {
  expect(refusalOf(asTransportError(new Error("x")))).toBeNull();
});

test("a wait asked for is read from a 429 alone, and written as Telegram writes it", () => {
  expect(floodOf(floodAnswer(2400))).toBe(3000);
  expect(floodOf({ ok: true, result: true })).toBeNull();
  expect(floodOf({ ok: false, error_code: 400, description: "Bad Request" })).toBeNull();
  expect(floodOf({ ok: false, error_code: 429, description: "Too Many Requests" })).toBeGreaterThan(0);
});
