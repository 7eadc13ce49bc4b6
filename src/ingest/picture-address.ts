/** Which pictures an article may have: those that everybody can fetch. Readers' copies show the address to Telegram, which
 *  fetches it in our name. */
import type { ArticleContent } from "../news/article.ts";
import { parseAddress } from "../news/web-address.ts";
import { createAddressRules } from "./fetch/address-rules.ts";

export type PictureRule = (content: ArticleContent) => ArticleContent;

/** Leaves out a picture whose address is not http(s), lies inside a private network, or holds a user or password.
 *  `allowHosts`: "host:port" that may be private. */
export function createPictureRule(allowHosts: readonly string[]): PictureRule {
  const { refusal, isExempt } = createAddressRules({ allowHosts });
  const isOpen = (address: string): boolean => {
    const url = parseAddress(address);
    if (!url || refusal(url) !== null) return false;
    // A name of one label is known to the own network alone.
    return isExempt(url) || /[.:]/.test(url.hostname.replace(/\.$/, ""));
  };
  return (content) => {
    const { imageUrl, ...rest } = content;
    return imageUrl === undefined || isOpen(imageUrl) ? content : rest;
  };
}
