/** What the page knows of the sandbox: one state, kept live by server-sent events. Views subscribe; only this file talks to the server. */
import { toast } from "./dom.js";

export const store = {
  /** @type {any} answer of GET /sandbox/state */
  state: null,
  /** What the bot's program does next: { at, what }, or null. */
  next: null,
  /** chat id → message id → message */
  messages: new Map(),
  unread: new Map(),
  current: null,
  /** chat id → who speaks there: { as, onBehalfOf, name } */
  voices: new Map(),
  thread: new Map(),
  connected: false,
};

const views = new Set();
/** @param {(what: string, data?: any) => void} view */
export function onChange(view) {
  views.add(view);
}
export function changed(what, data) {
  for (const view of views) view(what, data);
}

export async function call(method, path, body) {
  const response = await fetch(`/sandbox/${path}`, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const answer = text && response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text;
  if (!response.ok) throw new Error(answer?.description ?? answer?.error ?? text ?? `answer ${response.status}`);
  return answer;
}

/** Does it and shows what went wrong. Resolves with undefined then. */
export async function act(method, path, body) {
  try {
    return await call(method, path, body);
  } catch (error) {
    toast(error.message, "bad");
  }
}

export const chatOf = (id) => store.state?.chats.find((chat) => chat.id === id);
export const personOf = (id) => store.state?.people.find((person) => person.id === id);
export const sandboxNow = () => Date.now() + (store.state?.offsetMs ?? 0);
export const shownMessages = (id) =>
  [...(store.messages.get(id)?.values() ?? [])]
    .filter((message) => isForSpeaker(message, id))
    .sort((a, b) => a.message_id - b.message_id);

/** Who may speak in a chat: the person of a private chat, members of a group, administrators of a channel; who has most to say first. */
export function speakersOf(chat) {
  if (chat.type === "private") return store.state.people.filter((person) => person.id === chat.id);
  const may =
    chat.type === "channel" ? ["creator", "administrator"] : ["creator", "administrator", "member", "restricted"];
  return [...chat.members]
    .sort((a, b) => may.indexOf(a.status) - may.indexOf(b.status))
    .filter((member) => may.includes(member.status))
    .flatMap((member) => personOf(member.id) ?? []);
}
/** Each person in their own name; in supergroups administrators anonymously too, and a channel's owner as the channel. */
export function voicesOf(chat) {
  const people = speakersOf(chat);
  const own = people.map(({ id, name }) => ({ as: id, name }));
  if (chat.type !== "supergroup") return own;
  const statusIn = (one, id) => one.members.find((member) => member.id === id)?.status;
  const anonymous = people
    .filter(({ id }) => ["creator", "administrator"].includes(statusIn(chat, id)))
    .map(({ id, name }) => ({ as: id, onBehalfOf: chat.id, name: `${name}, anonymously` }));
  const channels = store.state.chats.filter((one) => one.type === "channel");
  const asChannel = people.flatMap(({ id }) =>
    channels
      .filter((one) => statusIn(one, id) === "creator")
      .map((one) => ({ as: id, onBehalfOf: one.id, name: one.title })),
  );
  return [...own, ...anonymous, ...asChannel];
}
export const voiceOf = (chat) => {
  const voices = voicesOf(chat);
  const chosen = store.voices.get(chat.id);
  const isChosen = (one) => one.as === chosen?.as && one.onBehalfOf === chosen?.onBehalfOf;
  return voices.find(isChosen) ?? voices[0] ?? { as: chat.id, name: chat.title };
};
export const speakerOf = (chat) => voiceOf(chat).as;
/** What one person in a group sees is there only while that person speaks. */
export const isForSpeaker = (message, chatId) =>
  message.onlyFor === undefined || speakerOf(chatOf(chatId)) === message.onlyFor;

const readKey = (id) => `read:${id}`;
export async function openChat(id) {
  store.current = id;
  if (id !== null) {
    store.unread.set(id, 0);
    history.replaceState(null, "", `#${id}`);
    await loadMessages(id);
    const last = shownMessages(id).at(-1);
    if (last) localStorage.setItem(readKey(id), String(last.message_id));
  } else history.replaceState(null, "", "#");
  changed("open");
}

export async function loadMessages(id) {
  const list = await act("GET", `chats/${id}/messages?limit=300`);
  if (list) store.messages.set(id, new Map(list.map((message) => [message.message_id, message])));
}

export async function refresh() {
  const state = await act("GET", "state");
  if (!state) return;
  store.state = state;
  lookAhead();
  await Promise.all(
    state.chats
      .filter((chat) => !store.messages.has(chat.id) || chat.id === store.current)
      .map((chat) => loadMessages(chat.id)),
  );
  for (const chat of state.chats) {
    const read = Number(localStorage.getItem(readKey(chat.id)) ?? 0);
    const unread = shownMessages(chat.id).filter((message) => message.message_id > read && isFromBot(message)).length;
    store.unread.set(chat.id, chat.id === store.current ? 0 : unread);
  }
  changed("state");
}

export const isFromBot = (message) => message._from?.isBot ?? message.from?.is_bot ?? false;

/** Listens for ever; the browser reconnects by itself, and after a gap everything is read anew. */
export function listen() {
  const source = new EventSource("/sandbox/events");
  const on = (name, take) => source.addEventListener(name, (event) => take(JSON.parse(event.data)));
  source.addEventListener("open", () => {
    store.connected = true;
    void refresh();
  });
  source.addEventListener("error", () => {
    store.connected = false;
    changed("connection");
  });
  on("message", (data) => take(data, "message"));
  on("edit", (data) => take(data, "edit"));
  on("delete", forget);
  on("commands", () => changed("commands"));
  for (const name of ["chat", "clock", "faults"]) on(name, debounced(refreshState));
}

async function refreshState() {
  const state = await act("GET", "state");
  if (!state) return;
  store.state = state;
  lookAhead();
  for (const chat of state.chats) if (!store.messages.has(chat.id)) await loadMessages(chat.id);
  changed("state");
}

/** Whatever the bot says may have changed what it does next. */
const lookAhead = debounced(async () => {
  store.next = (await act("GET", "clock"))?.next ?? null;
  changed("next");
});

function debounced(work) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, 40);
  };
}

function take(data, kind) {
  const message = data.message ?? data;
  const id = message.chat?.id ?? data.chatId;
  const kept = store.messages.get(id) ?? new Map();
  store.messages.set(id, kept);
  kept.set(message.message_id, message);
  if (kind === "message") {
    if (id === store.current) localStorage.setItem(readKey(id), String(message.message_id));
    else if (isFromBot(message)) store.unread.set(id, (store.unread.get(id) ?? 0) + 1);
  }
  changed(kind, { chatId: id, message });
  lookAhead();
}

function forget(data) {
  const id = data.chatId ?? data.chat?.id ?? data.message?.chat?.id;
  const gone = data.messageIds ?? [data.messageId ?? data.message_id ?? data.message?.message_id];
  for (const messageId of gone) {
    const message = store.messages.get(id)?.get(messageId);
    if (message) message.deleted = true;
    changed("delete", { chatId: id, message: message ?? { message_id: messageId } });
  }
}
