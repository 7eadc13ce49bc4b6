/** Recipients of a batch, packed: eight bytes each (chat id 48 bits, signed; place in the table of variants 16 bits), and the
 *  table of variants, which a few thousand recipients share. */
import { z } from "zod";
import type { EveryField } from "../record.ts";

export interface FrozenRecipient {
  readonly chatId: number;
  /** What its copy depends on, as the capability writes it. */
  readonly variant: string;
}

const chatIdBytes = 6;
const recipientBytes = 8;

export interface PackedRecipients {
  readonly list: Buffer;
  /** JSON */
  readonly variants: string;
}

export function packRecipients(recipients: readonly FrozenRecipient[]): PackedRecipients {
  const table = new Map<string, number>();
  const list = Buffer.allocUnsafe(recipients.length * recipientBytes);
  for (const [i, { chatId, variant }] of recipients.entries()) {
    let row = table.get(variant);
    if (row === undefined) {
      row = table.size;
      table.set(variant, row);
    }
    list.writeIntLE(chatId, i * recipientBytes, chatIdBytes);
    list.writeUInt16LE(row, i * recipientBytes + chatIdBytes);
  }
  return { list, variants: JSON.stringify([...table.keys()]) };
}

const variantsSchema = z.array(z.string());

export function unpackRecipients({ list, variants }: PackedRecipients): FrozenRecipient[] {
  const table = variantsSchema.parse(JSON.parse(variants));
  return Array.from({ length: list.length / recipientBytes }, (_, i) => {
    const row = list.readUInt16LE(i * recipientBytes + chatIdBytes);
    const variant = table[row];
    if (variant === undefined) throw new Error(`recipient ${i} of a batch names variant ${row} of ${table.length}`);
    return { chatId: list.readIntLE(i * recipientBytes, chatIdBytes), variant } satisfies EveryField<FrozenRecipient>;
  });
}
