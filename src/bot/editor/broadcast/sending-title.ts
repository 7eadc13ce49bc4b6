/** What a sending is called in a list: a headline, the hour of a digest, or what it changes. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Html } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { BroadcastSpec } from "../../../news/broadcast.ts";
import { parseSlotId, type SlotId } from "../../../news/schedule.ts";
import { cityName } from "../../../news/zone-name.ts";
import type { BroadcastViewDeps } from "../deps.ts";
import { subjectWords } from "../desk/broadcast-message.ts";
import { subjectOf } from "../desk/broadcast-subject.ts";

const longestTitle = 60;

export async function sendingTitle(
  texts: Texts,
  spec: BroadcastSpec,
  { stored }: Pick<BroadcastViewDeps, "stored">,
): Promise<Html | string> {
  const { content } = spec;
  if (content.kind === "digest") return digestTitle(texts, content.slot, content.dueAt);
  const article = "articleId" in content ? await stored.article(content.articleId) : null;
  if (content.kind === "article" && article) return truncate(cleanText(article.content.title), longestTitle);
  const subject = subjectOf(spec, article);
  return subjectWords(texts, { ...subject, title: truncate(subject.title, longestTitle) });
}

/** By the clock of those who get it. */
export function digestTitle({ t, clock }: Texts, slot: SlotId, dueAt: number): string {
  const { timeZone } = parseSlotId(slot);
  return t("sending-digest-words", { time: clock.time(dueAt, timeZone), city: cityName(timeZone) });
}
