/** /unhalt: what /halt held back goes on. Where something was held back, it is asked how. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { BroadcastSpec } from "../../../news/broadcast.ts";
import { isLateDigest, mayWait, type UnhaltWay, unhaltWays } from "../../../news/unhalt.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { sendingTitle } from "../broadcast/sending-title.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { unhaltWords } from "../notices/unhalt-words.ts";

const unhaltAction = defineAction("unhalt", z.tuple([z.enum(unhaltWays)]));

const mostNamed = 8;

export const unhalt = defineCommand<NewsroomDeps>({
  name: "unhalt",
  right: "govern",
  async run(ctx, args, deps) {
    const typed = unhaltWays.find((way) => way === args.toLowerCase());
    if (typed) return void (await say(ctx, await goOn(ctx, typed, deps)));
    const isHalted = (await deps.stored.standstill()) === "halted";
    const held = isHalted ? await deps.sending.goingOut() : [];
    await say(ctx, held.length > 0 ? await question(ctx, held, deps) : await goOn(ctx, "all", deps));
  },
  buttons(composer, deps) {
    onAction(composer, unhaltAction, async (ctx, way) => {
      await deps.rights.demand(actorOf(ctx), "govern");
      await toast(ctx);
      await show(ctx, await goOn(ctx, way, deps));
    });
  },
});

async function goOn(ctx: BotContext, way: UnhaltWay, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const unhalted = await deps.sending.unhalt(actorOf(ctx), way);
  if (!unhalted) return { html: t("unhalt-not-halted") };
  return { html: joinHtml([t("sending-unhalted"), unhaltWords(ctx.texts, unhalted, zoneOf(ctx, deps))], "\n") };
}

async function question(ctx: BotContext, held: readonly BroadcastSpec[], deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const named = await Promise.all(held.slice(0, mostNamed).map((spec) => sendingTitle(ctx.texts, spec, deps)));
  const lines = named.map((title) => t("list-line", { title }));
  const more = held.length - named.length;
  const button = (way: UnhaltWay): Button[] => [{ text: t(`unhalt-${way}-button`), action: unhaltAction.data(way) }];
  return {
    html: joinHtml(
      [t("unhalt-ask", { count: held.length }), ...lines, ...(more > 0 ? [t("list-more", { count: more })] : [])],
      "\n",
    ),
    buttons: [
      button("all"),
      ...(held.filter(mayWait).length > 1 ? [button("spread")] : []),
      ...(held.some((each) => isLateDigest(each, deps.clock())) ? [button("fresh")] : []),
    ],
  };
}
