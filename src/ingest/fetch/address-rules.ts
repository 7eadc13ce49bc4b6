/** Which addresses of the web may be used: http(s), public, without a user, at a usual port; and which of the net may be
 *  dialled. */
import ipaddr from "ipaddr.js";

/** IPv4 that ipaddr.js calls ordinary but that leads nowhere public (RFC 6890 and its successors). */
const furtherIpv4 = ["192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15"].map((range) => ipaddr.IPv4.parseCIDR(range));
/** All of today's public IPv6. */
const globalIpv6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** `address`: as a resolver or a socket gives it. What can't be read is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // unwraps ::ffff:a.b.c.d
  if (parsed instanceof ipaddr.IPv4) {
    return parsed.range() === "unicast" && !furtherIpv4.some((range) => parsed.match(range));
  }
  const ipv6 = parsed as ipaddr.IPv6;
  return ipv6.match(globalIpv6) && ipv6.range() === "unicast";
}

/** The address that a host of a URL is, when it is one and not a name. URL has turned 0x7f.1 and 2130706433 into dotted
 *  form by then. */
function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}

export type AddressRefusal = "bad_url" | "scheme" | "private_address" | "port";

export interface AddressRules {
  /** Null: may be asked. A name is judged as a name: what it resolves to is judged when it is dialled. */
  refusal(url: URL): AddressRefusal | null;
  /** One that may be private. */
  isExempt(url: URL): boolean;
}

/** Names that mean this machine or this network, whatever the resolver makes of them. */
const privateNames = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i;

/** `allowHosts`: "host:port" that may be private; `ports`: of all others, any when it is not given. */
export function createAddressRules({
  allowHosts,
  ports,
}: {
  readonly allowHosts: readonly string[];
  readonly ports?: readonly number[];
}): AddressRules {
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()));
  const isExempt = (url: URL): boolean => allowed.has(`${url.hostname}:${portOf(url)}`);
  return {
    isExempt,
    refusal(url) {
      if (url.protocol !== "http:" && url.protocol !== "https:") return "scheme";
      if (url.username || url.password) return "bad_url";
      if (isExempt(url)) return null;
      const literal = literalAddress(url.hostname);
      const isPrivate = literal === null ? privateNames.test(url.hostname) : !isPublicAddress(literal);
      if (isPrivate) return "private_address";
      return ports === undefined || ports.includes(Number(portOf(url))) ? null : "port";
    },
  };
}

const portOf = (url: URL): string => url.port || (url.protocol === "https:" ? "443" : "80");
