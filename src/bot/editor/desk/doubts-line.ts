/** What an editor may want to look at once more, in one line of the draft's panel. */
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Doubt } from "../../../news/doubts.ts";

export function doubtsLine(texts: Texts, doubts: readonly Doubt[] = []): Html[] {
  if (doubts.length === 0) return [];
  return [
    texts.t("doubts", {
      list: joinHtml(
        doubts.map((doubt) => doubtWords(texts, doubt)),
        " · ",
      ),
    }),
  ];
}

function doubtWords({ t }: Texts, doubt: Doubt): Html {
  switch (doubt.kind) {
    case "front_page":
    case "no_picture":
    case "no_readers":
    case "source_unreachable":
      return t(`doubt-${doubt.kind}`);
    case "long_headline":
      return t("doubt-long_headline", { count: doubt.count });
    case "same_headline":
    case "alike":
      return t(`doubt-${doubt.kind}`, { id: doubt.id });
    case "drafts":
      return t("doubt-drafts", { count: doubt.count });
    case "links_left_out":
      return t("doubt-links_left_out", { count: doubt.count });
    case "quiet":
      return t("doubt-quiet", { readers: doubt.readers });
  }
}
