/** /topics: every topic a switch. The message edits itself, the toast says what happened. */
import type { OutgoingMessage } from "../../format/message.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { type Flow, openTopics, topicLabel, topicLabels } from "./choices.ts";
import { topicsStep, whenView } from "./onboarding.ts";
import { goOn, setTopic } from "./topic-buttons.ts";
import { topicsView } from "./topics-view.ts";

export const topics = defineCommand<BotDeps>({
  name: "topics",
  right: "administrators",
  isChoice: true,
  run: async (ctx, _args, deps) => show(ctx, await topicsView(ctx, deps, "plain", 0)),
  buttons(composer, deps) {
    const { audience } = deps;

    onAction(
      composer,
      openTopics,
      async (ctx, where, at) => {
        await toast(ctx);
        await show(ctx, await view(ctx, deps, where, at));
      },
      inCharge,
    );

    onAction(
      composer,
      setTopic,
      async (ctx, wanted, where, at, value?: "on" | "off") => {
        const { t } = ctx.texts;
        const topic = (await audience.topics()).find((each) => each.slug === wanted);
        if (!topic) await toast(ctx, t("topics-gone-toast"));
        else {
          const has = ctx.subscriber?.topics.includes(topic.slug) ?? false;
          const wants = value === undefined ? !has : value === "on";
          if (wants !== has) {
            ctx.subscriber = wants
              ? await audience.subscribe(homeOf(ctx), [topic.slug])
              : await audience.unsubscribe(homeOf(ctx).chatId, [topic.slug]);
          }
          const label = topicLabel(topic, ctx.texts);
          await toast(ctx, t(wants ? "topics-on-toast" : "topics-off-toast", { topic: label }));
        }
        await show(ctx, await view(ctx, deps, where, at));
      },
      inCharge,
    );

    onAction(
      composer,
      goOn,
      async (ctx) => {
        const chosen = topicLabels(await audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
        if (chosen.length === 0) return toast(ctx, ctx.texts.t("start-choose-first-toast"));
        await toast(ctx);
        await show(ctx, await whenView(ctx, deps));
      },
      inCharge,
    );
  },
});

function view(ctx: BotContext, deps: BotDeps, where: Flow, at: number): Promise<OutgoingMessage> {
  return where === "start" ? topicsStep(ctx, deps, at) : topicsView(ctx, deps, where, at);
}
