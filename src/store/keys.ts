/** Every key in Redis: its name, type, content and lifetime, in one table. Nobody else writes a key's name, or how long it
 *  is kept (`lifetimes`, below).
 *  Keys that one script touches share a {hash tag}, so that Redis Cluster keeps them on one node. */

/** Subscribers are spread over this many shards by chat id. A page of an audience is whole shards; at a million
 *  subscribers a shard holds about 122, small enough for Redis' compact encodings. Never change it: ids would move. */
export const shardCount = 8192;

export const keys = {
  /** Updates of one bot between Telegram and the handlers. */
  inbox: (botId: number) => ({
    /** hash: update id → JSON. Until handled. */
    updates: `{inbox:${botId}}:updates`,
    /** zset: update id, score = when its lease runs out (ms). Until handled. */
    leases: `{inbox:${botId}}:leases`,
    /** hash: update id → "<process that has the lease> <chat>". Until handled. */
    owners: `{inbox:${botId}}:owners`,
    /** zset, by its members: "<chat>:<update id of 16 digits>". Until handled. */
    lines: `{inbox:${botId}}:lines`,
    /** zset: update id, score = when it came (ms). `inbox.seen`. */
    seen: `{inbox:${botId}}:seen`,
    /** hash: update id → times begun. Until handled. */
    tries: `{inbox:${botId}}:tries`,
    /** zset: JSON of an update that was set aside, score = when (ms). `inbox.setAside`, or until an operator drops them. */
    setAside: `{inbox:${botId}}:aside`,
    /** hash: update id → JSON, where they stood before. Moved to setAside at the next update. */
    poisoned: `{inbox:${botId}}:poisoned`,
    /** string: when Telegram last gave updates, or said that there are none (ms). For good. */
    heard: `{inbox:${botId}}:heard`,
  }),

  /** The rate of all calls to Telegram, of all processes. */
  rateLimiter: {
    /** hash: free, paid (µs since epoch of the last permit of each quota), frozen (ms until which nobody is called),
     *  factor, at (the share of the rate that is used after a flood, and since when), halt (set while /halt holds all
     *  sending), line:<lane> (until when it stands in line, ms), marked, marked_earlier (the latest moment in
     *  chatLimits and in olderChatLimits, ms; 0 = they are empty). For good. */
    state: "{throttle}:state",
    /** hash: chat id → from when on it may be called again (ms). Until all those moments are over, then olderChatLimits;
     *  `chatLimits` where nobody asks any more. */
    chatLimits: "{throttle}:marks",
    /** hash: the same, of calls a little earlier. Until all its moments are over. */
    olderChatLimits: "{throttle}:marks:earlier",
    /** zset: chat id, score = until when Telegram wants no call to it (ms). Until the last of them. */
    frozenChats: "{throttle}:frozen",
    /** zset: number, score = when it is free (µs since epoch): as many as a second may have calls of that quota. For
     *  good. */
    slots: (quota: "free" | "paid") => `{throttle}:seats:${quota}`,
  },

  /** Numbers that stand for long names in subscribers' records; given once, never changed. */
  registry: (what: "topics" | "zones" | "slots") => ({
    /** hash: name → number. For good. */
    numbers: `{registry:${what}}:numbers`,
    /** hash: number → name. For good. */
    names: `{registry:${what}}:names`,
  }),

  /** hash: slug → JSON of the topic. Until removed. */
  topics: "topics",
  /** hash: user id → role. Until removed. */
  people: "people",
  /** hash: user id → first name of somebody who has a role. Until it is taken from them. */
  peopleNames: "people:names",
  /** zset: name of a slot or an article (news/agenda.ts), score = due (ms). Until made. */
  agenda: "agenda",
  /** string: when the last sweep began (ms). For good. */
  lastSweep: "sweeps:last",
  /** hash: begunAt (ms), next (shard where it goes on; "" = it is over) of the last round through chats that are gone or
   *  silent, notedSince (when the first of those that look for the silent began, ms), listed (whether readers with a cap have been
   *  listed anew: begun, done). For good. */
  goneRound: "sweeps:gone",
  /** zset: name of a feed (news/agenda.ts), score = due (ms). Until the feed is removed. */
  feedAgenda: "agenda:feeds",
  /** zset: name of a chat (news/agenda.ts), score = due (ms). Until a cap was offered to it. */
  offerAgenda: "agenda:offers",
  /** zset: name of a story whose page is read again (news/agenda.ts), score = due (ms). Until it was read for the last time. */
  pageAgenda: "agenda:pages",

  feeds: {
    /** hash: number → JSON of the feed. Until removed. */
    all: "feeds",
    /** string: the last number given. For good. */
    last: "feeds:last",
    /** hash: entry's name → "<revision> <hash of its content> <article id>"; "=<name>" where it is remembered under another;
     *  "!" in front where several entries have had it. `feedEntries` after the last that was written. */
    entries: (number: number) => `feed:${number}:entries`,
    /** string: JSON of what the last poll held. `feedReport`. */
    report: (number: number) => `feed:${number}:poll`,
    /** string: a token of whoever polls it now. `feedTurn`, should that one die. */
    turn: (number: number) => `feed:${number}:turn`,
    /** string: JSON of a notice that nobody has decided. `feedNotice` after it was added to. */
    notice: (number: number, matter: string) => `feed:${number}:notice:${matter}`,
    /** hash: id → JSON of a subscription at a hub. Until the feed is removed or has no hub, and a day more. */
    hubs: "feeds:hubs",
    /** hash: feed's number → id of its subscription. As long as that is wanted. */
    hubOf: "feeds:hubs:of",
    /** string: JSON of a list of feeds that is imported. `feedList` after it got on last. */
    list: (name: string) => `feeds:list:${name}`,
  },

  articles: {
    /** string: JSON of one article. RETENTION_DAYS after its last change. */
    record: (id: string) => `{articles}:${id}`,
    /** zset per state: article id, score = ms (drafts and discarded: created, scheduled: due, published and retracted: published). */
    state: (state: string) => `{articles}:state:${state}`,
    /** zset: drafts that an editor was asked to look at, score = when (ms). */
    review: "{articles}:review",
    /** zset: articles that an embargo or a hold keeps back, score = since when, or until when (ms). */
    held: "{articles}:held",
    /** zset: published articles of a topic, score = published at (ms). */
    topic: (slug: string) => `{articles}:topic:${slug}`,
    /** zset: published articles that follow up a story's first one, score = published at (ms). */
    story: (id: string) => `{articles}:story:${id}`,
    /** set: ids of the broadcasts that carried it. RETENTION_DAYS after the last. */
    carriers: (id: string) => `{articles}:carriers:${id}`,
    /** string: ms until when nothing more is published: digests have looked at it. */
    sealed: "{articles}:sealed",
    /** stream: id of an article that came to readers, changed before their eyes or went. The last ten thousand. */
    changes: "{articles}:changes",
    /** hash: Telegram's name of a copy that somebody shared → JSON (shared-copies.ts). RETENTION_DAYS after the last. */
    shared: (id: string) => `{articles}:shared:${id}`,
    /** string: JSON of what its page said when it was read last. `pageReading`. */
    page: (id: string) => `{articles}:page:${id}`,
    /** hash: address → id of the article that carries it to readers. */
    urls: "{articles}:urls",
  },

  /** string: JSON of what a CMS said last of an address, which the name is a digest of. RETENTION_DAYS after it. */
  posting: (name: string) => `posting:${name}`,
  publicCorrections: {
    /** zset: "<article id>.<version>" of what was corrected or withdrawn, score = when (ms). `publicCorrections`. */
    all: "{corrections}:all",
    /** hash: version → JSON of what the public is told. `publicCorrections` after the last. */
    of: (id: string) => `{corrections}:of:${id}`,
  },

  /** One shard of subscribers. */
  shard: (shard: number) => ({
    /** hash: chat id → compact record (subscriber-record.ts). Until erased. */
    records: `{a${shard}}:r`,
    /** set of chat ids (intset): active subscribers of the topic. */
    topic: (topic: number) => `{a${shard}}:t${topic}`,
    /** set of chat ids (intset): active subscribers whom the slot's digests reach. */
    slot: (slot: number) => `{a${shard}}:s${slot}`,
    /** hash: chat id → what it wishes beyond its record (wishes-field.ts). Until erased. */
    wishes: `{a${shard}}:w`,
    /** set of chat ids (intset): active subscribers who follow anything. */
    followers: `{a${shard}}:f`,
    /** hash: chat id → articles that its cap allowed at once on that day by its clock ("k7m2qa p3xw8e"). `cappedDay` after the
     *  last. */
    cappedDay: (date: string) => `{a${shard}}:c:${date}`,
    /** hash: topic, or "*" for what is held → the last articles that it had of the topic, and when (bundles.ts), of a chat that gets
     *  bursts as one message. `bursts` after the last. */
    bursts: (chatId: number) => `{a${shard}}:u:${chatId}`,
    /** zset: chat id, score = when what was held of a burst is due (ms). `bursts`. */
    bundles: `{a${shard}}:b`,
    /** string: how a chat was served before (former-record.ts), of those who changed something. Until its next digest has
     *  settled it; of a chat that is off or gone, `pastOfUnserved`. */
    past: (chatId: number) => `{a${shard}}:p:${chatId}`,
    /** zset: chat id, score = when Telegram began to refuse it (ms). Until it returns or is erased. */
    gone: `{a${shard}}:g`,
    /** hash: chat id → how it first came and what it allows to be measured (consents.ts). Until erased. */
    consents: `{a${shard}}:c`,
  }),
  /** string, a bitmap of shards: those that hold, or held, anybody of the index ("all", "t<topic>", "s<slot>", "f"). For good. */
  usedShards: (index: string) => `used:${index}`,
  /** zset: chat id, score = when it left or narrowed its wishes (ms). `left`. */
  left: "left",

  /** One broadcast. Everything but the live list goes RETENTION_DAYS after its end; what a batch holds RETENTION_DAYS and
   *  `longestSending` after its planning. */
  broadcast: (id: string) => ({
    /** hash: spec (JSON), state, cursor, batches, planned, complete, startedAt, clock0 (ms by Redis), paid (1), haltedFor,
     *  delivered, in:<kind of chat> (of the delivered), again (delivered after a lost answer), unknown, f:<reason>,
     *  fence:<batch>, begun:<batch> (starts since it last got on), holder:<batch> (name of the process),
     *  suspect (batch that is tried alone, and until when, ms), order (of a digest: the how manyth that began to be planned),
     *  ahead (how many the first wave goes to: batch 0, which stands outside the order of shards), wave (its stage, while all
     *  others wait), waveFault (JSON: why they do). */
    meta: `{b:${id}}:meta`,
    /** zset: batch, score = when its job counts as dead (ms). Empty = all batches are settled. */
    todo: `{b:${id}}:todo`,
    /** hash: place in batch 0 → "1" where the copy of the first wave had its picture, "0" where it went without. */
    wavePictures: `{b:${id}}:pictures`,
    /** set: variants that Telegram refuses. */
    refused: `{b:${id}}:refused`,
    /** string: the recipients, packed (recipient-record.ts). */
    recipients: (batch: number) => `{b:${id}}:r:${batch}`,
    /** string: the variants in JSON (recipient-record.ts). */
    variants: (batch: number) => `{b:${id}}:v:${batch}`,
    /** string: a cell for each recipient (cell.ts). One ledger for each message of a digest that needs several. */
    ledger: (batch: number, part: number) => `{b:${id}}:l:${batch}:${part}`,
  }),
  /** set: ids of broadcasts that are not done. */
  liveBroadcasts: "broadcasts:live",
  /** hash: slot id → when its last digest was due (ms). For good. */
  lastDigests: "digests:last",
  /** string: how many digests have begun to be planned. For good. */
  digestsBegun: "digests:begun",
  /** zset: ids of a slot's digests, score = when each was due (ms): the last hundred. `digests` after the last one. */
  digests: (slot: string) => `digests:${slot}`,

  /** zset: name of a process that sends, score = when it last said so (ms). `senders`. */
  senders: "senders",

  /** hash: since, saidAt (ms), count, said (of them), kept, notice:<n> (JSON), in:<chat> (message id), writer, until (ms): what
   *  the newsroom is told of one kind. `notices` after the first. */
  notices: (kind: string) => `notices:${kind}`,

  /** hash: name of a menu or a description → digest of what Telegram was told. For good. */
  announced: (botId: number) => `announced:${botId}`,
  /** string: written to see that Redis takes writes. `proof`. */
  proof: "proof",
  /** string: JSON of the question a person was asked. `pendingInput`. */
  pendingInput: (chatId: number, userId: number) => `input:${chatId}:${userId}`,
  /** hash: message id → JSON of a picture; story: the id of the article made of it. `album` after the last. */
  album: (chatId: number, group: string) => `album:${chatId}:${group}`,
  /** string: JSON of an invitation into the newsroom; the name is a digest of its token. `invitation`, or until it is taken. */
  invitation: (name: string) => `invitation:${name}`,
  /** stream: e, the JSON of what was done in the newsroom. `audit`. */
  audit: "audit",
  /** list: JSON of what a person of the newsroom did, newest first. `acts` after the last. */
  acts: (userId: number) => `acts:${userId}`,
  panels: {
    /** hash: "<chat id>:<message id>" → JSON of a message that shows a story, or asks about it. `panels` after the last. */
    of: (about: string) => `panels:of:${about}`,
    /** zset: what is shown in the chat, score = when it was last (ms). `panels` after the last. */
    in: (chatId: number) => `panels:in:${chatId}`,
    /** zset: what is shown anywhere, score = when it was last (ms). For good, each for `panels`. */
    all: "panels:all",
  },
  /** string: JSON of the card above a desk message. `shownCard` after it changed last. */
  shownCard: (chatId: number, messageId: number) => `card:${chatId}:${messageId}`,
  /** string: JSON of what an editor is asked to confirm. `decision`. */
  decision: (name: string) => `decision:${name}`,
  /** string: "1", of a chat whose reader wants whole texts as one page. Until erased. */
  pageReader: (chatId: number) => `page-reader:${chatId}`,
  /** hash: article id → JSON of a story that the chat has saved. Until it is taken out, or the chat erased. */
  saved: (chatId: number) => `saved:${chatId}`,
  /** hash: article id → JSON of when and where it comes back. Until it has, or the chat is erased. */
  reminders: (chatId: number) => `reminders:${chatId}`,
  /** string: "this has been done". As long as the caller says. */
  once: (name: string) => `once:${name}`,
  /** hash: by, code: what brought the chat here today. `arrival`. */
  arrival: (chatId: number) => `arrival:${chatId}`,
  /** What readers let us measure (measured.ts). */
  measured: {
    /** list: what was pressed under stories, oldest first. RETENTION_DAYS, then in the totals. */
    presses: (chatId: number) => `{measured}:p:${chatId}`,
    /** zset: chat id, score = when the oldest was pressed (ms). As long as there is one. */
    pressesDue: "{measured}:p",
    /** hash: what was pressed → how often. For good. */
    pressTotals: "{measured}:p:all",
    /** hash: chat id → when and by which link it came. RETENTION_DAYS, then in the totals. */
    sources: "{measured}:s",
    /** zset: chat id, score = when it came (ms). As long as that is known. */
    sourcesDue: "{measured}:s:due",
    /** hash: a link's code → readers who came by it. For good. */
    sourceTotals: "{measured}:s:all",
  },
  /** What readers wrote to the newsroom (letters.ts): where it stands, never what it says. */
  letters: {
    /** list: JSON of where each letter of the chat stands, oldest first. RETENTION_DAYS after the last. */
    of: (chatId: number) => `letters:of:${chatId}`,
    /** string: the chat whose letter stands there. RETENTION_DAYS. */
    at: ({ chatId, messageId }: { chatId: number; messageId: number }) => `letters:at:${chatId}:${messageId}`,
    /** set: messages in the chat that answered. RETENTION_DAYS after the last. */
    answers: (chatId: number) => `letters:answers:${chatId}`,
    /** string: letters of all chats in this minute. */
    minute: "letters:minute",
    /** string: "the newsroom takes none from there". `blocked`. */
    blocked: (fingerprint: string) => `letters:blocked:${fingerprint}`,
  },
  /** hash: a link's code → readers who came by it, as they were counted before 2026-12. For good. */
  sources: "sources",
  dayCounts: {
    /** hash: what happened on that day (day-counts.ts) → how often. `dayCounts` after the last. */
    of: (date: string) => `days:${date}`,
    /** hash: minute of that hour since 1970 → readers who left. `leftMinutes` after the last. */
    left: (hour: number) => `days:left:${hour}`,
  },
  /** hash: why readers left, of the reasons offered → how many said so. For good. */
  stopReasons: "stops",
  /** set: ids of channels that the person manages. Until the person leaves, or manages them no more. */
  managedChannels: (userId: number) => `channels:${userId}`,
  /** string: the channel that a person's typed choices are for. `speaksFor` after the last. */
  speaksFor: (userId: number) => `speaks:${userId}`,

  invites: {
    /** hash: chat id → code of its invitation. Until the chat is erased. */
    codes: "{invites}:codes",
    /** hash: that code → readers who came by it. Until the chat is erased. */
    counts: "{invites}:counts",
  },
  /** hash: digest of a summary → digests of the address and the headline that stated it, "*" for a site's own description.
   *  `summaries` after the first. */
  summaries: (site: string) => `summaries:${site}`,
} as const;

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** ms that a key is kept, or an entry of it. What goes RETENTION_DAYS after its end has its number from the operator. */
export const lifetimes = {
  /** Whoever has put a channel aside for longer than this means themselves. */
  speaksFor: 3_600_000,
  inbox: {
    /** Longer than Telegram keeps an update (24 h, Bot API: getUpdates). */
    seen: 48 * hour,
    /** They hold texts of people: long enough for an operator to look, no longer. */
    setAside: 7 * day,
  },
  /** Longer than any call limits its chat. */
  chatLimits: minute,
  /** What has not stood in a feed for so long may be forgotten: it does not come back as news. */
  feedEntries: 400 * day,
  /** Whoever looks into it later asks the feed again. */
  feedReport: 3 * day,
  /** Longer than a poll takes: its fetch, its reading, and 20 s for pages. */
  feedTurn: 2 * minute,
  feedNotice: 7 * day,
  feedList: day,
  /** Twice the longest window of a digest. Whoever is served is looked at by the next digest, which drops what is settled. */
  pastOfUnserved: 14 * day,
  /** Any broadcast that was planned before has ended by then. */
  left: 7 * day,
  /** The day itself, by any clock, and what was planned on it. */
  cappedDay: 2 * day,
  /** An edition that is later is not made any more: what it would have brought waits for the next one of another slot. */
  bursts: 7 * hour,
  /** Long enough to look around before one chooses. */
  arrival: day,
  /** Long enough for somebody to find another pastime. */
  blocked: 90 * day,
  /** No broadcast lasts longer than this. */
  longestSending: 4 * day,
  digests: 60 * day,
  /** A year can be compared with the one before. */
  dayCounts: 800 * day,
  /** As long as anybody looks at a receipt. */
  leftMinutes: 60 * day,
  /** A public log is looked into long after. */
  publicCorrections: 366 * day,
  /** What nobody has said by then is no news. */
  notices: hour,
  /** A site says of itself today what it said last month. */
  summaries: 30 * day,
  /** From a draft to a day after its publication. */
  pageReading: 40 * day,
  /** Four of a sender's signs may be lost. */
  senders: 20 * second,
  proof: minute,
  /** Long enough to fetch the right wording from a colleague. */
  pendingInput: 15 * minute,
  /** As long as somebody may answer one of its pictures with a command. */
  album: 2 * day,
  acts: 7 * day,
  audit: 366 * day,
  invitation: day,
  shownCard: 7 * day,
  /** As long as a story is corrected. */
  panels: 30 * day,
  /** Long enough to ask somebody who sleeps. */
  decision: day,
} as const;

/** RETENTION_DAYS as ms: of a broadcast from its end, and of what its batches hold from their planning. */
export const retentionOf = (days: number) => ({
  broadcastMs: days * day,
  batchMs: days * day + lifetimes.longestSending,
});
