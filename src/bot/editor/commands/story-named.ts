/** Which story or sending an editor means: by its id, by the story's link, or by answering a message that shows it. One
 *  reading for all commands. */
import { cleanText } from "../../../format/clean-text.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { type ArticleId, parseArticleId } from "../../../news/article.ts";
import { parseBroadcastId } from "../../../news/broadcast.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { shown } from "../../shown.ts";
import { answeredBy } from "./answered-message.ts";
import { looksLikeLink, type Named, type ShownDeps, storyAt, storyShownIn } from "./story-shown.ts";

const longestTitle = 80;
/** A message holds no more. */
const mostNamed = 30;

/** Null when it is not clear which: then the editor has been told. `usage`: said when nothing is named. `rest`: what stands
 *  behind the name; all of it, where a message is answered. */
export async function whatIsNamed(
  ctx: BotContext,
  args: string,
  usage: Html,
  deps: ShownDeps,
): Promise<{ readonly named: Named; readonly rest: string } | null> {
  const { t } = ctx.texts;
  const [, word = "", behind = ""] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
  const answered = ctx.msg ? answeredBy(ctx.msg) : null;
  const typed = await typedName(word, answered !== null, deps);
  if (typed) return { named: typed, rest: behind };
  if (looksLikeLink(word)) return tell(ctx, t("named-link-unknown", { word: shown(word) }));
  if (!answered) return tell(ctx, word === "" ? usage : t("status-bad-id", { word: shown(word) }));
  const found = await storyShownIn(answered, ctx.me.id, deps);
  if (found.kind === "none")
    return tell(ctx, t(answered.elsewhere ? "named-nothing-elsewhere" : "named-nothing-shown"));
  if (found.kind !== "several") return { named: found, rest: args };
  const lines = found.stories
    .slice(0, mostNamed)
    .map(({ id, content }) => t("named-story", { id, title: truncate(cleanText(content.title), longestTitle) }));
  return tell(ctx, joinHtml([t("named-several"), ...lines], "\n"));
}

/** Where only a story will do. */
export async function storyNamed(
  ctx: BotContext,
  args: string,
  usage: Html,
  deps: ShownDeps,
): Promise<{ readonly id: ArticleId; readonly rest: string } | null> {
  const found = await whatIsNamed(ctx, args, usage, deps);
  if (!found) return null;
  if (found.named.kind === "story") return { id: found.named.id, rest: found.rest };
  return tell(ctx, ctx.texts.t("status-bad-id", { word: shown(found.named.id) }));
}

async function tell(ctx: BotContext, html: Html): Promise<null> {
  await say(ctx, { html });
  return null;
}

/** Null: the word names nothing. Behind an answer it may be the first of a sentence: then only what exists is a name. */
async function typedName(word: string, isAnswer: boolean, deps: ShownDeps): Promise<Named | null> {
  const id = parseArticleId(word);
  if (id && (!isAnswer || (await deps.stored.article(id)))) return { kind: "story", id };
  if (looksLikeLink(word)) {
    const linked = await storyAt(word, deps);
    return linked && { kind: "story", id: linked.id };
  }
  const broadcast = parseBroadcastId(word);
  return broadcast && (await deps.sending.spec(broadcast)) ? { kind: "broadcast", id: broadcast } : null;
}
