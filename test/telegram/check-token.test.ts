/** The first call of a start: who we are, or one sentence about why nobody says so. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { checkToken } from "../../src/telegram/check-token.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Answer = (response: ServerResponse) => void;
const json =
  (status: number, body: object): Answer =>
  (response) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const refusal = (code: number, description: string, parameters = {}) =>
  json(code, { ok: false, error_code: code, description, parameters });

/** Answers call after call with the next of these. */
async function check(...answers: Answer[]) {
  const server = createServer((request, response) => request.resume().on("end", () => answers.shift()?.(response)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => server.close());
  const { port } = server.address() as { port: number };
  const said: string[] = [];
  const options = {
    token: "1:abc",
    apiRoot: `http://127.0.0.1:${port}`,
    onProgress: (line: string) => said.push(line),
  };
  const result = await checkToken(options).catch((error: Error) => error.message.replace(String(port), "PORT"));
  return { result, said };
}
const me = json(200, { ok: true, result: { id: 1, is_bot: true, first_name: "B", username: "wire_bot" } });

test("says who we are", async () => {
  expect((await check(me)).result).toMatchObject({ username: "wire_bot" });
});

test("waits as long as Telegram asks, and says so", async () => {
  const { result, said } = await check(refusal(429, "Too Many Requests: retry after 1", { retry_after: 1 }), me);
  expect(result).toMatchObject({ username: "wire_bot" });
  expect(said).toEqual(["Telegram asks us to wait 1 s before we start: waiting."]);
});

test.each<[string, Answer, string]>([
  [
    "a token that is refused",
    refusal(401, "Unauthorized"),
    "127.0.0.1:PORT refuses BOT_TOKEN: copy it again from @BotFather.",
  ],
  ["an outage", (response) => void response.writeHead(502).end("<html>"), "Telegram answered 502 without JSON"],
  ["an outage in JSON", refusal(500, "Internal Server Error"), "Telegram answered 500"],
  ["another server", (response) => void response.end("hello"), "Telegram answered 200 without JSON"],
  ["an answer that nobody knows", refusal(400, "Bad Request: odd"), "it answers “Bad Request: odd”"],
  ["a closed connection", (response) => void response.destroy(), "the call to Telegram failed (UND_ERR_SOCKET)"],
])("%s is one sentence", async (_, answer, sentence) => {
  const { result } = await check(answer);
  expect(result).toBe(
    sentence.startsWith("127")
      ? sentence
      : `Can't work with Telegram at 127.0.0.1:PORT: ${sentence}. Check the network and TELEGRAM_API_ROOT, or start again in a while.`,
  );
});

test("a Telegram that hangs is said to be waited for, long before the call is given up", async () => {
  let said: (line: string) => void = () => {};
  const saying = new Promise<string>((resolve) => {
    said = resolve;
  });
  const server = createServer((_request, response) => {
    void saying.then(() => me(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(() => server.close());
  const { port } = server.address() as { port: number };
  const options = { token: "1:abc", apiRoot: `http://127.0.0.1:${port}`, silentForMs: 20 };
  const result = await checkToken({ ...options, onProgress: said });
  expect(result).toMatchObject({ username: "wire_bot" });
  expect(await saying).toContain("waiting for Telegram");
});
