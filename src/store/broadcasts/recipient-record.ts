/** Recipients of a batch, packed: eight bytes each (chat id 53 bits, place in the table of variants 11), and the table of
 *  variants, which a few thousand recipients share. */
import { z } from "zod";
import { isChatId } from "../../news/chat-id.ts";
import type { EveryField } from "../record.ts";

export interface FrozenRecipient {
  readonly chatId: number;
  /** What its copy depends on, as the capability writes it; `unreadableVariant` where the batch names none. */
  readonly variant: string;
}

/** Of a recipient whose place in the table is empty: no capability writes it. */
export const unreadableVariant = "\0unreadable";

export interface PackedRecipients {
  readonly list: Buffer;
  /** JSON. An array in stores written before 2026-11-30, whose lists have 48 bits of chat id and 16 of place. */
  readonly variants: string;
}

export const recipientBytes = 8;
/** The lower 32 bits: the variant's place, and above it the lowest bits of the id; the upper 32 are the id's. */
const placeBits = 11;
const lowIdBits = 32 - placeBits;
/** Ids have a sign and 52 bits: counted from the lowest, none is negative and all are whole numbers below 2^53. */
const lowestId = -(2 ** 52);
/** A batch holds no more variants: it has no more recipients. */
export const mostVariants = 2 ** placeBits;

/** Throws RangeError for an id that Telegram does not give, or for more variants than fit. */
export function packRecipients(recipients: readonly FrozenRecipient[]): PackedRecipients {
  const table = new Map<string, number>();
  const list = Buffer.allocUnsafe(recipients.length * recipientBytes);
  for (const [i, { chatId, variant }] of recipients.entries()) {
    let place = table.get(variant);
    if (place === undefined) {
      place = table.size;
      table.set(variant, place);
    }
    if (!isChatId(chatId) || place >= mostVariants) throw new RangeError(`recipient ${chatId} does not fit a batch`);
    const id = chatId - lowestId;
    const high = Math.floor(id / 2 ** lowIdBits);
    list.writeUInt32LE((id - high * 2 ** lowIdBits) * mostVariants + place, i * recipientBytes);
    list.writeUInt32LE(high, i * recipientBytes + 4);
  }
  return { list, variants: JSON.stringify({ variants: [...table.keys()] }) };
}

/** The same recipients, some of them with another variant, by index. Null: written before 2026-11-30, or more than fit. */
export function withVariants(
  { list, variants }: PackedRecipients,
  changes: ReadonlyMap<number, string>,
): PackedRecipients | null {
  const table = variantsSchema.parse(JSON.parse(variants));
  if (Array.isArray(table)) return null;
  const names = [...table.variants];
  const changed = Buffer.from(list);
  for (const [index, variant] of changes) {
    const known = names.indexOf(variant);
    const place = known < 0 ? names.push(variant) - 1 : known;
    if (place >= mostVariants) return null;
    const low = list.readUInt32LE(index * recipientBytes);
    changed.writeUInt32LE(low - (low % mostVariants) + place, index * recipientBytes);
  }
  return { list: changed, variants: JSON.stringify({ variants: names }) };
}

const variantsSchema = z.union([z.object({ variants: z.array(z.string()) }), z.array(z.string())]);

export function unpackRecipients({ list, variants }: PackedRecipients): FrozenRecipient[] {
  const table = variantsSchema.parse(JSON.parse(variants));
  const [names, read] = Array.isArray(table) ? [table, readNarrow] : [table.variants, readPacked];
  return Array.from({ length: Math.floor(list.length / recipientBytes) }, (_, i) => {
    const { chatId, place } = read(list, i * recipientBytes);
    return { chatId, variant: names[place] ?? unreadableVariant } satisfies EveryField<FrozenRecipient>;
  });
}

/** Where the chat stands in a list; -1 = nowhere. Nobody stands where the bytes are zero: erase.lua. */
export function indexOfRecipient(list: Buffer, table: string, chatId: number): number {
  const read = table === "[" ? readNarrow : readPacked;
  for (let at = 0; at + recipientBytes <= list.length; at += recipientBytes) {
    if (read(list, at).chatId === chatId) return at / recipientBytes;
  }
  return -1;
}

/** The first chat of a list that has not been erased; null = there is none. */
export function firstNotErased(list: Buffer, table: string): number | null {
  const read = table === "[" ? readNarrow : readPacked;
  for (let at = 0; at + recipientBytes <= list.length; at += recipientBytes) {
    const { chatId } = read(list, at);
    if (isChatId(chatId)) return chatId;
  }
  return null;
}

interface Packed {
  readonly chatId: number;
  readonly place: number;
}

function readPacked(list: Buffer, at: number): Packed {
  const low = list.readUInt32LE(at);
  const high = list.readUInt32LE(at + 4);
  return { chatId: high * 2 ** lowIdBits + (low >>> placeBits) + lowestId, place: low & (mostVariants - 1) };
}

function readNarrow(list: Buffer, at: number): Packed {
  return { chatId: list.readIntLE(at, 6), place: list.readUInt16LE(at + 6) };
}
