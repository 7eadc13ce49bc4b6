/** Finds a redis-server without root: on PATH, in the cache of an earlier start, or unpacked from the distribution's
 *  packages. Never installs anything and never starts a service. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, constants, readdir, rename, rm, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { StartFault } from "../../start-fault.ts";
import { makeFolder } from "../data-folder.ts";

const run = promisify(execFile);

export interface RedisBinary {
  readonly path: string;
  /** Where its shared libraries lie, when they were unpacked with it. */
  readonly libraryPath?: string;
}

export interface FindOptions {
  /** PATH of the environment. */
  readonly searchPath: string;
  /** A folder of this user's where an unpacked server may stay. */
  readonly cacheDir: string;
  readonly platform: NodeJS.Platform;
  readonly onProgress?: (line: string) => void;
}

const names = ["redis-server", "valkey-server"];
/** Debian 12 and Ubuntu: the server's binary lies in redis-tools; redis-server brings only unit files. */
const packages = ["redis-tools", "libjemalloc2", "liblzf1"];

export async function findRedisBinary(options: FindOptions): Promise<RedisBinary> {
  const installed = await onPath(options.searchPath);
  if (installed) return { path: installed };
  const cached = await unpackedIn(join(options.cacheDir, "redis"));
  if (cached) return cached;
  if (options.platform === "linux" && existsSync("/usr/bin/apt-get")) {
    try {
      return await unpackFromApt(options);
    } catch (cause) {
      throw missing(options.platform, cause);
    }
  }
  throw missing(options.platform);
}

async function onPath(searchPath: string): Promise<string | null> {
  for (const folder of searchPath.split(delimiter).filter(Boolean)) {
    for (const name of names) {
      const path = join(folder, name);
      if (await isExecutable(path)) return path;
    }
  }
  return null;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

async function unpackedIn(root: string): Promise<RedisBinary | null> {
  const path = join(root, "usr/bin/redis-server");
  if (!(await isExecutable(path))) return null;
  const lib = join(root, "usr/lib");
  const folders = (await readdir(lib)).filter((name) => name.endsWith("-linux-gnu"));
  return { path, libraryPath: folders.map((name) => join(lib, name)).join(":") };
}

/** About 10 MB of lists and 1.3 MB of packages, with package state of our own: needs no root, changes no system file. */
async function unpackFromApt(options: FindOptions): Promise<RedisBinary> {
  const say = options.onProgress ?? (() => {});
  const work = join(options.cacheDir, `apt-${process.pid}`);
  const unpacked = join(work, "root");
  const downloads = join(work, "debs");
  try {
    for (const folder of ["state/lists/partial", "cache/archives/partial", "debs", "root"]) {
      await makeFolder(join(work, folder));
    }
    const apt = [
      "-o",
      `Dir::State=${join(work, "state")}`,
      "-o",
      "Dir::State::status=/var/lib/dpkg/status",
      "-o",
      `Dir::Cache=${join(work, "cache")}`,
      // Root's apt drops to the user _apt, who may not enter the cache folder of root.
      "-o",
      "APT::Sandbox::User=root",
    ];
    say("Redis is not installed: fetching the distribution's package lists (once) …");
    await run("apt-get", [...apt, "-q", "update"]);
    say(`Fetching ${packages.join(", ")} …`);
    await run("apt-get", [...apt, "-q", "download", ...packages], { cwd: downloads });
    for (const file of await readdir(downloads)) await run("dpkg", ["-x", join(downloads, file), unpacked]);
    const server = join(unpacked, "usr/bin/redis-server");
    if (!existsSync(server)) await symlink("redis-check-rdb", server); // the same program, named by how it is called
    const home = join(options.cacheDir, "redis");
    await rm(home, { recursive: true, force: true });
    await rename(unpacked, home);
    const binary = await unpackedIn(home);
    if (!binary) throw new Error("the packages hold no redis-server");
    say("Redis is unpacked.");
    return binary;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function missing(platform: NodeJS.Platform, cause?: unknown): StartFault {
  const how: Partial<Record<NodeJS.Platform, string>> = {
    darwin: "brew install redis",
    linux:
      "install it with your package manager (Debian, Ubuntu: apt install redis-server; Fedora: dnf install valkey)",
    win32: "run Redis in WSL or Docker",
  };
  return new StartFault(
    "redis_missing",
    `Redis is not installed: ${how[platform] ?? "install redis-server"}, or set REDIS_URL to one that runs elsewhere.`,
    { cause },
  );
}
