/** Tells a text's language where nobody declared it. */
import { eld } from "eld/small";

/** Two letters; undefined for texts too short to tell. */
export function detectLanguage(text: string): string | undefined {
  if (text.length < 20) return undefined;
  return eld.detect(text.slice(0, 2000)).language || undefined;
}
