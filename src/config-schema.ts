/** The names of the environment, each with what it may be and what it is when nothing is given. */
import { isIPv4, isIPv6 } from "node:net";
import { z } from "zod";
import { isChatId, isUserId } from "./news/chat-id.ts";
import { parseTimeZone } from "./news/schedule.ts";
import { telegramLimits } from "./rate-limiter/limits.ts";
import { readRedisAddress, redisAddressForms } from "./store/redis/address.ts";

export const lastPort = 65_535;
export const telegramApiRoot = "https://api.telegram.org";

export interface Field<T> {
  readonly schema: z.ZodType<T, string | undefined>;
  /** Completes "NAME: expected …". */
  readonly expected: string;
  readonly secret?: true;
}

const field = <T>(schema: z.ZodType<T, string | undefined>, expected: string, secret?: true): Field<T> => ({
  schema,
  expected,
  ...(secret && { secret }),
});

const list = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
/** An address that others are built from: they would go wrong with a login, a query or a fragment in it. */
const root = z
  .url({ protocol: /^https?$/ })
  .regex(/^[^?#]*$/)
  .regex(/^\w+:\/\/[^/@]*(?:\/|$)/)
  .transform((text) => text.replace(/\/+$/, ""));
/** Line breaks and other control characters break files, log lines and sentences. */
const line = z.string().regex(/^\P{Cc}*$/u);
/** Where a shell would have put a folder in, nobody did: it would be a folder of that very name. */
const folder = line.regex(/^(?!~|.*\$[{A-Z_])/);
const flag = z.stringbool({ truthy: ["on", "true", "1", "yes"], falsy: ["off", "false", "0", "no"] });

const role = z.enum(["bot", "jobs"]);

/** Line and paragraph separators, and the marks, embeddings and isolates of Unicode's bidirectional algorithm (UAX 9): a name
 *  that holds them mixes up every sentence it stands in. */
const turnsText = /[\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Pairs of name and value as they stand in an address; of what is filled in there are two. */
const linkPair = String.raw`[\w.~-]+=(?:[\w.~!*,;:@/+-]|%[\dA-Fa-f]{2}|\{topic\}|\{id\})*`;
const linkParameters = new RegExp(`^(?:${linkPair}(?:&${linkPair})*)?$`);

/** Something to be seen in it: zero-width signs, fillers and blanks show nothing. */
const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(blank, ""));
const blank = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whoever copies the address of a call gives the token away, and gets addresses that lead nowhere. */
function isOfCall(text: string): boolean {
  const { origin, pathname } = new URL(text);
  return /\d(?::|%3a)[\w-]{3,}/i.test(pathname) || (origin === telegramApiRoot && pathname !== "/");
}

function isHostPort(text: string): boolean {
  const [, inBrackets, name = "", port] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):(\d{1,5})$/i.exec(text) ?? [];
  const isHost = inBrackets ? isIPv6(inBrackets) : /[a-z0-9]/i.test(name);
  return isHost && Number(port) >= 1 && Number(port) <= lastPort;
}

/** An address or a name, as far as its signs tell; numbers and dots are an address or a slip, never a name. */
const isListenable = (text: string): boolean =>
  /^[\d.]+$/.test(text) ? isIPv4(text) : /^[\p{L}\p{N}.:%_-]+$/u.test(text);

export const fields = {
  BOT_TOKEN: field(
    z
      .string()
      .regex(/^\d+:[A-Za-z0-9_-]{3,}$/)
      .optional(),
    "a token from @BotFather such as 123456789:AAF… (or nothing: then the sandbox runs)",
    true,
  ),
  TELEGRAM_API_ROOT: field(
    root.refine((text) => !isOfCall(text)).default(telegramApiRoot),
    `an http or https address such as ${telegramApiRoot}, without /bot and the token, a login, ? or #`,
    true,
  ),
  REDIS_URL: field(
    z
      .string()
      .refine((text) => readRedisAddress(text) !== null)
      .optional(),
    `${redisAddressForms} (or nothing: then an embedded Redis runs)`,
    true,
  ),
  DATA_DIR: field(folder.default("./data"), "a folder in one line, written out: nobody replaces ~ and $ here"),
  OWNER_IDS: field(
    z
      .string()
      .default("")
      .transform(list)
      .pipe(z.array(z.string().regex(/^[1-9]\d{0,15}$/)))
      .transform((ids) => ids.map(Number))
      .refine((ids) => ids.every(isUserId)),
    "numeric Telegram user ids, comma separated, such as 4815162342 (usernames can change hands)",
  ),
  NEWSROOM_CHAT_ID: field(
    z
      .string()
      .regex(/^-?[1-9]\d{0,15}$/)
      .transform(Number)
      .refine(isChatId)
      .optional(),
    "a numeric chat id such as -1001234567890",
  ),
  ROLES: field(
    z
      .string()
      .default("bot,jobs")
      .transform(list)
      .pipe(z.array(role).nonempty())
      .transform((roles) => [...new Set(roles)]),
    "bot, jobs or both, comma separated",
  ),
  OUTLET_NAME: field(
    line
      .max(64)
      .refine((name) => !turnsText.test(name) && isVisible(name))
      .default("Dépêche"),
    "a name of 1 to 64 characters that can be seen, in one line, without signs that turn the direction of writing",
  ),
  DEFAULT_LOCALE: field(z.string().default("en"), "a language that the texts exist in"),
  TEXTS_DIR: field(
    folder.optional(),
    "a folder with own wording (<language>/*.ftl), written out: nobody replaces ~ and $ here",
  ),
  OPERATOR_CONTACT: field(
    line
      .max(200)
      .refine((contact) => !turnsText.test(contact) && isVisible(contact))
      .optional(),
    "an address or a name that readers can turn to, of at most 200 characters in one line, such as privacy@example.org",
  ),
  PRIVACY_URL: field(
    z
      .url({ protocol: /^https?$/ })
      .max(2048)
      .optional(),
    "the http or https address of a privacy policy",
  ),
  DEFAULT_TIMEZONE: field(
    z
      .string()
      .default("UTC")
      .refine((name) => parseTimeZone(name) !== null),
    "an IANA time zone such as Europe/Paris",
  ),
  UPDATES: field(z.enum(["polling", "webhook"]).default("polling"), "polling or webhook"),
  PUBLIC_URL: field(
    root.optional(),
    "the https address under which Telegram and hubs of feeds reach this program, without a login, ? or #",
  ),
  WEBHOOK_SECRET: field(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/)
      .optional(),
    "16 to 256 of A–Z a–z 0–9 _ -",
    true,
  ),
  INGEST_SECRET: field(
    z
      .string()
      .regex(/^[\x21-\x7e]{16,256}$/)
      .optional(),
    "16 to 256 visible ASCII characters that a CMS signs with",
    true,
  ),
  HOST: field(line.default("127.0.0.1").refine(isListenable), "an address to listen on, such as 127.0.0.1 or 0.0.0.0"),
  PORT: field(integer(0, lastPort).default(3000), `a port from 0 (any free one) to ${lastPort}`),
  BROADCAST_RATE: field(
    integer(1, telegramLimits.paidPerSecond).default(28),
    `messages a second from 1 to ${telegramLimits.paidPerSecond} (Telegram grants ${telegramLimits.perSecond}, paid ${telegramLimits.paidPerSecond})`,
  ),
  PAID_BROADCAST: field(flag.default(false), "on or off"),
  DELIVERY: field(z.enum(["at-least-once", "at-most-once"]).default("at-least-once"), "at-least-once or at-most-once"),
  FIRST_WAVE_SECONDS: field(integer(0, 600).default(10), "seconds from 0 (all at once) to 600"),
  UNDO_SECONDS: field(integer(0, 3600).default(20), "seconds from 0 to 3600"),
  REQUIRE_APPROVAL: field(flag.default(false), "on or off"),
  LINK_PARAMETERS: field(
    z.string().max(500).regex(linkParameters).default(""),
    "pairs such as utm_source=telegram&utm_campaign={topic}-{id}, without ? and #, other characters as %20",
  ),
  FETCH_ALLOW_HOSTS: field(
    z
      .string()
      .default("")
      .transform(list)
      .pipe(z.array(z.string().refine(isHostPort))),
    `host:port entries with ports from 1 to ${lastPort}, comma separated, such as 127.0.0.1:8080`,
  ),
  FETCH_PORTS: field(
    z
      .string()
      .default("80,443")
      .transform(list)
      .pipe(z.array(integer(1, lastPort)).nonempty()),
    `ports from 1 to ${lastPort}, comma separated`,
  ),
  RETENTION_DAYS: field(integer(1, 3650).default(30), "days from 1 to 3650"),
  LOG_LEVEL: field(
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    "trace, debug, info, warn, error, fatal or silent",
  ),
} satisfies Record<string, Field<unknown>>;

export type Config = { readonly [K in keyof typeof fields]: z.output<(typeof fields)[K]["schema"]> };

/** All names the program reads, for the test that holds `.env.example` against them. */
export const configNames = Object.keys(fields) as (keyof Config)[];
