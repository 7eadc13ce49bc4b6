/** Counts what is changed in a draft and who changed it: what decides whether a press means what was shown, and who may
 *  release it. */
import type { Article } from "./article.ts";

/** The state of a draft that buttons carry. */
export const editsOf = ({ edits }: Pick<Article, "edits">): number => edits?.count ?? 0;

/** As it is now, an editor was asked to look at it. */
export const isHandedIn = (draft: Pick<Article, "edits" | "handedIn">): boolean =>
  draft.handedIn !== undefined && draft.handedIn.edits === editsOf(draft);

/** `after`, with the change written down; null when readers would get the very same. */
export function edited(before: Article, after: Article, actor: number): Article | null {
  const sameText = JSON.stringify(before.content) === JSON.stringify(after.content);
  if (sameText && lookOf(before) === lookOf(after)) return null;
  const textBy = sameText ? before.edits?.textBy : actor;
  const count = editsOf(before) + 1;
  const goesOn = sameText && before.edits?.by === actor;
  const from = goesOn ? before.edits.from : sameText ? count - 1 : count;
  const edits = { count, by: actor, from, ...(textBy !== undefined && { textBy }) };
  // Whoever looks at it may put something right; whoever handed it in has not finished after all.
  const { handedIn } = before;
  const staysIn = handedIn && isHandedIn(before) && handedIn.by !== actor;
  return { ...after, edits, ...(staysIn && { handedIn: { ...handedIn, edits: count } }) };
}

/** Whether somebody who was shown the draft after `seen` edits knows what it is now. Taps come faster than messages are
 *  redrawn: what they have switched themselves since then, they know. */
export function isKnownTo(actor: number, { edits }: Pick<Article, "edits">, seen: number): boolean {
  if (!edits) return seen === 0;
  return seen === edits.count || (edits.by === actor && seen >= edits.from && seen < edits.count);
}

function lookOf({ urgency, silent, paid, fullText, graphic, topics, story }: Article): string {
  return JSON.stringify([urgency, silent, paid === true, fullText === true, graphic === true, topics, story ?? null]);
}

/** Whoever wrote the text or changed it last has not been looked at by anybody. Who added a feed has not written what it brings. */
export function isOwnText(
  actor: number,
  { createdBy, fromFeed, edits }: Pick<Article, "createdBy" | "fromFeed" | "edits">,
): boolean {
  return (createdBy === actor && fromFeed === undefined) || edits?.textBy === actor;
}
