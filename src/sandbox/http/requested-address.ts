/** The address a request names. Whoever can connect writes what they like there, "//" or "http://[" too: a server that builds
 *  a URL from it without asking ends the program that it is part of. */
import type { IncomingMessage } from "node:http";
import { parseAddress } from "../../news/web-address.ts";

/** `origin`: of the server that was asked. Null: it is no address, and the request deserves a 400. */
export function requestedAddress(request: IncomingMessage, origin: string): URL | null {
  const { url = "/" } = request;
  return parseAddress(url.startsWith("/") ? origin + url : url, origin);
}
