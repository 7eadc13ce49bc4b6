/** Row P10: the disk of Redis is full. Needs the right to mount a small one. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { Fault, Prepared } from "./fault.ts";
import type { PrivateRedis } from "./private-redis.ts";

const run = promisify(execFile);
const diskMb = 12;

async function mountDisk(settings: readonly string[]): Promise<Prepared | string> {
  const dir = await mkdtemp(join(tmpdir(), "depeche-disk-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${diskMb}m`, "tmpfs", dir]);
  } catch {
    await rm(dir, { recursive: true, force: true });
    return "needs the right to mount a tmpfs";
  }
  return {
    stage: { redisDir: dir, redis: settings },
    async undo() {
      await run("umount", ["-l", dir]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Writes until nothing goes. */
async function fill({ dir }: PrivateRedis): Promise<{ free(): Promise<void> }> {
  const path = join(dir, "filler");
  for (const size of [2 ** 20, 2 ** 12, 1]) {
    for (let room = true; room; ) {
      room = await writeFile(path, Buffer.alloc(size), { flag: "a" }).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOSPC") throw error;
          return false;
        },
      );
    }
  }
  return { free: () => rm(path) };
}

export const fullDisk: readonly Fault[] = [
  {
    row: "P10",
    what: "the disk of Redis full for 8 s, fsync always: Redis exits again and again",
    prepare: () => mountDisk([]),
    async inject(stage) {
      const program = await stage.program();
      stage.publish();
      await stage.sent(0.3);
      const disk = await fill(stage.redis);
      const until = Date.now() + 8000;
      let ready = 200;
      while (Date.now() < until) {
        await stage.redis.start().catch(() => {}); // as its supervisor does; it can't
        await sleep(500);
        if (stage.redis.isGone()) ready = await stage.readiness(program);
      }
      if (ready !== 503) throw new Error("/readyz says ready without a Redis");
      await disk.free();
      await stage.redis.kill();
      await stage.redis.start();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "P10",
    what: "the disk of Redis full for 8 s, fsync everysec: it refuses to write",
    prepare: () => mountDisk(["--appendfsync", "everysec"]),
    async inject(stage) {
      const program = await stage.program();
      stage.publish();
      await stage.sent(0.3);
      const disk = await fill(stage.redis);
      await sleep(8000);
      const ready = await stage.readiness(program);
      await disk.free();
      const healedAt = Date.now();
      if (ready !== 503) throw new Error("/readyz says ready though Redis can't write");
      return { mayRepeat: 0, healedAt };
    },
  },
];
