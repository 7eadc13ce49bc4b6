/** /save: keeps a story, named by its id or link, or by answering a message that shows it. */
import { z } from "zod";
import { cleanText } from "../../format/clean-text.ts";
import type { Button } from "../../format/message.ts";
import { escapeText } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import { type Article, parseArticleId } from "../../news/article.ts";
import { mostSaved } from "../../news/saved.ts";
import { parseAddress } from "../../news/web-address.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";

const chooseSaved = defineAction("save-one", z.tuple([articleIdArgument]));

const longestTitle = 120;
const longestButton = 60;
/** Of a digest: more is no choice any more. */
const mostOffered = 12;

export const save = defineCommand<BotDeps>({
  name: "save",
  right: "administrators",
  async run(ctx, typed, deps) {
    const { t } = ctx.texts;
    if (typed !== "") {
      const article = await articleNamed(typed, deps);
      return article ? keep(ctx, article, deps) : show(ctx, { html: t("save-unknown", { word: shown(typed) }) });
    }
    const answered = ctx.msg?.reply_to_message;
    if (!answered || answered.forum_topic_created) return show(ctx, { html: t("save-usage") });
    const ids = await deps.findCopy({
      chatId: answered.chat.id,
      messageId: answered.message_id,
      sentAt: answered.date * 1000,
    });
    const found = (await Promise.all(ids.map(deps.audience.article))).filter((each) => each !== null);
    const [first, ...others] = found;
    if (!first) return show(ctx, { html: t("save-not-shown") });
    if (others.length === 0) return keep(ctx, first, deps);
    const buttons = found
      .slice(0, mostOffered)
      .map((article): Button[] => [
        { text: `🔖 ${titleOf(article, longestButton)}`, action: chooseSaved.data(article.id) },
      ]);
    await show(ctx, { html: t("save-several"), buttons });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      chooseSaved,
      async (ctx, id) => {
        const article = await deps.audience.article(id);
        if (!article) return toast(ctx, ctx.texts.t("story-gone-toast"));
        const fits = await deps.audience.save(homeOf(ctx), article);
        await toast(
          ctx,
          fits ? ctx.texts.t("story-saved-toast") : ctx.texts.t("saved-full-toast", { most: mostSaved }),
        );
      },
      inCharge,
    );
  },
});

async function keep(ctx: BotContext, article: Article, { audience }: BotDeps): Promise<void> {
  const { t } = ctx.texts;
  const fits = await audience.save(homeOf(ctx), article);
  const done = t("save-done", { title: titleOf(article, longestTitle) });
  await show(ctx, { html: fits ? done : escapeText(t("saved-full-toast", { most: mostSaved })) });
}

/** By its id, its source's link, or our own https://t.me/<bot>?start=a_<id>. */
async function articleNamed(typed: string, { audience }: BotDeps): Promise<Article | null> {
  const [word = ""] = typed.trim().split(/\s/);
  const address = parseAddress(/^https?:/i.test(word) ? word : `https://${word}`);
  const linked = /^a_(\w+)$/.exec(address?.searchParams.get("start") ?? "")?.[1];
  const id = parseArticleId(linked ?? word);
  if (id) return audience.article(id);
  return address?.hostname.includes(".") ? audience.articleAt(address.href) : null;
}

const titleOf = ({ content }: Article, longest: number): string => truncate(cleanText(content.title), longest);
