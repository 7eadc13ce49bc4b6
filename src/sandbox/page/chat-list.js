/** The list of chats on the left: who, the last words, what is unread. */
import { avatar, clockTime, el } from "./dom.js";
import { icon } from "./icons.js";
import { serviceText } from "./message-view.js";
import { isFromBot, onChange, openChat, shownMessages, store } from "./store.js";

const kinds = { group: "group", supergroup: "group", channel: "channel" };
const roles = { 2001: "editor" };

export function mountChatList(root) {
  root.append(el("h2", {}, "Chats"), el("ul", { class: "chats" }));
  onChange((what) => {
    if (["next", "commands", "connection"].includes(what) || !store.state) return;
    const focused = document.activeElement?.closest?.("[data-chat]")?.getAttribute("data-chat");
    const chats = [...store.state.chats].sort((a, b) => rank(a) - rank(b));
    root.querySelector(".chats").replaceChildren(...chats.map(row));
    if (focused) root.querySelector(`[data-chat="${CSS.escape(focused)}"]`)?.focus();
  });
}

/** People first, in the order of the cast, then groups and channels: a list that jumps can't be learned. */
function rank(chat) {
  return chat.type === "private" ? chat.id : 1e12 + Math.abs(chat.id);
}

function row(chat) {
  const last = shownMessages(chat.id)
    .filter((message) => !message.deleted)
    .at(-1);
  const unread = store.unread.get(chat.id) ?? 0;
  const person = store.state.people.find((one) => one.id === chat.id);
  const label = person
    ? `${roles[chat.id] ?? "reader"} · ${person.languageCode}`
    : chat.isForum
      ? "forum"
      : kinds[chat.type];
  return el(
    "li",
    {},
    el(
      "button",
      {
        type: "button",
        class: "chat",
        "data-chat": chat.id,
        "aria-current": chat.id === store.current ? "true" : undefined,
        onclick: () => openChat(chat.id),
      },
      avatar(chat.id, chat.title, chat.type),
      el(
        "span",
        { class: "lines" },
        el(
          "span",
          { class: "line" },
          el("b", {}, kinds[chat.type] ? icon(chat.isForum ? "forum" : kinds[chat.type]) : "", chat.title),
          el("small", { class: "tag" }, label),
          el("time", {}, last ? clockTime(last.date * 1000) : ""),
        ),
        el(
          "span",
          { class: "line" },
          el(
            "span",
            { class: "last" },
            ...(last ? summary(last) : [chat.type === "private" ? "Has not started the bot" : "No messages yet"]),
          ),
          chat.blocked ? el("span", { class: "badge blocked", title: "Blocked the bot" }, "blocked") : null,
          unread ? el("span", { class: "badge", "aria-label": `${unread} unread` }, String(unread)) : null,
        ),
      ),
    ),
  );
}

function summary(message) {
  const service = serviceText(message);
  if (service) return [service];
  const text = (message.text ?? message.caption ?? "").replace(/\s+/g, " ").slice(0, 80);
  const who = isFromBot(message) ? "" : `${message._from?.name ?? "You"}: `;
  const mark = message.photo ? icon("picture") : message.document ? icon("file") : "";
  return [mark, text ? who + text : message.photo ? "Photo" : "…"];
}
