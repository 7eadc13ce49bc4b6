/** Which addresses of the net may be dialled: the public ones, and nothing else. */
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
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : null;
}
