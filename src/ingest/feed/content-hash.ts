/** Tells whether an entry was edited where readers see it. */
import { createHash } from "node:crypto";

/** Of what readers would see: a new date or a tracker in a link is no edit. */
export function contentHash(content: { readonly title: string; readonly lead?: string }): string {
  return createHash("sha256")
    .update(`${content.title}\n${content.lead ?? ""}`)
    .digest("base64url")
    .slice(0, 16);
}
