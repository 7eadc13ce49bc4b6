/** Readers' own invitations, and what a newcomer was asked on the way in: numbers and short-lived notes, never a name. */
import type { InviteStore } from "../store/invites.ts";
import { type Once, onceOf } from "../store/once.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";

export interface Invitations {
  /** The chat's own code, made when it is first asked for, and how many readers have come by it. */
  invitation(chatId: number): Promise<{ readonly code: string; readonly readers: number }>;
  /** Counts a reader who came by another's invitation: once, and only who is new. One's own does not count. */
  cameByInvitation(chatId: number, code: string): Promise<void>;
  /** The chat is asked what its clock shows: a time that is typed next is the answer. */
  askClock(chatId: number): Promise<void>;
  /** Whether that was asked lately; asked once, it is forgotten. */
  wasAskedClock(chatId: number): Promise<boolean>;
  /** The chat is welcomed back: Start, which Telegram's clients press by themselves after it, need not say it again. */
  welcome(chatId: number): Promise<void>;
  /** Whether that was just so; asked once, it is forgotten. */
  wasWelcomed(chatId: number): Promise<boolean>;
}

export interface InvitationDeps {
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly invites: InviteStore;
  readonly once: Once;
}

/** Pressing the link again before choosing anything is the same visit. */
const sameVisitMs = 3_600_000;
/** A time that is typed later than that means when news comes. */
const askedForMs = 900_000;
const welcomedForMs = 10_000;

export function createInvitations({ subscribers, invites, once }: InvitationDeps): Invitations {
  return {
    invitation: (chatId) => invites.of(chatId),
    async cameByInvitation(chatId, code) {
      if ((await subscribers.get(chatId)) !== null || (await invites.isOf(chatId, code))) return;
      if (await once(onceOf.invited(chatId), sameVisitMs)) await invites.count(code);
    },
    askClock: async (chatId) => void (await once(onceOf.clock(chatId), askedForMs)),
    welcome: async (chatId) => void (await once(onceOf.welcomed(chatId), welcomedForMs)),
    wasWelcomed: (chatId) => once.forget(onceOf.welcomed(chatId)),
    wasAskedClock: (chatId) => once.forget(onceOf.clock(chatId)),
  };
}
