/** The last question before something reaches readers, with the buttons that say how it shall: a press of the last one means what
 *  stood above it. */
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Decision } from "../../../news/decision.ts";
import { decisionAction } from "../actions.ts";
import type { NewsroomDeps } from "../deps.ts";
import { languagesLine } from "./announced-words.ts";
import { topicLabel } from "./desk-message.ts";

type Manner = Parameters<typeof decisionAction.data>[2];
type Switch = "notify" | "mark" | "remove";

/** As its buttons say it; undefined where there is no choice. */
export function mannerOf(decision: Decision): Manner {
  switch (decision.kind) {
    case "correct":
      return decision.notify ? "loud" : decision.mark ? "marked" : "quiet";
    case "retract":
      return decision.removes ? "deleted" : "changed";
    case "announce":
      return undefined;
  }
}

/** `wanted`: what the button says; below questions sent before 2026-11-30 it says only that it switches. */
export function switched(decision: Decision, which: Switch, wanted: Manner): Decision {
  if (decision.kind === "retract") return { ...decision, removes: wanted === "deleted" };
  if (decision.kind !== "correct") return decision;
  if (which === "mark") return { ...decision, mark: wanted === "marked" };
  return { ...decision, notify: wanted === undefined ? !decision.notify : wanted === "loud" };
}

export function switchedToast({ t }: Texts, which: Switch, decision: Decision): string {
  const manner = mannerOf(decision);
  if (which === "remove") return t("decision-removes-toast", { on: manner === "deleted" });
  return which === "mark"
    ? t("decision-mark-toast", { on: manner === "marked" })
    : t("decision-notify-toast", { on: manner === "loud" });
}

export async function question(
  texts: Texts,
  name: string,
  decision: Decision,
  deps: NewsroomDeps,
): Promise<OutgoingMessage> {
  const { t } = texts;
  const drop: Button = { text: t("decision-drop-button"), action: decisionAction.data("drop", name) };
  const go = (text: string, how?: Parameters<typeof decisionAction.data>[2]): Button => ({
    text,
    action: decisionAction.data("go", name, ...(how ? [how] : [])),
  });
  switch (decision.kind) {
    case "announce": {
      const to = await deps.reach.announced(decision.topics);
      const took = durationText(texts, ((to.readers + to.chats) / deps.paidSpeed.freePerSecond) * 1000);
      const all = decision.topics ? await deps.topics.list() : [];
      const topics = decision.topics?.map((slug) => topicLabel(all, slug, texts.code));
      const later: Button = { text: t("desk-schedule-button"), action: decisionAction.data("later", name) };
      return {
        html: joinHtml(
          [
            ...(topics ? [t("decision-announce-topics", { topics: texts.clock.list(topics) })] : []),
            ...languagesLine(texts, decision, deps.locales),
            t("decision-announce", { ...to, took }),
          ],
          "\n",
        ),
        buttons: [[go(t("decision-send-button")), later], [drop]],
      };
    }
    case "retract": {
      const copies = await deps.reach.copies(decision.id);
      const { id, removes = false } = decision;
      return {
        html: t(removes ? "decision-retract-removes" : "decision-retract", { id, copies }),
        buttons: [
          [
            {
              text: t("decision-removes-button", { on: removes }),
              action: decisionAction.data("remove", name, removes ? "changed" : "deleted"),
            },
          ],
          [go(t("decision-retract-button", { copies }), mannerOf(decision)), drop],
        ],
      };
    }
    case "correct": {
      const copies = await deps.reach.copies(decision.id);
      const { notify, id, note, mark = false } = decision;
      const marking: Button = {
        text: t("decision-mark-button", { on: mark }),
        action: decisionAction.data("mark", name, mark ? "quiet" : "marked"),
      };
      return {
        html: t("decision-correct", { id, copies, notify }),
        buttons: [
          [
            {
              text: t("decision-notify-button", { on: notify }),
              action: decisionAction.data("notify", name, notify ? "quiet" : "loud"),
            },
          ],
          // A word below and a reason stand on the card as well.
          ...(notify || note !== "" ? [] : [[marking]]),
          [go(t("decision-correct-button", { copies }), mannerOf(decision)), drop],
        ],
      };
    }
  }
}
