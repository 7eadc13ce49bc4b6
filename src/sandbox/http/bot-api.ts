/** The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer, Caller } from "../api/call.ts";
import type { Core } from "../world/core.ts";
import type { RawAnswer } from "../world/interceptor.ts";
import { readBody } from "./read-body.ts";
import { sendFile } from "./stored-file.ts";

const gatewayPage =
  "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";

/** False: the address is none of the Bot API's. */
export async function answerBotApi(
  core: Core,
  call: Caller,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const file = /^\/file\/bot([^/]+)\/files\/(.+)$/.exec(url.pathname);
  if (file) {
    if (decodeURIComponent(file[1] ?? "") !== core.token) send(response, refusal(401, "Unauthorized"));
    else sendFile(core, decodeURIComponent(file[2] ?? ""), response);
    return true;
  }
  const place = /^\/bot([^/]*)(?:\/test)?\/([^/]*)\/?$/.exec(url.pathname);
  if (!place) return false;
  const token = decodeURIComponent(place[1] ?? "");
  if (!/^\d+:[A-Za-z0-9_-]+$/.test(token)) {
    send(response, refusal(404, "Not Found"));
    return true;
  }
  if (token !== core.token) {
    send(response, refusal(401, "Unauthorized"));
    return true;
  }
  const body = await readBody(request, url);
  if (!body.ok) {
    if (body.status === 413) send(response, refusal(413, "Request Entity Too Large"));
    else response.writeHead(400, { connection: "close" }).end(); // malformed: no JSON, no words
    return true;
  }
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const answer = await call(place[2] ?? "", body.payload, body.files, gone.signal);
  if (answer === "reset") request.socket.resetAndDestroy();
  else if (answer === "html502") response.writeHead(502, { "content-type": "text/html" }).end(gatewayPage);
  else if (answer === "hang" || response.destroyed) return true;
  else if (typeof answer.body === "string" || answer.body instanceof Uint8Array) {
    const { status, headers, body } = answer as RawAnswer;
    response.writeHead(status, { ...headers }).end(body);
  } else send(response, answer as Answer);
  return true;
}

function send(response: ServerResponse, answer: Answer): void {
  const text = JSON.stringify(answer.body);
  const retryAfter = answer.body.parameters?.retry_after;
  response
    .writeHead(answer.status, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    })
    .end(text);
}

const refusal = (status: number, description: string): Answer => ({
  status,
  body: { ok: false, error_code: status, description },
});
