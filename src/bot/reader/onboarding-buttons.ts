/** The buttons of the first minute: when news comes (and with it what), whose clock, once more. Their views are apart. */
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { Texts } from "../../locales/texts.ts";
import { everyDay } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";
import { defineAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import { evening, flow, morning, openTopics } from "./choices.ts";

const beginnings = {
  instant: { kind: "instant" },
  morning: { kind: "digest", times: [morning], days: everyDay },
  evening: { kind: "digest", times: [evening], days: everyDay },
  both: { kind: "digest", times: [morning, evening], days: everyDay },
  breaking: { kind: "breaking" },
} satisfies Record<string, CadenceChoice>;
const beginning = z.enum(["instant", "morning", "evening", "both", "breaking"]);
type Beginning = z.infer<typeof beginning>;

export const beginWith = defineAction("begin", z.tuple([beginning]));
export const cadenceAtFirst = (name: Beginning): CadenceChoice => beginnings[name];
/** Where there were no topics: perhaps there are some now. */
export const lookAgain = defineAction("again", z.tuple([]));
/** Minutes from UTC, as the wall clock that was pressed. */
export const chooseOffset = defineAction("offset", z.tuple([z.coerce.number().int().min(-900).max(900), flow]));
/** Below a story that was looked up. */
export const subscribeAlso = defineAction("also", z.tuple([topicArgument]));

/** What a newcomer is offered. */
export function offerButtons({ t }: Texts): Button[][] {
  return [
    [{ text: t("start-digest-morning-button"), action: beginWith.data("morning") }],
    [{ text: t("start-digest-evening-button"), action: beginWith.data("evening") }],
    [{ text: t("start-breaking-button"), action: beginWith.data("breaking") }],
    [{ text: t("start-choose-button"), action: openTopics.data("start", 0) }],
  ];
}

/** Times alone, for who has topics. */
export function timeButtons({ t }: Texts, names: readonly Beginning[]): Button[][] {
  const words: Readonly<Record<Beginning, string>> = {
    instant: t("start-at-once-button"),
    morning: t("start-morning-button", { time: morning }),
    evening: t("start-evening-button", { time: evening }),
    both: t("start-both-button", { morning, evening }),
    breaking: t("digest-breaking-button"),
  };
  return names.map((name) => [{ text: words[name], action: beginWith.data(name) }]);
}
