/** /retract: a story withdrawn from every copy, with the reason in its place. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askRetraction } from "../desk/ask-revision.ts";
import { cancelNamed } from "./cancel.ts";
import { storyNamed } from "./story-named.ts";

export const retract = defineCommand<NewsroomDeps>({
  name: "retract",
  right: "publish",
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const named = await storyNamed(ctx, args, t("retract-usage"), deps);
    if (!named) return;
    const { id, rest: reason } = named;
    // What has not gone out yet is taken back whole.
    const { state } = await deps.articles.get(actorOf(ctx), id);
    if (state === "scheduled") return cancelNamed(ctx, args, deps);
    if (reason === "") {
      await deps.revisions.correctable(actorOf(ctx), id);
      return void (await say(ctx, { html: t("retract-reason-missing", { id }) }));
    }
    await askRetraction(ctx, id, reason, deps);
  },
});
