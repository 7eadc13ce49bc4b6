/** Below other lists: how much waits for somebody who may release it. */
import { z } from "zod";
import type { Button } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import { defineAction } from "../../callback.ts";
import { pageArgument } from "../../callback-arguments.ts";

/** A page of that list. */
export const reviewPageAction = defineAction("review", z.tuple([pageArgument]));

/** Nothing where nothing waits. */
export function reviewButton({ t }: Texts, count: number): Button[][] {
  return count === 0 ? [] : [[{ text: t("review-button", { count }), action: reviewPageAction.data(0) }]];
}
