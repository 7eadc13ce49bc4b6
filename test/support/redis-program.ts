/** A program that has an embedded Redis and can be killed: `node --import tsx redis-program.ts <folder>` starts one there and
 *  prints what came of it as one line of JSON. */

import { StartFault } from "../../src/start-fault.ts";
import { startEmbeddedRedis } from "../../src/store/redis/embedded-server.ts";
import { redisBinary } from "./redis.ts";

const [, , dataDir = ""] = process.argv;
try {
  const { url, pid } = await startEmbeddedRedis({ binary: await redisBinary(), dataDir });
  process.stdout.write(`${JSON.stringify({ url, pid })}\n`);
  setInterval(() => {}, 60_000); // until it is killed
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
}
