/** The variant of an edition that has not been sent, without what was withdrawn or put on hold since it was planned, or what its reader does not
 *  want any more. */
import { isSpared } from "../../news/arrival.ts";
import type { Article } from "../../news/article.ts";
import { isEntitled } from "../../news/entitlement.ts";
import { factsOf } from "../../news/filter.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { ContentDeps } from "./content.ts";
import { idsIn, readVariant, writeVariant } from "./edition-variant.ts";

/** Thousands of readers are owed a handful of articles: they are asked for once. */
export async function standing(
  texts: readonly string[],
  dueAt: number,
  articles: Pick<ContentDeps["articles"], "many" | "published">,
): Promise<ReadonlyMap<string, string>> {
  const told = await articles.many([...new Set(texts.flatMap(idsIn))]);
  const withdrawn = new Set(
    told.flatMap(({ id, state, hold, isOver }) => (state === "published" && !hold && !isOver ? [] : [id])),
  );
  const cleared = new Map<string, string>();
  for (const text of withdrawn.size === 0 ? [] : texts) {
    if (!idsIn(text).some((id) => withdrawn.has(id))) continue;
    const variant = await readVariant(text, dueAt, articles);
    cleared.set(text, writeVariant({ ...variant, ids: variant.ids.filter((id) => !withdrawn.has(id)) }));
  }
  return cleared;
}

/** Without the articles that the reader has muted by now, or whose topics they have left. */
export async function narrowed(
  text: string,
  subscriber: Subscriber,
  dueAt: number,
  articles: Pick<ContentDeps["articles"], "many" | "published">,
): Promise<string> {
  const variant = await readVariant(text, dueAt, articles);
  const isWanted = (each: Article): boolean => {
    const article = { ...each, facts: factsOf(each) };
    return isEntitled(subscriber, article) && !isSpared(subscriber.preferences, article.facts);
  };
  const told = await articles.many(variant.ids);
  const unwanted = new Set(told.filter((each) => !isWanted(each)).map((each) => each.id));
  if (unwanted.size === 0) return text;
  return writeVariant({ ...variant, ids: variant.ids.filter((each) => !unwanted.has(each)) });
}
