/** Tells whether a process still has its connection to Redis, by the name that it gave to it. */
import { nodesOf, type Redis } from "./redis.ts";

export interface Connections {
  /** Nobody of this name is connected. False also where Redis does not say. */
  isGone(name: string): Promise<boolean>;
}

export function createConnections(redis: Redis): Connections {
  return {
    async isGone(name) {
      const lists = await Promise.all(nodesOf(redis).map(listed));
      return lists.every((list) => list !== null && !list.includes(` name=${name} `));
    },
  };
}

async function listed(node: Redis): Promise<string | null> {
  try {
    return String(await node.client("LIST"));
  } catch (error) {
    // Some hosts forbid the command: then nobody is known to be gone, and marks ripen by their age.
    if (error instanceof Error && /NOPERM|unknown (?:sub)?command/i.test(error.message)) return null;
    throw error;
  }
}
