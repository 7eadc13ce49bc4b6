/** /breaking with a story behind it: /publish with urgency. "/breaking on" is a reader's switch. */
import { defineCommand } from "../../define-command.ts";
import type { NewsroomDeps } from "../deps.ts";
import { submitTyped } from "./publish.ts";

export const breaking = defineCommand<NewsroomDeps>({
  name: "breaking",
  right: "draft",
  unlisted: true,
  takes: (ctx, args) => ctx.typed?.startsBelow === true || /[.\n#]/.test(args),
  run: (ctx, args, deps) => submitTyped(ctx, args, "breaking", deps),
});
