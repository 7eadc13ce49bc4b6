/** /invite: the chat's own deep link, as a link to pass on and as a picture for a camera. Who came by it is counted, and not
 *  kept. */
import { InputFile } from "grammy";
import { qrPicture } from "../../format/qr-picture.ts";
import { captioned } from "../answer.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";

export const invite = defineCommand<BotDeps>({
  name: "invite",
  right: "administrators",
  async run(ctx, _args, deps) {
    const { t } = ctx.texts;
    const { code, readers } = await deps.audience.invitation(homeOf(ctx).chatId);
    const link = `https://t.me/${deps.me.username}?start=i_${code}`;
    const html = t("invite", { outlet: deps.outletName, link, readers });
    const words = t("invite-share-words", { outlet: deps.outletName });
    const share = `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(words)}`;
    await ctx.replyWithPhoto(new InputFile(qrPicture(link), "invitation.png"), {
      ...captioned(ctx, { html, buttons: [[{ text: t("invite-share-button"), url: share }]] }),
    });
  },
});
