/** Builds what supervisors and dashboards ask for: readiness and metrics. */
import type { Stores } from "../store/create-stores.ts";
import type { UpdateInbox } from "../store/update-inbox.ts";
import { createMetrics, type Gauges, type Metrics } from "./metrics.ts";
import { createReadiness, type Readiness, type ReadinessOptions } from "./readiness.ts";

export interface Monitoring {
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
}

export interface MonitoringOptions
  extends Omit<ReadinessOptions, "senders" | "heardAgoMs">,
    Pick<Gauges, "pending" | "clockSkewMs"> {
  readonly stores: Pick<Stores, "feeds" | "memory" | "senders" | "subscribers">;
  readonly inbox: Pick<UpdateInbox<never>, "heardAgoMs">;
}

export function createMonitoring({ stores, inbox, ...options }: MonitoringOptions): Monitoring {
  const asked = {
    ...options,
    heardAgoMs: inbox.heardAgoMs,
    senders: stores.senders.count,
    subscribers: () => stores.subscribers.total(),
    sickFeeds: async () => (await stores.feeds.list()).filter(({ sickTold }) => sickTold).length,
    memoryRatio: stores.memory.ratio,
  };
  return { metrics: createMetrics(asked), readiness: createReadiness(asked) };
}
