/** The conversation on the right: head, forum tabs, messages, composer. Follows the newest message unless someone has scrolled up. */
import { drawHead } from "./chat-head.js";
import { mountComposer } from "./composer.js";
import { dayOf, el } from "./dom.js";
import { messageView } from "./message-view.js";
import { chatOf, isForSpeaker, isFromBot, onChange, openChat, shownMessages, store } from "./store.js";

export function mountConversation(root) {
  const head = el("div", { class: "chat-head" });
  const tabs = el("div", { class: "topics", role: "tablist", "aria-label": "Forum topics" });
  const list = el("ol", { class: "messages" });
  const scroller = el("div", { class: "scroller", tabindex: "-1", role: "log", "aria-label": "Messages" }, list);
  const foot = el("div", { class: "foot" });
  const empty = el("div", { class: "nothing" }, el("span", {}, "Select a chat to start"));
  root.append(head, tabs, scroller, foot, empty);
  const composer = mountComposer(foot);
  root.addEventListener("fill", (event) => composer.fill(event.detail));
  const verbs = { say: (text) => composer.send(text), replyTo: (message) => composer.replyTo(message) };

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  let placed = 0;
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    placed = scroller.scrollTop;
  };
  // Decided when a person scrolls. The event of the page's own scrolling comes a frame late: a picture may have pushed the
  // end away by then, which says nothing of what anybody wants.
  let follows = true;
  scroller.addEventListener("scroll", () => {
    if (scroller.scrollTop !== placed) follows = atEnd();
  });
  const growth = new ResizeObserver(() => follows && toEnd());
  growth.observe(list);
  growth.observe(scroller);

  onChange((what, data) => {
    const chat = store.current === null ? null : chatOf(store.current);
    document.body.classList.toggle("in-chat", Boolean(chat));
    root.classList.toggle("idle", !chat);
    if (!chat) return;
    if (what === "open" || what === "state") {
      if (what === "open") follows = true;
      const top = scroller.scrollTop;
      drawHead(head, chat);
      drawTabs(tabs, chat);
      drawAll(list, chat, verbs);
      composer.show(chat);
      if (follows) toEnd();
      else scroller.scrollTop = top;
    }
    if (data?.chatId !== chat.id) return;
    if (what === "message" && inThread(data.message, chat) && isForSpeaker(data.message, chat.id)) {
      if (!isFromBot(data.message)) follows = true;
      list.querySelector(".hello")?.remove();
      list.append(messageView(data.message, chat, verbs));
      if (follows) toEnd();
    }
    if (what === "edit" || what === "delete") {
      const old = list.querySelector(`[data-id="${data.message.message_id}"]`);
      if (old && data.message.date) old.replaceWith(messageView(data.message, chat, verbs));
      if (follows) toEnd();
    }
  });
}

const inThread = (message, chat) =>
  !chat.isForum || !store.thread.get(chat.id) || (message.message_thread_id ?? 0) === store.thread.get(chat.id);

function drawAll(list, chat, verbs) {
  const messages = shownMessages(chat.id).filter((message) => inThread(message, chat));
  const rows = [];
  let day = "";
  let album = null;
  for (const message of messages) {
    const today = dayOf(message.date * 1000);
    if (today !== day) rows.push(el("li", { class: "service day" }, el("span", {}, today)));
    day = today;
    const view = messageView(message, chat, verbs);
    if (message.media_group_id && message.media_group_id === album) view.classList.add("album-next");
    album = message.media_group_id ?? null;
    rows.push(view);
  }
  if (messages.length === 0)
    rows.push(
      el(
        "li",
        { class: "hello" },
        el(
          "div",
          {},
          el("b", {}, chat.type === "private" ? "What can this bot do?" : store.state.bot.first_name),
          el("p", {}, chat.type === "private" ? description(chat) : "No messages here yet."),
        ),
      ),
    );
  list.replaceChildren(...rows);
}

/** What the bot says of itself before Start is pressed, in the person's language where it has one. */
function description(chat) {
  const { bot, people } = store.state;
  const language = people.find(({ id }) => id === chat.id)?.languageCode.slice(0, 2) ?? "";
  return bot.descriptions[language] || bot.descriptions[""] || "Press Start and see.";
}

function drawTabs(tabs, chat) {
  tabs.hidden = !chat.isForum;
  if (!chat.isForum) return;
  const chosen = store.thread.get(chat.id) ?? 0;
  const topics = [{ id: 0, name: "All" }, ...(chat.topics ?? [])];
  tabs.replaceChildren(
    ...topics.map((topic) =>
      el(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(topic.id === chosen),
          onclick: () => {
            store.thread.set(chat.id, topic.id);
            void openChat(chat.id);
          },
        },
        `${topic.closed ? "🔒 " : ""}${topic.name}`,
      ),
    ),
  );
}
