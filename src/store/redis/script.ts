/** Lua that runs in Redis: sent once, then called by its digest. */
import { createHash } from "node:crypto";
import type { Redis } from "./redis.ts";

export type Script = (
  redis: Redis,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/** Scripts must be safe to run twice: a reconnect may repeat them. `buffers`: answers come as bytes. */
export function defineScript(lua: string, options: { readonly buffers?: boolean } = {}): Script {
  const digest = createHash("sha1").update(lua).digest("hex");
  return async (redis, keys, args) => {
    try {
      return options.buffers
        ? await redis.callBuffer("EVALSHA", digest, keys.length, ...keys, ...args)
        : await redis.evalsha(digest, keys.length, ...keys, ...args);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return options.buffers
        ? await redis.callBuffer("EVAL", lua, keys.length, ...keys, ...args)
        : await redis.eval(lua, keys.length, ...keys, ...args);
    }
  };
}

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
