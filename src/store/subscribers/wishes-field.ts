/** The wishes that most readers have none of, as one short text beside the line: "x5i.9d12;q2200-0700s;fsk7m2qa~mf3k2a". Kept
 *  below 64 bytes as a rule, for then the hash that holds it stays compact. Stored: append letters, never change one. */
import type { ArticleId } from "../../news/article.ts";
import type { Filter } from "../../news/filter.ts";
import type { Cadence, Exceptions, Followed, Preferences, QuietHours, Subscriber } from "../../news/preferences.ts";
import type { SlotId } from "../../news/schedule.ts";
import type { TopicSlug } from "../../news/topic.ts";
import type { Registry } from "./registry.ts";

interface Numbers {
  readonly topics: Registry;
  readonly slots: Registry;
}

/** Those of a reader's preferences that stand here. */
export type Wishes = Pick<
  Preferences,
  "exceptions" | "quiet" | "cap" | "bundle" | "pause" | "muted" | "followed" | "reads" | "graphic" | "plain"
> & {
  /** The general cadence comes without sound. */
  readonly silent?: true;
  /** Not a preference, but kept by as few. */
  readonly homes?: NonNullable<Subscriber["homes"]>;
  readonly capOffered?: true;
};

const cadenceLetters = { instant: "i", digest: "d", breaking: "b", off: "n" } as const;
const breakingLetters = { wake: "w", silent: "s", morning: "m" } as const;
const filterLetters = { word: "w", phrase: "p", by: "b", from: "f", story: "s" } as const;
const kindOf = <K extends string>(letters: Readonly<Record<K, string>>, letter: string | undefined): K | undefined =>
  (Object.keys(letters) as K[]).find((kind) => letters[kind] === letter);

