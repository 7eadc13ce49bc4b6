/** Cookies of one fetch: what a site sets on the way to a page it wants to see again there. Forgotten with the fetch. */
import { CookieJar } from "tough-cookie";

export interface FetchCookies {
  /** `setCookie`: the Set-Cookie headers of an answer from `url`. Those that the site may not set are left out. */
  keep(setCookie: string | readonly string[] | undefined, url: URL): void;
  /** The Cookie header for `url`; nothing where none is due. */
  header(url: URL): { readonly cookie?: string };
}

/** A server that sets more than this of one wants to do something else than remember us. */
const longestHeader = 8192;

export function createFetchCookies(): FetchCookies {
  let jar: CookieJar | null = null; // most answers set none that anybody asks for again
  return {
    keep(setCookie, url) {
      if (setCookie === undefined) return;
      jar ??= new CookieJar();
      for (const each of [setCookie].flat()) jar.setCookieSync(each, url.href, { ignoreError: true });
    },
    header(url) {
      const cookie = jar?.getCookieStringSync(url.href) ?? "";
      return cookie === "" || cookie.length > longestHeader ? {} : { cookie };
    },
  };
}
