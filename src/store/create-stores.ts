/** Builds every store over one connection to Redis. */
import type { Clock } from "../news/schedule.ts";
import { createActStore } from "./acts.ts";
import { createAgenda } from "./agenda.ts";
import { createAlbumStore } from "./albums.ts";
import { createAnnouncedStore } from "./announced.ts";
import { createArrivalStore } from "./arrivals.ts";
import { createArticleStore } from "./articles.ts";
import { createAuditStore } from "./audit.ts";
import { createBroadcastStore } from "./broadcasts/broadcasts.ts";
import { createLedger } from "./broadcasts/ledger.ts";
import { createConsentStore } from "./consents.ts";
import { createDayCountStore } from "./day-counts.ts";
import { createDecisionStore } from "./decisions.ts";
import { createFeedListStore } from "./feed-lists.ts";
import { createFeedNoticeStore } from "./feed-notices.ts";
import { createFeedStore } from "./feeds.ts";
import { createHubStore } from "./hubs.ts";
import { createInvitationStore } from "./invitations.ts";
import { createInviteStore } from "./invites.ts";
import { keys, retentionOf } from "./keys.ts";
import { createLetterStore } from "./letters.ts";
import { createManagedChannelStore } from "./managed-channels.ts";
import { createMeasuredStore } from "./measured.ts";
import { createNoticeStore } from "./notices.ts";
import { createOnce } from "./once.ts";
import { createPageReaderStore } from "./page-readers.ts";
import { createPageReadingStore } from "./page-readings.ts";
import { createPanelStore } from "./panels.ts";
import { createPendingInputStore } from "./pending-input.ts";
import { createPeopleStore } from "./people.ts";
import { createPostingStore } from "./postings.ts";
import { createPublicCorrectionStore } from "./public-corrections.ts";
import { createConnections } from "./redis/connections.ts";
import { createMemoryGauge } from "./redis/memory.ts";
import type { Redis } from "./redis/redis.ts";
import { createReminderStore } from "./reminders.ts";
import { createSavedStore } from "./saved.ts";
import { createSenderStore } from "./senders.ts";
import { createSharedCopyStore } from "./shared-copies.ts";
import { createShownCardStore } from "./shown-cards.ts";
import { createStopReasonStore } from "./stop-reasons.ts";
import { createRegistry } from "./subscribers/registry.ts";
import { createSubscriberStore } from "./subscribers/subscribers.ts";
import { createSummaryStore } from "./summaries.ts";
import { createSweepStore } from "./sweeps.ts";
import { createTopicStore } from "./topics.ts";

export type Stores = ReturnType<typeof createStores>;

export interface StoresOptions {
  readonly redis: Redis;
  readonly clock: Clock;
  readonly retentionDays: number;
  /** Of this process: what its connection to Redis is called. Without one nobody can tell whether it has ended. */
  readonly name?: string;
  /** Whose days are counted: the outlet's. */
  readonly timeZone?: string;
}

export function createStores({ redis, clock, retentionDays, name = "", timeZone = "UTC" }: StoresOptions) {
  const dayCounts = createDayCountStore(redis, timeZone);
  const retention = retentionOf(retentionDays);
  const registries = {
    topics: createRegistry(redis, "topics"),
    zones: createRegistry(redis, "zones"),
    slots: createRegistry(redis, "slots"),
  };
  return {
    acts: createActStore(redis),
    agenda: createAgenda(redis),
    albums: createAlbumStore(redis),
    announcedOf: (botId: number) => createAnnouncedStore(redis, botId),
    feedAgenda: createAgenda(redis, keys.feedAgenda),
    offerAgenda: createAgenda(redis, keys.offerAgenda),
    pageAgenda: createAgenda(redis, keys.pageAgenda),
    arrivals: createArrivalStore(redis),
    articles: createArticleStore(redis),
    audit: createAuditStore(redis),
    broadcasts: createBroadcastStore(redis, { ...retention, holder: name }),
    connections: createConnections(redis),
    consents: createConsentStore(redis),
    dayCounts,
    decisions: createDecisionStore(redis),
    feedLists: createFeedListStore(redis),
    feedNotices: createFeedNoticeStore(redis),
    feeds: createFeedStore(redis),
    hubs: createHubStore(redis),
    invitations: createInvitationStore(redis),
    invites: createInviteStore(redis),
    managedChannels: createManagedChannelStore(redis),
    ledger: createLedger(redis, retention.batchMs),
    letterBox: createLetterStore(redis, retention.broadcastMs),
    measured: createMeasuredStore(redis, dayCounts),
    memory: createMemoryGauge(redis),
    relearn: async () => (await Promise.all(Object.values(registries).map((each) => each.relearn()))).includes(true),
    notices: createNoticeStore(redis, { now: clock, writer: name }),
    once: createOnce(redis),
    pageReaders: createPageReaderStore(redis),
    pageReadings: createPageReadingStore(redis),
    panels: createPanelStore(redis, clock),
    pendingInput: createPendingInputStore(redis),
    people: createPeopleStore(redis),
    postings: createPostingStore(redis, retention.broadcastMs),
    publicCorrections: createPublicCorrectionStore(redis),
    reminders: createReminderStore(redis),
    saved: createSavedStore(redis),
    senders: createSenderStore(redis),
    sharedCopies: createSharedCopyStore(redis, retention.broadcastMs),
    shownCards: createShownCardStore(redis),
    stopReasons: createStopReasonStore(redis),
    summaries: createSummaryStore(redis),
    sweeps: createSweepStore(redis),
    subscribers: createSubscriberStore({ redis, clock, dayCounts, ...registries }),
    topics: createTopicStore(redis, registries.topics),
  };
}
