/** Calls against servers that misbehave as the net does: what the messenger makes of each. */
import { EventEmitter, on, once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { Api } from "grammy";
import { afterEach, expect, test } from "vitest";
import { html } from "../../src/format/safe-html.ts";
import { createMessenger, type Messenger } from "../../src/telegram/messenger.ts";
import { createTransport } from "../../src/telegram/transport.ts";

const closers: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function openAt(apiRoot: string, options: { timeoutMs?: number; connections?: number } = {}) {
  const transport = createTransport({ token: "1:abc", apiRoot, ...options });
  closers.push(() => transport.close());
  return { transport, messenger: createMessenger(transport) };
}

const messengerAt = (apiRoot: string): Messenger => openAt(apiRoot).messenger;

async function serve(handler: RequestListener): Promise<string> {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const message = { html: html`Hello` };
const ok = { ok: true, result: { message_id: 42, chat: { id: 1, type: "private" }, date: 0 } };

test("a call that must not be written any more never leaves", async () => {
  let calls = 0;
  const root = await serve((_, response) => {
    calls++;
    response.end(JSON.stringify(ok));
  });
  const messenger = messengerAt(root);
  const send = (mayLeave: boolean) => messenger.send({ chatId: 1 }, message, { onWrite: () => mayLeave });
  expect(await send(false)).toMatchObject({ kind: "not_written" });
  expect(calls).toBe(0);
  expect(await send(true)).toEqual({ kind: "accepted", messageId: 42 });
  expect(await send(false)).toMatchObject({ kind: "not_written" });
  expect(calls).toBe(1);
});

test("says what it was given, in Telegram's words", async () => {
  const calls: { url: string | undefined; body: unknown }[] = [];
  const root = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      calls.push({ url: request.url, body: JSON.parse(body) });
      response.end(JSON.stringify(ok));
    });
  });
  const verdict = await messengerAt(`${root}/prefix`).send(
    { chatId: -5, threadId: 7 },
    {
      html: html`<b>${"a<b"}</b>`,
      preview: { url: "https://news.example/", large: true, aboveText: true },
      buttons: [
        [
          { text: "Read", url: "https://news.example/" },
          { text: "Stop", action: "x" },
        ],
      ],
    },
    { silent: true },
  );
  expect(verdict).toEqual({ kind: "accepted", messageId: 42 });
  expect(calls).toEqual([
    {
      url: "/prefix/bot1:abc/sendMessage",
      body: {
        chat_id: -5,
        message_thread_id: 7,
        parse_mode: "HTML",
        disable_notification: true,
        text: "<b>a&lt;b</b>",
        link_preview_options: { url: "https://news.example/", prefer_large_media: true, show_above_text: true },
        reply_markup: {
          inline_keyboard: [
            [
              { text: "Read", url: "https://news.example/" },
              { text: "Stop", callback_data: "x" },
            ],
          ],
        },
      },
    },
  ]);
});

test("every permission is one call: a picture that is refused is not followed by the text, but asked for in another shape", async () => {
  const methods: string[] = [];
  const root = await serve((request, response) => {
    const method = request.url?.split("/").at(-1) ?? "";
    methods.push(method);
    const takes = ["sendMessage", "editMessageText"].includes(method);
    const description = `Bad Request: ${method === "sendPhoto" ? "failed to get HTTP URL content" : "there is no caption in the message to edit"}`;
    const answer = takes ? ok : { ok: false, error_code: 400, description };
    request.resume().on("end", () => response.writeHead(takes ? 200 : 400).end(JSON.stringify(answer)));
  });
  const messenger = messengerAt(root);
  const picture = { ...message, photoUrl: "https://news.example/a.jpg" };
  expect(await messenger.send({ chatId: 1 }, picture)).toMatchObject({ kind: "other_shape", everywhere: true });
  expect(methods).toEqual(["sendPhoto"]);
  expect(await messenger.edit(1, 42, picture)).toMatchObject({ kind: "other_shape", everywhere: false });
  const accepted = { kind: "accepted", messageId: 42 };
  expect(await messenger.send({ chatId: 1 }, picture, { otherShape: true })).toEqual(accepted);
  expect(await messenger.edit(1, 42, picture, { otherShape: true })).toEqual(accepted);
  expect(await messenger.edit(1, 42, message)).toEqual(accepted);
  expect(methods.slice(1)).toEqual(["editMessageCaption", "sendMessage", "editMessageText", "editMessageText"]);
});

