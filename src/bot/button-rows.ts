/** Lays buttons out in rows, all of the same length (the last one may be shorter), or those that turn pages; marks what is
 *  chosen. */
import type { Button } from "../format/message.ts";
import type { Texts } from "../locales/texts.ts";

export function rowsOf<T>(buttons: readonly T[], inRow: number): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < buttons.length; i += inRow) rows.push(buttons.slice(i, i + inRow));
  return rows;
}

/** To the page before and the one after, as far as there are such; no row where there is one page. `page`: from 0. */
export function turnsOf(
  page: number,
  pages: number,
  actionOf: (page: number) => string,
  { t }: Pick<Texts, "t">,
): Button[][] {
  const turns: Button[] = [
    ...(page > 0 ? [{ text: "‹", aloud: t("page-before-button"), action: actionOf(page - 1) }] : []),
    ...(page < pages - 1 ? [{ text: "›", aloud: t("page-after-button"), action: actionOf(page + 1) }] : []),
  ];
  return turns.length > 0 ? [turns] : [];
}

/** A button's text, where it is one of several that can be chosen. */
export const marked = (text: string, isChosen: boolean): string => (isChosen ? `✅ ${text}` : text);
