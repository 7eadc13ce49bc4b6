/** Every event of the program as a type: log, metrics and notices listen to one bus. */

import type { WaveFault } from "./news/delivery.ts";

/** When a digest slot comes round next (ms), and on whose clock. */
export interface SlotTime {
  readonly dueAt: number;
  readonly timeZone: string;
}

/** One member per thing worth telling an operator. Facts only: ids, counts, ms. */
export type HouseEvent =
  | { type: "app.started"; roles: string; page?: string }
  | { type: "app.stopped" }
  | { type: "app.stop_late"; part: string; withinMs: number }
  | { type: "redis.warning"; text: string }
  | { type: "redis.away"; error: unknown }
  | { type: "redis.back"; afterMs: number }
  | { type: "store.empty" }
  | { type: "store.lost" }
  | { type: "redis.nearly_full" }
  | { type: "clock.skewed"; skewMs: number }
  | { type: "deliveries.settled"; kind: string; outcome: string; count: number }
  | { type: "delivery.answered"; ms: number }
  | { type: "broadcast.started"; id: string; kind: string }
  | { type: "broadcast.planned"; id: string; recipients: number }
  | { type: "broadcast.held"; id: string }
  | { type: "broadcast.halted"; id: string; reason: string }
  | { type: "broadcast.wave_stopped"; id: string; fault: WaveFault }
  | { type: "broadcast.variant_refused"; id: string; reason: string }
  | { type: "broadcast.picture_refused"; id: string; picture: string; description: string }
  | { type: "broadcast.paid_refused"; id: string; description: string }
  | { type: "recipients.set_aside"; id: string; batch: number; count: number }
  | { type: "subscriber.unreadable"; chat: number }
  | { type: "batch.set_aside"; id: string; batch: number }
  | { type: "broadcast.revived"; id: string; batches: number }
  | { type: "outage.over"; from: number; until: number; late: number; waiting: number; next: readonly SlotTime[] }
  | { type: "digest.missed"; slot: string; local: string }
  | { type: "telegram.flood"; retryAfterMs: number; chat?: number }
  | { type: "telegram.silent" }
  | { type: "telegram.heard"; afterMs: number }
  | { type: "chat.floods"; chat: number }
  | { type: "chats.forgotten"; count: number }
  /** `moved`: the forum topic is gone, and its news goes to the chat itself. */
  | { type: "chat.refuses"; chat: number; threadId?: number; moved?: true }
  | { type: "telegram.unauthorized" }
  | { type: "telegram.unclassified"; code: number; description: string }
  | { type: "job.failed"; job: string; error: unknown }
  | { type: "job.retried"; job: string; error: unknown }
  | { type: "notice.lost"; reason: string }
  | { type: "sending.halted"; by: number }
  | { type: "sending.unhalted"; by: number; went: number; later: number; leftOut: number; until: number }
  | { type: "feed.polled"; outcome: string }
  | { type: "hub.asked"; mode: string; outcome: string }
  | { type: "permits.granted"; lane: string; count: number; waitMs: number }
  | { type: "update.handled"; kind: string; ms: number }
  | { type: "update.refused"; updateId: number }
  | { type: "update.poisoned"; updateId: number; tries: number }
  | { type: "updates.interrupted"; error: unknown }
  | { type: "updates.resumed"; afterMs: number }
  | { type: "webhook.refused"; error: unknown }
  | { type: "webhook.checked"; pending: number }
  | { type: "webhook.failing"; pending: number; error: string }
  | { type: "webhook.lagging"; pending: number }
  | { type: "senders.absent" }
  | { type: "senders.present"; count: number }
  | { type: "updates.rival" }
  | { type: "menu.refused"; scope: string; error: unknown }
  | { type: "fault"; where: string; error: unknown };

/** Emits one event; must never throw. */
export type Emit = (event: HouseEvent) => void;
