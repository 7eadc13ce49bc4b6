/** The one reader of Redis' refusals and of broken connections: what is wrong, in an operator's words. */

export interface RedisTrouble {
  /** A clause: "it refuses the password". */
  readonly reason: string;
  /** What to do, as a sentence. */
  readonly advice?: string;
  /** It is there and will not have us: waiting changes nothing, somebody has to. */
  readonly refuses: boolean;
}

/** Looked for in an error's code and message, in this order: what a sentinel or a cluster reports names its cause behind. */
const refusals: readonly (readonly [words: RegExp, reason: string, advice?: string])[] = [
  [
    /WRONGPASS|invalid (?:username-)?password|^ERR AUTH/i,
    "it refuses the password",
    "Set the right user and password in REDIS_URL and start again.",
  ],
  [/NOAUTH/, "it wants a password", "Set it in REDIS_URL (redis://:password@…) and start again."],
  [/DB index|invalid DB/i, "it has no database of that number"],
  [/NOPERM/, "its user lacks rights", "Give it +@all on ~* (ACL SETUSER)."],
  [/\bDENIED\b/, "it is in protected mode and lets nobody in from outside", "Give it a password (requirepass)."],
  [/\bOOM\b/, "it is full (maxmemory)", "Give it more memory."],
  [/MISCONF/, "it can't write its files", "Look at its disk and its log."],
  [/NOREPLICAS/, "it has too few replicas to take anything", "Look at its min-replicas-to-write."],
  [/max number of clients/i, "it takes no more connections", "Raise its maxclients."],
  [/No such master|invalid reply: null/, "its sentinels know no master of that name"],
  [
    /unknown command .?sentinel/i,
    "what its address names are no sentinels",
    "Name those (port 26379), or write redis:// for one server.",
  ],
  [/redis_mode:sentinel/, "it is a sentinel", "Write redis-sentinel://host:port/master."],
  [
    /^ERR unknown command/i,
    "it lacks a command that is needed",
    "It must be a Redis of 6.2 or newer, with none of its commands renamed.",
  ],
  [/EACCES|EPERM/, "this user may not open its socket", "Set its unixsocketperm."],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/,
    "its certificate is not trusted here",
    "Name its authority in NODE_EXTRA_CA_CERTS.",
  ],
  [/ERR_SSL|EPROTO|before secure TLS/, "it does not speak TLS", "Write redis:// in place of rediss://."],
  [/Protocol error|reply type byte/i, "it does not speak the Redis protocol"],
];

const absences: typeof refusals = [
  [/LOADING/, "it is still loading its data", "Start again in a while."],
  [/READONLY/, "it is a read-only replica", "Set REDIS_URL to its master."],
  [/MASTERDOWN/, "it is a replica that has lost its master"],
  [/CLUSTERDOWN|None of startup nodes/i, "its cluster is not whole", "Look at CLUSTER INFO."],
  [/All sentinels|connect to sentinel/i, "none of its sentinels answers"],
  [/ECONNREFUSED/, "nothing listens there"],
  [/ENOTFOUND|EAI_AGAIN/, "the host name is unknown"],
  [/ENOENT|ENOTSOCK|ENOTDIR/, "there is no such socket"],
  [
    /ECONNRESET|EPIPE/,
    "it closes the connection",
    "If it wants TLS, write rediss:// in place of redis://; else look at its log and its maxclients.",
  ],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|timed? ?out|writeable|closed|MaxRetriesPerRequest/i, "it does not answer"],
];

/** `error`: of a connection to Redis or a command. Null: nothing that is known. */
export function troubleOf(error: unknown): RedisTrouble | null {
  if (!(error instanceof Error)) return null;
  const { code = "", name, message } = error as NodeJS.ErrnoException;
  const text = `${message} ${code} ${name}`;
  for (const list of [refusals, absences]) {
    const [, reason, advice] = list.find(([words]) => words.test(text)) ?? [];
    if (reason) return { reason, refuses: list === refusals, ...(advice && { advice }) };
  }
  return null;
}

/** Whether Redis itself said, in an answer to a command, that it takes none from us until somebody puts something right. */
export const isRefusal = (error: unknown): boolean => isAnswer(error) && troubleOf(error)?.refuses === true;

const isAnswer = (error: unknown): boolean => error instanceof Error && error.name === "ReplyError";

/** The client's word for a command that its own end cut short. */
export const isConnectionClosed = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("Connection is closed");

const codes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);
/** ioredis' words for a connection that is not there. */
const words =
  /^(?:Connection is closed|Command timed out|Socket timeout|Stream isn't writeable|All sentinels are unreachable|None of startup nodes)/;

/** Whether the error, of whatever origin, says no more than that Redis is away or takes nothing from us. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (isAnswer(error)) return troubleOf(error) !== null;
  return name === "MaxRetriesPerRequestError" || codes.has(code ?? "") || words.test(message);
}
