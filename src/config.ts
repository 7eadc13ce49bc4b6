/** The environment, parsed once. Pure: reads what it is given, lists every fault, never prints a secret. */
import { z } from "zod";
import { isChatId, isUserId } from "./news/chat-id.ts";
import { editsBetween } from "./news/nearest.ts";
import { parseTimeZone } from "./news/schedule.ts";
import { telegramLimits } from "./rate-limiter/limits.ts";

/** sysexits.h EX_CONFIG: a supervisor must not restart us for it. */
export const exitCodeConfig = 78;

const lastPort = 65_535;
const telegramApiRoot = "https://api.telegram.org";

interface Field<T> {
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
const url = (protocol: RegExp) => z.url({ protocol }).transform((text) => text.replace(/\/+$/, ""));
/** Line breaks and other control characters break files, log lines and sentences. */
const line = z.string().regex(/^\P{Cc}*$/u);
const flag = z.stringbool({ truthy: ["on", "true", "1", "yes"], falsy: ["off", "false", "0", "no"] });

const role = z.enum(["bot", "jobs"]);

/** Line and paragraph separators, and the marks, embeddings and isolates of Unicode's bidirectional algorithm (UAX 9): a name
 *  that holds them mixes up every sentence it stands in. */
const turnsText = /[\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** What the client would stumble over later: a "%" that begins no sign, a database that is no number. */
function isRedisAddress(text: string): boolean {
  const { hostname, password, username, pathname } = new URL(text);
  return hostname !== "" && /^\/?\d*$/.test(pathname) && !/%(?![0-9a-f]{2})/i.test(username + password);
}

const hostPort = /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/i;

const fields = {
  BOT_TOKEN: field(
    z
      .string()
      .regex(/^\d+:[A-Za-z0-9_-]{3,}$/)
      .optional(),
    "a token from @BotFather such as 123456789:AAF… (or nothing: then the sandbox runs)",
    true,
  ),
  TELEGRAM_API_ROOT: field(
    url(/^https?$/).default(telegramApiRoot),
    "an http or https address without the token",
    true,
  ),
  REDIS_URL: field(
    url(/^rediss?$/)
      .refine(isRedisAddress)
      .optional(),
    "redis://host:port or rediss://…, signs of the password written as %XX, the database as a number behind / (or nothing: then an embedded Redis runs)",
    true,
  ),
  DATA_DIR: field(line.default("./data"), "a folder in one line"),
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
    z.string().default("bot,jobs").transform(list).pipe(z.array(role).nonempty()),
    "bot, jobs or both, comma separated",
  ),
  OUTLET_NAME: field(
    line
      .max(64)
      .refine((name) => !turnsText.test(name))
      .default("Dépêche"),
    "a name of 1 to 64 characters in one line, without signs that turn the direction of writing",
  ),
  DEFAULT_LOCALE: field(z.string().default("en"), "a language that the texts exist in"),
  TEXTS_DIR: field(line.optional(), "a folder with own wording: <language>/*.ftl"),
  DEFAULT_TIMEZONE: field(
    z
      .string()
      .default("UTC")
      .refine((name) => parseTimeZone(name) !== null),
    "an IANA time zone such as Europe/Paris",
  ),
  UPDATES: field(z.enum(["polling", "webhook"]).default("polling"), "polling or webhook"),
  PUBLIC_URL: field(
    url(/^https?$/).optional(),
    "the https address under which Telegram and hubs of feeds reach this program",
  ),
  WEBHOOK_SECRET: field(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/)
      .optional(),
    "16 to 256 of A–Z a–z 0–9 _ -",
    true,
  ),
  HOST: field(line.default("127.0.0.1"), "an address to listen on"),
  PORT: field(integer(0, lastPort).default(3000), `a port from 0 (any free one) to ${lastPort}`),
  BROADCAST_RATE: field(
    integer(1, telegramLimits.paidPerSecond).default(28),
    `messages a second from 1 to ${telegramLimits.paidPerSecond} (Telegram grants ${telegramLimits.perSecond}, paid ${telegramLimits.paidPerSecond})`,
  ),
  PAID_BROADCAST: field(flag.default(false), "on or off"),
  DELIVERY: field(z.enum(["at-least-once", "at-most-once"]).default("at-least-once"), "at-least-once or at-most-once"),
  UNDO_SECONDS: field(integer(0, 3600).default(20), "seconds from 0 to 3600"),
  REQUIRE_APPROVAL: field(flag.default(false), "on or off"),
  FETCH_ALLOW_HOSTS: field(
    z
      .string()
      .default("")
      .transform(list)
      .pipe(z.array(z.string().regex(hostPort))),
    "host:port entries, comma separated, such as 127.0.0.1:8080",
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

export type ConfigResult = (
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }
) & {
  /** Sentences about what is probably a slip of the hand. */
  readonly warnings: readonly string[];
};

/** Empty variables count as unset. `locales`: the languages that texts exist in. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  locales: readonly string[],
): ConfigResult {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, expected, secret }] of Object.entries(fields) as [string, Field<unknown>][]) {
    const given = env[name]?.trim() || undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else faults.push(`${name}: expected ${expected}, got ${secret ? "something else" : quoted(given)}`);
  }
  faults.push(...rulesBetween(values as Partial<Config>, locales));
  const warnings = misspelt(Object.keys(env).filter((name) => env[name]?.trim()));
  return faults.length > 0 ? { ok: false, faults, warnings } : { ok: true, config: values as Config, warnings };
}

/** Names that nobody reads and that look like one of ours. Short ones are everybody's (HOME). */
function misspelt(names: readonly string[]): string[] {
  const known: readonly string[] = configNames;
  return names.flatMap((name) => {
    if (known.includes(name) || name.length < 5) return [];
    const slips = name.length < 8 ? 1 : 2;
    const meant = known.find((ours) => editsBetween(name.toUpperCase(), ours) <= slips);
    return meant ? [`${name} is not read by this program: is ${meant} meant?`] : [];
  });
}

function rulesBetween(values: Partial<Config>, locales: readonly string[]): string[] {
  const faults: string[] = [];
  if (values.DEFAULT_LOCALE !== undefined && !locales.includes(values.DEFAULT_LOCALE)) {
    faults.push(`DEFAULT_LOCALE: expected one of ${locales.join(", ")}, got ${quoted(values.DEFAULT_LOCALE)}`);
  }
  if (values.UPDATES === "webhook") {
    if (!values.PUBLIC_URL)
      faults.push("PUBLIC_URL: expected the public https address because UPDATES=webhook, got nothing");
    else if (values.TELEGRAM_API_ROOT === telegramApiRoot && !canBeCalled(new URL(values.PUBLIC_URL))) {
      faults.push(
        `PUBLIC_URL: expected https and port ${[...webhookPorts].join(", ")} because Telegram calls no other, got ${quoted(values.PUBLIC_URL)}`,
      );
    }
    if (!values.WEBHOOK_SECRET) faults.push("WEBHOOK_SECRET: expected a secret because UPDATES=webhook, got nothing");
  }
  if (!values.BOT_TOKEN && values.TELEGRAM_API_ROOT && values.TELEGRAM_API_ROOT !== telegramApiRoot) {
    faults.push("BOT_TOKEN: expected a token because TELEGRAM_API_ROOT is set, got nothing");
  }
  if (!values.BOT_TOKEN && values.REDIS_URL) {
    faults.push(
      "BOT_TOKEN: expected a token because REDIS_URL is set (the sandbox has a Redis of its own), got nothing",
    );
  }
  if (!values.REDIS_URL && values.ROLES && values.ROLES.length === 1) {
    faults.push(
      `REDIS_URL: expected the Redis that all processes share because ROLES is ${values.ROLES[0]} alone, got nothing`,
    );
  }
  if (!values.BOT_TOKEN && values.PORT === lastPort) {
    faults.push(`PORT: expected at most ${lastPort - 1} because the sandbox takes the next one, got "${lastPort}"`);
  }
  return faults;
}

/** Bot API, setWebhook. */
const webhookPorts: ReadonlySet<string> = new Set(["443", "80", "88", "8443"]);

const canBeCalled = ({ protocol, port }: URL): boolean => protocol === "https:" && webhookPorts.has(port || "443");

const quoted = (text: string | undefined): string =>
  text === undefined ? "nothing" : JSON.stringify(text.slice(0, 80));
