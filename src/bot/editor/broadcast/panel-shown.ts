/** What a message of the newsroom says of a story that has changed since it was shown there: of a draft that it is another now, of
 *  what is on its way or out all there is to know. */

import type { OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import type { Recipients } from "../../../news/delivery.ts";
import { deskAction } from "../actions.ts";
import type { BroadcastViewDeps, PanelRight } from "../deps.ts";
import { holdLines } from "../desk/hold-lines.ts";
import { nameIn, type ReviewView, reviewLines, titleLine } from "../desk/review-lines.ts";
import { standingStill, storyPanel } from "./broadcast-view.ts";

export interface PanelReader {
  readonly texts: Texts;
  readonly timeZone: string;
  readonly right: PanelRight;
  readonly names: ReviewView["names"];
  /** The story's state as it was shown. */
  readonly was: string;
}

export async function panelShown(
  article: Article,
  { texts, timeZone, right, names, was }: PanelReader,
  deps: BroadcastViewDeps & { atOnce(article: Article): Promise<Recipients> },
): Promise<OutgoingMessage> {
  if (right === "none") return { html: joinHtml([titleLine(texts, article), texts.t("panel-role-gone")], "\n") };
  if (article.state === "draft") return draftAgain(texts, { article, names, now: deps.clock(), timeZone }, was);
  const panel = await storyPanel(article, await deps.atOnce(article), deps, right === "publish");
  const id = articleBroadcastId(article);
  const message = panel(texts, timeZone);
  return right === "publish" ? standingStill(texts, message, id, await deps.sending.receipt(id)) : message;
}

/** The card above it may not be what readers would get any more: a button shows both as they are. */
function draftAgain(texts: Texts, view: ReviewView, was: string): OutgoingMessage {
  const { article, names } = view;
  const { id, edits } = article;
  const { t } = texts;
  const lines: Html[] = [titleLine(texts, article)];
  if (was !== "draft") lines.push(t("desk-undone", { id }));
  else if (edits) lines.push(t("desk-changed-by", { id, name: nameIn(names, edits.by) }));
  lines.push(...holdLines(texts, view), ...reviewLines(texts, view));
  const look = { text: t("desk-look-again-button"), action: deskAction.data("show", id) };
  return { html: joinHtml(lines, "\n"), buttons: [[look]] };
}
