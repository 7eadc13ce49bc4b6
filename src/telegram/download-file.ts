/** Fetches a file that somebody sent to the bot. Its address holds the token: neither it nor an error that may name it leaves
 *  this file. */
import type { Api } from "grammy";
import { request } from "undici";

/** Null when it is larger, or can't be had. */
export type DownloadFile = (fileId: string, largestBytes: number) => Promise<Uint8Array | null>;

const timeoutMs = 20_000;

export function createDownload(options: {
  readonly api: Pick<Api, "getFile">;
  readonly apiRoot: string;
  readonly token: string;
}): DownloadFile {
  const root = `${options.apiRoot.replace(/\/+$/, "")}/file/bot${options.token}`;
  return async (fileId, largestBytes) => {
    const { file_path: path } = await options.api.getFile(fileId);
    if (path === undefined) return null;
    try {
      const { statusCode, body } = await request(`${root}/${path}`, { signal: AbortSignal.timeout(timeoutMs) });
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > largestBytes) return null; // leaving the loop closes the connection
        chunks.push(chunk);
      }
      return statusCode === 200 ? Buffer.concat(chunks) : null;
    } catch {
      return null; // whatever broke off: the person is asked to send it again
    }
  };
}
