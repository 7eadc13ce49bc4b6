/** What the sandbox's own API may be asked, as zod schemas: an odd call is refused with a sentence before it stands in the
 *  world, where the chat page, the clock and the saved file would have to live with it. */
import { z } from "zod";
import { badRequest } from "../api/api-error.ts";

const yearMs = 366 * 24 * 3_600_000;

const id = z.number().int();
const name = z.string().trim().min(1);
const status = z.enum(["creator", "administrator", "member", "restricted", "left", "kicked"]);
const place = { threadId: id.exactOptional(), onBehalfOf: id.exactOptional() };

export const saying = z.object({
  ...place,
  text: z.string().exactOptional(),
  caption: z.string().exactOptional(),
  photo: z
    .object({
      url: z.string().exactOptional(),
      dataBase64: z.string().exactOptional(),
      mime: z.string().exactOptional(),
    })
    .exactOptional(),
  entities: z
    .array(z.object({ type: z.string(), offset: id, length: id, url: z.string().exactOptional() }))
    .exactOptional(),
  mediaGroup: z.string().exactOptional(),
  document: z.object({ name, mime: z.string().exactOptional(), dataBase64: z.string() }).exactOptional(),
  location: z
    .object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .exactOptional(),
  replyTo: id.exactOptional(),
  replyToChat: id.exactOptional(),
});

export const forwarding = z.object({ ...place, fromChat: id, messageId: id });

export const inlineAsk = z.object({ query: z.string().default(""), offset: z.string().exactOptional() });

export const newStatus = z.object({ user: id.exactOptional(), status, as: id.exactOptional() });

export const topicChange = z.object({
  name: name.exactOptional(),
  closed: z.boolean().exactOptional(),
  deleted: z.boolean().exactOptional(),
});

export const newChat = z.object({
  id: id.exactOptional(),
  type: z.enum(["group", "supergroup", "channel"]),
  title: name,
  isForum: z.boolean().exactOptional(),
  members: z.array(z.tuple([id, status])).exactOptional(),
});

export const newPerson = z.object({
  name: name.default("Somebody"),
  languageCode: z.string().default("en"),
  isBot: z.boolean().default(false),
});

export const topicNumber = z.coerce.number().int().positive();

/** A year at most: past what a date can hold there is no way back. */
const move = z.number().min(-yearMs).max(yearMs);
export type ClockMove = z.infer<typeof clockMove>;
export const clockMove = z.object({ jumpMs: move.exactOptional(), advanceMs: move.default(0) });

/** Throws ApiError, naming the field. */
export function readAsked<T>(schema: z.ZodType<T>, ask: unknown): T {
  const read = schema.safeParse(ask);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw badRequest(`${issue?.path.join(".") || "request"}: ${issue?.message ?? "not understood"}`);
}
