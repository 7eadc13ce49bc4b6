/** What the buttons below a broadcast do: pause, resume, stop, send again what is unknown. */
import type { Composer } from "grammy";
import { type BroadcastId, type DeskPlace, isOver } from "../../../news/broadcast.ts";
import { say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { sendingAction } from "../actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { askAgainMessage, askStopMessage } from "../desk/broadcast-message.ts";
import { broadcastShown, subjectNamed } from "./broadcast-view.ts";

const placePressed = ({ callbackQuery }: BotContext): Pick<DeskPlace, "chatId" | "messageId"> | null =>
  callbackQuery?.message
    ? { chatId: callbackQuery.message.chat.id, messageId: callbackQuery.message.message_id }
    : null;

export function installBroadcastButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { sending, rights } = deps;

  onAction(composer, sendingAction, async (ctx, act, id) => {
    await rights.demand(actorOf(ctx), "publish");
    const { t } = ctx.texts;
    const [subject, receipt] = await Promise.all([subjectNamed(id, deps), sending.receipt(id)]);
    if (!subject || !receipt) return toast(ctx, t("desk-forgotten-toast"), true);
    if (act === "askstop" && !isOver(receipt.state)) {
      await toast(ctx);
      // A message of its own: in the place of a bar that moves, the next report would wipe the question away.
      return void (await say(ctx, askStopMessage(ctx.texts, subject)));
    }
    if (act === "keep") {
      await show(ctx, { html: t("sending-kept", { id: subject.id }) });
      return toast(ctx);
    }
    if (act === "askagain" && receipt.unknown > 0) {
      await show(ctx, askAgainMessage(ctx.texts, subject, receipt.unknown));
      return toast(ctx);
    }
    await toast(ctx, await carryOut(ctx, act, id));
    const at = placePressed(ctx);
    const shown = await broadcastShown(ctx.texts, id, zoneOf(ctx, deps), deps, at);
    if (shown) await show(ctx, shown);
  });

  /** Resolves with the toast. */
  const carryOut = async (
    ctx: BotContext,
    act: Parameters<typeof sendingAction.data>[0],
    id: BroadcastId,
  ): Promise<string | undefined> => {
    const { t } = ctx.texts;
    const stands = t("desk-stands-toast");
    const noted = async <Done>(how: string, done: Promise<Done>): Promise<Done> => {
      const result = await done;
      if (result) await deps.audit.steered(actorOf(ctx), id, how);
      return result;
    };
    switch (act) {
      case "pause":
        return (await noted("pause", sending.pause(id))) ? t("desk-paused-toast") : stands;
      case "resume":
        return (await noted("resume", sending.resume(id))) ? t("desk-resumed-toast") : stands;
      case "stop":
        return (await noted("stop", sending.stop(id))) ? t("desk-stopped-toast") : stands;
      case "askstop":
        return stands;
      case "again":
        return t("desk-sent-again-toast", { readers: await noted("again", sending.sendUnknownAgain(id)) });
      default:
        return undefined;
    }
  };
}
