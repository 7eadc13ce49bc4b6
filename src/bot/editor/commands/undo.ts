/** /undo: the next waiting story of this person comes back. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export const undo = defineCommand<NewsroomDeps>({
  name: "undo",
  right: "publish",
  async run(ctx, _args, { articles }) {
    const mine = (await articles.queue(actorOf(ctx), 100)).filter((article) => article.createdBy === actorOf(ctx));
    const [next] = mine;
    if (!next) return void (await say(ctx, { html: ctx.texts.t("undo-nothing") }));
    await articles.cancel(actorOf(ctx), next.id);
    await say(ctx, { html: ctx.texts.t("desk-undone", { id: next.id }) });
  },
});
