/** One subscriber as one short readable line: a million of them must fit. "d12,b,fr,3,2.5.9,mf3k2a,," */
import { isChatId } from "../../news/chat-id.ts";
import { editionSlots } from "../../news/entitlement.ts";
import type { Cadence, Preferences, Subscriber } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { SignOfLife } from "../../news/sign-of-life.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { EveryField } from "../record.ts";
import { encodePast } from "./former-record.ts";
import type { Registry } from "./registry.ts";
import { decodeTopics, encodeTopics } from "./topics-field.ts";
import { decodeWishes, encodeWishes, learnWishes, type Wishes } from "./wishes-field.ts";

export interface Registries {
  readonly topics: Registry;
  readonly zones: Registry;
  readonly slots: Registry;
}

export interface Encoded {
  readonly line: string;
  /** How it was served before (former-record.ts), kept beside the line; "" = nothing of that is owed. */
  readonly past: string;
  /** What most have none of (wishes-field.ts); "" = none. */
  readonly wishes: string;
  /** Null when the subscriber is gone: it stands in no index. */
  readonly indexed: Indexed | null;
}

/** The numbers that indexes need. */
export interface Indexed {
  readonly topics: readonly number[];
  /** Of its editions. */
  readonly slots: readonly number[];
  readonly follows: boolean;
}

/** Fields, comma separated: cadence (i = instant, d<slot> = digest, b = breaking news alone, n = nothing) · flags (b =
 *  breaking, f = photos, o = no pictures, g = gone, p = it has a past, w = it has wishes, q = of them, quiet hours or a cap) · locale · zone · topics (topics-field.ts) · since
 *  (ms, base 36) · thread · reason why gone · "~" and the week of the last sign of life (base 36; "?" = asked since), if any. Lua
 *  reads some of them (look-through.lua, look-for-gone.lua): change both together.
 *  Stores written before 2026-11-30 have "o" for off, and whoever had opted in got breaking news for all that: with the flag
 *  it is read as breaking news alone, so that nobody loses what they get. Their last field says when somebody had moved
 *  from another digest, which it does not name. */
export async function encodeSubscriber(subscriber: Subscriber, registries: Registries): Promise<Encoded> {
  const { preferences, topics, since, threadId, state, goneReason, past, heard } = subscriber;
  const { cadence } = preferences;
  const zone = await registries.zones.numberOf(preferences.timeZone);
  const numbers = await Promise.all(topics.map((topic) => registries.topics.numberOf(topic)));
  const slots = await Promise.all(editionSlots(subscriber).map((slot) => registries.slots.numberOf(slot)));
  const wishes = await encodeWishes(wishesOf(subscriber), registries);
  const line = [
    cadence.kind === "digest" ? `d${await registries.slots.numberOf(cadence.slot)}` : cadenceLetter[cadence.kind],
    `${preferences.breaking ? "b" : ""}${pictureFlag[preferences.pictures]}${state === "gone" ? "g" : ""}${past ? "p" : ""}${wishes === "" ? "" : "w"}${preferences.quiet || preferences.cap ? "q" : ""}`,
    preferences.locale,
    zone,
    encodeTopics(subscriber, numbers),
    since.toString(36),
    threadId ?? "",
    (goneReason ?? "").replaceAll(",", " "),
    ...(heard ? [`~${heard.week.toString(36)}${heard.asked ? "?" : ""}`] : []),
  ].join(",");
  const follows = preferences.followed !== undefined;
  return {
    line,
    past: past ? await encodePast(past, registries) : "",
    wishes,
    indexed: state === "gone" ? null : { topics: numbers, slots, follows },
  };
}

function wishesOf({ preferences, homes, capOffered }: Subscriber): Wishes {
  const { cadence, locale, timeZone, breaking, pictures, ...wishes } = preferences;
  const silent = cadence.kind !== "off" && cadence.silent;
  return { ...wishes, ...(silent && { silent }), ...(homes && { homes }), ...(capOffered && { capOffered }) };
}

const cadenceLetter = { instant: "i", breaking: "b", off: "n" } as const;
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

/** Whether something stands beside the line. */
export const hasPast = (line: string): boolean => hasFlag(line, "p");
export const hasWishes = (line: string): boolean => hasFlag(line, "w");
/** Whether what was planned for it is asked again at the call, though nothing changed: it has quiet hours or a cap. */
export const isAskedAgain = (line: string): boolean => hasFlag(line, "q");

