/** /settings: everything a chat has chosen in one message that edits itself. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { type Pictures, pictureChoices } from "../../news/preferences.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import {
  cadenceText,
  openClock,
  openLanguages,
  openSettings,
  openTopics,
  openWhen,
  topicLabels,
  wallOf,
} from "./choices.ts";

const setBreaking = defineAction("set-breaking", z.tuple([z.enum(["on", "off"])]));
const setPictures = defineAction("set-pictures", z.tuple([z.enum(pictureChoices)]));

const picturesAfter: Readonly<Record<Pictures, Pictures>> = { preview: "photo", photo: "off", off: "preview" };

export const settings = defineCommand<BotDeps>({
  name: "settings",
  right: "administrators",
  run: async (ctx, _args, deps) => show(ctx, await settingsView(ctx, deps)),
  buttons(composer, deps) {
    const { audience } = deps;

    onAction(
      composer,
      openSettings,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setBreaking,
      async (ctx, value) => {
        const on = value === "on";
        ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
        await toast(ctx, ctx.texts.t("breaking-toast", { on }));
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setPictures,
      async (ctx, pictures) => {
        ctx.subscriber = await audience.setPictures(homeOf(ctx), pictures);
        await toast(ctx, ctx.texts.t("settings-pictures-toast", { pictures }));
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );
  },
});

export async function settingsView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { subscriber, texts } = ctx;
  const { t, clock } = texts;
  const topics = topicLabels(await deps.audience.topics(), subscriber?.topics ?? [], texts);
  const { breaking: on, cadence } = subscriber?.preferences ?? { breaking: false, cadence: { kind: "instant" } };
  // Whoever gets everything at once, breaking news alone, or nothing, has said all there is to say of it.
  const hasChoice = cadence.kind === "digest";
  const pictures = subscriber?.preferences.pictures ?? "photo";
  const line = t("settings-line", {
    topics: topics.length > 0 ? clock.list(topics) : t("settings-no-topics-words"),
    cadence: cadenceText(subscriber, texts),
    ...wallOf(ctx, deps),
  });
  return {
    html: joinHtml([t("settings-title"), line], "\n"),
    buttons: [
      [
        { text: t("settings-topics-button"), action: openTopics.data("settings", 0) },
        { text: t("settings-when-button"), action: openWhen.data("settings") },
        { text: t("settings-clock-button"), action: openClock.data("settings") },
      ],
      ...(hasChoice
        ? [[{ text: t("settings-breaking-button", { on }), action: setBreaking.data(on ? "off" : "on") }]]
        : []),
      [{ text: t("settings-pictures-button", { pictures }), action: setPictures.data(picturesAfter[pictures]) }],
      [{ text: t("settings-language-button", { language: texts.name }), action: openLanguages.data() }],
    ],
  };
}
