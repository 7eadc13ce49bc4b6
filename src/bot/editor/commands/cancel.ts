/** /cancel: a scheduled story is taken back. */
import { parseArticleId } from "../../../news/article.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export const cancel = defineCommand<NewsroomDeps>({
  name: "cancel",
  right: "publish",
  async run(ctx, word, { articles }) {
    const { t } = ctx.texts;
    const id = parseArticleId(word);
    if (!id)
      return void (await say(ctx, {
        html: word === "" ? t("undo-cancel-usage") : t("status-bad-id", { word: shown(word) }),
      }));
    await articles.cancel(actorOf(ctx), id);
    await say(ctx, { html: t("desk-undone", { id }) });
  },
});
