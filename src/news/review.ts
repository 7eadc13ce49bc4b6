/** What stands between who wrote a draft and who lets it out: handed in, sent back with a note, released by a second person. Pure. */
import type { Article, ArticleContent } from "./article.ts";
import { editsOf, isHandedIn } from "./draft.ts";
import type { Role } from "./roles.ts";

/** What somebody who looks at a draft again wants to know of. */
export const draftParts = ["title", "lead", "body", "source", "link", "picture", "topics"] as const;
export type DraftPart = (typeof draftParts)[number];

/** What was changed since it was sent back; null: it never was. */
export function changedSinceSentBack({ content, topics, sentBack }: Article): readonly DraftPart[] | null {
  if (!sentBack) return null;
  const { was } = sentBack;
  const before = { ...partsOf(was.content), topics: was.topics.join() };
  const after = { ...partsOf(content), topics: topics.join() };
  return draftParts.filter((part) => before[part] !== after[part]);
}

const partsOf = ({ title, lead, body, bodyHtml, source, url, imageUrl, photoId }: ArticleContent) => ({
  title,
  lead,
  body: JSON.stringify([body, bodyHtml]),
  source,
  link: url,
  picture: JSON.stringify([imageUrl, photoId]),
});

/** As it was handed in, it goes back to who did so. Null: nobody has. */
export function sentBackBy(draft: Article, by: number, note: string, at: number): Article | null {
  const { handedIn, ...rest } = draft;
  if (!handedIn || !isHandedIn(draft)) return null;
  return {
    ...rest,
    sentBack: { at, by, to: handedIn.by, note, was: { content: draft.content, topics: draft.topics } },
  };
}

/** Null: it is handed in already. */
export function handedInBy(draft: Article, by: number, at: number): Article | null {
  return isHandedIn(draft) ? null : { ...draft, handedIn: { at, by, edits: editsOf(draft) } };
}

/** How many a newsroom has where its owner need not wait for anybody. */
const fewPeople = 2;

/** Whether somebody may let out what they wrote or changed last: an owner may, where two work at most. */
export const mayReleaseOwn = (role: Role, people: number): boolean => role === "owner" && people <= fewPeople;
