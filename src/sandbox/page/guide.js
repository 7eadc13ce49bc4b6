/** The strip for a first visit: the main job in four chips, each doing the next step or bringing you to it. */
import { el } from "./dom.js";
import { house, isFromBot, onChange, openChat, shownMessages } from "./house.js";

const reader = 1001;
const editor = 2001;
const page = "fr/pont-du-moulin-accord-de-nuit";
const closedKey = "guide-closed";

const own = (id) => shownMessages(id).filter((message) => !isFromBot(message));
const said = (id, start) => own(id).some((message) => message.text?.startsWith(start));
const hasKeys = (id) =>
  shownMessages(id).some(
    (message) =>
      isFromBot(message) && message.reply_markup?.inline_keyboard?.some((row) => row.some((key) => key.callback_data)),
  );
const chat = (id) => house.state.chats.find((one) => one.id === id);

/** The last of the three taps turns the message with the choices into one sentence without buttons. */
const hasChosen = () =>
  said(reader, "/subscribe") ||
  said(reader, "/start t_") ||
  shownMessages(reader).some((one) => isFromBot(one) && (one.edited || one.edit_date) && !one.reply_markup);

/** The news site's address: what Ada's copy of the article links to. */
const received = () => {
  const site = house.state.newsUrl;
  return (
    Boolean(site) &&
    shownMessages(reader).some((message) => isFromBot(message) && JSON.stringify(message).includes(site))
  );
};

const steps = [
  {
    title: "Eve, the editor, opens a topic",
    hint: "Press Start, then send the command",
    isDone: () => said(editor, "/topicadmin add") || hasKeys(reader),
    go: () => prepare(editor, "/topicadmin add world 🌍 World"),
  },
  {
    title: "Ada, a reader, subscribes",
    hint: "Press Start, tap the topic, choose “At once”",
    isDone: () => hasChosen() || received(),
    go: () => (chat(reader)?.started && !hasKeys(reader) ? prepare(reader, "/start") : openChat(reader)),
  },
  {
    title: "Eve publishes a page",
    hint: "Send it, then press Publish",
    isDone: () => said(editor, "/publish"),
    go: () => prepare(editor, `/publish ${house.state.newsUrl}${page} #world`),
  },
  { title: "Ada receives it", hint: "Look at her chat", isDone: received, go: () => openChat(reader) },
];

async function prepare(id, text) {
  await openChat(id);
  document.getElementById("conversation").dispatchEvent(new CustomEvent("fill", { detail: text }));
  document.querySelector(".start:not([hidden])")?.focus();
}

export function mountGuide(root) {
  onChange((what) => {
    if (!house.state || ["toast", "commands", "connection"].includes(what)) return;
    root.hidden = localStorage.getItem(closedKey) === "yes" || !chat(reader) || !chat(editor);
    if (root.hidden) return;
    const next = steps.findIndex((step) => !step.isDone());
    root.classList.toggle("finished", next === -1);
    const close = el(
      "button",
      {
        type: "button",
        class: "close",
        "aria-label": "Close the first steps",
        onclick: () => {
          localStorage.setItem(closedKey, "yes");
          root.hidden = true;
        },
      },
      "✕",
    );
    root.replaceChildren(
      el(
        "ol",
        {},
        ...steps.map((step, at) =>
          el(
            "li",
            { class: next === -1 || at < next ? "done" : at === next ? "next" : "later" },
            el(
              "button",
              { type: "button", onclick: step.go, "aria-current": at === next ? "step" : undefined },
              el("span", { class: "number" }, next === -1 || at < next ? "✓" : String(at + 1)),
              el("span", { class: "step" }, el("b", {}, step.title), el("small", {}, step.hint)),
            ),
          ),
        ),
      ),
      close,
    );
    const chip = root.querySelector(".next");
    // After the other views have drawn: on a phone the finished chips vanish inside a chat.
    requestAnimationFrame(() => {
      if (chip?.isConnected) chip.parentElement.scrollLeft = chip.offsetLeft;
    });
  });
}
