/** Reads REDIS_URL: one server by its host or its Unix socket, or the master that sentinels name. Pure. */

export interface HostPort {
  readonly host: string;
  readonly port: number;
}

export type RedisPlace =
  | ({ readonly kind: "host"; readonly tls: boolean } & HostPort)
  | { readonly kind: "socket"; readonly path: string }
  | { readonly kind: "sentinels"; readonly sentinels: readonly HostPort[]; readonly master: string };

export interface RedisAddress {
  readonly place: RedisPlace;
  readonly username?: string;
  readonly password?: string;
  readonly database: number;
  /** For sentences: without user and password. */
  readonly shown: string;
}

/** Completes "REDIS_URL: expected …". */
export const redisAddressForms =
  "redis://host:port, rediss://host:port (TLS), unix:///path or redis-sentinel://host:port,host:port/master; user:password@ before the host, their signs written as %XX; the database as a number behind a last / (of a socket: ?db=1)";

const redisPort = 6379;
const sentinelPort = 26_379;

/** Null for what is no address of these forms. */
export function readRedisAddress(text: string): RedisAddress | null {
  const [, scheme = "", rest = ""] = /^([a-z-]+):\/\/(\S+)$/i.exec(text) ?? [];
  const { login, behind } = splitLogin(rest, scheme === "unix");
  const who = readLogin(login);
  const where = who && readPlace(scheme.toLowerCase(), behind);
  return where && { ...who, ...where };
}

type Where = Pick<RedisAddress, "place" | "database" | "shown">;

function readPlace(scheme: string, text: string): Where | null {
  if (scheme === "unix") {
    const [, path, database] = /^(\/[^?#]+)(?:\?db=(\d{1,5}))?$/.exec(text) ?? [];
    return path ? { place: { kind: "socket", path }, database: Number(database ?? 0), shown: path } : null;
  }
  const [, hosts = "", path = ""] = /^([^/?#]+)([^?#]*)$/.exec(text) ?? [];
  if (scheme === "redis-sentinel") {
    const sentinels = hosts.split(",").map((host) => readHostPort(host, sentinelPort));
    const [, master, database] = /^\/([\w.-]+)(?:\/(\d{1,5}))?\/?$/.exec(path) ?? [];
    if (!master || !sentinels.every((each) => each !== null)) return null;
    return {
      place: { kind: "sentinels", sentinels, master },
      database: Number(database ?? 0),
      shown: `${master} (by the sentinels ${hosts})`,
    };
  }
  if (scheme !== "redis" && scheme !== "rediss") return null;
  const at = readHostPort(hosts, redisPort);
  const [, database] = /^\/?(\d{0,5})\/?$/.exec(path) ?? [];
  if (!at || database === undefined) return null;
  const place = { kind: "host", tls: scheme === "rediss", ...at } as const;
  return { place, database: Number(database), shown: hosts.includes(":") ? hosts : `${hosts}:${at.port}` };
}

/** A host's login ends at the last "@" before its path; a socket's must not take an "@" of the path for its end. */
function splitLogin(text: string, isSocket: boolean): { readonly login: string; readonly behind: string } {
  const end = text.search(/[/?#]/);
  const at = text.slice(0, end < 0 ? undefined : end).lastIndexOf("@");
  if (isSocket && at >= 0 && at !== end - 1) return { login: "", behind: "" };
  return { login: text.slice(0, Math.max(0, at)), behind: text.slice(at + 1) };
}

/** A word alone is a password, as redis-cli takes it. */
function readLogin(login: string): Pick<RedisAddress, "username" | "password"> | null {
  const colon = login.indexOf(":");
  try {
    const username = decodeURIComponent(login.slice(0, Math.max(0, colon)));
    const password = decodeURIComponent(login.slice(colon + 1));
    return { ...(username && { username }), ...(password && { password }) };
  } catch {
    return null; // a "%" that begins no sign
  }
}

function readHostPort(text: string, usualPort: number): HostPort | null {
  const [, inBrackets, name, port] = /^(?:\[([0-9a-f:.]+)\]|([\p{L}\p{N}._-]+))(?::(\d{1,5}))?$/iu.exec(text) ?? [];
  const host = inBrackets ?? name;
  const number = Number(port ?? usualPort);
  return host && number >= 1 && number <= 65_535 ? { host, port: number } : null;
}
