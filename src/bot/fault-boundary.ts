/** Where faults of a handler end: an expected one as its sentence, an unexpected one logged once and answered calmly. */
import type { NextFunction } from "grammy";
import type { Emit } from "../log.ts";
import { AppError } from "../news/app-error.ts";
import { say, toast } from "./answer.ts";
import type { BotContext } from "./context.ts";
import { sentenceOf } from "./locales/catalogue.ts";
import { textsOf } from "./locales/index.ts";

export function createFaultBoundary(deps: { readonly emit: Emit; readonly defaultLocale: string }) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const texts = ctx.texts ?? textsOf(deps.defaultLocale);
      if (error instanceof AppError) {
        if (ctx.callbackQuery) await toast(ctx);
        await say(ctx, { html: sentenceOf(texts, error) });
        return;
      }
      deps.emit({ type: "fault", where: "bot", error });
      if (ctx.callbackQuery) await toast(ctx, texts.reader.fallback.faultToast);
      // Groups and channels are spared: nobody there asked for our troubles.
      else if (ctx.chat?.type === "private" && ctx.message) await say(ctx, { html: texts.reader.fallback.fault });
    }
  };
}
