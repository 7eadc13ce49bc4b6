/** /queue: what goes out now, and what on which day. */
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { weekMessage } from "../broadcast/week-message.ts";
import type { NewsroomDeps } from "../deps.ts";

export const queue = defineCommand<NewsroomDeps>({
  name: "queue",
  right: "publish",
  run: async (ctx, _args, deps) => void (await say(ctx, await weekMessage(ctx, deps))),
});
