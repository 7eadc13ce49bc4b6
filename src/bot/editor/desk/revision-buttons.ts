/** What can be done with a story that readers have. */
import type { Button } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { changesTowards } from "../../../news/correction.ts";
import { deskAction } from "../actions.ts";

/** Readers have it: it can be put right or withdrawn, also while it is still going out. */
export function revisionButtons(texts: Texts, article: Article): Button[][] {
  const { t } = texts;
  const { id } = article;
  return [
    [
      { text: t("desk-correct-button"), action: deskAction.data("correct", id) },
      { text: t("desk-retract-button"), action: deskAction.data("retract", id) },
    ],
    [{ text: t("desk-valid-button"), action: deskAction.data("valid", id) }],
    ...(changesTowards(article)
      ? [[{ text: t("desk-proposed-button"), action: deskAction.data("proposed", id) }]]
      : []),
  ];
}
