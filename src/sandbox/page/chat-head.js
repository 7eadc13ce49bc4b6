/** The head of a conversation: whose it is, in whose name one speaks, and what can be done with the chat and the bot in it. */
import { avatar, dropdown, el } from "./dom.js";
import { act, openChat, personOf, speakersOf, store, voiceOf, voicesOf } from "./store.js";

export function drawHead(head, chat) {
  const bot = store.state.bot;
  const isPrivate = chat.type === "private";
  const speakers = speakersOf(chat);
  const subtitle = isPrivate
    ? `@${bot.username}, seen by ${chat.title}`
    : `${chat.isForum ? "forum" : chat.type}, ${speakers.map((one) => one.name).join(", ")}`;
  head.replaceChildren(
    el(
      "button",
      { type: "button", class: "back", "aria-label": "Back to the chats", onclick: () => openChat(null) },
      "←",
    ),
    isPrivate ? avatar(5, bot.first_name, "bot") : avatar(chat.id, chat.title, chat.type),
    el("div", { class: "who" }, el("b", {}, isPrivate ? bot.first_name : chat.title), el("small", {}, subtitle)),
    voiceChoice(chat),
    isPrivate ? (chat.started || chat.blocked ? blockButton(chat) : "") : chatMenu(chat),
  );
}

function voiceChoice(chat) {
  const voices = voicesOf(chat);
  if (voices.length < 2) return "";
  const now = voiceOf(chat);
  const isNow = (voice) => voice.as === now.as && voice.onBehalfOf === now.onBehalfOf;
  const select = el(
    "select",
    {
      "aria-label": "Who speaks",
      onchange: () => {
        store.voices.set(chat.id, voices[select.selectedIndex]);
        void openChat(chat.id);
      },
    },
    ...voices.map((voice) => el("option", { selected: isNow(voice) }, `as ${voice.name}`)),
  );
  return el("label", { class: "speaker" }, select);
}

function blockButton(chat) {
  const verb = chat.blocked ? "unblock" : "block";
  return el(
    "button",
    { type: "button", class: "quiet", onclick: () => act("POST", `chats/${chat.id}/${verb}`, { as: chat.id }) },
    chat.blocked ? "Unblock bot" : "Block bot",
  );
}

/** Who speaks does it: what they have no right to is refused. */
function chatMenu(chat) {
  const { as } = voiceOf(chat);
  const item = (label, work) => el("button", { type: "button", onclick: work }, label);
  const set = (label, user, status) => item(label, () => act("POST", `chats/${chat.id}/members`, { as, user, status }));
  const items = chat.members
    .filter(({ id }) => id !== store.state.bot.id)
    .flatMap(({ id, status }) => personItems(set, personOf(id)?.name ?? String(id), id, status));
  const upgrade = item("Upgrade to a supergroup", async () => {
    const moved = await act("POST", `chats/${chat.id}/migrate`, { as });
    if (moved) await openChat(moved.newId);
  });
  return dropdown(
    { class: "chat-menu" },
    el("summary", { "aria-label": "The bot and the members", title: "The bot and the members" }, "⋯"),
    ...botItems(set, chat),
    ...items,
    chat.type === "group" ? upgrade : null,
  );
}

function botItems(set, chat) {
  const { id } = store.state.bot;
  const status = chat.members.find((member) => member.id === id)?.status ?? "left";
  const remove = set("Remove the bot", id, "kicked");
  const promote = set("Make the bot an administrator", id, "administrator");
  if (status === "administrator")
    return chat.type === "channel" ? [remove] : [set("Make the bot an ordinary member", id, "member"), remove];
  if (status === "member" || status === "restricted") return [promote, remove];
  return chat.type === "channel"
    ? [set("Add the bot as an administrator", id, "administrator")]
    : [set("Add the bot", id, "member"), promote];
}

function personItems(set, name, id, status) {
  if (status === "member") return [set(`Make ${name} an administrator`, id, "administrator")];
  if (status === "administrator") return [set(`Make ${name} an ordinary member`, id, "member")];
  return [];
}
