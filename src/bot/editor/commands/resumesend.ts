/** /resumesend: a paused broadcast goes on. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import type { NewsroomDeps } from "../deps.ts";
import { sendingNamed } from "./sending-named.ts";

export const resumesend = defineCommand<NewsroomDeps>({
  name: "resumesend",
  right: "publish",
  async run(ctx, word, { sending }) {
    const id = await sendingNamed(ctx, "resumesend", word, sending);
    if (!id) return;
    await sending.resume(id);
    await say(ctx, { html: ctx.texts.t("sending-resumed", { id: word }) });
  },
});
