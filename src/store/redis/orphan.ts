/** What a program that was killed left running: its Redis, found by a note beside the data. It is asked to end, and nobody
 *  else opens the data before it is gone. */
import { readFile, realpath, rename, writeFile } from "node:fs/promises";
import { Redis } from "ioredis";
import { z } from "zod";
import { StartFault } from "../../start-fault.ts";
import { dataFolderFault } from "../data-folder.ts";

const noteSchema = z.object({ port: z.int(), password: z.string() });
export type Note = z.infer<typeof noteSchema>;

/** Null: the last program that had the folder ended in order. Throws StartFault when it can't be read: who can't see
 *  the note must not open the data beside a Redis that has it. */
export async function readNote(path: string): Promise<Note | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw dataFolderFault(path, error);
  });
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null; // cut by a crash of the machine, which no Redis outlives
  }
}

export async function writeNote(path: string, note: Note): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(note), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Resolves when no Redis of ours uses the folder by this note. Throws StartFault when one will not end. */
export async function endOrphan(note: Note, folder: string): Promise<void> {
  if (!(await isOurs(note, folder))) return;
  const redis = connectTo(note);
  const late = setTimeout(() => redis.disconnect(), orphanEndMs);
  // SHUTDOWN has no answer but the closed connection, which comes when the data is on disk; whether it is gone is asked below.
  await redis.shutdown().catch(() => {});
  clearTimeout(late);
  redis.disconnect();
  if (await isOurs(note, folder)) throw stuck(note, "does not end");
}

/** How long an orphan may take to write its data out. */
const orphanEndMs = 10_000;
const answerWithinMs = 3000;

/** Whether the server on the note's port is the one that has our data; one that loads them answers too. Throws StartFault when
 *  there is one and it says nothing: it may be ours, and hang. */
async function isOurs(note: Note, folder: string): Promise<boolean> {
  const redis = connectTo(note);
  let isSilent = false;
  const late = setTimeout(() => {
    isSilent = redis.status !== "connecting";
    redis.disconnect();
  }, answerWithinMs);
  try {
    await redis.connect();
    // A stranger's Redis without a password takes ours as well.
    const [, dir] = (await redis.config("GET", "dir")) as string[];
    return dir !== undefined && dir === (await realpath(folder));
  } catch {
    if (isSilent) throw stuck(note, "does not answer");
    return false; // nobody there, or a stranger who refuses the password
  } finally {
    clearTimeout(late);
    redis.disconnect();
  }
}

const stuck = ({ port }: Note, what: string): StartFault =>
  new StartFault("redis_unfit", `A Redis that an earlier start left on port ${port} ${what}: stop it.`);

function connectTo({ port, password }: Note): Redis {
  const redis = new Redis({
    host: "127.0.0.1",
    port,
    password,
    lazyConnect: true,
    enableReadyCheck: false, // one that still loads its data is there as well
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  redis.on("error", () => {}); // told by the rejected command
  return redis;
}
