/** /follow and /unfollow. Their buttons are those of the same list as /mute's. */
import type { BotDeps } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { addTyped, removeTyped, showList } from "./filter-commands.ts";

export const follow = defineCommand<BotDeps>({
  name: "follow",
  right: "administrators",
  isChoice: true,
  run: (ctx, typed, deps) => (typed === "" ? showList(ctx, "follow", deps) : addTyped(ctx, typed, "follow", deps)),
});

export const unfollow = defineCommand<BotDeps>({
  name: "unfollow",
  right: "administrators",
  isChoice: true,
  run: (ctx, typed, deps) => (typed === "" ? showList(ctx, "follow", deps) : removeTyped(ctx, typed, "follow", deps)),
});
