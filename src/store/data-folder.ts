/** Makes a folder of DATA_DIR and proves that it can be written, so that a start on a file, a read-only or a full disk ends
 *  with a sentence. */
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { StartFault } from "../start-fault.ts";

/** Throws StartFault. `mode`: of folders that are made. */
export async function openDataFolder(path: string, mode = 0o700): Promise<void> {
  const folder = resolve(path);
  const proof = join(folder, `.proof-${process.pid}`);
  try {
    await makeFolder(folder, mode);
    await writeFile(proof, "proof");
    await rm(proof);
  } catch (error) {
    throw dataFolderFault(folder, error as NodeJS.ErrnoException);
  }
}

/** What a file or folder of DATA_DIR that can't be used means for the start. */
export function dataFolderFault(path: string, cause: NodeJS.ErrnoException): StartFault {
  const reasons: Record<string, string> = {
    ENOENT: "no folder can be made there",
    ENOTDIR: "a file stands in its way",
    EEXIST: "a file stands in its way",
    EISDIR: "a folder stands where a file is kept",
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk is full",
    ENAMETOOLONG: "the name is too long",
    ENOTSUP: "that disk can't be locked against a second program",
    EOPNOTSUPP: "that disk can't be locked against a second program",
  };
  const reason = reasons[cause.code ?? ""] ?? cause.code ?? "it is not what an earlier start left";
  return new StartFault("data_dir_unusable", `Can't keep data in ${path}: ${reason}. Set DATA_DIR to another folder.`, {
    cause,
  });
}

/** One folder after another: Node's recursive mkdir never returns where no folder can be made (/proc). */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const make = () => mkdir(folder, { ...(mode !== undefined && { mode }) });
  try {
    await make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder), mode);
    await make();
  }
}
