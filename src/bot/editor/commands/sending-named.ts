/** Which broadcast an editor means: a story's own, or one with an id of its own. */
import { articleBroadcastId, type BroadcastId } from "../../../news/broadcast.ts";
import { say } from "../../answer.ts";
import type { CommandName } from "../../commands.ts";
import type { BotContext } from "../../context.ts";
import type { NewsroomDeps } from "../deps.ts";
import { whatIsNamed } from "./story-named.ts";

export interface NamedSending {
  readonly broadcast: BroadcastId;
  /** As people type it. */
  readonly id: string;
}

/** Null when it names nothing that is or was sent: then the editor has been told. `command`: for the sentence on usage. */
export async function sendingNamed(
  ctx: BotContext,
  command: CommandName,
  args: string,
  deps: NewsroomDeps,
): Promise<NamedSending | null> {
  const { t } = ctx.texts;
  const found = await whatIsNamed(ctx, args, t("sending-usage", { command: `/${command}` }), deps);
  if (!found) return null;
  const { kind, id } = found.named;
  const broadcast = kind === "story" ? articleBroadcastId({ id }) : id;
  if (await deps.sending.receipt(broadcast)) return { broadcast, id };
  await say(ctx, { html: t("sending-not-sent", { id }) });
  return null;
}

/** Why it was neither paused nor resumed: what it is instead. */
export async function sayAsItStands(
  ctx: BotContext,
  { broadcast, id }: NamedSending,
  { sending }: Pick<NewsroomDeps, "sending">,
): Promise<void> {
  const state = (await sending.receipt(broadcast))?.state ?? "done";
  await say(ctx, { html: ctx.texts.t("sending-stands", { id, state }) });
}
