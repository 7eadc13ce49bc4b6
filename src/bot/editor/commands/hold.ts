/** /hold and /embargo: what keeps a story back, set and lifted by typing. */
import type { Html } from "../../../format/safe-html.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { embargoTyped, holdTyped, sayHeld } from "../desk/hold-buttons.ts";
import { storyNamed } from "./story-named.ts";
import { parseMoment } from "./typed-moment.ts";

export const hold = defineCommand<NewsroomDeps>({
  name: "hold",
  right: "draft",
  async run(ctx, args, deps) {
    const usage: Html = ctx.texts.t("hold-usage");
    const named = await storyNamed(ctx, args, usage, deps);
    if (!named) return;
    if (named.rest === "") return void (await say(ctx, { html: usage }));
    if (ctx.texts.read(named.rest, ["off"]) === null) return holdTyped(ctx, named.id, named.rest, deps);
    await sayHeld(ctx, await deps.articles.liftHold(actorOf(ctx), named.id), deps);
  },
});

export const embargo = defineCommand<NewsroomDeps>({
  name: "embargo",
  right: "draft",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const named = await storyNamed(ctx, args, t("embargo-usage"), deps);
    if (!named) return;
    const { id, rest } = named;
    if (rest !== "" && read(rest, ["off"]) !== null) {
      return sayHeld(ctx, await deps.articles.liftEmbargo(actorOf(ctx), id), deps);
    }
    const moment = parseMoment(rest, read, { now: deps.clock(), timeZone: zoneOf(ctx, deps) });
    if (moment) return embargoTyped(ctx, id, moment.again ?? moment.at, deps);
    await say(ctx, { html: rest === "" ? t("embargo-usage") : t("publish-time-unreadable", { word: shown(rest) }) });
  },
});
