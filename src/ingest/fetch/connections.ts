/** Connections to the web: what a name resolves to is checked and pinned to what is dialled. */
import { lookup as dnsLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "./address-rules.ts";

export class PrivateAddress extends Error {
  readonly code = "PRIVATE_ADDRESS";
}

export interface Connections {
  /** Public addresses only. */
  readonly guarded: Agent;
  /** For what is exempt from the guard. */
  readonly open: Agent;
  close(): Promise<void>;
}

export function createConnections(options: {
  readonly resolver: typeof dnsLookup | undefined;
  readonly headerBytes: number;
  /** ms */
  readonly timeout: number;
}): Connections {
  const { timeout } = options;
  const agentOptions = { maxHeaderSize: options.headerBytes, connections: 2, keepAliveTimeout: 1000 };
  const lookup = guardLookup(options.resolver ?? dnsLookup);
  const guarded = new Agent({ ...agentOptions, connect: { timeout, lookup } });
  const open = new Agent({ ...agentOptions, connect: { timeout } });
  return {
    guarded,
    open,
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

/** The checked list is what is dialled: a second look at the name can't change it. One bad address rejects all. */
function guardLookup(resolver: typeof dnsLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 4);
      const list = addresses as { address: string; family: number }[];
      const [first] = list;
      if (!first || !list.every(({ address }) => isPublicAddress(address))) {
        return callback(new PrivateAddress(hostname), "", 4);
      }
      if (options.all) return (callback as unknown as (error: null, list: typeof addresses) => void)(null, list);
      callback(null, first.address, first.family);
    });
  };
}
