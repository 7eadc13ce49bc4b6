/** Sends a word of the newsroom to everybody, as the act of somebody who may take it back. */
import { type Announcement, announcementBroadcastId } from "../news/broadcast.ts";
import type { Clock } from "../news/schedule.ts";
import type { ActStore } from "../store/acts.ts";
import type { Rights } from "./rights.ts";

export type Announce = (actor: number, announcement: Announcement) => Promise<void>;

export function createAnnounce(deps: {
  readonly acts: Pick<ActStore, "note">;
  readonly rights: Rights;
  readonly clock: Clock;
  startAnnouncement(announcement: Announcement): Promise<void>;
}): Announce {
  return async (actor, announcement) => {
    await deps.rights.demand(actor, "publish");
    // Before it begins: an act of which nothing has come is passed over.
    const broadcast = announcementBroadcastId(announcement.id);
    await deps.acts.note(actor, { kind: "announce", at: deps.clock(), broadcast });
    await deps.startAnnouncement(announcement);
  };
}
