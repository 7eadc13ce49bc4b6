/** Who gets a broadcast, page by page: among subscribers, or, for a revision, among those who hold a copy. */
import type { BroadcastId, BroadcastSpec } from "../news/broadcast.ts";
import { storyOf } from "../news/filter.ts";
import type { Subscriber } from "../news/preferences.ts";
import { bundleSlot } from "../news/schedule.ts";
import type { LedgerPlace } from "../store/broadcasts/ledger.ts";
import type { FrozenRecipient } from "../store/broadcasts/recipient-record.ts";
import type { AudienceQuery } from "../store/subscribers/audience-query.ts";
import { createCapCandidates } from "./cap-candidates.ts";
import { createCache } from "./content/cache.ts";
import { type Content, carryingVariants } from "./content/content.ts";
import { createContent } from "./content/create-content.ts";
import { noticePart, revisionVariant } from "./content/revision-content.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createEarlierRevisions } from "./earlier-revisions.ts";
import { markLifeMs } from "./send/deliver-batch.ts";

/** Not known yet: the copies are still on their way. */
export interface NotYet {
  readonly waitMs: number;
}

export interface RecipientPage {
  readonly recipients: readonly FrozenRecipient[];
  readonly next: string | null;
}

export type AudiencePages = (cursor: string | null, atLeast: number) => Promise<RecipientPage | NotYet>;

/** Of what goes to subscribers. */
export interface Wanting {
  readonly pages: AudiencePages;
  /** Those of these chats that want it. */
  among(chats: readonly number[]): Promise<readonly FrozenRecipient[] | NotYet>;
  /** How many may want it; `enough`: nobody needs to know how many more there are. */
  count(enough: number): Promise<number>;
}

export function audiencePages(spec: BroadcastSpec, deps: DeliveryDeps): AudiencePages {
  const { content } = spec;
  return content.kind === "revision" ? holders(spec, content, deps) : wanting(spec, content, deps).pages;
}

type Revision = Extract<BroadcastSpec["content"], { kind: "revision" }>;

export type Wanted = Exclude<BroadcastSpec["content"], Revision>;

async function queryOf(content: Wanted, { articles }: DeliveryDeps): Promise<AudienceQuery> {
  if (content.kind === "digest") {
    const { slot, dueAt } = content;
    return slot === bundleSlot ? { kind: "bundle", dueAt } : { kind: "slot", slot };
  }
  if (content.kind === "announcement") {
    return content.topics ? { kind: "topics", topics: content.topics } : { kind: "everyone" };
  }
  const { articleId, topics, urgency } = content;
  const article = await articles.get(articleId);
  return { kind: "article", topics, urgency, ...(article && { story: storyOf(article) }) };
}

export function wanting(spec: BroadcastSpec, of: Wanted, deps: DeliveryDeps): Wanting {
  const { subscribers, emit } = deps;
  const content = createContent(spec, deps);
  const noteBusy = of.kind === "article" ? createCapCandidates(deps) : null;
  let asked: Promise<AudienceQuery> | undefined;
  const query = (): Promise<AudienceQuery> => {
    asked ??= queryOf(of, deps);
    return asked;
  };
  const freeze = async (asked: readonly Subscriber[]): Promise<readonly FrozenRecipient[] | NotYet> => {
    await content.lookAhead?.(asked);
    const recipients: FrozenRecipient[] = [];
    const chosen: Subscriber[] = [];
    for (const subscriber of asked) {
      const variant = await content.variantOf(subscriber);
      if (typeof variant === "object" && variant !== null) return variant;
      if (variant === null) continue;
      recipients.push({ chatId: subscriber.chatId, variant });
      chosen.push(subscriber);
    }
    await noteBusy?.(chosen);
    return recipients;
  };
  return {
    async pages(cursor, atLeast) {
      const page = await subscribers.page(await query(), cursor, atLeast);
      for (const chat of page.unreadable) emit({ type: "subscriber.unreadable", chat });
      const recipients = await freeze(page.recipients);
      return "waitMs" in recipients ? recipients : { recipients, next: page.next };
    },
    async among(chats) {
      const found = await Promise.all(chats.map((chatId) => subscribers.get(chatId)));
      return freeze(found.filter((each) => each !== null));
    },
    count: async (enough) => subscribers.count(await query(), enough),
  };
}

