/** What a story's outlet is called, where its address or its page says so. */
import type { ArticleContent } from "../news/article.ts";
import { parseAddress } from "../news/web-address.ts";
import { cleanText } from "./clean-text.ts";

/** What the site calls itself, else its host. */
export const siteOf = ({ siteName, url }: Pick<ArticleContent, "siteName" | "url">): string =>
  cleanText(siteName ?? "") || hostOf(url);

export function hostOf(address: string): string {
  return parseAddress(address)?.hostname.replace(/^www\./, "") ?? "";
}
