/** /mute and /unmute, and what was kept away. */
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { html, joinHtml, link } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import { inCharge } from "../../chats/in-charge.ts";
import type { BotContext, BotDeps } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { addTyped, drop, removeTyped, showList } from "./filter-commands.ts";
import { dropFilter, filterListView, filtersIn, markOf, openMuted, showHeld } from "./filter-list.ts";
import { filterWords } from "./filter-words.ts";
import { heldLately } from "./held-lately.ts";

const mostShown = 20;
const longestHeadline = 120;

export const mute = defineCommand<BotDeps>({
  name: "mute",
  right: "administrators",
  isChoice: true,
  run: (ctx, typed, deps) => (typed === "" ? showList(ctx, "mute", deps) : addTyped(ctx, typed, "mute", deps)),
  buttons(composer, deps) {
    onAction(
      composer,
      openMuted,
      async (ctx) => {
        await toast(ctx);
        await showList(ctx, "mute", deps);
      },
      inCharge,
    );
    onAction(
      composer,
      dropFilter,
      async (ctx, list, mark) => {
        const filter = filtersIn(ctx.subscriber, list).find((each) => markOf(each) === mark);
        if (!filter) await toast(ctx);
        else {
          await drop(ctx, filter, list, deps);
          const what = { what: filterWords(filter, ctx.texts) };
          await toast(
            ctx,
            list === "mute" ? ctx.texts.t("mute-removed-toast", what) : ctx.texts.t("follow-removed-toast", what),
          );
        }
        await showList(ctx, list, deps);
      },
      inCharge,
    );
    onAction(
      composer,
      showHeld,
      async (ctx, what) => {
        await toast(ctx);
        if (what === "back") return showList(ctx, "mute", deps);
        await show(ctx, await heldView(ctx, deps));
      },
      inCharge,
    );
  },
});

export const unmute = defineCommand<BotDeps>({
  name: "unmute",
  right: "administrators",
  isChoice: true,
  run: (ctx, typed, deps) => (typed === "" ? showList(ctx, "mute", deps) : removeTyped(ctx, typed, "mute", deps)),
});

async function heldView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const held = await heldLately(ctx, deps);
  if (held.length === 0) return filterListView(ctx.subscriber, "mute", ctx.texts);
  const lines = held.slice(0, mostShown).map((article, i) => {
    const title = truncate(cleanText(article.content.title), longestHeadline);
    return html`${i + 1}. ${link(deps.render.addressOf(article), title)}`;
  });
  return {
    html: joinHtml([t("mute-held-title"), ...lines], "\n\n"),
    buttons: [[{ text: t("story-back-button"), action: showHeld.data("back") }]],
  };
}
