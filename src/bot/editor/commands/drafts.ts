/** /drafts: what is not sent yet, each with a button that opens it. */
import { truncate } from "../../../format/truncate.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { deskAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

/** More would be a wall of text; whoever has more looks for one. */
const listed = 10;
const buttonTitleLength = 40;

export const drafts = defineCommand<NewsroomDeps>({
  name: "drafts",
  right: "draft",
  async run(ctx, _args, { articles }) {
    const { t } = ctx.texts;
    const waiting = await articles.drafts(actorOf(ctx), listed);
    if (waiting.length === 0) return void (await say(ctx, { html: t("lists-no-drafts") }));
    const buttons = waiting.map(({ id, content }) => [
      {
        text: t("desk-open-draft-button", { id, title: truncate(content.title, buttonTitleLength) }),
        action: deskAction.data("open", id),
      },
    ]);
    await say(ctx, { html: t("lists-drafts"), buttons });
  },
});
