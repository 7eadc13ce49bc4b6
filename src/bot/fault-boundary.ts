/** Where faults of a handler end: an expected one as its sentence, an unexpected one logged once and answered calmly. */
import { GrammyError, type NextFunction } from "grammy";
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
      if (leftMeanwhile(error)) return;
      if (!(error instanceof AppError)) deps.emit({ type: "fault", where: "bot", error });
      try {
        await apologize(ctx, error);
      } catch (second) {
        // Telegram itself may be the fault: one line is enough then, and nothing more can be said to the person.
        if (error instanceof AppError && !leftMeanwhile(second)) {
          deps.emit({ type: "fault", where: "bot answer", error: second });
        }
      }
    }
  };

  async function apologize(ctx: BotContext, error: unknown): Promise<void> {
    const texts = ctx.texts ?? textsOf(deps.defaultLocale);
    if (error instanceof AppError) {
      if (ctx.callbackQuery) await toast(ctx);
      await say(ctx, { html: sentenceOf(texts, error) });
    } else if (ctx.callbackQuery) await toast(ctx, texts.reader.fallback.faultToast);
    // Groups and channels are spared: nobody there asked for our troubles.
    else if (ctx.chat?.type === "private" && ctx.message) await say(ctx, { html: texts.reader.fallback.fault });
  }
}

/** 403: the person blocked the bot, or the bot was removed, before the answer was out. my_chat_member tells it as well. */
function leftMeanwhile(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 403;
}
