/** /settings: everything a chat has chosen in one message that edits itself. */
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { openSettings } from "./choices.ts";
import { setBreaking, setChatSound, setGraphic, setPictures, setPlain, settingsView } from "./settings-view.ts";

export const settings = defineCommand<BotDeps>({
  name: "settings",
  right: "administrators",
  isChoice: true,
  run: async (ctx, _args, deps) => show(ctx, await settingsView(ctx, deps)),
  buttons(composer, deps) {
    const { audience } = deps;

    onAction(
      composer,
      openSettings,
      async (ctx) => {
        await toast(ctx);
        if (!ctx.managing && ctx.from) await audience.speakFor(ctx.from.id, null);
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

    onAction(
      composer,
      setChatSound,
      async (ctx, value) => {
        ctx.subscriber = await audience.setSound(homeOf(ctx), value === "on");
        await toast(ctx, ctx.texts.t("when-sound-button", { on: value === "on" }));
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setGraphic,
      async (ctx, graphic) => {
        ctx.subscriber = await audience.setGraphic(homeOf(ctx), graphic === "always" ? null : graphic);
        await toast(ctx, ctx.texts.t("settings-graphic-button", { graphic }));
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setPlain,
      async (ctx, value) => {
        const on = value === "on";
        ctx.subscriber = await audience.setPlain(homeOf(ctx), on);
        await toast(ctx, ctx.texts.t("settings-plain-toast", { on }));
        await show(ctx, await settingsView(ctx, deps));
      },
      inCharge,
    );
  },
});
