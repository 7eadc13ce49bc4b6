/** Which messages of the newsroom show a story, or ask about it: what becomes of it is told in each of them. */
import { z } from "zod";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface Panel {
  readonly chatId: number;
  /** 0: none yet. Whoever sits there is told when it is decided. */
  readonly messageId: number;
  readonly locale: string;
  /** desk: the story with its buttons. asked: somebody is asked to decide. asker: somebody waits for that. */
  readonly kind: "desk" | "asked" | "asker";
  /** Tells what it shows from what it should. */
  readonly mark: string;
  /** When it was asked, ms; of a desk, when it was shown. */
  readonly at: number;
}

type PanelPlace = Pick<Panel, "chatId" | "messageId">;

/** `about`: an article's id, or what a question goes by. */
export interface PanelStore {
  put(about: string, panel: Panel): Promise<void>;
  of(about: string): Promise<readonly Panel[]>;
  /** False: somebody else has dropped it. */
  drop(about: string, place: PanelPlace): Promise<boolean>;
  /** What is shown in that chat. */
  in(chatId: number): Promise<readonly string[]>;
  /** What was shown last, anywhere. */
  newest(limit: number): Promise<readonly string[]>;
}

export const panelRecord = recordOf<Panel>()(
  z.object({
    chatId: z.int(),
    messageId: z.int(),
    locale: z.string(),
    kind: z.enum(["desk", "asked", "asker"]),
    mark: z.string(),
    at: z.int(),
  }),
);

const fieldOf = ({ chatId, messageId }: PanelPlace): string => `${chatId}:${messageId}`;

export function createPanelStore(redis: Redis, clock: () => number): PanelStore {
  return {
    async put(about, panel) {
      const [of, inChat, now] = [keys.panels.of(about), keys.panels.in(panel.chatId), clock()];
      const over = now - lifetimes.panels;
      // One after another: the keys of a cluster live on different nodes.
      await redis.multi().hset(of, fieldOf(panel), panelRecord.write(panel)).pexpire(of, lifetimes.panels).exec();
      for (const list of [inChat, keys.panels.all]) {
        await redis.multi().zadd(list, now, about).zremrangebyscore(list, "-inf", over).exec();
      }
      await redis.pexpire(inChat, lifetimes.panels);
    },
    async of(about) {
      const all = Object.values(await redis.hgetall(keys.panels.of(about)));
      return all.map((text) => panelRecord.readIfKnown(text)).filter((panel) => panel !== null);
    },
    drop: async (about, place) => (await redis.hdel(keys.panels.of(about), fieldOf(place))) === 1,
    in: (chatId) => redis.zrange(keys.panels.in(chatId), "0", "-1", "REV"),
    newest: (limit) => redis.zrange(keys.panels.all, "0", String(limit - 1), "REV"),
  };
}
