/** A text's language: as the page declares it, or told from the text where nobody declared it. */

/** Lower case, with its region where there is one; undefined for what is no tag. */
export function languageOf(tag: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(tag?.trim() ?? "");
  return match?.[1] && [match[1], match[2]].filter(Boolean).join("-").toLowerCase();
}

/** Two letters; undefined for texts too short to tell. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (text.length < 20) return undefined;
  // Its tables take 55 MB: only a process that meets an undeclared page pays for them.
  const { eld } = await import("eld/small");
  return eld.detect(text.slice(0, 2000)).language || undefined;
}
