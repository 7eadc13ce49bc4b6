/** Builds the two ways to call Telegram over one transport: an API for answers to people, a messenger for broadcasts. */
import { Api } from "grammy";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import { createDownload, type DownloadFile } from "./download-file.ts";
import { createInteractiveLane, type InteractiveLane } from "./interactive-lane.ts";
import { createMessenger, type Messenger } from "./messenger.ts";
import { createTransport } from "./transport.ts";

export interface Telegram {
  /** For answers: its calls take the interactive lane. */
  readonly api: Api;
  /** For whoever holds permits of the rate limiter. */
  readonly messenger: Messenger;
  readonly download: DownloadFile;
  readonly withoutAnswers: InteractiveLane["withoutAnswers"];
  close(): Promise<void>;
}

export interface TelegramOptions {
  readonly token: string;
  /** https://api.telegram.org, or another Bot API server. */
  readonly apiRoot: string;
  readonly rateLimiter: RateLimiter;
}

export function createTelegram({ token, apiRoot, rateLimiter }: TelegramOptions): Telegram {
  const transport = createTransport({ token, apiRoot });
  // Uploads go through grammY's own client: it knows multipart.
  const client = { apiRoot, timeoutSeconds: 60, sensitiveLogs: false };
  const api = new Api(token, client);
  const lane = createInteractiveLane(rateLimiter);
  api.config.use(transport.transformer, lane.transformer);
  return {
    api,
    download: createDownload({ api, apiRoot, token }),
    withoutAnswers: lane.withoutAnswers,
    messenger: createMessenger(transport),
    close: () => transport.close(),
  };
}
