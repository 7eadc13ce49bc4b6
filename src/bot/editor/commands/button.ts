/** /button: up to two link buttons of the newsroom's own below a story; below what readers have already by a correction. */
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askFor } from "../desk/ask-for.ts";
import { takeChanges } from "../desk/take-changes.ts";
import { linksTyped } from "./story-link.ts";
import { storyNamed } from "./story-named.ts";

export const button = defineCommand<NewsroomDeps>({
  name: "button",
  right: "draft",
  async run(ctx, args, deps) {
    const named = await storyNamed(ctx, args, ctx.texts.t("button-usage"), deps);
    if (!named) return;
    const { id, rest } = named;
    if (rest.trim() === "") return askFor(ctx, { id, field: "links" }, deps);
    const { content } = await deps.articles.get(actorOf(ctx), id);
    await takeChanges(ctx, id, linksTyped(content.links, rest), deps);
  },
});
