/** The test client against a scripted sandbox: it must never take an old message for an answer, and must say what it waited for. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectSandbox, type SandboxClient } from "../../src/sandbox/client.ts";
import { parseEvent } from "../../src/sandbox/event-stream.ts";

const ada = 1001;

/** Answers the control API from a list of messages; each test says what the bot does on `say` and `press`. */
interface Stage {
  readonly server: Server;
  readonly url: string;
  readonly messages: object[];
  readonly requests: { path: string; body: Record<string, unknown> }[];
  onAct: (path: string, body: Record<string, unknown>) => unknown;
  emit(name: string, data: unknown): void;
  cut(): void;
}

async function openStage(): Promise<Stage> {
  const streams = new Set<ServerResponse>();
  const messages: object[] = [];
  const requests: Stage["requests"] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = (request.url ?? "").replace("/sandbox/", "");
      if (path === "events") {
        streams.add(response.writeHead(200, { "content-type": "text/event-stream" }));
        response.write(": open\n\n");
        return;
      }
      if (path.endsWith("/messages")) {
        response.end(JSON.stringify(messages));
        return;
      }
      const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {};
      requests.push({ path, body });
      const answer = stage.onAct(path, body);
      if (answer === undefined) response.writeHead(400).end("no such chat");
      else response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stage: Stage = {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messages,
    requests,
    onAct: (_path, body) => message(900, { text: String(body.text), person: true }),
    emit(name, data) {
      for (const stream of streams) stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    cut() {
      for (const stream of streams) stream.destroy();
    },
  };
  return stage;
}

function message(id: number, more: { text: string; buttons?: string[][]; person?: boolean; [extra: string]: unknown }) {
  const { text, buttons, person, ...extra } = more;
  const keys = buttons?.map((row) => row.map((label) => ({ text: label, callback_data: label })));
  return {
    message_id: id,
    date: 1,
    chat: { id: ada },
    text,
    _from: person ? { id: ada, name: "Ada", isBot: false } : { id: 123_456, name: "Bot", isBot: true },
    ...(keys ? { reply_markup: { inline_keyboard: keys } } : {}),
    ...extra,
  };
}

let stage: Stage;
let client: SandboxClient;

beforeEach(async () => {
  stage = await openStage();
  client = await connectSandbox(stage.url);
});
afterEach(async () => {
  client.close();
  stage.server.closeAllConnections();
  await new Promise((resolve) => stage.server.close(resolve));
});

test("an answer that comes before the wait begins is not missed, and is handed out once", async () => {
  stage.onAct = () => {
    stage.emit("message", message(2, { text: "Hello Ada" }));
    return message(1, { text: "/start", person: true });
  };
  const chat = client.chat(ada);
  await chat.say("/start");
  expect((await chat.until("Hello")).text).toBe("Hello Ada");
  await expect(chat.until("Hello", 30)).rejects.toThrow("nothing in 30 ms");
});

test("a message from before the last word is no answer to it", async () => {
  const chat = client.chat(ada);
  stage.emit("message", message(1, { text: "Done." }));
  await chat.until("Done.");
  stage.emit("message", message(2, { text: "Done." }));
  await chat.until("Done.");
  await chat.say("/again");
  await expect(chat.until("Done.", 30)).rejects.toThrow();
  stage.emit("edit", message(2, { text: "Done. Twice.", edit_date: 2 }));
  expect(await chat.until(/twice/i)).toMatchObject({ id: 2, edited: true });
});

test("the speaker's own words never pass for the bot's", async () => {
  const chat = client.chat(ada);
  stage.emit("message", message(1, { text: "/help", person: true }));
  stage.emit("message", message(2, { text: "I can help." }));
  expect((await chat.until("help")).id).toBe(2);
});

test("another chat's message is not this chat's", async () => {
  const chat = client.chat(ada);
  stage.emit("message", { ...message(1, { text: "News" }), chat: { id: 1002 } });
  await expect(chat.until("News", 30)).rejects.toThrow();
});

test("presses the newest message that has the button, by row and column, and hands back the toast", async () => {
  stage.messages.push(
    message(1, { text: "old", buttons: [["World"]] }),
    message(2, { text: "new", buttons: [["City"], ["Sport", "World ✓"]] }),
    message(3, { text: "gone", buttons: [["World"]], deleted: true }),
  );
  stage.onAct = () => ({ answer: { text: "World is off" } });
  expect(await client.chat(ada).press("World")).toBe("World is off");
  expect(stage.requests).toEqual([{ path: "chats/1001/press", body: { as: ada, messageId: 2, row: 1, column: 1 } }]);
});

test("says which buttons and messages there were when none fits", async () => {
  stage.messages.push(message(7, { text: "Choose", buttons: [["City"]] }));
  await expect(client.chat(ada).press(/world/i)).rejects.toThrow(/\/world\/i.*7 bot: Choose \[City\]/s);
});

test("a wait that fails says what was awaited and what stood in the chat last", async () => {
  stage.messages.push(message(7, { text: "Something else" }));
  await expect(client.chat(ada).until("Hello", 20)).rejects.toThrow(/waited for "Hello".*7 bot: Something else/s);
});

test("a match function that throws fails the wait at once", async () => {
  const waiting = client.chat(ada).until(() => {
    throw new Error("the test's own fault");
  });
  const failed = expect(waiting).rejects.toThrow("the test's own fault");
  stage.emit("message", message(1, { text: "x" }));
  await failed;
});

test("a wait ends when the sandbox goes away", async () => {
  const waiting = client.chat(ada).until("Hello");
  const failed = expect(waiting).rejects.toThrow(/chat 1001/);
  stage.cut();
  await failed;
});

test("a refusal of the sandbox is told with its words", async () => {
  stage.onAct = () => undefined;
  await expect(client.chat(ada).say("x")).rejects.toThrow("POST chats/1001/say answered 400: no such chat");
});

test("shows links in the order of the text, whether spelled out or hidden", async () => {
  const chat = client.chat(ada);
  stage.emit(
    "message",
    message(1, {
      text: "Read a.example or this",
      entities: [
        { type: "url", offset: 5, length: 9 },
        { type: "text_link", offset: 18, length: 4, url: "https://b.example/" },
      ],
    }),
  );
  expect((await chat.until("Read")).links).toEqual(["a.example", "https://b.example/"]);
});

test("reads events with several data lines, and ignores comments", () => {
  expect(parseEvent("event: edit\ndata: {\ndata: }")).toEqual({ name: "edit", data: {} });
  expect(parseEvent(": still here")).toBeNull();
});
