/** Lets one program at a time have a folder, by a Unix socket in it on which the holder listens: the kernel knows whether it
 *  lives, also in another container. Sockets are named by counting up; a name is taken with link(2), so only one takes it. */
import { randomBytes } from "node:crypto";
import { link, readdir, rm } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import { join, relative, sep } from "node:path";

export interface FolderLock {
  /** The end of the process does the same. */
  release(): void;
}

/** Null: a program that runs has the folder. Rejects with the system's error where no lock can be made. */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
  const draft = join(folder, `.lock-${randomBytes(6).toString("hex")}`);
  const server = await listen(draft);
  try {
    if (await takeNextName(folder, draft)) return { release: () => void server.close() };
  } catch (error) {
    server.close();
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
  server.close();
  return null;
}

/** Listens before it has a name that others look at: whoever finds one may take silence for death. */
async function takeNextName(folder: string, draft: string): Promise<boolean> {
  for (;;) {
    const highest = Math.max(0, ...(await numbersIn(folder)));
    if (highest > 0 && (await isHeld(nameOf(folder, highest)))) return false;
    const mine = highest + 1;
    if (!(await isLinked(draft, nameOf(folder, mine)))) continue; // another was faster: see whether it lives
    const numbers = await numbersIn(folder);
    if (Math.max(...numbers) > mine) {
      // Ours was a name of long ago: while we slept others counted on, and cleared it away.
      await rm(nameOf(folder, mine), { force: true });
      continue;
    }
    // The highest stays for ever, held or not: without it somebody slow could take a lower one for the next.
    for (const number of numbers) if (number < mine) await rm(nameOf(folder, number), { force: true });
    return true;
  }
}

const nameOf = (folder: string, number: number): string => join(folder, `lock.${number}`);

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once("error", reject);
    server.listen(reachable(path), () => resolve(server.unref()));
  });
}

/** Of a dead holder nothing is left but the name. A full queue of visitors, or a name that we may not open, is alive. */
function isHeld(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(reachable(path));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code !== "ECONNREFUSED" && code !== "ENOENT"));
  });
}

/** What every system takes for a socket's path (sun_path), in bytes. */
const longestPath = 100;

/** The shorter of the absolute path and the one from here. Throws where neither fits. */
function reachable(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const shorter = fromHere.length < path.length ? `.${sep}${fromHere}` : path;
  if (Buffer.byteLength(shorter) <= longestPath) return shorter;
  throw Object.assign(new Error(`${path} is too long for a socket`), { code: "ENAMETOOLONG" });
}
