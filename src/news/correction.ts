/** What a correction changes in an article. */
import type { Article, ArticleContent } from "./article.ts";

/** The fields that an editor can put right, in the order they are shown. */
export const correctable = ["title", "lead", "source", "body"] as const satisfies readonly (keyof ArticleContent)[];
export type CorrectableField = (typeof correctable)[number];

/** Of these a source may know better, as often as it likes: its text changes with every comma. */
const words = ["title", "lead", "source"] as const satisfies readonly CorrectableField[];

/** All that a correction may change: what is typed, what that is in another form, the pictures, and the link buttons. */
const changeable = [...correctable, "bodyHtml", "imageUrl", "photoId", "album", "links"] as const;
type ChangeableField = (typeof changeable)[number];

/** Null takes away what an article can do without. */
export type ContentChanges = {
  readonly [Field in ChangeableField]?:
    | Exclude<ArticleContent[Field], undefined>
    | (undefined extends ArticleContent[Field] ? null : never);
};

/** An article can do without it. */
export const isRemovable = (field: CorrectableField): boolean => field !== "title";

/** Whether the text typed for a field says that there shall be none. */
export const meansNone = (text: string): boolean => text === "" || text === "-";

export function typedChange(field: CorrectableField, text: string): ContentChanges {
  const value = isRemovable(field) && meansNone(text) ? null : text;
  return field === "body" ? { body: value, bodyHtml: null } : { [field]: value };
}

/** A photo that an editor sent, as Telegram calls it; null: none. */
export const pictureChange = (photoId: string | null): ContentChanges => ({ photoId, imageUrl: null, album: null });

const changesPicture = (changes: ContentChanges): boolean =>
  changes.photoId !== undefined || changes.imageUrl !== undefined;

export function withChanges(content: ArticleContent, changes: ContentChanges): ArticleContent {
  const next: Record<string, unknown> = { ...content };
  for (const field of changeable) {
    const value = changes[field];
    if (value === null) delete next[field];
    else if (value !== undefined) next[field] = value;
  }
  return next as unknown as ArticleContent;
}

/** What of headline, lead and credit the source tells otherwise; null when nothing. */
export function changesTowards({ content, proposed }: Pick<Article, "content" | "proposed">): ContentChanges | null {
  if (!proposed) return null;
  const told = proposed.from === "page" ? correctable : words;
  const differing = told.filter((field) => content[field] !== proposed.content[field]);
  if (differing.length === 0) return null;
  const changes = differing.map((field) => [field, proposed.content[field] ?? null] as const);
  return Object.fromEntries(differing.some((field) => field === "body") ? [...changes, ["bodyHtml", null]] : changes);
}

/** What makes the words of `content` again of what `changes` have made of them. */
export function changesBack(content: ArticleContent, changes: ContentChanges): ContentChanges {
  const changed = changeable.filter((field) => changes[field] !== undefined);
  return Object.fromEntries(changed.map((field) => [field, content[field] ?? null]));
}

/** The article before that correction, as a version of its own: its name has been used for a broadcast. `correction`: the
 *  one that stood on the card before. */
export function uncorrected(article: Article, back: ContentChanges, correction: Article["correction"]): Article {
  const { correction: _, ...rest } = article;
  const content = withChanges(article.content, back);
  return { ...rest, version: article.version + 1, content, ...(correction && { correction }) };
}

/** How readers are told of a correction. */
export interface Telling {
  /** What was wrong, in the editor's words; may be empty. */
  readonly note: string;
  /** Besides, a short word below each copy. */
  readonly notify: boolean;
  /** The card says that it was corrected, also where neither of these does. */
  readonly mark?: boolean;
}

/** A slip that is put right is nobody's news, unless an editor wants it so. */
export const isMarked = ({ note, notify, mark = false }: Telling): boolean => notify || note !== "" || mark;

/** Where it tells no reason, that of an earlier correction stays on the card. */
export function corrected(article: Article, changes: ContentChanges, telling: Telling, at: number): Article {
  const { note } = telling;
  const stays = !isMarked(telling) || (note === "" && article.correction?.note);
  return {
    ...article,
    version: article.version + 1,
    content: withChanges(article.content, changes),
    ...(changesPicture(changes) && { pictureRevised: true }),
    ...(!stays && { correction: { at, note } }),
  };
}

/** Whether the article is what this very correction of `basedOn` has made of it. */
export function isCorrectedBy(article: Article, basedOn: number, changes: ContentChanges, note: string): boolean {
  return (
    article.version === basedOn + 1 &&
    (note === "" || article.correction?.note === note) &&
    changeable.every((field) => changes[field] === undefined || isSame(article.content[field] ?? null, changes[field]))
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
