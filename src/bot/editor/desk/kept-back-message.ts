/** What an editor is told of a story that was due and did not go out: it is a draft again, and the next step is theirs. */
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { editsOf } from "../../../news/draft.ts";
import type { KeptBack } from "../../../newsroom/publication.ts";
import { deskAction, holdAction } from "../actions.ts";
import { type DeskView, headline } from "./desk-message.ts";

/** Stands where its desk message is. `due`: when it should have gone out, ms. */
export function keptBackMessage(
  { t, clock }: Texts,
  article: Article,
  why: KeptBack,
  { due, now, timeZone }: { readonly due: number } & Pick<DeskView, "now" | "timeZone">,
): OutgoingMessage {
  const { id } = article;
  const act = (text: string, verb: "publish" | "schedule" | "open"): Button[] => [
    { text, action: deskAction.data(verb, id, editsOf(article)) },
  ];
  const look = act(t("desk-look-again-button"), "open");
  if (why === "on_hold") {
    const held = t("desk-held-due", { id, ...clock.moment(due, now, timeZone) });
    const lift = { text: t("hold-lift-button"), action: holdAction.data("lift", id) };
    return { html: joinHtml([headline(article), held], "\n"), buttons: [[lift], look] };
  }
  const said =
    why === "topicless" ? t("desk-topicless", { id }) : t("desk-too-late", { id, ...clock.moment(due, now, timeZone) });
  return {
    html: joinHtml([headline(article), said], "\n"),
    buttons:
      why === "topicless"
        ? [look]
        : [[...act(t("desk-publish-button"), "publish"), ...act(t("desk-schedule-button"), "schedule")], look],
  };
}
