/** /privacy: what is kept, in words that are true, and the ways to all of it. Whoever changes what is stored changes the
 *  sentence. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { openPrivacy, openSettings } from "./choices.ts";
import { measuredWords, openConsent } from "./consent.ts";
import { openDeleteMyData } from "./deletemydata.ts";
import { openMyData } from "./mydata.ts";

export const privacy = defineCommand<BotDeps>({
  name: "privacy",
  right: "everyone",
  run: async (ctx, _args, deps) => show(ctx, await privacyView(ctx, deps)),
  buttons(composer, deps) {
    onAction(composer, openPrivacy, async (ctx) => {
      await toast(ctx);
      const view = await privacyView(ctx, deps);
      const back: Button = { text: ctx.texts.t("settings-back-button"), action: openSettings.data() };
      await show(ctx, { ...view, buttons: [...(view.buttons ?? []), [back]] });
    });
  },
});

async function privacyView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { operatorContact: contact, privacyUrl: url, retentionDays: days } = deps;
  const what = measuredWords(ctx, await deps.audience.proof(homeOf(ctx).chatId));
  const blocks = [
    t("privacy", { outlet: deps.outletName, days }),
    t("privacy-besides", { days }),
    ...(isPrivate(ctx) ? [what === null ? t("privacy-unmeasured") : t("privacy-measured", { what })] : []),
    ...(ctx.from && isPrivate(ctx) && (await deps.roleOf(ctx.from.id)) !== null ? [t("privacy-newsroom")] : []),
    t("privacy-end"),
    joinHtml(
      [...(contact ? [t("privacy-contact", { contact })] : []), ...(url ? [t("privacy-policy", { url })] : [])],
      "\n",
    ),
  ].filter((block) => block.toString() !== "");
  const consent: Button = { text: t("privacy-consent-button"), action: openConsent.data() };
  return {
    html: joinHtml(blocks, "\n\n"),
    buttons: [
      [{ text: t("privacy-data-button"), action: openMyData.data() }],
      ...(isPrivate(ctx) ? [[consent]] : []),
      [{ text: t("privacy-delete-button"), action: openDeleteMyData.data() }],
    ],
  };
}
