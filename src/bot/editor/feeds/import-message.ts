/** How far the import of a list of feeds is, and in the end what could not be added. Pure. */
import type { OutgoingMessage } from "../../../format/message.ts";
import { progressBar } from "../../../format/progress-bar.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { FeedList } from "../../../news/feed-list.ts";
import { feedNameAmong } from "./feed-panel.ts";

/** Characters with their markup, of the 4096 that a message holds. */
const longestText = 3500;

export function importMessage(
  { t, clock }: Texts,
  { items, done, added, failed }: Pick<FeedList, "items" | "done" | "added" | "failed">,
): OutgoingMessage {
  const count = items.length;
  if (done < count) {
    const share = clock.percent(count === 0 ? 1 : done / count);
    return { html: t("feed-import-going", { bar: progressBar(done, count), share, done, count }) };
  }
  const head = t("feed-import-over", { added, count });
  if (failed.length === 0) return { html: head };
  const lines: Html[] = [];
  let length = 0;
  for (const { title, url = "", reason } of failed) {
    const line = t("feed-import-failed", { title: feedNameAmong({ title, url }, items), reason });
    length += line.toString().length + 1;
    if (length > longestText) break;
    lines.push(line);
  }
  if (failed.length > lines.length) lines.push(t("notices-more", { count: failed.length - lines.length }));
  return { html: joinHtml([head, joinHtml(lines, "\n")], "\n\n") };
}
