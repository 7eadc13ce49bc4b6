/** What people ask of the bot without writing: a button pressed. Waits for its answer. */
import { badRequest } from "../api/api-error.ts";
import { type CallbackAnswer, type Core, serial } from "./core.ts";
import { chatOf, personOf } from "./lookup.ts";

const pressesKept = 20;

/** Resolves with the bot's answer, or null when none came in time. */
export function press(
  core: Core,
  chatId: number,
  as: number,
  place: { readonly messageId: number; readonly row: number; readonly column: number },
): Promise<CallbackAnswer | null> {
  const chat = chatOf(core, chatId);
  const person = personOf(core, as);
  const stored = chat.messages.get(place.messageId);
  const button = stored?.deleted ? undefined : stored?.message.reply_markup?.inline_keyboard[place.row]?.[place.column];
  if (!stored || !button) throw badRequest("there is no such button");
  if (button.url) return Promise.resolve({ url: button.url });
  if (button.callback_data === undefined) return Promise.resolve(null);
  stored.pressed = [...(stored.pressed ?? []), button.callback_data].slice(-pressesKept);
  const id = `${4_000_000_000 + serial(core)}`;
  return new Promise((resolve) => {
    const windowMs = core.limits.callbackWindowMs;
    const timer = setTimeout(() => settle(null), windowMs);
    const settle = (answer: CallbackAnswer | null): void => {
      clearTimeout(timer);
      core.callbacks.delete(id);
      resolve(answer);
    };
    core.callbacks.set(id, { chatId, userId: as, until: core.now() + windowMs, answer: settle });
    core.updates.push("callback_query", {
      id,
      from: person,
      message: { ...stored.message },
      chat_instance: String(chat.id * 7919),
      data: button.callback_data,
    });
  });
}
