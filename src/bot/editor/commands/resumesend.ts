/** /resumesend: a paused broadcast goes on. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { sayAsItStands, sendingNamed } from "./sending-named.ts";

export const resumesend = defineCommand<NewsroomDeps>({
  name: "resumesend",
  right: "publish",
  async run(ctx, args, deps) {
    const named = await sendingNamed(ctx, "resumesend", args, deps);
    if (!named) return;
    if (await deps.sending.resume(named.broadcast)) {
      await deps.audit.steered(actorOf(ctx), named.broadcast, "resume");
      await say(ctx, { html: ctx.texts.t("sending-resumed", { id: named.id }) });
    } else await sayAsItStands(ctx, named, deps);
  },
});
