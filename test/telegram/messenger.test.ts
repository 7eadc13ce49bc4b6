/** What the messenger makes of answers that only it can understand: it knows what it asked for. */
import { expect, test } from "vitest";
import { html } from "../../src/format/safe-html.ts";
import { createMessenger } from "../../src/telegram/messenger.ts";

const refusing = (description: string) =>
  createMessenger({
    ready: () => undefined,
    post: async () => ({ status: 400, body: Buffer.from(JSON.stringify({ ok: false, error_code: 400, description })) }),
  });
const message = { html: html`News` };

test("an unknown refusal of a paid call is about paying: it is tried without", async () => {
  const verdict = await refusing("Bad Request: NO_SUCH_WORDS").send({ chatId: 1 }, message, { paid: true });
  expect(verdict).toMatchObject({ kind: "paid_refused" });
});

test("a call that did not offer to pay is never refused for that: it would be asked again for ever", async () => {
  const messenger = refusing("Bad Request: THE_STARS_ARE_WRONG");
  expect(await messenger.send({ chatId: 1 }, message)).toMatchObject({ kind: "unclassified" });
  expect(await messenger.edit(1, 2, message)).toMatchObject({ kind: "unclassified" });
});

test("an unknown refusal of a photo is about the picture, once: of the same story as text it is not", async () => {
  const photo = { ...message, photoUrl: "https://news.example/p.jpg" };
  for (const words of ["PHOTO_EXT_INVALID", "EXTERNAL_URL_INVALID", "URL host is empty", "THE_STARS_ARE_WRONG"]) {
    const messenger = refusing(`Bad Request: ${words}`);
    expect(await messenger.send({ chatId: 1 }, photo)).toMatchObject({ kind: "other_shape", everywhere: true });
    expect(await messenger.send({ chatId: 1 }, photo, { otherShape: true })).toMatchObject({ kind: "unclassified" });
  }
});

test("what differs from recipient to recipient and what is the same for all become one call, in every script", async () => {
  const calls: unknown[] = [];
  const messenger = createMessenger({
    ready: () => undefined,
    async post(method, json) {
      calls.push([method, JSON.parse(json.toString())]);
      const result = { message_id: 2_147_483_647, text: "Мост".repeat(500) };
      return { status: 200, body: Buffer.from(JSON.stringify({ ok: true, result })) };
    },
  });
  const many = { html: html`Мост ${"&"} جسر ${"<🌉>"}` };
  for (const chatId of [7, -1_001_234_567_890]) {
    const verdict = await messenger.send({ chatId, threadId: 3 }, many, { silent: true });
    expect(verdict).toEqual({ kind: "accepted", messageId: 2_147_483_647 });
  }
  const same = {
    message_thread_id: 3,
    disable_notification: true,
    parse_mode: "HTML",
    text: "Мост &amp; جسر &lt;🌉&gt;",
    link_preview_options: { is_disabled: true },
  };
  expect(calls).toEqual([
    ["sendMessage", { chat_id: 7, ...same }],
    ["sendMessage", { chat_id: -1_001_234_567_890, ...same }],
  ]);
});

test("an answer whose message can't be written down may have been sent, and is not counted as delivered", async () => {
  for (const id of ["0", "2147483648", "4294967297", "1e300", "9".repeat(400), "-3", "1.5", '"7"', "null"]) {
    const messenger = createMessenger({
      ready: () => undefined,
      post: async () => ({ status: 200, body: Buffer.from(`{"ok":true,"result":{"message_id":${id},"date":1}}`) }),
    });
    for (const chatId of [7, -1_001_234_567_890])
      expect(await messenger.send({ chatId }, message)).toMatchObject({ kind: "unknown" });
  }
});

test("a channel's post is told from a group's message", async () => {
  const answering = (type: string) =>
    createMessenger({
      ready: () => undefined,
      post: async () => {
        const result = { message_id: 4, chat: { id: -1_001_234_567_890, type }, text: '"type":"channel"' };
        return { status: 200, body: Buffer.from(JSON.stringify({ ok: true, result })) };
      },
    });
  const target = { chatId: -1_001_234_567_890 };
  expect(await answering("channel").send(target, message)).toEqual({
    kind: "accepted",
    messageId: 4,
    inChannel: true,
  });
  expect(await answering("supergroup").send(target, message)).toEqual({ kind: "accepted", messageId: 4 });
});

