/** What a chat mutes or follows by words, writers and sources: the list as a message, with a button to take each away. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Filter } from "../../../news/filter.ts";
import type { Subscriber } from "../../../news/preferences.ts";
import { rowsOf } from "../../button-rows.ts";
import { defineAction } from "../../callback.ts";
import { openSettings } from "../choices.ts";
import { filterWords, isTextFilter, type TextFilter } from "./filter-words.ts";

export const filterLists = ["mute", "follow"] as const;
export type FilterList = (typeof filterLists)[number];

/** A button has no room for sixty letters of any script. */
const mark = z.string().regex(/^[\w-]{8}$/);
export const dropFilter = defineAction("f-drop", z.tuple([z.enum(filterLists), mark]));
export const openMuted = defineAction("f-muted", z.tuple([]));
export const showHeld = defineAction("f-held", z.tuple([z.enum(["show", "back"])]));

/** In one list: more is a sign of somebody who wants another newspaper. */
export const mostFilters = 30;

const perRow = 2;

/** Words, writers and sources; stories have a list of their own. */
export function filtersIn(subscriber: Subscriber | null, list: FilterList): readonly TextFilter[] {
  const { muted = [], followed = [] } = subscriber?.preferences ?? {};
  const all: readonly Filter[] = list === "mute" ? muted : followed.map(({ what }) => what);
  return all.filter(isTextFilter);
}

export const markOf = ({ kind, text }: TextFilter): string =>
  createHash("sha256").update(`${kind} ${text}`).digest("base64url").slice(0, 8);

/** `instead`: said in the place of the list's own heading. `held`: stories of this week that were kept away. */
export function filterListView(
  subscriber: Subscriber | null,
  list: FilterList,
  texts: Texts,
  { instead, held = 0 }: { readonly instead?: Html; readonly held?: number } = {},
): OutgoingMessage {
  const { t } = texts;
  const filters = filtersIn(subscriber, list);
  const none = list === "mute" ? t("mute-none") : t("follow-none");
  const title = list === "mute" ? t("mute-title") : t("follow-title");
  const usage = list === "mute" ? t("mute-usage") : t("follow-usage");
  const buttons = filters.map(
    (filter): Button => ({ text: `✕ ${filterWords(filter, texts)}`, action: dropFilter.data(list, markOf(filter)) }),
  );
  const show: Button[][] = held > 0 ? [[{ text: t("mute-show-button"), action: showHeld.data("show") }]] : [];
  const parts = [
    instead ?? (filters.length === 0 ? none : title),
    ...(held > 0 ? [t("mute-held", { count: held })] : []),
    ...(filters.length < mostFilters ? [usage] : []),
  ];
  const back: Button = { text: t("settings-back-button"), action: openSettings.data() };
  return { html: joinHtml(parts, "\n\n"), buttons: [...rowsOf(buttons, perRow), ...show, [back]] };
}
