/** A Bot API that says yes to everything, in a process of its own and straight on a socket, so that what is measured is
 *  the caller. Remembers when each call came. */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

export interface StandIn {
  readonly apiRoot: string;
  /** What came since the last question; forgets it. */
  take(): Promise<Seen>;
  /** Answers come so many ms after the calls from now on. */
  latency(ms: number): Promise<void>;
  stop(): void;
}

export interface Seen {
  readonly calls: number;
  /** Calls in the fullest sliding second. */
  readonly fullestSecond: number;
  /** Calls a second, over the whole seconds between the first and the last one; 0 = it took less than three. */
  readonly steadyRate: number;
  /** When the first call came, ms since epoch; 0 = none came. */
  readonly firstAt: number;
  /** When the last one came. */
  readonly lastAt: number;
  /** When the first call whose body holds the mark came; 0 = none. */
  readonly markedAt: number;
  /** When the first call for each of the chats from `firstAsking` on came. */
  readonly answeredAt: Readonly<Record<number, number>>;
}

/** Chats that ask: what comes for others is not looked at so closely. */
export const firstAsking = 9_000_000_000;

/** Text that makes a call stand out. */
export const mark = "BREAKING-MARK";

const answer = JSON.stringify({
  ok: true,
  result: {
    message_id: 42,
    date: 0,
    chat: { id: 1, type: "private" },
    text: "x".repeat(400),
    // Whoever asks for getMe gets it as well.
    id: 1,
    is_bot: true,
    first_name: "Bench",
    username: "bench_bot",
  },
});
const response = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${answer.length}\r\nconnection: keep-alive\r\n\r\n${answer}`,
);

/** `punctual`: it runs before everything else, where the machine allows it, and sees each call when it comes. */
export async function startStandIn({ punctual = false } = {}): Promise<StandIn> {
  // Collecting garbage would make it look up late, and calls would seem to have come together.
  const patient = ["--no-memory-reducer", "--min-semi-space-size=64", "--max-semi-space-size=64"];
  const args = ["stand-in", punctual ? "punctual" : "polite"];
  const child = fork(fileURLToPath(import.meta.url), args, { execArgv: [...process.execArgv, ...patient] });
  const ask = async <T>(question: unknown): Promise<T> => {
    const answered = once(child, "message");
    child.send(question as object);
    return ((await answered) as [T])[0];
  };
  const [port] = (await once(child, "message")) as [number];
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    take: () => ask<Seen>({ take: true }),
    latency: async (ms) => void (await ask({ latency: ms })),
    stop: () => child.disconnect(),
  };
}

if (process.argv[2] === "stand-in" && process.send) serve(process.send.bind(process));

function serve(tell: (message: unknown) => void): void {
  // Whoever looks at the clock must not be late itself.
  const punctual = process.argv[3] === "punctual";
  if (punctual && process.getuid?.() === 0) setPriority(constants.priority.PRIORITY_HIGHEST);
  if (punctual) spawnSync("chrt", ["--fifo", "--pid", "1", String(process.pid)]);
  let times: number[] = [];
  let latencyMs = 0;
  let markedAt = 0;
  let answeredAt: Record<number, number> = {};
  const origin = Date.now() - performance.now();

  const reply = (socket: Socket, calls: number): void => {
    if (socket.destroyed) return;
    socket.write(calls === 1 ? response : Buffer.concat(Array.from({ length: calls }, () => response)));
  };
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on("error", () => socket.destroy());
    let kept: Buffer | null = null;
    socket.on("data", (chunk: Buffer) => {
      const bytes: Buffer = kept ? Buffer.concat([kept, chunk]) : chunk;
      let [at, calls] = [0, 0];
      for (;;) {
        const end = bytes.indexOf("\r\n\r\n", at, "latin1");
        if (end < 0) break;
        const head = bytes.toString("latin1", at, end);
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (bytes.length < end + 4 + length) break;
        if (markedAt === 0 && bytes.subarray(end, end + 4 + length).includes(mark))
          markedAt = origin + performance.now();
        const asking = /"chat_id":"?(9\d{9})\b/.exec(
          bytes.toString("latin1", end, Math.min(end + 60, end + 4 + length)),
        );
        if (asking) answeredAt[Number(asking[1])] ??= origin + performance.now();
        at = end + 4 + length;
        calls++;
      }
      kept = at < bytes.length ? bytes.subarray(at) : null;
      if (calls === 0) return;
      const now = performance.now();
      for (let i = 0; i < calls; i++) times.push(now);
      if (latencyMs > 0) setTimeout(reply, latencyMs, socket, calls);
      else reply(socket, calls);
    });
  });
  server.listen(0, "127.0.0.1", () => tell((server.address() as { port: number }).port));
  process.on("message", (message: { take?: boolean; latency?: number }) => {
    if (message.latency !== undefined) {
      latencyMs = message.latency;
      tell(true);
      return;
    }
    const first = times[0];
    const seen: Seen = {
      calls: times.length,
      fullestSecond: fullestSecond(times),
      steadyRate: steadyRate(times),
      firstAt: first === undefined ? 0 : origin + first,
      lastAt: origin + (times.at(-1) ?? 0),
      markedAt,
      answeredAt,
    };
    times = [];
    answeredAt = {};
    markedAt = 0;
    tell(seen);
  });
  process.on("disconnect", () => process.exit());
}

function steadyRate(times: readonly number[]): number {
  const [from, to] = [(times[0] ?? 0) + 1000, (times.at(-1) ?? 0) - 1000];
  // What left late at the start leaves a gap in every second: a part of a second would count it once too often.
  const seconds = Math.floor((to - from) / 1000);
  if (seconds < 1) return 0;
  return times.filter((time) => time >= from && time < from + seconds * 1000).length / seconds;
}

/** Of moments in their order, ms. */
export function fullestSecond(times: readonly number[]): number {
  let [most, from] = [0, 0];
  for (const [i, time] of times.entries()) {
    while ((times[from] ?? time) <= time - 1000) from++;
    most = Math.max(most, i - from + 1);
  }
  return most;
}
