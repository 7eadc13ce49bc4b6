/** Which broadcast an editor means by a typed id. */

import type { BroadcastId } from "../../../news/broadcast.ts";
import { say } from "../../answer.ts";
import type { CommandName } from "../../commands.ts";
import type { BotContext } from "../../context.ts";
import { shown } from "../../shown.ts";
import { broadcastNamed } from "../broadcast/broadcast-view.ts";
import type { Sending } from "../deps.ts";

/** Null when it names nothing that is or was sent: then the editor has been told. `command`: for the sentence on usage. */
export async function sendingNamed(
  ctx: BotContext,
  command: CommandName,
  word: string,
  sending: Pick<Sending, "receipt">,
): Promise<BroadcastId | null> {
  const { t } = ctx.texts;
  const id = broadcastNamed(word);
  if (id && (await sending.receipt(id))) return id;
  if (word === "") await say(ctx, { html: t("sending-usage", { command: `/${command}` }) });
  else if (!id) await say(ctx, { html: t("status-bad-id", { word: shown(word) }) });
  else await say(ctx, { html: t("sending-not-sent", { id: word }) });
  return null;
}
