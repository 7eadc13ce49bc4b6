/** Puts the page together and opens the chat named in the address, or the first reader's on a wide screen. */
import { mountChatList } from "./chat-list.js";
import { mountConversation } from "./conversation.js";
import { mountGuide } from "./guide.js";
import { chatOf, listen, onChange, openChat, store } from "./store.js";
import { mountTopBar } from "./top-bar.js";

mountTopBar(document.getElementById("top-bar"));
mountGuide(document.getElementById("guide"));
mountChatList(document.getElementById("chat-list"));
mountConversation(document.getElementById("conversation"));

let opened = false;
onChange((what) => {
  if (what === "state" && !opened) {
    opened = true;
    const named = Number(location.hash.slice(1));
    if (chatOf(named)) void openChat(named);
    else if (matchMedia("(min-width: 721px)").matches)
      void openChat(store.state.chats.find((chat) => chat.type === "private")?.id ?? null);
  }
});
listen();
