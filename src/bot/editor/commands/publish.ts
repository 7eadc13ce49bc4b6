/** /publish in its forms: from what an editor sends to a preview or a story on its way. */

import type { Message } from "grammy/types";
import type { Html } from "../../../format/safe-html.ts";
import type { StyledRange } from "../../../format/styled-text.ts";
import { sentenceOf } from "../../../locales/sentence-of.ts";
import type { Texts } from "../../../locales/texts.ts";
import { AppError } from "../../../news/app-error.ts";
import type { ArticleId, Urgency } from "../../../news/article.ts";
import type { Album } from "../../../store/albums.ts";
import { replace, say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { knownWarning } from "../desk/desk-menus.ts";
import { sendDesk, sendPreview } from "../desk/desk-view.ts";
import { albumOf, keepFor, photosOf } from "./albums.ts";
import { type PublishArguments, parsePublishArguments, type Quoted } from "./publish-arguments.ts";

export const publish = defineCommand<NewsroomDeps>({
  name: "publish",
  right: "draft",
  run: (ctx, args, deps) => submitTyped(ctx, args, "routine", deps),
});

/** Submits what was typed behind a command, or stands in the message that it answers. `follows`: the story that it goes on
 *  with. */
export async function submitTyped(
  ctx: BotContext,
  args: string,
  urgency: Urgency,
  deps: NewsroomDeps,
  follows?: ArticleId,
): Promise<void> {
  const text = ctx.typed?.startsBelow ? `\n${args}` : args;
  // An answer to a follow-up names what it follows, not what it says.
  const pictured = ctx.msg?.photo || follows !== undefined ? ctx.msg : ctx.msg?.reply_to_message;
  const album = await albumOf(pictured, deps);
  const parsed = parsePublishArguments(text, follows === undefined ? quotedBy(ctx, album) : null, {
    timeZone: zoneOf(ctx, deps),
    read: ctx.texts.read,
    now: deps.clock(),
    ranges: rangesBehind(ctx, text),
  });
  if (!parsed.ok) return sayFault(ctx, parsed);
  const reading = "url" in parsed.from ? await say(ctx, { html: ctx.texts.t("publish-reading") }) : null;
  try {
    const photoId = pictured?.photo?.at(-1)?.file_id;
    const photos = album ? photosOf(album) : photoId === undefined ? {} : { photoId };
    const submission = { ...parsed, urgency, follows, photos };
    const { article, known, waits } = await deps.submissions.submit(actorOf(ctx), submission);
    await keepFor(pictured, article, deps);
    if (parsed.leftOut !== undefined && article.state !== "draft") {
      await say(ctx, {
        html: ctx.texts.t("publish-links-left-out", { link: article.content.url, count: parsed.leftOut }),
      });
    }
    if (known)
      await say(ctx, { html: knownWarning(ctx.texts, known, { now: deps.clock(), timeZone: zoneOf(ctx, deps) }) });
    if (waits) await say(ctx, { html: sentenceOf(ctx.texts, waits) });
    if (article.state === "draft") await sendPreview(ctx, article, deps, reading);
    else await sendDesk(ctx, article, deps, { placeholder: reading });
  } catch (error) {
    if (!(error instanceof AppError) || !reading) throw error;
    await replace(ctx, reading, { html: sentenceOf(ctx.texts, error) });
  }
}

async function sayFault(ctx: BotContext, parsed: Extract<PublishArguments, { ok: false }>): Promise<void> {
  await say(ctx, { html: faultSentence(ctx.texts, parsed, `/${ctx.typed?.name ?? "publish"}`) });
}

function faultSentence(
  { t }: Texts,
  { fault, detail: word = "" }: Extract<PublishArguments, { ok: false }>,
  command: string,
): Html {
  switch (fault) {
    case "nothing_given":
      return t("publish-usage");
    case "time_missing":
      return t("publish-time-missing");
    case "time_unreadable":
      return t("publish-time-unreadable", { word });
    case "time_skipped":
      return t("publish-time-skipped", { word });
    case "link_missing":
      return t("publish-link-missing", { command: word === "" ? command : `${command} ${word}` });
    case "word_unknown":
      return t("publish-word-unknown", { word });
  }
}

/** What the answered message says; of an album what stands below any of its pictures. */
function quotedBy(ctx: BotContext, album: Album | null): Quoted | null {
  const quoted: Message | undefined = ctx.msg?.reply_to_message;
  if (!quoted) return null;
  const told = album?.pictures.find(({ caption }) => caption !== undefined);
  const text = quoted.text ?? quoted.caption ?? told?.caption;
  if (text === undefined) return null;
  const ranges: readonly StyledRange[] = quoted.entities ?? quoted.caption_entities ?? told?.ranges ?? [];
  const links = ranges.flatMap(({ type, url }) => (type === "text_link" && url !== undefined ? [url] : []));
  return { text, ranges, links };
}

/** What is bold, a link and so on in the text behind the command, counted from where that begins. */
function rangesBehind({ msg }: BotContext, behind: string): readonly StyledRange[] {
  const whole = (msg?.text ?? msg?.caption ?? "").trimEnd();
  const at = whole.length - behind.length;
  return (msg?.entities ?? msg?.caption_entities ?? []).map((range) => ({ ...range, offset: range.offset - at }));
}
