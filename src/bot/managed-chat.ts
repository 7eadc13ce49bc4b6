/** A channel's choices under its administrator's private messages: every button says whose it is, in front of what it does, so
 *  that all views and handlers of a chat's own choices serve the channel too. */
import { callbackDataLimit } from "../format/measure.ts";
import type { Button, OutgoingMessage } from "../format/message.ts";
import { bold, html } from "../format/safe-html.ts";

export interface ManagedChat {
  readonly id: number;
  readonly title: string;
  /** Of whoever manages it, if it is known. */
  readonly timeZone?: string;
  /** Whoever manages it has messages read aloud. */
  readonly plain?: true;
  /** Below an answer to what was typed: to the person's own choices. */
  readonly own?: Button;
}

/** Bot API: ids of channels and supergroups are -1000000000000 and less; the rest, as a short word. */
const firstId = -1_000_000_000_000;
const shape = /^@([0-9a-z]{1,11})!(.+)$/s;

/** Null: it is no button of a managed channel. */
export function managedIn(data: string): { readonly chatId: number; readonly action: string } | null {
  const [, number = "", action = ""] = shape.exec(data) ?? [];
  const chatId = firstId - Number.parseInt(number, 36);
  return action !== "" && Number.isSafeInteger(chatId) && chatId < firstId ? { chatId, action } : null;
}

export const managedAction = (chatId: number, action: string): string =>
  `@${(firstId - chatId).toString(36)}!${action}`;

/** The view of a channel's choices, with its name on top. A button that has no room for whose it is stays away. */
export function managedView({ id, title, own }: ManagedChat, message: OutgoingMessage): OutgoingMessage {
  const owned = (button: Button): Button =>
    "action" in button ? { ...button, action: managedAction(id, button.action) } : button;
  const fits = (button: Button): boolean =>
    !("action" in button) || Buffer.byteLength(button.action) <= callbackDataLimit;
  const theirs = message.buttons?.map((row) => row.map(owned).filter(fits)).filter((row) => row.length > 0);
  const buttons = own ? [...(theirs ?? []), [own]] : theirs;
  return { ...message, html: html`📣 ${bold(title)}\n\n${message.html}`, ...(buttons && { buttons }) };
}
