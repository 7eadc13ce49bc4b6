/** Lua that runs in Redis, as commands of ioredis: the text stands in a .lua file beside its caller and is read once, when
 *  the program starts; its first call on a connection carries it whole, all others its digest. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Redis } from "./redis.ts";

export type Script<Answer> = (
  redis: Redis,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<Answer>;

/** `readLua(new URL("./move.lua", import.meta.url))`. The build copies every .lua file beside its caller. */
export const readLua = (file: URL): string => readFileSync(file, "utf8");

/** Scripts must be safe to run twice: a reconnect may repeat them. What several have in common is put before each of them:
 *  `defineScript(luaNow + readLua(…))`. `Answer`: what the script returns; nobody checks it. `buffers`: texts in it come as
 *  bytes. */
export function defineScript<Answer = unknown>(
  lua: string,
  options: { readonly buffers?: boolean } = {},
): Script<Answer> {
  // The text's own digest: no two scripts share a name, and none has that of a command of Redis.
  const name = `lua:${createHash("sha1").update(lua).digest("hex")}`;
  const command = options.buffers ? `${name}Buffer` : name;
  const connections = new WeakSet<Redis>();
  return (redis, keys, args) => {
    if (!connections.has(redis)) {
      redis.defineCommand(name, { lua });
      connections.add(redis);
    }
    // ioredis types no command that it was taught.
    const run = redis[command as keyof Redis] as unknown as Command<Answer>;
    return run.call(redis, keys.length, ...keys, ...args);
  };
}

type Command<Answer> = (...args: (string | number | Buffer)[]) => Promise<Answer>;

/** Reads Redis' clock into the local `now` (ms): one clock for all processes. */
export const luaNow = "local t = redis.call('TIME'); local now = t[1] * 1000 + math.floor(t[2] / 1000)\n";

/** Runs the commands given as [name, key's place in KEYS, number of arguments, arguments…] from ARGV[`from`] on. */
export const luaRunCommands = `
local function run_commands(from)
  local i = from
  while i <= #ARGV do
    local n = tonumber(ARGV[i + 2])
    redis.call(ARGV[i], KEYS[tonumber(ARGV[i + 1])], unpack(ARGV, i + 3, i + 2 + n))
    i = i + 3 + n
  end
end
`;

/** Collects commands for luaRunCommands, with each key named once. */
export function createCommandList(firstKeys: readonly string[]): {
  readonly keys: string[];
  readonly args: (string | number)[];
  add(command: string, key: string, ...args: (string | number)[]): void;
} {
  const keys = [...firstKeys];
  const args: (string | number)[] = [];
  return {
    keys,
    args,
    add(command, key, ...rest) {
      let place = keys.indexOf(key) + 1;
      if (place === 0) place = keys.push(key);
      args.push(command, place, rest.length, ...rest);
    },
  };
}
