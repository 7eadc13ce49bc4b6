/** Builds what supervisors and dashboards ask for: readiness and metrics. */
import type { SenderStore } from "../store/senders.ts";
import { createMetrics, type Gauges, type Metrics } from "./metrics.ts";
import { createReadiness, type Readiness, type ReadinessOptions } from "./readiness.ts";

export interface Monitoring {
  readonly metrics: Metrics;
  readonly readiness: () => Promise<Readiness>;
}

export interface MonitoringOptions extends Omit<ReadinessOptions & Gauges, "senders" | "subscribers" | "heardAgoMs"> {
  readonly stores: {
    readonly senders: Pick<SenderStore, "count">;
    readonly subscribers: { total(): Promise<number> };
  };
  readonly inbox: { heardAgoMs(): Promise<number | null> };
}

export function createMonitoring({ stores, inbox, ...options }: MonitoringOptions): Monitoring {
  const { heardAgoMs } = inbox;
  const asked = {
    ...options,
    heardAgoMs,
    senders: stores.senders.count,
    subscribers: () => stores.subscribers.total(),
  };
  return { metrics: createMetrics(asked), readiness: createReadiness(asked) };
}
