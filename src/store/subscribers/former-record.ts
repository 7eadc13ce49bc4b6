/** How a subscriber was served before its last changes, as one short line beside the record: "d12~mf3k2a i~mf3k9z~-5". */
import type { Former } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { EveryField } from "../record.ts";
import type { Registry } from "./registry.ts";
import { decodeExceptions, encodeExceptions, learnWishes } from "./wishes-field.ts";

interface Numbers {
  readonly topics: Registry;
  readonly slots: Registry;
}

/** Stored: append, never change. */
const letters = { instant: "i", digest: "d", breaking: "b", off: "n", gone: "g" } as const satisfies Record<
  Former["kind"],
  string
>;
const kinds = new Map(Object.entries(letters).map(([kind, letter]) => [letter as string, kind as Former["kind"]]));

/** Of each change: kind and number of the slot, until when (ms, base 36); and where there is such a thing, the chat's id then,
 *  "s" and numbers of other slots, "x" and exceptions (wishes-field.ts). */
export async function encodePast(past: readonly Former[], numbers: Numbers): Promise<string> {
  const { slots } = numbers;
  const entries = past.map(async ({ kind, slot, until, chatId, others, exceptions }) => {
    const number = slot === undefined ? "" : await slots.numberOf(slot);
    const more = [
      ...(chatId === undefined ? [] : [String(chatId)]),
      ...(others ? [`s${(await Promise.all(others.map(slots.numberOf))).join(".")}`] : []),
      ...(exceptions ? [`x${await encodeExceptions(exceptions, numbers)}`] : []),
    ];
    return [`${letters[kind]}${number}`, until.toString(36), ...more].join("~");
  });
  return (await Promise.all(entries)).join(" ");
}

/** Throws on what was never written like this. */
export async function decodePast(text: string, numbers: Numbers): Promise<readonly Former[]> {
  return Promise.all(text.split(" ").map((entry) => decodeFormer(entry, numbers)));
}

async function decodeFormer(entry: string, numbers: Numbers): Promise<Former> {
  const { slots } = numbers;
  const [served = "", until = "", ...more] = entry.split("~");
  const chatId = more.find((part) => /^-?\d+$/.test(part));
  const others =
    more
      .find((part) => part.startsWith("s"))
      ?.slice(1)
      .split(".") ?? [];
  const otherSlots = await Promise.all(others.map((number) => slots.nameOf(Number(number))));
  const wishes = more.find((part) => part.startsWith("x"));
  if (wishes !== undefined) await learnWishes(wishes, numbers);
  const exceptions = wishes === undefined ? undefined : decodeExceptions(wishes.slice(1), numbers);
  const kind = kinds.get(served.charAt(0));
  const slot = served.length > 1 ? await slots.nameOf(Number(served.slice(1))) : undefined;
  if (kind === undefined || slot === null || exceptions === null || otherSlots.includes(null))
    throw new Error(`a former wish in no known form: ${entry}`);
  return {
    kind,
    slot: slot as SlotId | undefined,
    others: otherSlots.length === 0 ? undefined : (otherSlots as SlotId[]),
    exceptions,
    until: Number.parseInt(until, 36),
    chatId: chatId === undefined ? undefined : Number(chatId),
  } satisfies EveryField<Former>;
}
