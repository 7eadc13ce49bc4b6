/** The buttons that say until when a story holds. */
import type { Composer } from "grammy";
import { toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { validAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { redraw } from "./desk-view.ts";
import { unlessChanged } from "./unless-changed.ts";

export function installValidityButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  onAction(composer, validAction, (ctx, id, until) =>
    unlessChanged(ctx, deps, async () => {
      const at = until === "always" ? null : until;
      const article = await deps.validity.setValidUntil(actorOf(ctx), id, at);
      await toast(ctx, ctx.texts.t("desk-valid-toast"));
      await redraw(ctx, article, deps);
    }),
  );
}