test.each([
  ["HTML from a proxy", 502, "<html>Bad Gateway</html>"],
  ["an empty answer", 200, ""],
  ["JSON of another kind", 200, "[]"],
  ["a redirect", 302, ""],
])("%s leaves it open whether the message was sent", async (_, status, body) => {
  const root = await serve((request, response) => {
    request.resume().on("end", () => response.writeHead(status, { location: "http://127.0.0.1:1/" }).end(body));
  });
  expect((await messengerAt(root).send({ chatId: 1 }, message)).kind).toBe("unknown");
});

test("a reset after the request is unknown, a refused connection was never sent", async () => {
  const root = await serve((request) => {
    request.resume().on("end", () => request.socket.destroy());
  });
  expect((await messengerAt(root).send({ chatId: 1 }, message)).kind).toBe("unknown");
  const closed = createSocketServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as { port: number };
  await new Promise((resolve) => closed.close(resolve));
  expect((await messengerAt(`http://127.0.0.1:${port}`).send({ chatId: 1 }, message)).kind).toBe("not_written");
});

test("an answer that never comes, or never ends, is given up in time and unknown", async () => {
  for (const begin of ["", '{"ok":true,']) {
    const root = await serve((request, response) => {
      request.resume().on("end", () => begin && response.write(begin));
    });
    const startedAt = performance.now();
    const verdict = await openAt(root, { timeoutMs: 400 }).messenger.send({ chatId: 1 }, message);
    expect(verdict.kind).toBe("unknown");
    expect(performance.now() - startedAt).toBeLessThan(900);
  }
});

test("a call that still waits for its turn when its time is up was never sent, and never will be", async () => {
  const seen: string[] = [];
  const desk = new EventEmitter();
  const root = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const { text } = JSON.parse(body);
      seen.push(text);
      if (text === "first") desk.emit("first", response);
      else response.end(JSON.stringify(ok));
    });
  });
  // Both have three seconds; the first one is given up a moment before it is over, too late for the other to begin.
  const { messenger } = openAt(root, { timeoutMs: 3000, connections: 1 });
  const said = (text: string) => messenger.send({ chatId: 1 }, { html: html`${text}` });
  const reached = once(desk, "first");
  const calls = [said("first"), said("second")];
  await reached;
  expect((await Promise.all(calls)).map((verdict) => verdict.kind)).toEqual(["unknown", "not_written"]);
  expect((await said("third")).kind).toBe("accepted");
  expect(seen).toEqual(["first", "third"]);
});

test("answers to people do not wait for the connections of a broadcast", async () => {
  const desk = new EventEmitter();
  const root = await serve((request, response) => {
    request.resume().on("end", () => {
      if (request.url?.endsWith("/sendMessage")) desk.emit("sent", response);
      else response.end(JSON.stringify({ ok: true, result: true }));
    });
  });
  const { transport, messenger } = openAt(root, { connections: 1 });
  const sent = once(desk, "sent");
  const broadcast = messenger.send({ chatId: 1 }, message);
  const [response] = await sent;
  const api = new Api("1:abc");
  api.config.use(transport.transformer);
  expect(await api.answerCallbackQuery("7")).toBe(true);
  response.end(JSON.stringify(ok));
  expect((await broadcast).kind).toBe("accepted");
});

