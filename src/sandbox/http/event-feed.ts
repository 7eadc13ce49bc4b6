/** Server-sent events of everything that happens, for the page and the client. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bus } from "../world/bus.ts";

const heartbeatMs = 15_000;

export function feedEvents(bus: Bus, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-cache",
    connection: "keep-alive",
  });
  response.write(": open\n\n");
  const stop = bus.listen((event) => response.write(`event: ${event.name}\ndata: ${JSON.stringify(event.data)}\n\n`));
  const beat = setInterval(() => response.write(": beat\n\n"), heartbeatMs);
  request.once("close", () => {
    clearInterval(beat);
    stop();
  });
}
