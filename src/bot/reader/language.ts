/** /language: what the bot writes in. Each language is offered by its own name. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import type { Locales } from "../../locales/load-locales.ts";
import { plain } from "../../news/nearest.ts";
import { show, toast } from "../answer.ts";
import { marked, rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { type Flow, flow, newsTexts, openLanguages, openSettings } from "./choices.ts";
import { settingsView } from "./settings-view.ts";

const chooseLanguage = defineAction("language", z.tuple([z.string().regex(/^[a-z]{2}$/), flow]));

export const language = defineCommand<BotDeps>({
  name: "language",
  aliases: ["lang"],
  right: "administrators",
  isChoice: true,
  async run(ctx, text, deps) {
    const { locales } = deps;
    if (text === "") return show(ctx, languageView(ctx, deps, "plain"));
    const wanted = codeOf(text, locales);
    if (wanted) {
      await change(ctx, deps, wanted);
      return show(ctx, { html: newsTexts(ctx, deps).t("language-set") });
    }
    const { t, clock } = ctx.texts;
    const languages = clock.list(locales.all.map(({ name }) => name));
    const html = t("language-unknown", { word: shown(text), languages });
    await show(ctx, { ...languageView(ctx, deps, "plain"), html });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openLanguages,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, languageView(ctx, deps, "settings"));
      },
      inCharge,
    );

    onAction(
      composer,
      chooseLanguage,
      async (ctx, code, where) => {
        if (!deps.locales.codes.includes(code)) return toast(ctx, ctx.texts.t("fallback-dead-button-toast"));
        await change(ctx, deps, code);
        await toast(ctx, newsTexts(ctx, deps).name);
        const answer = { html: newsTexts(ctx, deps).t("language-set") };
        await show(ctx, where === "settings" ? await settingsView(ctx, deps) : answer);
      },
      inCharge,
    );
  },
});

async function change(ctx: BotContext, deps: BotDeps, code: string): Promise<void> {
  ctx.subscriber = await deps.audience.setLocale(homeOf(ctx), code);
  if (!ctx.managing) ctx.texts = deps.locales.textsOf(code);
}

/** "fr", "FR", "fr-CA", "Français", and the names in the languages we speak ("French", "anglais"). */
function codeOf(text: string, { all, codes }: Locales): string | undefined {
  const wanted = plain(text);
  const primary = wanted.split(/[-_]/)[0] ?? "";
  if (codes.includes(primary)) return primary;
  const inEach = codes.map((locale) => new Intl.DisplayNames([locale], { type: "language" }));
  return all.find(({ code, name }) =>
    [name, ...inEach.map((names) => names.of(code) ?? code)].some((each) => plain(each) === wanted),
  )?.code;
}

function languageView(ctx: BotContext, deps: BotDeps, where: Flow): OutgoingMessage {
  const { t } = ctx.texts;
  const languages = deps.locales.all.map(
    ({ code, name }): Button => ({
      text: marked(name, code === newsTexts(ctx, deps).code),
      action: chooseLanguage.data(code, where),
    }),
  );
  const rows = rowsOf(languages, 2);
  const back: Button = { text: t("settings-back-button"), action: openSettings.data() };
  return { html: t("language-ask"), buttons: where === "settings" ? [...rows, [back]] : rows };
}
