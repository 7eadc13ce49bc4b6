/** A TCP proxy on loopback: the network between two programs, to be cut, slowed and torn. */
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

export interface Link {
  readonly client: Socket;
  readonly server: Socket;
  /** Both ends learn at once that it is gone. */
  tear(): void;
}

export interface WireOptions {
  /** Sees what the client sent and passes it on, or not. Without it everything passes. */
  readonly toServer?: (link: Link, chunk: Buffer, pass: (bytes: Buffer) => void) => void;
  /** The same for the way back. */
  readonly toClient?: (link: Link, chunk: Buffer, pass: (bytes: Buffer) => void) => void;
}

export interface Wire {
  readonly port: number;
  /** Nobody listens any more, and all links are torn. */
  refuse(): Promise<void>;
  restore(): Promise<void>;
  /** Tears all links; new ones may come. */
  tear(): void;
  /** All links fall silent for good, without a word to either end; new ones work. */
  abandon(): void;
  /** Each way takes so long from now on. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** `target`: a port on loopback. */
export async function startWire(target: number, options: WireOptions = {}): Promise<Wire> {
  const links = new Set<Link & { silent: boolean }>();
  let delayMs = 0;

  const join = (client: Socket): void => {
    const server = connect(target, "127.0.0.1");
    const link = {
      client,
      server,
      silent: false,
      tear() {
        links.delete(link);
        client.resetAndDestroy();
        server.destroy();
      },
    };
    links.add(link);
    const carry = (to: Socket, bytes: Buffer): void => {
      const write = (): void => void (link.silent || to.destroyed || to.write(bytes));
      if (delayMs > 0) setTimeout(write, delayMs);
      else write();
    };
    const listen = (from: Socket, to: Socket, look: WireOptions["toServer"]): void => {
      from.setNoDelay(true);
      from.on("error", () => {}); // told by "close"
      from.on("data", (chunk: Buffer) => {
        if (link.silent) return;
        if (look) look(link, chunk, (bytes) => carry(to, bytes));
        else carry(to, chunk);
      });
      from.on("close", () => {
        if (link.silent) return;
        links.delete(link);
        to.destroy();
      });
    };
    listen(client, server, options.toServer);
    listen(server, client, options.toClient);
  };

  let listener: Server = createServer(join);
  const open = async (port: number): Promise<number> => {
    listener = createServer(join);
    listener.listen(port, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    return typeof address === "object" && address ? address.port : 0;
  };
  const port = await open(0);
  const tear = (): void => {
    for (const link of [...links]) if (!link.silent) link.tear();
  };
  const refuse = async (): Promise<void> => {
    const closed = listener.listening ? once(listener, "close") : null;
    listener.close();
    tear();
    for (const link of [...links]) link.tear();
    await closed;
  };
  return {
    port,
    refuse,
    restore: async () => void (await open(port)),
    tear,
    abandon() {
      for (const link of links) link.silent = true;
    },
    delay(ms) {
      delayMs = ms;
    },
    close: refuse,
  };
}
