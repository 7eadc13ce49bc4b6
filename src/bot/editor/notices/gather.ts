/** Gathers notices of a kind: the first ones become one message, later ones are added to it, until it is old and the next one
 *  begins another. Nobody waits for any of it. */
import type { Notice } from "./notice.ts";

/** What one message says. */
export interface Gathered {
  readonly kind: string;
  /** The first so many. */
  readonly notices: readonly Notice[];
  /** Of all of them, or their sum, as it is by now. */
  count(): number;
}

export interface Gatherer {
  add(notice: Notice): void;
  /** Writes at once what has not been written; resolves when it is. */
  flush(): Promise<void>;
}

export interface GathererOptions {
  /** Writes it, or what it has become. `memory` is the same for one message, and the writer's own. Must not reject. */
  write(gathered: Gathered, memory: Map<number, number>): Promise<void>;
  /** What comes together is said together. */
  readonly firstMs?: number;
  /** Between two changes of a message. */
  readonly againMs?: number;
  /** After that the next one is a message of its own: nobody looks up there any more. */
  readonly messageLifeMs?: number;
}

const mostKept = 20;

interface Open {
  readonly notices: Notice[];
  count: number;
  readonly since: number;
  readonly memory: Map<number, number>;
  timer: NodeJS.Timeout | undefined;
  writing: Promise<void> | undefined;
}

export function createGatherer(options: GathererOptions): Gatherer {
  const { write, firstMs = 1000, againMs = 15_000, messageLifeMs = 600_000 } = options;
  const open = new Map<string, Open>();

  const writeNow = async (kind: string, gathered: Open): Promise<void> => {
    clearTimeout(gathered.timer);
    gathered.timer = undefined;
    await gathered.writing; // one after the other
    const { notices, memory } = gathered;
    gathered.writing = write({ kind, notices, count: () => gathered.count }, memory);
    await gathered.writing;
  };

  return {
    add(notice) {
      const { kind, count = 1 } = notice;
      const now = performance.now();
      for (const [each, { since, timer }] of open) {
        if (timer === undefined && now - since >= messageLifeMs) open.delete(each);
      }
      const current: Open = open.get(kind) ?? {
        notices: [],
        count: 0,
        since: now,
        memory: new Map(),
        timer: undefined,
        writing: undefined,
      };
      open.set(kind, current);
      current.count += count;
      if (current.notices.length < mostKept) current.notices.push(notice);
      current.timer ??= setTimeout(
        () => void writeNow(kind, current),
        current.writing === undefined ? firstMs : againMs,
      );
    },
    async flush() {
      const unwritten = [...open].filter(([, gathered]) => gathered.timer !== undefined);
      await Promise.all(unwritten.map(([kind, gathered]) => writeNow(kind, gathered)));
    },
  };
}
