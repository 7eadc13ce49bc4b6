/** /cancel: a scheduled story is taken back. */

import { joinHtml } from "../../../format/safe-html.ts";
import { parseArticleId } from "../../../news/article.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { headline } from "../desk/desk-message.ts";
import { refreshDesk } from "../desk/desk-view.ts";

export const cancel = defineCommand<NewsroomDeps>({
  name: "cancel",
  right: "publish",
  async run(ctx, word, deps) {
    const { t } = ctx.texts;
    const id = parseArticleId(word);
    if (!id)
      return void (await say(ctx, {
        html: word === "" ? t("undo-cancel-usage") : t("status-bad-id", { word: shown(word) }),
      }));
    const article = await deps.articles.cancel(actorOf(ctx), id);
    await say(ctx, { html: joinHtml([headline(article), t("desk-undone", { id })], "\n") });
    await refreshDesk(ctx, article, deps);
  },
});
