/** Tells a text's language where nobody declared it. */

/** Two letters; undefined for texts too short to tell. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  if (text.length < 20) return undefined;
  // Its tables take 55 MB: only a process that meets an undeclared page pays for them.
  const { eld } = await import("eld/small");
  return eld.detect(text.slice(0, 2000)).language || undefined;
}
