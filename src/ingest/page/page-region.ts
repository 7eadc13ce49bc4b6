/** Where in a page its parser is: still in the head, inside the article, in what is shown without scripts. */

export interface PageRegion {
  open(tag: string, isBlock: boolean): void;
  close(tag: string): void;
  /** <head>, or what stands where one was left out. */
  readonly inHead: boolean;
  /** As far as the page says where its article is. */
  readonly inArticle: boolean;
  /** How many <noscript> are open. */
  readonly noScripts: number;
}

const articles = new Set(["article", "main"]);

export function createPageRegion(): PageRegion {
  let headSeen = false;
  let headOver = false;
  let articlesOpen = 0;
  let noScripts = 0;
  return {
    open(tag, isBlock) {
      if (tag === "head") headSeen = true;
      // Many a head holds a <div>; without a <head> it is where the body begins.
      if (tag === "body" || (isBlock && !(headSeen && tag === "div"))) headOver = true;
      if (tag === "noscript") noScripts++;
      if (articles.has(tag)) articlesOpen++;
    },
    close(tag) {
      if (tag === "head") headOver = true;
      if (tag === "noscript") noScripts--;
      if (articles.has(tag)) articlesOpen--;
    },
    get inHead() {
      return !headOver;
    },
    get inArticle() {
      return articlesOpen > 0;
    },
    get noScripts() {
      return noScripts;
    },
  };
}
