/** How a subscriber was served before its last changes, as one short line beside the record: "d12~mf3k2a i~mf3k9z~-5". */
import type { Former } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { EveryField } from "../record.ts";
import type { Registry } from "./registry.ts";

/** Stored: append, never change. */
const letters = { instant: "i", digest: "d", breaking: "b", off: "n", gone: "g" } as const satisfies Record<
  Former["kind"],
  string
>;
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter as string, kind as Former["kind"]]));

/** Of each change: kind and number of the slot, until when (ms, base 36), the chat's id then if it was another one. */
export async function encodePast(past: readonly Former[], slots: Registry): Promise<string> {
  const entries = past.map(async ({ kind, slot, until, chatId }) => {
    const number = slot === undefined ? "" : await slots.numberOf(slot);
    return `${letters[kind]}${number}~${until.toString(36)}${chatId === undefined ? "" : `~${chatId}`}`;
  });
  return (await Promise.all(entries)).join(" ");
}

/** Throws on what was never written like this. */
export async function decodePast(text: string, slots: Registry): Promise<readonly Former[]> {
  return Promise.all(text.split(" ").map((entry) => decodeFormer(entry, slots)));
}

async function decodeFormer(entry: string, slots: Registry): Promise<Former> {
  const [served = "", until = "", chatId] = entry.split("~");
  const kind = kinds.get(served.charAt(0));
  const slot = served.length > 1 ? await slots.nameOf(Number(served.slice(1))) : undefined;
  if (kind === undefined || slot === null) throw new Error(`a former wish in no known form: ${entry}`);
  return {
    kind,
    slot: slot as SlotId | undefined,
    until: Number.parseInt(until, 36),
    chatId: chatId === undefined ? undefined : Number(chatId),
  } satisfies EveryField<Former>;
}
