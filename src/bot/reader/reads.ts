/** The languages in which stories are read: all, or those that are marked. Opened from the settings. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { show, toast } from "../answer.ts";
import { marked, rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { openSettings } from "./choices.ts";

export const openReads = defineAction("reads", z.tuple([]));
const setReads = defineAction("reads-set", z.tuple([z.string().regex(/^(?:[a-z]{2}|all)$/), z.enum(["on", "off"])]));

/** "English and French"; null: all. */
export function readLanguages(ctx: BotContext, { locales }: BotDeps): string | null {
  const codes = ctx.subscriber?.preferences.reads;
  if (!codes) return null;
  const names = locales.all.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return ctx.texts.clock.list(names.length > 0 ? names : codes);
}

function readsView(ctx: BotContext, { locales }: BotDeps): OutgoingMessage {
  const { t } = ctx.texts;
  const codes = ctx.subscriber?.preferences.reads;
  const languages = locales.all.map(({ code, name }): Button => {
    const has = codes?.includes(code) ?? false;
    return { text: marked(name, has), action: setReads.data(code, has ? "off" : "on") };
  });
  return {
    html: t("reads-ask"),
    buttons: [
      [{ text: marked(t("reads-all-button"), !codes), action: setReads.data("all", "on") }],
      ...rowsOf(languages, 2),
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}

export function installReads(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    openReads,
    async (ctx) => {
      await toast(ctx);
      await show(ctx, readsView(ctx, deps));
    },
    inCharge,
  );

  onAction(
    composer,
    setReads,
    async (ctx, code, value) => {
      const others = (ctx.subscriber?.preferences.reads ?? []).filter((each) => each !== code);
      const chosen = code === "all" ? [] : value === "on" ? [...others, code] : others;
      ctx.subscriber = await deps.audience.setReads(homeOf(ctx), chosen.length === 0 ? null : chosen);
      await toast(ctx, readLanguages(ctx, deps) ?? ctx.texts.t("reads-all-button"));
      await show(ctx, readsView(ctx, deps));
    },
    inCharge,
  );
}
