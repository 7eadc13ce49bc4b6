/** /link <slug or story> [source]: the deep link as text, as a QR code, and as a piece of HTML for the site's page, with the
 *  count of who came by it. */
import { InputFile } from "grammy";
import { cleanText } from "../../../format/clean-text.ts";
import { copiedLimit } from "../../../format/message.ts";
import { qrPicture } from "../../../format/qr-picture.ts";
import { escapeText, html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { parseTopicSlug, topicName } from "../../../news/topic.ts";
import { captioned, say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import type { NewsroomDeps } from "../deps.ts";
import { storyNamed } from "./story-named.ts";

/** Of a site's page, where nothing else is said. */
const usualSource = "site";
/** Bot API, deep linking: A–Z, a–z, 0–9, _ and -, 64 in all. */
const longestPayload = 64;
const longestName = 100;

export const link = defineCommand<NewsroomDeps>({
  name: "link",
  right: "publish",
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const meant = await whatIsMeant(ctx, args, deps);
    if (!meant) return;
    const [word = ""] = meant.rest.split(/\s+/);
    const source = /^[A-Za-z0-9_-]+$/.test(word) ? word : usualSource;
    const payload = `${meant.payload}_S_${source}`;
    if (payload.length > longestPayload) return void (await say(ctx, { html: t("link-usage") }));
    const address = deps.deepLink(payload);
    const page = pageHtml(address, t("link-follow-words"));
    const told = t("link-picture", { name: meant.name, link: address, count: await deps.statistics.cameBy(source) });
    const copies = [{ text: t("link-copy-button"), copies: address }];
    await ctx.replyWithPhoto(new InputFile(qrPicture(address), `${payload}.png`), {
      ...captioned(ctx, {
        html: joinHtml([told, html`<pre><code class="language-html">${escapeText(page)}</code></pre>`], "\n\n"),
        buttons: [
          copies,
          ...(page.length <= copiedLimit ? [[{ text: t("link-copy-html-button"), copies: page }]] : []),
        ],
      }),
    });
  },
});

/** A topic by its slug, else a story by its id, its link or the message that is answered. Null: the editor has been told. */
async function whatIsMeant(
  ctx: BotContext,
  args: string,
  deps: NewsroomDeps,
): Promise<{ readonly payload: string; readonly name: string; readonly rest: string } | null> {
  const [, word = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
  const slug = parseTopicSlug(word);
  const topic = (await deps.topics.list()).find((each) => each.slug === slug);
  if (topic) return { payload: `t_${topic.slug}`, name: topicName(topic, ctx.texts.code), rest };
  const story = await storyNamed(ctx, args, ctx.texts.t("link-usage"), deps);
  if (!story) return null;
  const article = await deps.stored.article(story.id);
  const name = truncate(cleanText(article?.content.title ?? story.id), longestName);
  return { payload: `a_${story.id}`, name, rest: story.rest };
}

/** Stands on a page as it is: no script, no picture, nothing that counts readers before they press. */
function pageHtml(address: string, words: string): string {
  const escaped = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<a href="${address}" rel="noopener">${escaped}</a>`;
}
