/** The environment, parsed once. Pure: reads what it is given, lists every fault, never prints a secret. */
import { type Config, type Field, fields, lastPort, telegramApiRoot } from "./config-schema.ts";
import { type Environment, slipsIn } from "./config-slips.ts";

/** sysexits.h EX_CONFIG: a supervisor must not restart us for it. */
export const exitCodeConfig = 78;

export type ConfigResult = (
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }
) & {
  /** Sentences about what is probably a slip of the hand. */
  readonly warnings: readonly string[];
};

/** Empty variables count as unset. `locales`: the languages that texts exist in. */
export function readConfig(env: Environment, locales: readonly string[]): ConfigResult {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, expected, secret }] of Object.entries(fields) as [string, Field<unknown>][]) {
    const given = env[name]?.trim() || undefined;
    const parsed = schema.safeParse(given);
    if (parsed.success) values[name] = parsed.data;
    else faults.push(`${name}: expected ${expected}, got ${secret ? "something else" : quoted(given)}`);
  }
  for (const { of, because, fault } of rules) {
    // What has a fault of its own is set right first.
    if (![of, ...because].every((name) => name in values)) continue;
    const sentence = fault(values as Config, locales);
    if (sentence) faults.push(`${of}: ${sentence}`);
  }
  const warnings = slipsIn(env, values);
  return faults.length > 0 ? { ok: false, faults, warnings } : { ok: true, config: values as Config, warnings };
}

type Name = keyof Config;

/** What one variable demands of another. */
interface Rule {
  readonly of: Name;
  readonly because: readonly Name[];
  /** Null: nothing is wrong. */
  fault(config: Config, locales: readonly string[]): string | null | undefined | false;
}

const rules: readonly Rule[] = [
  {
    of: "DEFAULT_LOCALE",
    because: [],
    fault: ({ DEFAULT_LOCALE: given }, locales) =>
      !locales.includes(given) && `expected one of ${locales.join(", ")}, got ${quoted(given)}`,
  },
  {
    of: "PUBLIC_URL",
    because: ["UPDATES", "TELEGRAM_API_ROOT"],
    fault({ UPDATES, PUBLIC_URL, TELEGRAM_API_ROOT }) {
      if (UPDATES !== "webhook") return null;
      if (!PUBLIC_URL) return "expected the public https address because UPDATES=webhook, got nothing";
      if (TELEGRAM_API_ROOT !== telegramApiRoot || canBeCalled(new URL(PUBLIC_URL))) return null;
      const ports = [...webhookPorts].join(", ");
      return `expected https and port ${ports} because Telegram calls no other, got ${quoted(PUBLIC_URL)}`;
    },
  },
  {
    of: "WEBHOOK_SECRET",
    because: ["UPDATES"],
    fault: ({ UPDATES, WEBHOOK_SECRET }) =>
      UPDATES === "webhook" && !WEBHOOK_SECRET && "expected a secret because UPDATES=webhook, got nothing",
  },
  {
    of: "BOT_TOKEN",
    because: ["TELEGRAM_API_ROOT", "REDIS_URL", "ROLES", "UPDATES"],
    fault(config) {
      const reasons = config.BOT_TOKEN === undefined ? beyondSandbox(config) : [];
      return reasons.length > 0 && `expected a token because ${reasons.join(" and ")}, got nothing`;
    },
  },
  {
    of: "REDIS_URL",
    because: ["ROLES"],
    fault: ({ REDIS_URL, ROLES }) =>
      !REDIS_URL &&
      ROLES.length === 1 &&
      `expected the Redis that all processes share because ROLES is ${ROLES[0]} alone, got nothing`,
  },
  {
    of: "PORT",
    because: ["BOT_TOKEN"],
    fault: ({ BOT_TOKEN, PORT }) =>
      !BOT_TOKEN &&
      PORT === lastPort &&
      `expected at most ${lastPort - 1} because the sandbox takes the next one, got "${lastPort}"`,
  },
];

/** What is set for a real bot: the sandbox would run without it, and nobody would know why nothing comes. */
function beyondSandbox({ TELEGRAM_API_ROOT, REDIS_URL, ROLES, UPDATES }: Config): string[] {
  return [
    ...(TELEGRAM_API_ROOT !== telegramApiRoot ? ["TELEGRAM_API_ROOT is set"] : []),
    ...(REDIS_URL ? ["REDIS_URL is set (the sandbox has a Redis of its own)"] : []),
    ...(ROLES.length === 1 ? [`ROLES is ${ROLES[0]} alone (the sandbox runs both)`] : []),
    ...(UPDATES === "webhook" ? ["UPDATES is webhook (the sandbox is polled)"] : []),
  ];
}

/** Bot API, setWebhook. */
const webhookPorts: ReadonlySet<string> = new Set(["443", "80", "88", "8443"]);

const canBeCalled = ({ protocol, port }: URL): boolean => protocol === "https:" && webhookPorts.has(port || "443");

/** With signs that nobody sees written out. */
const quoted = (text: string | undefined): string =>
  text === undefined
    ? "nothing"
    : JSON.stringify(text.slice(0, 80)).replace(
        /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu,
        (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
      );
