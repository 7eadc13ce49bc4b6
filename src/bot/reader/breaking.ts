/** /breaking [on|off] for readers. With a link behind it, it is the newsroom's command of the same name. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Texts } from "../../locales/texts.ts";
import { hasDigest } from "../../news/entitlement.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";

const chooseBreaking = defineAction("breaking", z.tuple([z.enum(["on", "off"])]));

const switches = ["yes", "no"] as const;

export const breaking = defineCommand<BotDeps>({
  name: "breaking",
  right: "administrators",
  isChoice: true,
  async takes(ctx, args, deps) {
    if (args === "" || ctx.texts.read(args, switches) !== null) return true;
    const isEditor = ctx.from !== undefined && (await deps.roleOf(ctx.from.id)) !== null;
    return !isEditor;
  },
  async run(ctx, args, { audience }) {
    const { t, read } = ctx.texts;
    if (args === "") return show(ctx, breakingView(ctx));
    const meant = read(args, switches);
    if (meant === null) return show(ctx, { html: t("breaking-unreadable", { word: shown(args) }) });
    const on = meant === "yes";
    ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
    await show(ctx, { html: setSentence(ctx.subscriber, t) });
  },
  buttons(composer, { audience }) {
    onAction(
      composer,
      chooseBreaking,
      async (ctx, value) => {
        const on = value === "on";
        ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
        await toast(ctx, ctx.texts.t("breaking-toast", { on }));
        await show(ctx, breakingView(ctx));
      },
      inCharge,
    );
  },
});

function breakingView(ctx: BotContext): OutgoingMessage {
  const { t } = ctx.texts;
  const { breaking: on, cadence } = ctx.subscriber?.preferences ?? { breaking: false, cadence: { kind: "instant" } };
  const switchOn = { text: t("breaking-switch-on-button"), action: chooseBreaking.data("on") };
  const switchOff = { text: t("breaking-switch-off-button"), action: chooseBreaking.data("off") };
  if (!ctx.subscriber?.topics.length && cadence.kind !== "off") {
    return { html: t("done-no-topics-yet"), buttons: [[on || cadence.kind === "breaking" ? switchOff : switchOn]] };
  }
  if (cadence.kind === "off") return { html: t("breaking-ask-off"), buttons: [[switchOn]] };
  if (cadence.kind === "breaking") {
    return { html: t("breaking-ask-alone"), buttons: [[{ ...switchOff, text: t("digest-off-button") }]] };
  }
  if (cadence.kind === "instant")
    return { html: instantSentence(ctx.subscriber, on, t), buttons: [[on ? switchOff : switchOn]] };
  return { html: t("breaking-ask", { on }), buttons: [[on ? switchOff : switchOn]] };
}

/** A single topic may have a digest all the same. */
const instantSentence = (subscriber: Subscriber | null, on: boolean, t: Texts["t"]): Html =>
  subscriber && hasDigest(subscriber) ? t("breaking-mixed", { on }) : t("breaking-instant", { on });

function setSentence(subscriber: Subscriber, t: Texts["t"]): Html {
  const { topics } = subscriber;
  const { breaking, cadence } = subscriber.preferences;
  if (topics.length === 0 && cadence.kind !== "off") {
    return joinHtml([t("breaking-toast", { on: breaking }), t("done-no-topics-yet")], "\n\n");
  }
  if (cadence.kind === "breaking") return t("digest-set-breaking");
  if (cadence.kind === "off") return t("digest-set-off");
  if (cadence.kind === "instant") return instantSentence(subscriber, breaking, t);
  return breaking ? t("breaking-on") : t("breaking-off");
}
