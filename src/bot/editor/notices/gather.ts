/** Gathers notices of a kind with those of all processes: the first ones become one message, later ones are added to it, until
 *  it is old and the next one begins another. Nobody waits for any of it. */
import type { Emit } from "../../../events.ts";
import { type Gathered, type NoticeStore, noticeClaimMs } from "../../../store/notices.ts";
import { type Notice, noticeRecord } from "./notice.ts";

export interface Gatherer {
  add(notice: Notice): void;
  /** Writes at once what has not been written; resolves when it is. */
  flush(): Promise<void>;
}

export interface GathererOptions {
  readonly store: NoticeStore;
  /** Writes it, or what it has become. Resolves with the messages that it stands in now, by chat. Must not reject. */
  write(
    notices: readonly Notice[],
    gathered: Pick<Gathered, "count" | "messageIds">,
  ): Promise<ReadonlyMap<number, number>>;
  readonly emit: Emit;
  /** What comes together is said together. */
  readonly firstMs?: number;
  /** Between two changes of a message. */
  readonly apartMs?: number;
}

/** Another process that is writing is looked after again, in case it ends. */
const longestWaitMs = 15_000;

export function createGatherer(options: GathererOptions): Gatherer {
  const { store, emit, firstMs = 1000, apartMs = 15_000 } = options;
  const timers = new Map<string, NodeJS.Timeout>();
  const working = new Set<Promise<void>>();

  const work = (run: () => Promise<void>): Promise<void> => {
    const done = run()
      .catch((error: unknown) => emit({ type: "fault", where: "notices", error }))
      .finally(() => working.delete(done));
    working.add(done);
    return done;
  };

  const writeSoon = (kind: string, ms: number): void => {
    if (timers.has(kind)) return;
    const timer = setTimeout(() => {
      timers.delete(kind);
      void work(() => write(kind, apartMs));
    }, ms);
    timers.set(kind, timer.unref());
  };

  const write = async (kind: string, apart: number): Promise<void> => {
    const claim = await store.claim(kind, apart);
    if (claim.kind === "later") return writeSoon(kind, Math.min(claim.ms, longestWaitMs));
    if (claim.kind === "said") return;
    const { gathered } = claim;
    // Of another release it may be something that this one can't say.
    const notices = gathered.notices.flatMap((text) => noticeRecord.readIfKnown(text) ?? []);
    const keeping = setInterval(() => void work(() => store.renew(kind)), noticeClaimMs / 3).unref();
    const messageIds = notices.length > 0 ? await options.write(notices, gathered) : gathered.messageIds;
    clearInterval(keeping);
    if (await store.said(kind, { ...gathered, messageIds })) writeSoon(kind, apartMs);
  };

  return {
    add(notice) {
      const { kind, count = 1 } = notice;
      void work(async () => {
        const isFirst = await store.add(kind, noticeRecord.write(notice), count);
        writeSoon(kind, isFirst ? firstMs : apartMs);
      });
    },
    async flush() {
      while (working.size > 0) await Promise.all(working);
      const kinds = [...timers.keys()];
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(kinds.map((kind) => work(() => write(kind, 0))));
    },
  };
}