test("a covered photo is sent behind Telegram's spoiler, another is not", async () => {
  const bodies: string[] = [];
  const messenger = createMessenger({
    ready: () => undefined,
    async post(_, body) {
      bodies.push(String(body));
      return { status: 200, body: Buffer.from('{"ok":true,"result":{"message_id":5}}') };
    },
  });
  const photo = { ...message, photoUrl: "https://news.example/p.jpg" };
  await messenger.send({ chatId: 1 }, photo);
  await messenger.send({ chatId: 1 }, { ...photo, covered: true });
  expect(bodies.map((body) => JSON.parse(body).has_spoiler)).toEqual([undefined, true]);
});

test("the grey picture is uploaded once, and again when Telegram does not know it any more", async () => {
  const sent: string[] = [];
  let forgotten = false;
  const messenger = createMessenger({
    ready: () => undefined,
    async post(_, body, { contentType } = {}) {
      sent.push(contentType ? "upload" : JSON.parse(String(body)).media.media);
      if (forgotten && !contentType) {
        const description = "Bad Request: wrong file identifier/HTTP URL specified";
        return { status: 400, body: Buffer.from(JSON.stringify({ ok: false, error_code: 400, description })) };
      }
      const photo = [{ file_id: "small" }, { file_id: "grey" }];
      return { status: 200, body: Buffer.from(JSON.stringify({ ok: true, result: { message_id: 2, photo } })) };
    },
  });
  const withdrawn = { html: html`Withdrawn`, withoutPicture: true, photoUrl: "https://news.example/p.jpg" };
  for (let i = 1; i <= 3; i++) await messenger.edit(i, 2, withdrawn);
  forgotten = true;
  expect(await messenger.edit(4, 2, withdrawn)).toEqual({ kind: "accepted", messageId: 2 });
  expect(sent).toEqual(["upload", "grey", "grey", "grey", "upload"]);
});

test("another photo takes the place of the one before; where Telegram can't load it, none of the two is shown", async () => {
  const calls: string[] = [];
  let refused = false;
  const messenger = createMessenger({
    ready: () => undefined,
    async post(method, body, { contentType } = {}) {
      calls.push(contentType ? `${method} upload` : `${method} ${JSON.parse(String(body)).media?.media}`);
      const description = "Bad Request: failed to get HTTP URL content";
      if (refused && !contentType)
        return { status: 400, body: Buffer.from(JSON.stringify({ ok: false, error_code: 400, description })) };
      return { status: 200, body: Buffer.from('{"ok":true,"result":{"message_id":2}}') };
    },
  });
  const photoUrl = "https://news.example/new.jpg";
  const corrected = { html: html`Right`, photoUrl, replacesPicture: true };
  expect(await messenger.edit(1, 2, corrected)).toEqual({ kind: "accepted", messageId: 2 });
  refused = true;
  expect(await messenger.edit(1, 2, corrected)).toEqual({ kind: "accepted", messageId: 2 });
  const media = `editMessageMedia ${photoUrl}`;
  expect(calls).toEqual([media, media, "editMessageMedia upload"]);
});

test("a message that Telegram does not let be deleted is another matter than one that is not there", async () => {
  const says = async (description: string) => {
    const answer = { ok: false, error_code: 400, description: `Bad Request: ${description}` };
    const post = async () => ({ status: 400, body: Buffer.from(JSON.stringify(answer)) });
    return (await createMessenger({ ready: () => undefined, post }).remove(1, 2)).kind;
  };
  expect(await says("message can't be deleted for everyone")).toBe("not_removable");
  expect(await says("message can't be deleted")).toBe("not_removable");
  expect(await says("message to delete not found")).toBe("copy_lost");
});

test("nothing of a withdrawn photo stays: a grey picture takes its place, with the words as its caption", async () => {
  const calls: { method: string; body: string; contentType: string | undefined }[] = [];
  const messenger = createMessenger({
    ready: () => undefined,
    async post(method, body, { contentType } = {}) {
      calls.push({ method, body: String(body), contentType });
      return { status: 200, body: Buffer.from('{"ok":true,"result":true}') };
    },
  });
  const withdrawn = { html: html`${"Withdrawn: <x> & y"}`, withoutPicture: true };
  expect(await messenger.edit(1, 2, withdrawn, { otherShape: true })).toEqual({ kind: "accepted", messageId: 2 });
  await messenger.edit(1, 2, { ...withdrawn, photoUrl: "https://news.example/p.jpg" });
  await messenger.edit(1, 2, withdrawn);
  expect(calls.map(({ method }) => method)).toEqual(["editMessageMedia", "editMessageMedia", "editMessageText"]);
  const [first] = calls;
  expect(first?.contentType).toMatch(/^multipart\/form-data; boundary=/);
  expect(first?.body).toContain('"caption":"Withdrawn: &lt;x&gt; &amp; y"');
});
