/** The one reader of web addresses. Not URL.canParse: in Node 20 and 22 it calls addresses with a Latin letter beyond ASCII
 *  (münchen.example) wrong once the JIT has compiled its caller, after some thousand calls. */

/** Null for what is no address. A relative one needs `base`. */
export function parseAddress(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null; // TypeError is URL's way to say "no address"
  }
}
