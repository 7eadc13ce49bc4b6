/** The languages the house speaks, by code alone: for those who need no sentence. */
export const localeCodes = ["en", "fr"] as const;

export type LocaleCode = (typeof localeCodes)[number];
