/** Reads the sandbox's server-sent events over fetch and hands each one on. Reports its end, never reconnects by itself:
 *  a test must not go on over a gap. */

export interface StreamEvent {
  readonly name: string;
  readonly data: unknown;
}

/** Opens the stream; resolves once the server has answered, so that nothing said afterwards is missed.
 *  Rejects when the sandbox can't be reached. `onEnd` is called once, with null when `signal` ended it. */
export async function openEventStream(
  url: string,
  signal: AbortSignal,
  onEvent: (event: StreamEvent) => void,
  onEnd: (error: Error | null) => void,
): Promise<void> {
  const response = await fetch(url, { headers: { accept: "text/event-stream" }, signal });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  read(response.body, onEvent).then(
    () => onEnd(signal.aborted ? null : new Error("the sandbox closed its event stream")),
    (error: unknown) => onEnd(signal.aborted ? null : asError(error)),
  );
}

async function read(body: ReadableStream<Uint8Array>, onEvent: (event: StreamEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) onEvent(event);
    }
  }
}

/** Null for comments (the server's heartbeat) and blocks without data. */
export function parseEvent(block: string): StreamEvent | null {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = /^([a-z]+):\s?(.*)$/.exec(line) ?? [];
    if (field === "event") name = value ?? name;
    if (field === "data") data.push(value ?? "");
  }
  return data.length === 0 ? null : { name, data: JSON.parse(data.join("\n")) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