/** What parts the fields, and what Lua and lines stumble over. */
const escaped = (text: string): string =>
  text.replace(/[%;,~\p{Cc}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Parts, each behind its letter: x exceptions (topic, cadence, "s" = silent) · s the general cadence is silent · q quiet hours · c
 *  cap ("e" = breaking exempt) · p pause · m muted · f followed, each since when · l languages read · g graphic · n plain · h homes (topic, "-",
 *  forum topic) · o a cap was offered · t bursts come together. "" = none. */
export async function encodeWishes(wishes: Wishes, numbers: Numbers): Promise<string> {
  const { exceptions, silent, quiet, cap, bundle, pause, muted, followed, reads, graphic, plain, homes, capOffered } =
    wishes;
  const compact = (time: string): string => time.replace(":", "");
  const parts = [
    exceptions && `x${await encodeExceptions(exceptions, numbers)}`,
    silent && "s",
    quiet && `q${compact(quiet.from)}-${compact(quiet.until)}${breakingLetters[quiet.breaking]}`,
    cap && `c${cap.most}${cap.breaking === "exempt" ? "e" : "c"}`,
    pause && `p${pause.from.toString(36)}.${pause.until?.toString(36) ?? ""}`,
    muted && `m${muted.map(encodeFilter).join(",")}`,
    followed && `f${followed.map(({ what, since }) => `${encodeFilter(what)}~${since.toString(36)}`).join(",")}`,
    reads && `l${reads.map(escaped).join(".")}`,
    graphic && `g${graphic === "cover" ? "c" : "n"}`,
    plain && "n",
    homes && `h${await encodeHomes(homes, numbers)}`,
    capOffered && "o",
    bundle && "t",
  ];
  return parts.filter((part) => part !== undefined).join(";");
}

export async function encodeExceptions(exceptions: Exceptions, { topics, slots }: Numbers): Promise<string> {
  const parts = Object.entries<Cadence>(exceptions).map(async ([topic, cadence]) => {
    const slot = cadence.kind === "digest" ? await slots.numberOf(cadence.slot) : "";
    const silent = cadence.kind !== "off" && cadence.silent ? "s" : "";
    return `${await topics.numberOf(topic)}${cadenceLetters[cadence.kind]}${slot}${silent}`;
  });
  return (await Promise.all(parts)).join(".");
}

async function encodeHomes(homes: NonNullable<Wishes["homes"]>, { topics }: Numbers): Promise<string> {
  const parts = Object.entries<number>(homes).map(
    async ([topic, thread]) => `${await topics.numberOf(topic)}-${thread}`,
  );
  return (await Promise.all(parts)).join(".");
}

const encodeFilter = (filter: Filter): string =>
  `${filterLetters[filter.kind]}${filter.kind === "story" ? filter.story : escaped(filter.text)}`;

/** Null when a number has not been met (registry.ts): `learnWishes` asks for it. Throws on what was never written like this. */
export function decodeWishes(text: string, numbers: Numbers): Wishes | null {
  const wishes: { -readonly [Wish in keyof Wishes]: Wishes[Wish] } = {};
  for (const part of text.split(";")) {
    const rest = part.slice(1);
    switch (part.charAt(0)) {
      case "x": {
        const exceptions = decodeExceptions(rest, numbers);
        if (exceptions === null) return null;
        wishes.exceptions = exceptions;
        break;
      }
      case "s":
        wishes.silent = true;
        break;
      case "q":
        wishes.quiet = decodeQuiet(rest);
        break;
      case "c":
        wishes.cap = { most: Number.parseInt(rest, 10), breaking: rest.endsWith("e") ? "exempt" : "counted" };
        break;
      case "p": {
        const [from = "", until = ""] = rest.split(".");
        wishes.pause = { from: Number.parseInt(from, 36), until: until === "" ? null : Number.parseInt(until, 36) };
        break;
      }
      case "m":
        wishes.muted = rest.split(",").map(decodeFilter);
        break;
      case "f":
        wishes.followed = rest.split(",").map(decodeFollowed);
        break;
      case "l":
        wishes.reads = rest.split(".").map(unescaped);
        break;
      case "g":
        wishes.graphic = rest === "c" ? "cover" : "never";
        break;
      case "n":
        wishes.plain = true;
        break;
      case "h": {
        const homes = decodeHomes(rest, numbers);
        if (homes === null) return null;
        wishes.homes = homes;
        break;
      }
      case "o":
        wishes.capOffered = true;
        break;
      case "t":
        wishes.bundle = true;
    }
  }
  return wishes;
}

/** Without reading the rest. */
export const hasCap = (text: string): boolean => /(?:^|;)c\d/.test(text);

/** After it nothing that the text names is unmet, but what was never given. */
export async function learnWishes(text: string, { topics, slots }: Numbers): Promise<void> {
  const [, exceptions = ""] = /(?:^|;)x([^;]*)/.exec(text) ?? [];
  for (const [, topic, slot] of exceptions.matchAll(/(\d+)[a-z](\d*)/g)) {
    await topics.nameOf(Number(topic));
    if (slot) await slots.nameOf(Number(slot));
  }
  const [, homes = ""] = /(?:^|;)h([^;]*)/.exec(text) ?? [];
  for (const [, topic] of homes.matchAll(/(\d+)-/g)) await topics.nameOf(Number(topic));
}

function decodeHomes(text: string, { topics }: Numbers): Wishes["homes"] | null {
  const homes: Record<TopicSlug, number> = {};
  for (const part of text.split(".")) {
    const [number = "", thread = ""] = part.split("-");
    const topic = topics.met(Number(number));
    if (topic === undefined) return null;
    homes[topic as TopicSlug] = Number(thread);
  }
  return homes;
}

export function decodeExceptions(text: string, { topics, slots }: Numbers): Exceptions | null {
  const exceptions: Record<TopicSlug, Cadence> = {};
  for (const part of text.split(".")) {
    const [, number, letter, slotNumber, silent] = /^(\d+)([a-z])(\d*)(s?)$/.exec(part) ?? [];
    const kind = kindOf(cadenceLetters, letter);
    const topic = topics.met(Number(number));
    if (topic === undefined || kind === undefined) return null;
    const sound = silent ? ({ silent: true } as const) : {};
    if (kind === "digest") {
      const slot = slots.met(Number(slotNumber));
      if (slot === undefined) return null;
      exceptions[topic as TopicSlug] = { kind, slot: slot as SlotId, ...sound };
    } else exceptions[topic as TopicSlug] = kind === "off" ? { kind } : { kind, ...sound };
  }
  return exceptions;
}

function decodeQuiet(text: string): QuietHours {
  const time = (at: number): string => `${text.slice(at, at + 2)}:${text.slice(at + 2, at + 4)}`;
  return { from: time(0), until: time(5), breaking: kindOf(breakingLetters, text.charAt(9)) ?? "silent" };
}

function decodeFilter(text: string): Filter {
  const kind = kindOf(filterLetters, text.charAt(0)) ?? "word";
  const rest = unescaped(text.slice(1));
  return kind === "story" ? { kind, story: rest as ArticleId } : { kind, text: rest };
}

function decodeFollowed(text: string): Followed {
  const [what = "", since = ""] = text.split("~");
  return { what: decodeFilter(what), since: Number.parseInt(since, 36) };
}
