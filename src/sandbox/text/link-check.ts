/** Decides what Telegram makes of a link's address: a normal form or nothing. Never loads anything. */

export type CheckedLink = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly reason: string };

const largestPort = 65_535;
const refuse = (reason: string): CheckedLink => ({ ok: false, reason });
const isSpace = (char: string): boolean => " \t\r\n\v\0".includes(char);

/** TDLib, LinkManager.cpp check_link_impl and HttpUrl.cpp parse_url. */
export function checkLink(link: string): CheckedLink {
  const app = /^(tg|ton):(?!\/\/\/)(\/\/)?/i.exec(link);
  if (!app) return checkHttp(link);
  const rest = link.slice(app[0].length);
  const parsed = parseHttp(rest);
  if (typeof parsed === "string") return refuse(parsed);
  if (/^http:\/\//i.test(rest) || parsed.protocol !== "http" || parsed.user || parsed.port || parsed.isIpv6) {
    return refuse(`Wrong ${app[1]?.toLowerCase()} URL`);
  }
  if (!/^[A-Za-z0-9_-]+$/.test(parsed.host)) return refuse("Unallowed characters in URL host");
  const query = parsed.query.startsWith("/?") ? parsed.query.slice(1) : parsed.query;
  return { ok: true, url: `${app[1]?.toLowerCase()}://${parsed.host}${query}` };
}

/** The user a tg://user link points to, or null. */
export function mentionedUser(link: string): number | null {
  const found = /^tg:(?:\/\/)?user\/?\?(?:[^#]*&)?id=(\d+)/i.exec(link);
  const id = Number(found?.[1] ?? 0);
  return id > 0 && id < 2 ** 53 ? id : null;
}

function checkHttp(link: string): CheckedLink {
  const parsed = parseHttp(link);
  if (typeof parsed === "string") return refuse(parsed);
  if (!parsed.host.includes(".") && !parsed.isIpv6) return refuse("Wrong HTTP URL");
  const port = parsed.port === null ? "" : `:${parsed.port}`;
  return {
    ok: true,
    url: `${parsed.protocol}://${parsed.user ? `${parsed.user}@` : ""}${parsed.host}${port}${parsed.query}`,
  };
}

interface HttpParts {
  readonly protocol: string;
  readonly user: string;
  readonly host: string;
  readonly port: number | null;
  readonly isIpv6: boolean;
  readonly query: string;
}

/** A string is the reason of refusal. */
function parseHttp(url: string): HttpParts | string {
  const scheme = /^([^:/?#]*):\/\//.exec(url);
  const protocol = scheme ? (scheme[1] ?? "").toLowerCase() : "http";
  if (!["http", "https", "tonsite"].includes(protocol)) return "Unsupported URL protocol";
  const rest = scheme ? url.slice(scheme[0].length) : url;
  const cut = rest.search(/[/?#]/);
  let authority = cut < 0 ? rest : rest.slice(0, cut);
  let query = cut < 0 ? "" : rest.slice(cut);

  let port: number | null = null;
  const portAt = /:(\d*)$/.exec(authority);
  if (portAt && !authority.endsWith("]")) {
    const digits = portAt[1] ?? "";
    if (digits !== "") {
      port = Number(digits);
      if (port === 0 || port > largestPort) return "Wrong port number specified in the URL";
    }
    authority = authority.slice(0, portAt.index);
  }
  const userEnd = authority.lastIndexOf("@");
  const user = userEnd < 0 ? "" : authority.slice(0, userEnd);
  const host = (userEnd < 0 ? authority : authority.slice(userEnd + 1)).replace(/[A-Z]/g, (c) => c.toLowerCase());
  const isIpv6 = /^\[[0-9a-f:.]+\]$/.test(host);
  if (host === "") return "URL host is empty";
  if (host === ".") return "Host is invalid";
  if (!isIpv6 && !isPlain(host, false)) return "Disallowed character in URL host";
  if (!isPlain(user, true)) return "Disallowed character in URL userinfo";
  while (query !== "" && isSpace(query.at(-1) ?? "")) query = query.slice(0, -1);
  if (!query.startsWith("/")) query = `/${query}`;
  query = [...query].map((char) => (isSpace(char) ? "%20" : char)).join("");
  return { protocol, user, host, port, isIpv6, query };
}

function isPlain(part: string, allowColon: boolean): boolean {
  for (const char of part) {
    if (char >= "\x80") continue;
    if (/[A-Za-z0-9.\-_!$,~*'();&+=%]/.test(char)) continue;
    if (allowColon && char === ":") continue;
    return false;
  }
  return !/%(?![0-9A-Fa-f]{2})/.test(part);
}
