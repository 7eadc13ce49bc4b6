/** What the messenger makes of answers that only it can understand: it knows what it asked for. */
import { expect, test } from "vitest";
import { html } from "../../src/format/safe-html.ts";
import { createMessenger } from "../../src/telegram/messenger.ts";
import type { Connection } from "../../src/telegram/transport.ts";

const refusing = (description: string) =>
  createMessenger({
    post: async () => ({ status: 400, text: JSON.stringify({ ok: false, error_code: 400, description }) }),
    takeConnection: () => ({}) as Connection,
    giveBack: () => {},
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
