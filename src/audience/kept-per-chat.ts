/** Everything that is kept about one chat, in one list: what /mydata shows and what /stop and /deletemydata erase are made
 *  from it. Whoever stores something new about a chat adds it here, with its name and its sentence in the locales
 *  (mydata-<part>-words, mydata-part-<part>). */
import { capOfferEntry, pauseEntry } from "../news/agenda.ts";
import { noProof } from "../news/consent.ts";
import type { Clock } from "../news/schedule.ts";
import type { ActStore } from "../store/acts.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArrivalStore } from "../store/arrivals.ts";
import type { AuditStore } from "../store/audit.ts";
import type { ConsentStore } from "../store/consents.ts";
import type { InviteStore } from "../store/invites.ts";
import type { LetterStore } from "../store/letters.ts";
import type { ManagedChannelStore } from "../store/managed-channels.ts";
import type { MeasuredStore } from "../store/measured.ts";
import { type Once, onceOf } from "../store/once.ts";
import type { PageReaderStore } from "../store/page-readers.ts";
import type { PendingInputStore } from "../store/pending-input.ts";
import type { PeopleStore } from "../store/people.ts";
import type { ReminderStore } from "../store/reminders.ts";
import type { SavedStore } from "../store/saved.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";
import { eraseReminders } from "./kept-stories.ts";

export type KeptPart =
  | "record"
  | "capped"
  | "bursts"
  | "consents"
  | "arrival"
  | "presses"
  | "source"
  | "input"
  | "updates"
  | "notes"
  | "invites"
  | "reading"
  | "channels"
  | "feedback"
  | "saved"
  | "reminders"
  | "copies"
  | "role";

export interface Kept {
  readonly part: KeptPart;
  /** As JSON; null = nothing. */
  find(chatId: number): Promise<unknown>;
  erase(chatId: number): Promise<unknown>;
  /** Of a group that got a new id: what it should keep. What has no such way is erased under the old one. */
  move?(from: number, to: number): Promise<void>;
  /** "stop": after a stop it is kept, so that stories can be corrected. "always": it is not the chat's own to erase. */
  readonly outlives?: "stop" | "always";
}

/** What another room keeps. */
export interface Place {
  find(chatId: number): Promise<readonly unknown[]>;
  erase(chatId: number): Promise<unknown>;
}

export interface KeptDeps {
  readonly subscribers: Pick<
    SubscriberStore,
    "get" | "erase" | "migrate" | "cappedDays" | "forgetDays" | "bursts" | "forgetBursts"
  >;
  readonly clock: Clock;
  readonly arrivals: ArrivalStore;
  readonly consents: ConsentStore;
  readonly measured: MeasuredStore;
  readonly pendingInput: PendingInputStore;
  readonly once: Once;
  readonly invites: Pick<InviteStore, "find" | "forget">;
  readonly pageReaders: PageReaderStore;
  readonly managedChannels: ManagedChannelStore;
  readonly letterBox: Pick<LetterStore, "of" | "eraseOf">;
  readonly saved: SavedStore;
  readonly reminders: ReminderStore;
  readonly agenda: Pick<Agenda, "put" | "remove">;
  readonly offerAgenda: Pick<Agenda, "remove">;
  readonly people: Pick<PeopleStore, "roleOf" | "nameOf">;
  readonly acts: Pick<ActStore, "recent">;
  readonly audit: Pick<AuditStore, "by">;
  /** Updates that were set aside. */
  readonly inbox: {
    setAsideOf(id: number): Promise<readonly unknown[]>;
    dropSetAsideOf(id: number): Promise<void>;
  };
  /** What the ledgers say of it. */
  readonly copies: Place;
}

/** In the order in which they are shown and erased: the record first, for nothing is sent to who has none. */
export function everythingKept(deps: KeptDeps): readonly Kept[] {
  const { subscribers, clock, arrivals, consents, measured, pendingInput, once, invites, letterBox, inbox, copies } =
    deps;
  const { agenda, pageReaders, saved, reminders } = deps;
  return [
    {
      part: "record",
      find: subscribers.get,
      // The end of a pause stands in the record, and on the agenda besides.
      erase: async (chatId) => {
        await agenda.remove(pauseEntry(chatId));
        await deps.offerAgenda.remove(capOfferEntry(chatId));
        await subscribers.erase(chatId);
      },
      move: subscribers.migrate,
    },
    {
      part: "capped",
      find: listed((chatId) => subscribers.cappedDays(chatId, clock())),
      erase: (chatId) => subscribers.forgetDays(chatId, clock()),
    },
    { part: "bursts", find: listed(subscribers.bursts), erase: subscribers.forgetBursts },
    {
      part: "consents",
      async find(chatId) {
        const proof = await consents.get(chatId);
        return proof === noProof ? null : proof;
      },
      erase: consents.erase,
      async move(from, to) {
        const proof = await consents.get(from);
        if (proof !== noProof) await consents.put(to, proof);
      },
    },
    {
      part: "arrival",
      async find(chatId) {
        const arrival = await arrivals.get(chatId);
        return Object.keys(arrival).length === 0 ? null : arrival;
      },
      erase: arrivals.erase,
    },
    { part: "presses", find: listed(measured.presses), erase: measured.erasePresses },
    { part: "source", find: measured.source, erase: measured.eraseSource },
    {
      part: "input",
      find: (chatId) => pendingInput.get(chatId, chatId),
      erase: (chatId) => pendingInput.take(chatId, chatId),
    },
    { part: "updates", find: listed(inbox.setAsideOf), erase: inbox.dropSetAsideOf },
    notes(once),
    { part: "invites", find: invites.find, erase: invites.forget },
    {
      part: "reading",
      find: async (chatId) => ((await pageReaders.has(chatId)) ? { wholeTexts: "as one page" } : null),
      erase: (chatId) => pageReaders.set(chatId, false),
    },
    { part: "channels", find: listed(deps.managedChannels.of), erase: deps.managedChannels.forget },
    { part: "feedback", find: listed(letterBox.of), erase: letterBox.eraseOf },
    { part: "saved", find: listed(saved.list), erase: saved.erase, move: saved.migrate },
    { part: "reminders", find: listed(reminders.list), erase: (chatId) => eraseReminders(chatId, deps) },
    { part: "copies", find: listed(copies.find), erase: copies.erase, outlives: "stop" },
    role(deps),
  ];
}

function notes(once: Once): Kept {
  return {
    part: "notes",
    find: listed(async (chatId) => {
      const names = Object.entries(onceOf).map(async ([name, nameOf]) => (await once.has(nameOf(chatId))) && name);
      return (await Promise.all(names)).filter((name) => name !== false);
    }),
    async erase(chatId) {
      for (const nameOf of Object.values(onceOf)) await once.forget(nameOf(chatId));
    },
  };
}

/** Of somebody who works in the newsroom: it is given and taken by others. */
function role({ people, acts, audit }: Pick<KeptDeps, "people" | "acts" | "audit">): Kept {
  return {
    part: "role",
    async find(chatId) {
      const [given, done, noted] = await Promise.all([people.roleOf(chatId), acts.recent(chatId), audit.by(chatId)]);
      if (given === null && done.length === 0 && noted.length === 0) return null;
      return { role: given, name: await people.nameOf(chatId), did: done, noted };
    },
    erase: async () => {},
    outlives: "always",
  };
}

/** None is nothing. */
const listed =
  (find: (chatId: number) => Promise<readonly unknown[]>) =>
  async (chatId: number): Promise<readonly unknown[] | null> => {
    const found = await find(chatId);
    return found.length === 0 ? null : found;
  };
