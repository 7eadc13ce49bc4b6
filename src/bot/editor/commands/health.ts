/** /health: how the program does, for whoever runs it; updates that were set aside are listed, without what stands in them,
 *  and dropped. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { durationText } from "../../../locales/duration.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { kindOf } from "../../intake.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { standstillLine } from "../desk/broadcast-message.ts";

const healthAction = defineAction("health", z.tuple([z.enum(["drop"])]));

/** More are counted, not named. */
const mostNamed = 10;

export const health = defineCommand<NewsroomDeps>({
  name: "health",
  right: "operate",
  run: async (ctx, _args, deps) => void (await say(ctx, await healthMessage(ctx, deps))),
  buttons(composer: Composer<BotContext>, deps) {
    onAction(composer, healthAction, async (ctx, _drop) => {
      await deps.rights.demand(actorOf(ctx), "operate");
      await deps.inbox.dropSetAside();
      await toast(ctx, ctx.texts.t("health-dropped-toast"));
      await show(ctx, await healthMessage(ctx, deps));
    });
  },
});

async function healthMessage(ctx: BotContext, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const [heardAgoMs, senders, aside, standstill, standing] = await Promise.all([
    deps.inbox.heardAgoMs(),
    deps.stored.senders(),
    deps.inbox.setAside(),
    deps.stored.standstill(),
    deps.sending.standing(),
  ]);
  const named = aside.slice(-mostNamed).map(({ update, at }) =>
    t("health-set-aside-one", {
      updateId: String(update.update_id),
      kind: kindOf(update),
      ...clock.moment(at, deps.clock(), zoneOf(ctx, deps)),
    }),
  );
  return {
    html: joinHtml(
      [
        t("health-title"),
        heardAgoMs === null ? t("health-never-heard") : t("health-heard", { ago: durationText(ctx.texts, heardAgoMs) }),
        t("health-senders", { senders }),
        ...standstillLine(ctx.texts, standstill),
        ...(standing.length > 0 ? [t("health-standing", { count: standing.length })] : []),
        t("health-set-aside", { updates: aside.length }),
        ...named,
      ],
      "\n",
    ),
    buttons: aside.length > 0 ? [[{ text: t("health-drop-button"), action: healthAction.data("drop") }]] : [],
  };
}
