/** What somebody who left may say of it. Stored and carried by buttons: append, never rename. */
export const stopReasons = ["too-much", "too-little", "wrong-topics"] as const;
export type StopReason = (typeof stopReasons)[number];
