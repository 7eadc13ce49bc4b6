/** What in the environment is probably a slip of the hand: sentences for the operator, who may have meant it so. */
import { type Config, configNames } from "./config-schema.ts";
import { editsBetween } from "./news/nearest.ts";
import { parseTimeZone } from "./news/schedule.ts";
import { telegramLimits } from "./rate-limiter/limits.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** `config`: what could be read of `env`. Never repeats a value that may be a secret. */
export function slipsIn(env: Environment, config: Partial<Config>): readonly string[] {
  const given = Object.keys(env).filter((name) => env[name]?.trim());
  const slips = given.flatMap((name) => {
    if (isOurs(name)) return quotesOf(name, env[name]?.trim() ?? "");
    const meant = meantBy(name, (ours) => given.includes(ours));
    return meant ? [`${name} is not read by this program: is ${meant} meant?`] : [];
  });
  const { BROADCAST_RATE = 0, PAID_BROADCAST } = config;
  if (BROADCAST_RATE > telegramLimits.perSecond && PAID_BROADCAST === false) {
    slips.push(
      `BROADCAST_RATE is ${BROADCAST_RATE}, but Telegram grants ${telegramLimits.perSecond} messages a second without PAID_BROADCAST and stops whoever sends more`,
    );
  }
  if (config.WEBHOOK_SECRET && config.UPDATES === "polling") {
    slips.push("WEBHOOK_SECRET is set, but UPDATES is polling: write UPDATES=webhook if Telegram is to call");
  }
  const zone = parseTimeZone(env.TZ ?? "");
  if (zone && !/^(?:Etc\/)?(?:UTC|GMT)$/.test(zone) && !given.includes("DEFAULT_TIMEZONE")) {
    slips.push(
      `TZ is not read by this program: readers' zone is DEFAULT_TIMEZONE, ${config.DEFAULT_TIMEZONE ?? "UTC"}`,
    );
  }
  return slips;
}

function quotesOf(name: string, value: string): readonly string[] {
  if (/^(["'`]).*\1$/s.test(value)) return [`${name} is in quotes, and they count as part of it`];
  if (/^["'`]/.test(value)) return [`${name} begins with a quote that nothing closes, and it counts as part of it`];
  return [];
}

const isOurs = (name: string): name is keyof Config => (configNames as readonly string[]).includes(name);

/** What other programs call the same. */
const elsewhere: Partial<Record<keyof Config, readonly string[]>> = {
  BOT_TOKEN: ["TOKEN", "TELEGRAM_API_TOKEN", "BOT_API_TOKEN", "BOT_KEY"],
  TELEGRAM_API_ROOT: ["API_ROOT", "TELEGRAM_API", "TELEGRAM_API_URL", "BOT_API_URL", "BOT_API_ROOT"],
  REDIS_URL: ["REDIS", "REDIS_URI", "REDIS_DSN", "REDIS_CONNECTION", "REDIS_CONNECTION_STRING"],
  DATA_DIR: ["DATA_PATH", "DATA_FOLDER", "DATA_DIRECTORY"],
  OWNER_IDS: ["OWNER", "OWNERS", "ADMIN", "ADMINS", "ADMIN_ID", "ADMIN_IDS", "OWNER_USER_IDS", "ADMIN_USER_IDS"],
  NEWSROOM_CHAT_ID: ["CHAT_ID", "NEWSROOM", "NEWSROOM_ID", "NEWSROOM_CHAT", "EDITORS_CHAT_ID", "ADMIN_CHAT_ID"],
  OUTLET_NAME: ["OUTLET", "NEWSROOM_NAME", "BOT_NAME"],
  DEFAULT_LOCALE: ["LOCALE", "DEFAULT_LANGUAGE", "DEFAULT_LANG"],
  DEFAULT_TIMEZONE: ["TIMEZONE", "TIME_ZONE", "DEFAULT_TZ"],
  UPDATES: ["UPDATE_MODE", "BOT_MODE"],
  PUBLIC_URL: ["WEBHOOK_URL", "WEBHOOK_BASE_URL", "WEBHOOK_DOMAIN", "EXTERNAL_URL"],
  WEBHOOK_SECRET: ["WEBHOOK_TOKEN", "WEBHOOK_SECRET_TOKEN", "SECRET_TOKEN"],
  BROADCAST_RATE: ["SEND_RATE", "MESSAGES_PER_SECOND"],
};
const names = new Map(Object.entries(elsewhere).flatMap(([ours, others]) => others.map((other) => [other, ours])));

function meantBy(name: string, isGiven: (ours: string) => boolean): string | undefined {
  const upper = name.toUpperCase();
  const plain = upper.replace(/^(?:DEPECHE|TELEGRAM|TG|APP)_/, "");
  // Not one word alone: Kubernetes sets DEPECHE_PORT by itself.
  const ours = isOurs(plain) && plain.includes("_") ? plain : (names.get(upper) ?? names.get(plain));
  // Where ours is there too, the other is somebody else's.
  if (ours && !isGiven(ours)) return ours;
  // Short names are everybody's (HOME).
  if (name.length < 5) return undefined;
  const slips = name.length < 8 ? 1 : 2;
  return configNames.find((known) => editsBetween(upper, known) <= slips);
}
