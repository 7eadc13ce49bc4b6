/** /pausesend: one broadcast stops where it is. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { sayAsItStands, sendingNamed } from "./sending-named.ts";

export const pausesend = defineCommand<NewsroomDeps>({
  name: "pausesend",
  right: "publish",
  async run(ctx, args, deps) {
    const named = await sendingNamed(ctx, "pausesend", args, deps);
    if (!named) return;
    if (await deps.sending.pause(named.broadcast)) {
      await deps.audit.steered(actorOf(ctx), named.broadcast, "pause");
      await say(ctx, { html: ctx.texts.t("sending-paused", { id: named.id }) });
    } else await sayAsItStands(ctx, named, deps);
  },
});
