/** Where faults of a handler end: an expected one as its sentence, an unexpected one logged once and answered calmly.
 *  Nothing leaves it: an update that failed here is done. */
import { GrammyError, type NextFunction } from "grammy";
import type { Audience } from "../audience/create-audience.ts";
import type { Emit } from "../events.ts";
import type { Locales } from "../locales/load-locales.ts";
import { sentenceOf } from "../locales/sentence-of.ts";
import { AppError } from "../news/app-error.ts";
import { classifyError } from "../telegram/classify-error.ts";
import { say, toast } from "./answer.ts";
import type { BotContext } from "./context.ts";

export interface FaultBoundaryDeps {
  readonly audience: Pick<Audience, "gone" | "migrate">;
  readonly emit: Emit;
  readonly locales: Locales;
  readonly defaultLocale: string;
}

export function createFaultBoundary(deps: FaultBoundaryDeps) {
  return async (ctx: BotContext, next: NextFunction): Promise<void> => {
    try {
      await next();
    } catch (error) {
      let told = false;
      try {
        if (await endsQuietly(ctx, error)) return;
        if (!(error instanceof AppError)) {
          deps.emit({ type: "fault", where: "bot", error });
          told = true; // most often Telegram or Redis is the fault and the apology fails too: one line is enough
        }
        await apologize(ctx, error);
      } catch (second) {
        if (!told) deps.emit({ type: "fault", where: "bot answer", error: second });
      }
    }
  };

  /** The chat that was to be answered left, moved, or does not let us write: no fault of ours, and nobody to tell. */
  async function endsQuietly(ctx: BotContext, error: unknown): Promise<boolean> {
    const chatId = ctx.chat?.id;
    if (!(error instanceof GrammyError) || chatId === undefined || error.payload.chat_id !== chatId) return false;
    const verdict = classifyError(error);
    if (verdict.kind === "gone") await deps.audience.gone(chatId, verdict.reason);
    else if (verdict.kind === "migrated") await deps.audience.migrate(chatId, verdict.chatId);
    else return verdict.kind === "no_rights";
    return true;
  }

  async function apologize(ctx: BotContext, error: unknown): Promise<void> {
    const texts = ctx.texts ?? deps.locales.textsOf(deps.defaultLocale);
    if (error instanceof AppError) {
      if (ctx.callbackQuery) await toast(ctx);
      await say(ctx, { html: sentenceOf(texts, error) });
    } else if (ctx.callbackQuery) await toast(ctx, texts.t("fallback-fault-toast"));
    // Groups and channels are spared: nobody there asked for our troubles.
    else if (ctx.chat?.type === "private" && ctx.message) await say(ctx, { html: texts.t("fallback-fault") });
  }
}
