/** What a panel says of a story beside its state: what it goes on with or repeats, and who made its last version. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Html } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { cms } from "../../../news/roles.ts";

interface StoryView {
  readonly article: Article;
  readonly follows?: Article | null;
  readonly chain?: readonly Article[];
  readonly revisedBy?: string | null;
  readonly now: number;
  readonly timeZone: string;
}

const longestFollowed = 60;
const mostFollowing = 5;

/** The story that it goes on with. */
export function followsLine({ t }: Texts, { follows }: Pick<StoryView, "follows">): Html[] {
  if (!follows) return [];
  const { id, content } = follows;
  return [t("desk-follows", { id, title: truncate(cleanText(content.title), longestFollowed) })];
}

/** What followed in its story. */
export function chainLines({ t }: Texts, { chain = [] }: Pick<StoryView, "chain">): Html[] {
  const lines = chain
    .slice(-mostFollowing)
    .map(({ id, content }) =>
      t("desk-chain-story", { id, title: truncate(cleanText(content.title), longestFollowed) }),
    );
  return lines.length > 0 ? [t("desk-chain", { count: chain.length }), ...lines] : [];
}

/** Until when it holds, where that was said. */
export function validLine({ t, clock }: Texts, { article, now, timeZone }: StoryView): Html[] {
  const { isOver = false, validUntil } = article;
  return validUntil === undefined
    ? []
    : [t("desk-valid", { over: isOver, ...clock.moment(validUntil, now, timeZone) })];
}

/** Who has the story that it repeats does not get it at once. */
export function repeatsLine({ t, clock }: Texts, { repeats }: Article): Html[] {
  return repeats && !repeats.sentAnyway ? [t("desk-repeats", { ids: clock.list(repeats.of.slice(0, 3)) })] : [];
}

/** Of what was corrected or withdrawn. */
export function revisedLine({ t, clock }: Texts, { article, revisedBy, now, timeZone }: StoryView): Html[] {
  const { revised, version } = article;
  if (!revised) return [];
  const who = revised.by === cms ? "cms" : revisedBy ? "person" : "somebody";
  return [t("desk-revised", { who, name: revisedBy ?? "", version, ...clock.moment(revised.at, now, timeZone) })];
}
