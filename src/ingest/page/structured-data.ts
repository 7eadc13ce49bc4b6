/** What a page's JSON-LD says about its article, as plain fields. */

export interface StructuredArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly image?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly language?: string;
  readonly sections: readonly string[];
  readonly free?: boolean;
  readonly hasVideo: boolean;
}

const articleTypes =
  /^(?:\w*Article|Report|BlogPosting|SocialMediaPosting|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle|WebPage|VideoObject)$/i;

type Thing = Readonly<Record<string, unknown>>;

export function readStructuredData(things: readonly unknown[]): StructuredArticle {
  const objects = things.filter((thing): thing is Thing => typeof thing === "object" && thing !== null);
  const typed = (pattern: RegExp) => objects.filter((thing) => list(thing["@type"]).some((type) => pattern.test(type)));
  const candidates = typed(articleTypes);
  const article =
    candidates.find(
      (thing) => /Article|Report|Posting/i.test(list(thing["@type"]).join(" ")) && text(thing.headline),
    ) ?? candidates.find((thing) => text(thing.headline));
  const hasVideo = typed(/^VideoObject$/i).length > 0 || (article?.video !== undefined && article.video !== null);
  if (!article) return { sections: [], hasVideo };
  const free = article.isAccessibleForFree;
  return {
    ...optional("headline", text(article.headline) ?? text(article.name)),
    ...optional("description", text(article.description)),
    ...optional("image", image(article.image) ?? image(article.thumbnailUrl)),
    ...optional("author", names(article.author)),
    ...optional("publisher", names(article.publisher)),
    ...optional("published", text(article.datePublished) ?? text(article.dateCreated)),
    ...optional("modified", text(article.dateModified)),
    ...optional("language", text(article.inLanguage) ?? names(article.inLanguage)),
    sections: [...list(article.articleSection), ...list(article.keywords).flatMap((words) => words.split(","))],
    ...(free !== undefined && { free: free === true || /^true$/i.test(String(free)) }),
    hasVideo,
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { readonly [P in K]?: string };
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value.trim() || undefined : Array.isArray(value) ? text(value[0]) : undefined;
const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === "string");

function names(value: unknown): string | undefined {
  const each = (Array.isArray(value) ? value : [value]).map((thing) =>
    typeof thing === "object" && thing !== null ? text((thing as Thing).name) : text(thing),
  );
  return each.filter(Boolean).slice(0, 3).join(", ") || undefined;
}

function image(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "object" && first !== null)
    return text((first as Thing).url) ?? text((first as Thing).contentUrl);
  return text(first);
}
