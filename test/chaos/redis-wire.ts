/** The network between the program and Redis, with an eye for the scripts that go by: what a kill "after the mark, before
 *  the request" means is decided here, not by fault points in the product. */
import { createHash } from "node:crypto";
import { type Link, startWire, type Wire } from "./wire.ts";

/** Known by a line of their own. A script that is rewritten past recognition fails its row: it never goes by. */
const signatures = {
  create: /'HSET', KEYS\[1\], 'spec'/,
  append: /'HINCRBY', meta_key, 'planned'/,
  claim: /'HINCRBY', meta_key, 'fence:'/,
  mark: /return 'not_sending'/,
  settle: /local function since_start/,
  finish: /'HDEL', KEYS\[1\], 'fence:'/,
  record: /if \(redis\.call\('HGET', KEYS\[1\], ARGV\[1\]\) or ''\) ~= ARGV\[2\]/,
  begin: /'HINCRBY', tries_key, id, 1\) <= most_tries/,
} as const;

export type ScriptName = keyof typeof signatures;

export interface RedisWire extends Wire {
  readonly url: string;
  /** Resolves when the script went by for the `nth` time from now and `act` was called. asked: Redis never saw it; answered: Redis
   *  ran it, the answer is lost. In both cases the link is torn. */
  interrupt(
    script: ScriptName,
    nth: number,
    moment: "asked" | "answered",
    act?: () => void,
    args?: (args: readonly string[]) => boolean,
  ): Promise<void>;
}

interface Trap {
  readonly script: ScriptName;
  left: number;
  readonly moment: "asked" | "answered";
  readonly act: () => void;
  readonly args: (args: readonly string[]) => boolean;
}

/** `port`: of Redis. */
export async function startRedisWire(port: number): Promise<RedisWire> {
  const names = new Map<string, ScriptName>();
  const rest = new WeakMap<Link, Buffer>();
  const swallowing = new WeakMap<Link, () => void>();
  const dead = new WeakSet<Link>();
  const traps = new Set<Trap>();

  const nameOf = (words: readonly string[]): ScriptName | undefined => {
    const command = words[0]?.toUpperCase();
    const lua = words[1] ?? "";
    if (command === "EVALSHA") return names.get(lua);
    if (command !== "EVAL") return undefined;
    for (const [name, pattern] of Object.entries(signatures)) {
      if (!pattern.test(lua)) continue;
      names.set(createHash("sha1").update(lua).digest("hex"), name as ScriptName);
      return name as ScriptName;
    }
    return undefined;
  };
  const caught = (words: readonly string[]): Trap | undefined => {
    const name = nameOf(words);
    if (name === undefined) return undefined;
    for (const trap of traps) {
      if (trap.script !== name || !trap.args(words)) continue;
      if (--trap.left > 0) continue;
      traps.delete(trap);
      return trap;
    }
    return undefined;
  };

  const wire = await startWire(port, {
    toServer(link, chunk, pass) {
      if (dead.has(link)) return;
      let bytes = Buffer.concat([rest.get(link) ?? Buffer.alloc(0), chunk]);
      for (let found = readCommand(bytes); found; found = readCommand(bytes)) {
        const command = bytes.subarray(0, found.length);
        bytes = bytes.subarray(found.length);
        const trap = traps.size > 0 || /^eval$/i.test(found.words[0] ?? "") ? caught(found.words) : undefined;
        if (!trap) {
          pass(command);
          continue;
        }
        dead.add(link);
        const end = (): void => {
          trap.act();
          link.tear();
        };
        if (trap.moment === "asked") return end();
        swallowing.set(link, end);
        pass(command);
        return;
      }
      rest.set(link, bytes);
    },
    toClient(link, chunk, pass) {
      const end = swallowing.get(link);
      // The first bytes back may be answers to earlier commands: a moment later Redis has run this one too.
      if (end) setTimeout(end, 30);
      else pass(chunk);
    },
  });
  return {
    ...wire,
    url: `redis://127.0.0.1:${wire.port}`,
    interrupt: (script, nth, moment, act = () => {}, args = () => true) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no script "${script}" went by`)), 60_000);
        const done = (): void => {
          clearTimeout(late);
          act();
          resolve();
        };
        traps.add({ script, left: nth, moment, act: done, args });
      }),
  };
}

/** One command (an array of bulk strings) at the head of the bytes; null when it is not whole yet. */
function readCommand(bytes: Buffer): { words: string[]; length: number } | null {
  const line = (from: number): { text: string; next: number } | null => {
    const end = bytes.indexOf("\r\n", from);
    return end < 0 ? null : { text: bytes.toString("latin1", from + 1, end), next: end + 2 };
  };
  const head = line(0);
  if (!head) return null;
  const words: string[] = [];
  let at = head.next;
  for (let i = 0; i < Number(head.text); i++) {
    const size = line(at);
    if (!size) return null;
    const end = size.next + Number(size.text);
    if (bytes.length < end + 2) return null;
    words.push(bytes.toString("latin1", size.next, end));
    at = end + 2;
  }
  return { words, length: at };
}
