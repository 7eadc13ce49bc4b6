/** The order in which calls to Telegram are let through: a higher lane gets the next permission, not the next batch. */

/** From first to last in line. */
export const lanes = ["interactive", "retraction", "breaking", "routine", "digest"] as const;

export type Lane = (typeof lanes)[number];
