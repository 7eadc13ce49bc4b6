/** The buttons that an editor has put below a story: each a link, in a row of its own. */
import type { ArticleContent } from "../news/article.ts";
import { cleanText } from "./clean-text.ts";
import type { Button } from "./message.ts";
import { telegramLink } from "./telegram-link.ts";

/** Telegram refuses a whole message for one address that it does not take. */
export function linkButtons({ links = [] }: Pick<ArticleContent, "links">): Button[][] {
  return links.flatMap(({ text, url }) => {
    const [label, address] = [cleanText(text), telegramLink(url)];
    return label === "" || address === null ? [] : [[{ text: label, url: address }]];
  });
}