/** A batch that is being sent is looked at again after this. */
const underWay = { waitMs: 2000 };

/** The cursor counts sources and batches: "0.12". One page is one batch's ledger, so that nobody is found twice. */
function holders(spec: BroadcastSpec, { articleId, of, notify }: Revision, deps: DeliveryDeps): AudiencePages {
  const { articles, broadcasts } = deps;
  const earlier = createEarlierRevisions(spec, deps);
  const sources = createCache<Source | null>();
  const sourceOf = (id: BroadcastId) =>
    sources(id, async () => {
      const spec = await broadcasts.spec(id);
      if (!spec) return null;
      // Of a revision only the words below the copies are new messages; the copies stand with whoever sent them.
      return { content: createContent(spec, deps), part: spec.content.kind === "revision" ? noticePart : 0 };
    });
  return async (cursor) => {
    const [place = 0, batch = 0] = (cursor ?? "0.0").split(".").map(Number);
    const id = of[place];
    if (id === undefined) return { recipients: [], next: null };
    const [source, article] = await Promise.all([sourceOf(id), articles.get(articleId)]);
    if (!source || !article || batch >= (await broadcasts.batches(id))) {
      if (source && (await broadcasts.receipt(id))?.state === "planning") return underWay;
      return { recipients: [], next: place + 1 < of.length ? `${place + 1}.0` : null };
    }
    const at = { id, batch, part: source.part };
    const [found, worded] = await Promise.all([holdersIn(at, source.content, deps), earlier(id, batch)]);
    if (found === "under way" || worded === "under way") return underWay;
    const carrying = carryingVariants(found, source.content, article);
    const recipients = found
      .filter(({ variant }) => carrying.has(variant))
      .map(({ chatId, variant }) => ({
        chatId,
        variant: revisionVariant.write({
          source: id,
          batch,
          first: source.part,
          variant,
          // It is brought up to date where it stands: a second one would say the same.
          ...(notify && worded.has(chatId) && { worded: true }),
        }),
      }));
    return { recipients, next: `${place}.${batch + 1}` };
  };
}

interface Source {
  readonly content: Content;
  /** Which message tells that the copy is there. */
  readonly part: number;
}

/** Those of one ledger who have their copy. */
async function holdersIn(
  at: LedgerPlace,
  { dueOf }: Pick<Content, "dueOf">,
  { broadcasts, ledger, clock }: DeliveryDeps,
): Promise<readonly FrozenRecipient[] | "under way"> {
  const receipt = await broadcasts.receipt(at.id);
  const running = receipt?.state === "sending" || receipt?.state === "planning";
  const isOpen = running && (await broadcasts.isOpen(at.id, at.batch));
  if (isOpen && !dueOf) return "under way";
  const recipients = await broadcasts.recipients(at.id, at.batch);
  const cells = await ledger.read(at, recipients.length);
  // Whose clock has not come to it gets it as it is then.
  const isOwed = (i: number): boolean => cells[i]?.state !== "delivered" && cells[i]?.state !== "failed";
  if (isOpen && recipients.some(({ variant }, i) => isOwed(i) && (dueOf?.(variant) ?? 0) <= clock()))
    return "under way";
  // Of a stopped broadcast nobody looks after old marks: whose call can't live any more holds up nothing.
  const alive = clock() - (receipt?.startedAt ?? 0) - markLifeMs;
  if (cells.some((cell) => cell.state === "in_flight" && cell.value > alive)) return "under way";
  return recipients.filter((_, i) => cells[i]?.state === "delivered");
}
