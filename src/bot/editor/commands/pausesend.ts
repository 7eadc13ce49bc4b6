/** /pausesend: one broadcast stops where it is. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import type { NewsroomDeps } from "../deps.ts";
import { sendingNamed } from "./sending-named.ts";

export const pausesend = defineCommand<NewsroomDeps>({
  name: "pausesend",
  right: "publish",
  async run(ctx, word, { sending }) {
    const id = await sendingNamed(ctx, "pausesend", word, sending);
    if (!id) return;
    await sending.pause(id);
    await say(ctx, { html: ctx.texts.t("sending-paused", { id: word }) });
  },
});
