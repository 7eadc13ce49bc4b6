/** One subscriber as one short readable line: a million of them must fit. "d12,b,fr,3,2.5.9,mf3k2a,,," */
import { isChatId } from "../../news/chat-id.ts";
import type { Preferences, Subscriber } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { EveryField } from "../record.ts";
import type { Registry } from "./registry.ts";

export interface Registries {
  readonly topics: Registry;
  readonly zones: Registry;
  readonly slots: Registry;
}

/** The numbers that indexes need, beside the line. */
export interface Encoded {
  readonly line: string;
  /** Null when the subscriber is gone: it stands in no index. */
  readonly indexed: { readonly topics: readonly number[]; readonly slot: number | null } | null;
}

/** Fields, comma separated: cadence (i = instant, o = off, d<slot> = digest) · flags (b = breaking, f = photos,
 *  o = no pictures, g = gone) · locale · zone · topics · since (ms, base 36) · thread · reason why gone · joined (ms,
 *  base 36). Lua (look-through.lua) reads the first two: change both together. */
export async function encodeSubscriber(subscriber: Subscriber, registries: Registries): Promise<Encoded> {
  const { preferences, topics, since, joinedAt, threadId, state, goneReason } = subscriber;
  const { cadence } = preferences;
  const slot = cadence.kind === "digest" ? await registries.slots.numberOf(cadence.slot) : null;
  const zone = await registries.zones.numberOf(preferences.timeZone);
  const numbers = await Promise.all(topics.map((topic) => registries.topics.numberOf(topic)));
  const line = [
    cadence.kind === "digest" ? `d${slot}` : cadence.kind === "instant" ? "i" : "o",
    `${preferences.breaking ? "b" : ""}${pictureFlag[preferences.pictures]}${state === "gone" ? "g" : ""}`,
    preferences.locale,
    zone,
    numbers.join("."),
    since.toString(36),
    threadId ?? "",
    (goneReason ?? "").replaceAll(",", " "),
    joinedAt?.toString(36) ?? "",
  ].join(",");
  return { line, indexed: state === "gone" ? null : { topics: numbers, slot } };
}

const pictureFlag = { preview: "", photo: "f", off: "o" } as const;

/** A stored line that names what was never given, or a chat that Telegram does not know. */
export class UnreadableSubscriber extends Error {
  readonly chatId: number;

  constructor(chatId: number) {
    super(`the record of subscriber ${chatId} can't be read`);
    this.name = "UnreadableSubscriber";
    this.chatId = chatId;
  }
}

/** Throws UnreadableSubscriber. */
export async function decodeSubscriber(chatId: number, line: string, registries: Registries): Promise<Subscriber> {
  if (!isChatId(chatId)) throw new UnreadableSubscriber(chatId);
  const known = decodeMet(chatId, line, registries);
  if (known) return known;
  const [cadence = "", , , zone, topics = ""] = line.split(",");
  await registries.zones.nameOf(Number(zone));
  if (cadence.startsWith("d")) await registries.slots.nameOf(Number(cadence.slice(1)));
  for (const topic of topics.split(".").filter(Boolean)) await registries.topics.nameOf(Number(topic));
  const decoded = decodeMet(chatId, line, registries);
  if (!decoded) throw new UnreadableSubscriber(chatId);
  return decoded;
}

/** Without waiting, where all its numbers have been met before: a page of an audience is thousands of lines and a handful
 *  of names. Null otherwise. */
export function decodeMet(chatId: number, line: string, registries: Registries): Subscriber | null {
  const [cadence = "", flags = "", locale = "", zone, topics = "", since = "", thread, reason, joined] =
    line.split(",");
  const timeZone = registries.zones.met(Number(zone));
  const slot = cadence.startsWith("d") ? registries.slots.met(Number(cadence.slice(1))) : null;
  const slugs = topics === "" ? [] : topics.split(".").map((number) => registries.topics.met(Number(number)));
  if (timeZone === undefined || slot === undefined || slugs.includes(undefined)) return null;
  return {
    chatId,
    threadId: thread ? Number(thread) : undefined,
    topics: slugs as TopicSlug[],
    preferences: {
      locale,
      timeZone,
      cadence: slot !== null ? { kind: "digest", slot: slot as SlotId } : { kind: cadence === "i" ? "instant" : "off" },
      breaking: flags.includes("b"),
      pictures: flags.includes("f") ? "photo" : flags.includes("o") ? "off" : "preview",
    } satisfies EveryField<Preferences>,
    since: Number.parseInt(since, 36),
    state: flags.includes("g") ? "gone" : "active",
    goneReason: reason || undefined,
    joinedAt: joined ? Number.parseInt(joined, 36) : undefined,
  } satisfies EveryField<Subscriber>;
}
