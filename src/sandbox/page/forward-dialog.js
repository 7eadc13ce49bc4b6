/** Forwards a message as the person who looks at it, to wherever that person may speak. */
import { el } from "./dom.js";
import { act, openChat, speakersOf, store, voiceOf } from "./store.js";

export function forwardDialog(message, chat) {
  const { as, name } = voiceOf(chat);
  const targets = store.state.chats.filter((one) => speakersOf(one).some((person) => person.id === as));
  const cancel = el("button", { type: "button" }, "Cancel");
  const dialog = el(
    "dialog",
    { class: "forward-dialog", "aria-label": "Forward the message" },
    el("h3", {}, `${name} forwards it to`),
    ...targets.map((target) =>
      el(
        "button",
        { type: "button", class: "target", onclick: () => send(target) },
        target.type === "private" ? store.state.bot.first_name : target.title,
      ),
    ),
    el("div", { class: "actions" }, cancel),
  );
  async function send(target) {
    dialog.close();
    const forwarding = { as, fromChat: chat.id, messageId: message.message_id };
    if (await act("POST", `chats/${target.id}/forward`, forwarding)) await openChat(target.id);
  }
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
