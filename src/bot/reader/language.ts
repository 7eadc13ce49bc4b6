/** /language: what the bot writes in. Each language is offered by its own name. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { languages, localeCodes, textsOf } from "../../locales/index.ts";
import { plain } from "../../news/nearest.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { type Flow, flow, openLanguages, openSettings } from "./choices.ts";
import { settingsView } from "./settings.ts";

const chooseLanguage = defineAction("language", z.tuple([z.enum(localeCodes), flow]));

export const language = defineCommand<BotDeps>({
  name: "language",
  aliases: ["lang"],
  right: "administrators",
  async run(ctx, text, deps) {
    if (text === "") return show(ctx, languageView(ctx, "plain"));
    const wanted = codeOf(text);
    if (wanted) {
      await change(ctx, deps, wanted);
      return show(ctx, { html: ctx.texts.reader.language.set });
    }
    const names = languages.map(({ name }) => name);
    const html = ctx.texts.reader.language.unknown({ word: shown(text), languages: names });
    await show(ctx, { ...languageView(ctx, "plain"), html });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openLanguages,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, languageView(ctx, "settings"));
      },
      inCharge,
    );

    onAction(
      composer,
      chooseLanguage,
      async (ctx, code, where) => {
        await change(ctx, deps, code);
        await toast(ctx, ctx.texts.name);
        const answer = { html: ctx.texts.reader.language.set };
        await show(ctx, where === "settings" ? await settingsView(ctx, deps) : answer);
      },
      inCharge,
    );
  },
});

async function change(ctx: BotContext, deps: BotDeps, code: string): Promise<void> {
  ctx.subscriber = await deps.audience.setLocale(homeOf(ctx), code);
  ctx.texts = textsOf(code);
}

/** "fr", "FR", "fr-CA", "Français", and the names in the languages we speak ("French", "anglais"). */
function codeOf(text: string): string | undefined {
  const wanted = plain(text);
  return languages.find(({ code, name }) => {
    const names = localeCodes.map((locale) => new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code);
    return wanted.split(/[-_]/)[0] === code || [name, ...names].some((each) => plain(each) === wanted);
  })?.code;
}

function languageView(ctx: BotContext, where: Flow): OutgoingMessage {
  const { language, settings } = ctx.texts.reader;
  const rows = localeCodes.map((code): Button[] => [
    { text: (code === ctx.texts.code ? "✅ " : "") + textsOf(code).name, action: chooseLanguage.data(code, where) },
  ]);
  const back: Button = { text: settings.back, action: openSettings.data() };
  return { html: language.ask, buttons: where === "settings" ? [...rows, [back]] : rows };
}
