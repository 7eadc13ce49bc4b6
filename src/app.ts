/** The program as whoever starts and stops it sees it, and the options that it is composed with. Types only. */
import type { Locales } from "./locales/load-locales.ts";
import type { DueWork } from "./maintenance/due-work.ts";
import type { Clock } from "./news/schedule.ts";

export interface App {
  /** The bot's @username. */
  readonly username: string;
  /** Begins all work; resolves with the address of health and metrics. Throws StartFault. */
  start(): Promise<string>;
  /** For a clock that is moved by hand (the sandbox's). */
  readonly dueWork: DueWork;
  /** Something went wrong where nobody watched: into the log, without secrets. */
  report(where: string, error: unknown): void;
  /** Intake first, then the work in flight, then everything else. */
  stop(): Promise<void>;
}

export interface ComposeOptions {
  /** Of a sandbox or a test. Without it Redis' clock is everybody's. */
  readonly now?: Clock;
  /** Lines for the person who starts the program. */
  readonly onProgress?: (line: string) => void;
  /** The embedded Redis has ended by itself (`how`: "killed by SIGKILL"): whoever started the program ends it too, and a
   *  supervisor starts both again. */
  readonly onRedisLost?: (how: string) => void;
  /** Refuses a Redis that may lose data. True unless told otherwise. */
  readonly strict?: boolean;
  /** Where log lines go; stdout by default. */
  readonly writeLog?: (line: string) => void;
  readonly locales: Locales;
  /** PATH and cache folder, for finding a redis-server. */
  readonly searchPath: string;
  readonly cacheDir: string;
}
