/** Every kind of key in Redis is either nobody's, or named by /privacy and shown in /mydata: a new one is a decision. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { KeptPart } from "../../src/audience/kept-per-chat.ts";
import { keys } from "../../src/store/keys.ts";
import { type OpenReception, openReception, person } from "../support/reception.ts";

/** Holds nothing about a reader: the newsroom's work, sums, numbers of the program itself. */
const impersonal: readonly RegExp[] = [
  /^rateLimiter\.(?:state|slots)$/,
  /^inbox\.heard$/,
  /^registry\./,
  /^(?:topics|agenda|lastSweep|goneRound|feedAgenda|pageAgenda|usedShards|liveBroadcasts|lastDigests|digestsBegun|digests)$/,
  /^feeds\./,
  /^articles\.(?:record|state|page|review|held|topic|story|carriers|sealed|changes|urls)$/,
  /^(?:posting|senders|notices|announced|proof|sources|stopReasons|summaries)$/,
  /^publicCorrections\./,
  /^broadcast\.(?:meta|todo|refused|wavePictures)$/,
  /^letters\.minute$/,
  /^measured\.(?:pressTotals|sourceTotals)$/,
  /^dayCounts\./,
];

interface Said {
  readonly keys: RegExp;
  /** Of /privacy, in English. */
  readonly privacy: RegExp;
  /** What of /mydata shows it; a sentence: why nothing does. */
  readonly data: KeptPart | { readonly because: string };
}

const forMinutes = { because: "it is gone before anybody has read the file" };

const personal: readonly Said[] = [
  { keys: /^shard\.(?:records|topic|slot|wishes|followers|past)$/, privacy: /what you chose/, data: "record" },
  { keys: /^shard\.cappedDay$/, privacy: /Notes.*what came lately/, data: "capped" },
  { keys: /^shard\.(?:bursts|bundles)$/, privacy: /Notes.*what came lately/, data: "bursts" },
  { keys: /^shard\.gone$/, privacy: /block me, it is erased after 90 days/, data: "record" },
  { keys: /^shard\.consents$/, privacy: /how you first came, as proof/, data: "consents" },
  { keys: /^left$/, privacy: /Notes.*at most a week.*that you left/, data: "record" },
  { keys: /^offerAgenda$/, privacy: /Notes.*done twice/, data: "record" },
  { keys: /^broadcast\.(?:recipients|variants|ledger)$/, privacy: /Which story reached this chat/, data: "copies" },
  { keys: /^articles\.shared$/, privacy: /what Telegram calls that copy/, data: { because: "nobody's id is in it" } },
  { keys: /^pageReader$/, privacy: /what you chose/, data: "reading" },
  { keys: /^saved$/, privacy: /what you saved/, data: "saved" },
  { keys: /^reminders$/, privacy: /Reminders until they have come/, data: "reminders" },
  { keys: /^once$/, privacy: /Notes.*done twice/, data: "notes" },
  { keys: /^arrival$/, privacy: /how you first came/, data: "arrival" },
  { keys: /^measured\.(?:presses|pressesDue)$/, privacy: /Measured/, data: "presses" },
  { keys: /^measured\.(?:sources|sourcesDue)$/, privacy: /Measured/, data: "source" },
  { keys: /^letters\.(?:of|at|answers)$/, privacy: /What you write to the newsroom/, data: "feedback" },
  { keys: /^letters\.blocked$/, privacy: /a mark for 90 days/, data: { because: "no chat can be read from it" } },
  { keys: /^(?:managedChannels|speaksFor)$/, privacy: /channels you manage/, data: "channels" },
  { keys: /^invites\./, privacy: /your invitation's code/, data: "invites" },
  { keys: /^pendingInput$/, privacy: /an open question/, data: "input" },
  { keys: /^inbox\.(?:setAside|poisoned)$/, privacy: /a message that made me stumble/, data: "updates" },
  { keys: /^inbox\./, privacy: /Notes.*for minutes/, data: forMinutes },
  { keys: /^rateLimiter\./, privacy: /Notes.*for minutes/, data: forMinutes },
  { keys: /^(?:people|peopleNames|acts|audit|shownCard|album|panels\..*|decision|invitation)$/, privacy: /Who works in the newsroom/, data: "role" }, // biome-ignore format: one line each
];

let reception: OpenReception;
const editor = 31;
beforeAll(async () => {
  reception = await openReception({ roles: { [editor]: "editor" } });
});
afterAll(() => reception.stop());

test("each kind of key is nobody's, or stands in /privacy and in /mydata", async () => {
  const { text } = await reception.say(person(editor, "en"), "/privacy");
  const parts = (await reception.audience.everything(editor)).map(({ part }) => part);
  const kinds = kindsOf(keys, "");
  expect(kinds.length).toBeGreaterThan(80);
  for (const kind of kinds) {
    if (impersonal.some((pattern) => pattern.test(kind))) continue;
    const said = personal.find((each) => each.keys.test(kind));
    if (!said) throw new Error(`${kind}: name it in /privacy and /mydata, or say here that it is nobody's`);
    expect(text, kind).toMatch(said.privacy);
    if (typeof said.data === "string") expect(parts, kind).toContain(said.data);
  }
});

/** "articles.shared": every name in the table of keys. */
function kindsOf(table: object, above: string): string[] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) => {
    const path = above === "" ? name : `${above}.${name}`;
    const made = typeof value === "function" ? (value as (...args: unknown[]) => unknown)({}, {}) : value;
    return typeof made === "string" ? [path] : kindsOf(made as object, path);
  });
}
