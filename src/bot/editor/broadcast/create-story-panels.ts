/** Builds what keeps the newsroom's messages about stories true, from what the program itself knows. */
import type { Delivery } from "../../../delivery/create-delivery.ts";
import type { Emit } from "../../../events.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId, type BroadcastId } from "../../../news/broadcast.ts";
import type { Recipients } from "../../../news/delivery.ts";
import type { Clock } from "../../../news/schedule.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { Stores } from "../../../store/create-stores.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { namesOf } from "../desk/review-lines.ts";
import { createPanels, type Panels } from "./keep-panels.ts";
import { panelShown } from "./panel-shown.ts";

export interface StoryPanelsOptions {
  readonly stores: Pick<Stores, "panels" | "people" | "subscribers">;
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly sending: Delivery;
  readonly stored: BroadcastViewDeps["stored"];
  readonly owners: readonly number[];
  readonly locales: Locales;
  readonly defaultTimeZone: string;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  /** Who would get it at once. */
  atOnce(article: Article): Promise<Recipients>;
  /** Has the message written anew where progress and receipt stand. */
  progress(id: BroadcastId): void;
}

export function createStoryPanels(options: StoryPanelsOptions): Panels {
  const { stores, stored, sending, owners } = options;
  return createPanels({
    ...options,
    panels: stores.panels,
    article: stored.article,
    namesOf: (article) => namesOf(article, stored.nameOf),
    roleOf: async (userId) => (owners.includes(userId) ? "owner" : stores.people.roleOf(userId)),
    wishesOf: async (chatId) => (await stores.subscribers.get(chatId))?.preferences,
    async stateOf(article) {
      const isOut = article.state === "published" || article.state === "retracted";
      const receipt = isOut ? (await sending.receipt(articleBroadcastId(article)))?.state : undefined;
      return { receipt, standstill: await stored.standstill() };
    },
    shown: (article, reader) => panelShown(article, reader, options),
    progress: (article) => options.progress(articleBroadcastId(article)),
  });
}
