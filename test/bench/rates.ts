/** How much of the configured rate is used while work waits, and how full the fullest sliding second is, with one sender
 *  and with three, answers taking 80 ms as Telegram's do. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { fillAudience } from "../support/fill-audience.ts";
import { startTestRedis } from "../support/redis.ts";
import { createArticle, createBenchRig } from "./delivery-rig.ts";
import { report, table } from "./report.ts";
import { fullestSecond, startStandIn } from "./stand-in.ts";

const token = "1:bench";
const connections = 256;
const latencyMs = 80;
const seconds = Number(process.argv[2] ?? 12);

if (process.send) sender(process.argv);
else await measure();

/** A process that sends, as an operator's would. */
function sender([, , redisUrl = "", apiRoot = "", rate]: readonly string[]): void {
  const written: number[] = [];
  // The one clock that all processes of a machine share.
  const onWrite = () => void written.push(Number(process.hrtime.bigint()) / 1e6);
  const rig = createBenchRig({ redisUrl, apiRoot, token, ratePerSecond: Number(rate), connections, onWrite });
  rig.work();
  process.on("message", () => process.send?.(written));
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}

async function writtenBy(child: ChildProcess): Promise<readonly number[]> {
  const answered = once(child, "message");
  child.send("written");
  return ((await answered) as [readonly number[]])[0];
}

async function measure(): Promise<void> {
  const standIn = await startStandIn({ punctual: true });
  await standIn.latency(latencyMs);
  const rows: (string | number)[][] = [];
  for (const rate of process.argv[3] ? [Number(process.argv[3])] : [30, 300, 1000]) {
    for (const senders of [1, 3]) {
      const server = await startTestRedis();
      const { apiRoot } = standIn;
      const rig = createBenchRig({ redisUrl: server.url, apiRoot, token, ratePerSecond: rate, connections });
      await fillAudience(rig.stores, rate * seconds);
      const args = [server.url, apiRoot, String(rate)];
      const children = Array.from({ length: senders }, () => fork(fileURLToPath(import.meta.url), args));
      await Promise.all(children.map((child) => once(child, "message")));
      const article = await createArticle(rig.stores);
      await rig.delivery.startArticle(article);
      while ((await rig.delivery.receipt(articleBroadcastId(article)))?.state !== "done") {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const seen = await standIn.take();
      const { calls, steadyRate } = seen;
      const written = (await Promise.all(children.map(writtenBy))).flat().sort((a, b) => a - b);
      if (calls !== rate * seconds) throw new Error(`${calls} calls for ${rate * seconds} readers`);
      rows.push([
        rate,
        senders,
        `${((100 * steadyRate) / rate).toFixed(1)} %`,
        fullestSecond(written),
        seen.fullestSecond,
      ]);
      for (const child of children) child.disconnect();
      await rig.stop();
      await server.stop();
    }
  }
  standIn.stop();
  const fullest = "calls in the fullest sliding second";
  const head = ["rate configured", "processes", "used while work waits", `${fullest}, written`, "arrived"];
  const note = `Broadcasts of ${seconds} s each, answers after ${latencyMs} ms; use counted where the calls arrive. What the machine delays between writing and arrival arrives together.`;
  report("Rates", "node --import tsx test/bench/rates.ts", `${note}\n\n${table(head, rows)}`);
}
