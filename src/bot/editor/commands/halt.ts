/** /halt: nothing is sent any more, of no broadcast, until /unhalt. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export const halt = defineCommand<NewsroomDeps>({
  name: "halt",
  right: "govern",
  async run(ctx, _args, { sending }) {
    await sending.halt(actorOf(ctx));
    await say(ctx, { html: ctx.texts.t("sending-halted") });
  },
});