test("as many calls are under way as there are connections, and those that wait leave in their order", async () => {
  const desk = new EventEmitter();
  const arrived: string[] = [];
  const root = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      arrived.push(JSON.parse(body).text);
      desk.emit("arrived", () => response.end(JSON.stringify(ok)));
    });
  });
  const { messenger } = openAt(root, { connections: 2 });
  const answers = on(desk, "arrived");
  const next = async (): Promise<() => void> => (await answers.next()).value[0];
  const calls = ["a", "b", "c", "d"].map((text) => messenger.send({ chatId: 1 }, { html: html`${text}` }));
  const first = [await next(), await next()];
  expect(arrived.toSorted()).toEqual(["a", "b"]);
  for (const text of ["c", "d"]) {
    first.shift()?.();
    first.push(await next());
    expect(arrived.at(-1)).toBe(text);
  }
  for (const answer of first) answer();
  expect((await Promise.all(calls)).map(({ kind }) => kind)).toEqual(Array(4).fill("accepted"));
});

test("whoever has many calls is told when the next one would leave at once, though another may be faster", async () => {
  const desk = new EventEmitter();
  const root = await serve((request, response) => {
    request.resume().on("end", () => desk.emit("arrived", response));
  });
  const { messenger } = openAt(root, { connections: 1 });
  const answers = on(desk, "arrived");
  const answer = async () => (await answers.next()).value[0].end(JSON.stringify(ok));
  expect(messenger.ready()).toBeUndefined();
  const calls = [messenger.send({ chatId: 1 }, message)];
  const told = [1, 2].map(async (each) => {
    for (let ready = messenger.ready(); ready; ready = messenger.ready()) await ready;
    if (each === 2) calls.push(messenger.send({ chatId: 2 }, message)); // the first one has changed its mind
  });
  expect(calls).toHaveLength(1);
  await answer();
  await Promise.all(told);
  expect(messenger.ready()).toBeInstanceOf(Promise);
  await answer();
  expect((await Promise.all(calls)).map(({ kind }) => kind)).toEqual(["accepted", "accepted"]);
});

test("a connection whose call never left, or was reset, carries the next call", async () => {
  let calls = 0;
  const root = await serve((request, response) => {
    request.resume().on("end", () => {
      if (++calls === 1) request.socket.destroy();
      else response.end(JSON.stringify(ok));
    });
  });
  const { messenger } = openAt(root, { connections: 1 });
  const send = (mayLeave: boolean) => messenger.send({ chatId: 1 }, message, { onWrite: () => mayLeave });
  const verdicts = await Promise.all([send(true), send(false), send(true), send(false), send(true)]);
  expect(verdicts.map(({ kind }) => kind)).toEqual(["unknown", "not_written", "accepted", "not_written", "accepted"]);
  expect(calls).toBe(3);
});

test("a server that closes after an answer costs no call", async () => {
  let calls = 0;
  const body = JSON.stringify(ok);
  const answer = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const server = createSocketServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => {
      calls++;
      if (calls % 5 === 0) socket.end(answer);
      else socket.write(answer);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const { transport, messenger } = openAt(`http://127.0.0.1:${port}`, { connections: 4 });
  const verdicts = await Promise.all(Array.from({ length: 200 }, () => messenger.send({ chatId: 1 }, message)));
  expect(verdicts.filter(({ kind }) => kind !== "accepted")).toEqual([]);
  expect(calls).toBe(200);
  await transport.close();
  server.close();
});

test("a call under way when the program ends is unknown, one after that was never sent", async () => {
  const desk = new EventEmitter();
  const root = await serve((request) => {
    request.resume().on("end", () => desk.emit("asked"));
  });
  const { transport, messenger } = openAt(root);
  const asked = once(desk, "asked");
  const call = messenger.send({ chatId: 1 }, message);
  await asked;
  await transport.close();
  expect((await call).kind).toBe("unknown");
  expect((await messenger.send({ chatId: 1 }, message)).kind).toBe("not_written");
});

test("an edit that changes nothing counts as done", async () => {
  const description = "Bad Request: message is not modified: specified new message content is exactly the same";
  const root = await serve((request, response) => {
    request
      .resume()
      .on("end", () => response.writeHead(400).end(JSON.stringify({ ok: false, error_code: 400, description })));
  });
  expect(await messengerAt(root).edit(1, 9, message)).toEqual({ kind: "accepted", messageId: 9 });
});
