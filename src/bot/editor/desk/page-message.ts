/** What a story's editor is told when its page was read again: what it says otherwise, or that it is gone. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import type { PublicCorrection } from "../../../news/public-correction.ts";
import { deskAction } from "../actions.ts";
import { differenceLines } from "./difference-lines.ts";

const longestTitle = 120;

const factsOf = ({ id, content }: Article) => ({ id, title: truncate(cleanText(content.title), longestTitle) });

export function pageChangedMessage(
  texts: Texts,
  article: Article,
  changes: PublicCorrection["changes"],
): OutgoingMessage {
  const { t } = texts;
  return {
    html: joinHtml([t("page-changed", factsOf(article)), ...differenceLines(texts, changes)], "\n"),
    buttons: [
      [
        { text: t("desk-correct-button"), action: deskAction.data("proposed", article.id) },
        { text: t("page-ignore-button"), action: deskAction.data("ignore", article.id) },
      ],
    ],
  };
}

export function pageGoneMessage({ t }: Texts, article: Article): OutgoingMessage {
  return {
    html: t("page-gone", factsOf(article)),
    buttons: [
      [
        { text: t("desk-retract-button"), action: deskAction.data("retract", article.id) },
        { text: t("page-ignore-button"), action: deskAction.data("ignore", article.id) },
      ],
    ],
  };
}
