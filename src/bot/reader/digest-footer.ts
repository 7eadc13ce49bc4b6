/** The two buttons below a digest: why it came, and where to change that. The digest itself stays as it is. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Texts } from "../../locales/texts.ts";
import { say, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { cadenceText, topicLabels } from "./choices.ts";
import { settingsView } from "./settings-view.ts";

const whyThis = defineAction("why", z.tuple([]));
const settingsBelow = defineAction("settings-below", z.tuple([]));

export function digestFooter(texts: Texts): Button[][] {
  const { t } = texts;
  return [
    [
      { text: t("digest-why-button"), action: whyThis.data() },
      { text: t("digest-settings-button"), action: settingsBelow.data() },
    ],
  ];
}

export function installDigestFooter(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(composer, whyThis, async (ctx) => {
    const { t, clock } = ctx.texts;
    const topics = topicLabels(await deps.audience.topics(), ctx.subscriber?.topics ?? [], ctx.texts);
    const cadence = cadenceText(ctx.subscriber, ctx.texts);
    const because =
      topics.length > 0
        ? t("digest-because-toast", { topics: clock.list(topics), cadence })
        : t("digest-because-none-toast", { cadence });
    await toast(ctx, because, true);
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
