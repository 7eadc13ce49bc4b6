/** Rows T6 and T14: Telegram can't be reached, or does not know us any more. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer, type TLSSocket } from "node:tls";
import { promisify } from "node:util";
import { forMs } from "./call-log.ts";
import type { Fault, Prepared } from "./fault.ts";
import { resolverOffOnSignal } from "./preloads.ts";

const run = promisify(execFile);
const pairs = new Map<string, { readonly key: string; readonly cert: string }>();
let folder = "";

/** One certificate that the program is told to trust, one that it is not. */
async function makeCertificates(): Promise<Prepared | string> {
  folder = await mkdtemp(join(tmpdir(), "depeche-tls-"));
  for (const name of ["known", "stranger"]) {
    const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
    const san = "subjectAltName=DNS:localhost";
    const made = await run("openssl", [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"],
      ...["-addext", san, "-keyout", key, "-out", cert],
    ]).catch(() => null);
    if (!made) return "needs openssl";
    pairs.set(name, { key: await readFile(key, "utf8"), cert: await readFile(cert, "utf8") });
  }
  return { stage: {}, undo: () => rm(folder, { recursive: true, force: true }) };
}

export const reachFaults: readonly Fault[] = [
  {
    row: "T6",
    what: "connections reset before the call, for three seconds",
    async inject(stage) {
      await stage.program();
      stage.publish();
      await stage.sent(0.3);
      stage.calls.answer = { before: forMs(3000, () => "reset") };
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T6",
    what: "connections refused for 20 s",
    async inject(stage) {
      const wire = await stage.telegramWire();
      await stage.program({ TELEGRAM_API_ROOT: wire.apiRoot });
      stage.publish();
      await stage.sent(0.3);
      await wire.refuse();
      await sleep(200);
      const mayRepeat = await stage.unsettled();
      await sleep(20_000);
      await wire.restore();
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "T6",
    what: "the host name can't be resolved for 15 s",
    async inject(stage) {
      const wire = await stage.telegramWire();
      const program = await stage.program({
        TELEGRAM_API_ROOT: `http://localhost:${wire.port}`,
        ...resolverOffOnSignal,
      });
      stage.publish();
      await stage.sent(0.3);
      program.process.kill("SIGUSR2");
      wire.tear();
      await sleep(300);
      const mayRepeat = await stage.unsettled();
      await sleep(15_000);
      program.process.kill("SIGUSR2");
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "T6",
    what: "a certificate that nobody vouches for, for 15 s",
    prepare: makeCertificates,
    async inject(stage) {
      const { port } = new URL(stage.sandbox.apiRoot);
      const links = new Set<TLSSocket>();
      const server = createServer(pairs.get("known") ?? {}, (client) => {
        const upstream = connect(Number(port), "127.0.0.1");
        links.add(client);
        client.pipe(upstream).pipe(client);
        for (const end of [client, upstream]) {
          end.on("error", () => {}); // told by "close"
          end.on("close", () => [client, upstream].map((each) => each.destroy()));
        }
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const show = (name: string): void => {
        server.setSecureContext(pairs.get(name) ?? {});
        for (const link of links) link.destroy();
        links.clear();
      };
      const address = server.address();
      const own = typeof address === "object" && address ? address.port : 0;
      await stage.program({
        TELEGRAM_API_ROOT: `https://localhost:${own}`,
        NODE_EXTRA_CA_CERTS: join(folder, "known.pem"),
      });
      stage.publish();
      await stage.sent(0.3);
      show("stranger");
      await sleep(300);
      const mayRepeat = await stage.unsettled();
      const sentBefore = stage.calls.accepted.length;
      await sleep(15_000);
      const sent = stage.calls.accepted.length - sentBefore;
      show("known");
      const healedAt = Date.now();
      if (sent > 0) throw new Error(`${sent} calls went to a server that nobody vouches for`);
      return { mayRepeat, healedAt };
    },
  },
  {
    row: "T14",
    what: "the token is revoked for 15 s in the middle: nobody is unsubscribed",
    async inject(stage) {
      await stage.program();
      stage.publish();
      await stage.sent(0.3);
      stage.sandbox.world.faults({ slowMs: 30, revoked: true });
      await sleep(15_000);
      stage.sandbox.world.faults({ slowMs: 30 });
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check({ stores }) {
      const active = await stores.subscribers.count({
        kind: "article",
        topics: ["world" as never],
        urgency: "routine",
      });
      if (active !== 600) throw new Error(`${active} readers are left`);
    },
  },
  {
    row: "T14",
    what: "the token is refused at boot: said in one sentence, nothing changed",
    recipients: 1,
    ends: null,
    async inject(stage) {
      stage.sandbox.world.faults({ revoked: true });
      const program = stage.boot({ BROADCAST_RATE: "28" }); // a faster one would be warned of beside the refusal
      program.expected = true;
      const code = await new Promise((resolve) => program.process.once("exit", resolve));
      const said = program.output().trim();
      if (code !== 78) throw new Error(`it ended with ${code}`);
      if (said.includes("\n") || !/refuses BOT_TOKEN/.test(said)) throw new Error(`it said: ${said.slice(0, 300)}`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
