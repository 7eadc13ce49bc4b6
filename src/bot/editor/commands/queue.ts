/** /queue: what goes out next, and when. */

import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";

/** More would be a wall of text; whoever has more looks for one. */
const listed = 10;

export const queue = defineCommand<NewsroomDeps>({
  name: "queue",
  right: "publish",
  async run(ctx, _args, deps) {
    const { t, clock } = ctx.texts;
    const next = await deps.articles.queue(actorOf(ctx), listed);
    if (next.length === 0) return void (await say(ctx, { html: t("lists-no-queue") }));
    const now = deps.clock();
    const lines = next.map(({ id, content, publishAt }) =>
      t("lists-queued", {
        id,
        title: truncate(content.title, 80),
        ...clock.moment(publishAt ?? now, now, zoneOf(ctx, deps)),
      }),
    );
    await say(ctx, { html: joinHtml([t("lists-queue"), ...lines], "\n") });
  },
});
