/** Sends a word of the newsroom to everybody or to topics' readers, after the undo window or at a time, as the act of somebody who may
 *  take it back. */
import { AppError } from "../news/app-error.ts";
import { type Announcement, announcementBroadcastId } from "../news/broadcast.ts";
import type { Clock } from "../news/schedule.ts";
import type { ActStore } from "../store/acts.ts";
import type { Rights } from "./rights.ts";

/** Without `at` it goes out after the undo window. Resolves with when it does, ms. Throws time_in_past. */
export type Announce = (actor: number, announcement: Announcement) => Promise<number>;

export function createAnnounce(deps: {
  readonly acts: Pick<ActStore, "note">;
  readonly rights: Rights;
  readonly clock: Clock;
  readonly undoMs: number;
  startAnnouncement(announcement: Announcement): Promise<void>;
}): Announce {
  return async (actor, announcement) => {
    await deps.rights.demand(actor, "publish");
    const now = deps.clock();
    if (announcement.at !== undefined && announcement.at <= now) throw new AppError("time_in_past", {});
    const at = announcement.at ?? now + deps.undoMs;
    // Before it begins: an act of which nothing has come is passed over.
    const broadcast = announcementBroadcastId(announcement.id);
    await deps.acts.note(actor, { kind: "announce", at: now, broadcast });
    await deps.startAnnouncement({ ...announcement, at });
    return at;
  };
}