const hasFlag = (line: string, flag: string): boolean => line.split(",", 2)[1]?.includes(flag) ?? false;

/** What is stored of a subscriber. */
export interface StoredLine {
  readonly line: string;
  /** "" = none. */
  readonly wishes: string;
}

/** Without its past. Throws UnreadableSubscriber. */
export async function decodeSubscriber(
  chatId: number,
  stored: StoredLine,
  registries: Registries,
): Promise<Subscriber> {
  if (!isChatId(chatId)) throw new UnreadableSubscriber(chatId);
  const { line, wishes } = stored;
  const known = decodeMet(chatId, stored, registries);
  if (known) return known;
  const [cadence = "", , , zone, topics = ""] = line.split(",");
  await registries.zones.nameOf(Number(zone));
  if (cadence.startsWith("d")) await registries.slots.nameOf(Number(cadence.slice(1)));
  for (const number of decodeTopics(topics, 0).numbers) await registries.topics.nameOf(number);
  if (wishes !== "") await learnWishes(wishes, registries);
  const decoded = decodeMet(chatId, stored, registries);
  if (!decoded) throw new UnreadableSubscriber(chatId);
  return decoded;
}

/** Without waiting, where all its numbers have been met before: a page of an audience is thousands of lines and a handful
 *  of names. Null otherwise. */
export function decodeMet(
  chatId: number,
  { line, wishes: text }: StoredLine,
  registries: Registries,
): Subscriber | null {
  const [served = "", flags = "", locale = "", zone, topicsField = "", sinceField = "", thread, reason, last = ""] =
    line.split(",");
  const timeZone = registries.zones.met(Number(zone));
  const wishes = text === "" ? {} : decodeWishes(text, registries);
  if (wishes === null) return null;
  const { silent, exceptions, quiet, cap, bundle, pause, muted, followed, reads, graphic, plain, homes, capOffered } =
    wishes;
  const cadence = cadenceIn(served, flags, registries.slots, silent);
  const since = Number.parseInt(sinceField, 36);
  const { numbers, sinces } = decodeTopics(topicsField, since);
  const topics: TopicSlug[] = [];
  for (const number of numbers) {
    const slug = registries.topics.met(number);
    if (slug !== undefined) topics.push(slug as TopicSlug);
  }
  if (timeZone === undefined || cadence === null || topics.length < numbers.length) return null;
  return {
    chatId,
    threadId: thread ? Number(thread) : undefined,
    homes,
    topics,
    preferences: {
      locale,
      timeZone,
      cadence,
      breaking: flags.includes("b"),
      pictures: flags.includes("f") ? "photo" : flags.includes("o") ? "off" : "preview",
      exceptions,
      quiet,
      cap,
      bundle,
      pause,
      muted,
      followed,
      reads,
      graphic,
      plain,
    } satisfies EveryField<Preferences>,
    since,
    topicsSince: sinces ? laterTopics(topics, since, sinces) : undefined,
    past: last !== "" && !last.startsWith("~") ? [{ kind: "digest", until: Number.parseInt(last, 36) }] : undefined,
    state: flags.includes("g") ? "gone" : "active",
    goneReason: reason || undefined,
    capOffered,
    heard: last.startsWith("~") ? heardIn(last) : undefined,
  } satisfies EveryField<Subscriber>;
}

/** "~d4", "~d4?" */
function heardIn(text: string): SignOfLife {
  const week = Number.parseInt(text.slice(1), 36);
  return { week, ...(text.endsWith("?") && { asked: true }) };
}

function laterTopics(topics: readonly TopicSlug[], since: number, sinces: readonly number[]) {
  const later: Record<TopicSlug, number> = {};
  for (let i = 0; i < topics.length; i++) {
    const at = sinces[i] ?? since;
    if (at > since) later[topics[i] as TopicSlug] = at;
  }
  return later;
}

/** Null when the slot's number has not been met. */
function cadenceIn(served: string, flags: string, slots: Registry, silent?: true): Cadence | null {
  const sound = silent && { silent };
  switch (served.charAt(0)) {
    case "i":
      return { kind: "instant", ...sound };
    case "b":
      return { kind: "breaking", ...sound };
    case "d": {
      const slot = slots.met(Number(served.slice(1)));
      return slot === undefined ? null : { kind: "digest", slot: slot as SlotId, ...sound };
    }
    case "o":
      return { kind: flags.includes("b") ? "breaking" : "off" };
    default:
      return { kind: "off" };
  }
}
