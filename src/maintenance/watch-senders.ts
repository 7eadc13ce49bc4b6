/** Says in Redis that this process sends, and tells when for a while no process does: then what is published stays where it is. */
import type { Emit } from "../events.ts";
import { type SenderStore, senderSilenceMs } from "../store/senders.ts";

export interface SenderWatch {
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface SenderWatchOptions {
  readonly senders: SenderStore;
  /** Unique among all processes. */
  readonly name: string;
  /** ROLES has jobs. */
  readonly isSender: boolean;
  readonly emit: Emit;
  readonly everyMs?: number;
  /** So long senders may take to start, or to be replaced. */
  readonly graceMs?: number;
}

export function createSenderWatch(options: SenderWatchOptions): SenderWatch {
  const { senders, name, isSender, emit, everyMs = senderSilenceMs / 4, graceMs = senderSilenceMs } = options;
  let absentSince: number | null = null;
  let told = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    if (isSender) return senders.sign(name);
    const count = await senders.count();
    if (count > 0) {
      if (told) emit({ type: "senders.present", count });
      absentSince = null;
      told = false;
      return;
    }
    absentSince ??= performance.now();
    if (told || performance.now() - absentSince < graceMs) return;
    told = true;
    emit({ type: "senders.absent" });
  };

  return {
    async start() {
      await look();
      timer = setInterval(() => {
        look().catch((error: unknown) => emit({ type: "fault", where: "sender watch", error }));
      }, everyMs);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      if (isSender) await senders.leave(name);
    },
  };
}
