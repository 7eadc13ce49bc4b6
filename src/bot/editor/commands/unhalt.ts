/** /unhalt: what /halt held back goes on. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export const unhalt = defineCommand<NewsroomDeps>({
  name: "unhalt",
  right: "govern",
  async run(ctx, _args, { sending }) {
    await sending.unhalt(actorOf(ctx));
    await say(ctx, { html: ctx.texts.t("sending-unhalted") });
  },
});
