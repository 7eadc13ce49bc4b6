/** /followup: what comes next in a story that readers have. The story by its id, its link or an answer to a copy of it, then
 *  what /publish takes. */
import { parseArticleId } from "../../../news/article.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import type { NewsroomDeps } from "../deps.ts";
import { answeredBy } from "./answered-message.ts";
import { submitTyped } from "./publish.ts";
import { storyNamed } from "./story-named.ts";
import { looksLikeLink } from "./story-shown.ts";

export const followup = defineCommand<NewsroomDeps>({
  name: "followup",
  right: "draft",
  async run(ctx, args, deps) {
    const usage = ctx.texts.t("followup-usage");
    const isAnswer = ctx.msg !== undefined && answeredBy(ctx.msg) !== null;
    // In an answer the first link is the new page, unless another one stands behind it.
    const names = !isAnswer || namesStory(args);
    const named = await storyNamed(ctx, names ? args : "", usage, deps);
    if (!named) return;
    // A title line below the name stays a line of its own.
    const isBelow = names && /^\S+[^\S\n]*\n/.test(args);
    const rest = names ? `${isBelow ? "\n" : ""}${named.rest}` : args;
    if (rest.trim() === "") return void (await say(ctx, { html: usage }));
    await submitTyped(ctx, rest, "routine", deps, named.id);
  },
});

function namesStory(args: string): boolean {
  const [first = "", second = ""] = args.split(/\s+/);
  return parseArticleId(first) !== null || (looksLikeLink(first) && looksLikeLink(second));
}
