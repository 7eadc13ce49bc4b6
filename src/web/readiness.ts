/** Whether this process can do its work: everything it needs is asked at once, each with a short patience. */
import { troubleOf } from "../store/redis/trouble.ts";
import { classifyError } from "../telegram/classify-error.ts";

export interface ReadinessOptions {
  readonly roles: readonly ("bot" | "jobs")[];
  readonly updates: "polling" | "webhook";
  /** Reject when it does not work. */
  redis(): Promise<unknown>;
  telegram(): Promise<unknown>;
  queues(): Promise<unknown>;
  /** ms since Telegram was heard, by whichever process; null: never. */
  heardAgoMs(): Promise<number | null>;
  /** How many processes send. */
  senders(): Promise<number>;
  /** Somebody has halted all sending. */
  isHalted(): Promise<boolean>;
  /** How many sendings stand still until somebody lets them go on. */
  standing(): Promise<number>;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly reason?: string }[];
}

interface Check {
  readonly name: string;
  /** Resolves with a reason, or rejects, when it does not work. */
  run(): Promise<string | null>;
  /** What a rejection means; undefined: its kind says enough. */
  readonly explain?: (error: unknown) => string | undefined;
  /** Asks Redis for its answer: without Redis it is not known. */
  readonly needsRedis?: boolean;
  /** Only told: being taken out of service would not help, or make it worse. */
  readonly isAlarm?: boolean;
}

/** A check that hangs is a check that failed. */
const checkTimeoutMs = 3000;
/** Three long polls. Telegram answers each within half a minute, with nothing if there is nothing. */
const deafAfterMs = 90_000;

export function createReadiness(options: ReadinessOptions): () => Promise<Readiness> {
  const checks = checksFor(options);
  return async () => {
    const found = await Promise.all(checks.map(async (check) => ({ check, reason: await reasonOf(check) })));
    const isAway = found.some(({ check, reason }) => check.name === "redis" && reason !== null);
    const results = found.map(({ check, reason }) => ({
      check,
      reason: reason !== null && isAway && check.needsRedis ? "not known while Redis does not work" : reason,
    }));
    return {
      ready: results.every(({ check, reason }) => reason === null || check.isAlarm === true),
      checks: results.map(({ check: { name }, reason }) => ({ name, ok: reason === null, ...(reason && { reason }) })),
    };
  };
}

function checksFor(options: ReadinessOptions): readonly Check[] {
  const works = (name: string, ask: () => Promise<unknown>, explain: Check["explain"], needsRedis = false): Check => ({
    name,
    run: async () => {
      await ask();
      return null;
    },
    needsRedis,
    ...(explain && { explain }),
  });
  const isWebhook = options.updates === "webhook";
  return [
    works("redis", options.redis, redisReason),
    works("telegram", options.telegram, telegramReason),
    works("queues", options.queues, redisReason, true),
    ...(options.roles.includes("bot") && !isWebhook
      ? [{ name: "updates", run: () => deafness(options), needsRedis: true }]
      : []),
    // A webhook's process that is taken out hears nobody any more, and editors are not told why nothing goes out.
    ...(options.roles.includes("bot")
      ? [{ name: "senders", run: () => missingSenders(options), needsRedis: true, isAlarm: isWebhook }]
      : []),
    // Somebody's decision, and no fault of any process.
    { name: "sending", run: () => heldBack(options), needsRedis: true, isAlarm: true },
  ];
}

async function deafness({ heardAgoMs }: ReadinessOptions): Promise<string | null> {
  const ago = await heardAgoMs();
  if (ago === null) return "Telegram has given no updates yet";
  return ago > deafAfterMs ? `Telegram gave no updates for ${Math.round(ago / 1000)} s` : null;
}

async function missingSenders({ senders }: ReadinessOptions): Promise<string | null> {
  return (await senders()) > 0 ? null : "no process with ROLES=jobs runs";
}

async function heldBack({ isHalted, standing }: ReadinessOptions): Promise<string | null> {
  if (await isHalted()) return "all sending is halted: /unhalt in Telegram lets it run again";
  const count = await standing();
  return count > 0 ? `sendings that are paused: ${count}; /queue in Telegram shows them` : null;
}

const redisReason = (error: unknown): string | undefined => troubleOf(error)?.reason;

function telegramReason(error: unknown): string | undefined {
  const { kind } = classifyError(error);
  if (kind === "unauthorized") return "Telegram refuses BOT_TOKEN: set the one that @BotFather shows and start again";
  if (kind === "flood") return "Telegram asks us to wait";
  return kind === "unknown" || kind === "not_written" ? "Telegram can't be reached" : undefined;
}

/** Null: it works. */
async function reasonOf({ run, explain }: Check): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${checkTimeoutMs} ms`), checkTimeoutMs);
  });
  try {
    return await Promise.race([run(), late]);
  } catch (error) {
    // The page is for supervisors on any network: the kind of trouble, not addresses or tokens.
    return explain?.(error) ?? (error instanceof Error ? error.name : "failed");
  } finally {
    clearTimeout(timer);
  }
}
