/** The two buttons below a digest: why it came, and where to change that. The digest itself stays as it is. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Catalogue } from "../../locales/catalogue.ts";
import { say, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { cadenceText, topicLabels } from "./choices.ts";
import { settingsView } from "./settings.ts";

const whyThis = defineAction("why", z.tuple([]));
const settingsBelow = defineAction("settings-below", z.tuple([]));

export function digestFooter(texts: Catalogue): Button[][] {
  const { why, settings } = texts.reader.digest;
  return [
    [
      { text: why, action: whyThis.data() },
      { text: settings, action: settingsBelow.data() },
    ],
  ];
}

export function installDigestFooter(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(composer, whyThis, async (ctx) => {
    const topics = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
    await toast(
      ctx,
      ctx.texts.reader.digest.because({ topics, cadence: cadenceText(ctx.subscriber, ctx.texts) }),
      true,
    );
  });
  onAction(
    composer,
    settingsBelow,
    async (ctx) => {
      await toast(ctx);
      await say(ctx, await settingsView(ctx, deps));
    },
    inCharge,
  );
}
