/** Where a person types: the bot's commands as completion, what "@bot words" offers, reply, a photo or a place, Start. Keeps an unfinished
 *  text per chat. */
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { act, call, onChange, openChat, speakerOf, store, voiceOf } from "./store.js";

export function mountComposer(foot) {
  const drafts = new Map();
  const known = new Map();
  let chat = null;
  let reply = null;
  let matches = [];
  let chosen = 0;
  let waiting = 0;

  const suggestions = el("ul", {
    class: "commands",
    role: "listbox",
    id: "commands",
    "aria-label": "Commands",
    hidden: true,
  });
  const replying = el("div", { class: "replying", hidden: true });
  const input = el("textarea", {
    rows: "1",
    placeholder: "Message",
    "aria-label": "Message",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "commands",
    autocomplete: "off",
    spellcheck: "false",
  });
  const menu = el(
    "button",
    { type: "button", class: "menu", "aria-label": "The bot's commands", title: "Commands" },
    "/",
  );
  const attach = el(
    "button",
    { type: "button", class: "attach", "aria-label": "Attach", title: "Send a photo or a location" },
    icon("clip"),
  );
  const sendButton = el("button", { type: "submit", class: "send", "aria-label": "Send" }, icon("send"));
  const form = el("form", { class: "composer" }, menu, attach, input, sendButton);
  const start = el("button", { type: "button", class: "start" }, "Start");
  foot.append(suggestions, replying, form, start);

  start.addEventListener("click", async () => {
    if (chat.blocked) await act("POST", `chats/${chat.id}/unblock`, { as: chat.id });
    await act("POST", `chats/${chat.id}/start`, { as: chat.id });
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim()) void send(input.value.trim());
  });
  menu.addEventListener("click", () => {
    input.value = input.value === "/" ? "" : "/";
    input.focus();
    void complete();
  });
  attach.addEventListener("click", () =>
    attachDialog((what) => act("POST", `chats/${chat.id}/say`, { ...common(), ...what })),
  );
  input.addEventListener("input", complete);
  input.addEventListener("keydown", (event) => {
    const open = !suggestions.hidden;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : matches.length - 1)) % matches.length;
      draw();
    } else if (
      open &&
      (event.key === "Tab" || (event.key === "Enter" && matches[chosen].title !== input.value.trim()))
    ) {
      event.preventDefault();
      matches[chosen].take(event.key === "Enter");
    } else if (event.key === "Escape") {
      hide();
      replyTo(null);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  onChange((what) => {
    if (what === "commands") known.clear();
  });

  function common() {
    const thread = chat.isForum ? store.thread.get(chat.id) : 0;
    const { as, onBehalfOf } = voiceOf(chat);
    return {
      as,
      ...(onBehalfOf ? { onBehalfOf } : {}),
      ...(reply ? { replyTo: reply.message_id } : {}),
      ...(thread ? { threadId: thread } : {}),
    };
  }

  async function send(text) {
    const said = act("POST", `chats/${chat.id}/say`, { ...common(), text });
    input.value = "";
    drafts.delete(chat.id);
    replyTo(null);
    hide();
    grow();
    await said;
  }

  async function complete() {
    grow();
    drafts.set(chat.id, input.value);
    const asked = /^@(\w+)\s([\s\S]*)$/.exec(input.value);
    if (asked?.[1].toLowerCase() === store.state.bot.username.toLowerCase()) return offer(asked[2].trim());
    const typed = /^\/([a-z0-9_]*)$/i.exec(input.value);
    if (!typed) return hide();
    const key = `${chat.id}:${speakerOf(chat)}`;
    if (!known.has(key))
      known.set(key, await call("GET", `commands?chat=${chat.id}&user=${speakerOf(chat)}`).catch(() => []));
    matches = known
      .get(key)
      .filter((one) => one.command.startsWith(typed[1].toLowerCase()))
      .map((one) => ({ title: `/${one.command}`, note: one.description, take: (now) => take(one, now) }));
    chosen = 0;
    matches.length ? draw() : hide();
  }

  /** Telegram's apps ask the bot when nothing was typed for a moment. */
  function offer(query) {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const found = await call("POST", "inline", { as: speakerOf(chat), query }).catch(() => ({ results: [] }));
      const button = found.button
        ? [{ title: found.button.text, note: "", take: () => follow(found.button.startParameter) }]
        : [];
      matches = [
        ...button,
        ...found.results.map((one) => ({ title: one.title, note: one.description ?? "", take: () => post(one.id) })),
      ];
      chosen = Math.min(button.length, matches.length - 1);
      matches.length ? draw() : hide();
    }, 150);
  }

  function clear() {
    input.value = "";
    drafts.delete(chat.id);
    hide();
    grow();
  }

  async function post(resultId) {
    clear();
    const { replyTo: _, ...place } = common();
    await act("POST", `chats/${chat.id}/choose`, { ...place, resultId });
  }

  async function follow(payload) {
    const person = speakerOf(chat);
    clear();
    await openChat(person);
    await act("POST", `chats/${person}/start`, { as: person, payload });
  }

  function draw() {
    suggestions.classList.toggle("offers", !input.value.startsWith("/"));
    suggestions.replaceChildren(
      ...matches.map((one, at) =>
        el(
          "li",
          {
            role: "option",
            id: `command-${at}`,
            "aria-selected": String(at === chosen),
            onmousedown: (event) => {
              event.preventDefault();
              one.take(true);
            },
          },
          el("b", {}, one.title),
          el("span", {}, one.note),
        ),
      ),
    );
    suggestions.hidden = false;
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-activedescendant", `command-${chosen}`);
    suggestions.children[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function hide() {
    suggestions.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function take(command, now) {
    if (now) return void send(`/${command.command}`);
    input.value = `/${command.command} `;
    hide();
    input.focus();
  }

  function replyTo(message) {
    reply = message;
    replying.hidden = !message;
    if (!message) return;
    const cancel = el("button", { type: "button", "aria-label": "Don't reply", onclick: () => replyTo(null) }, "✕");
    replying.replaceChildren(
      el(
        "span",
        {},
        "",
        el("b", {}, message._from?.name ?? "Message"),
        ` ${(message.text ?? message.caption ?? "Photo").slice(0, 90)}`,
      ),
      cancel,
    );
    input.focus();
  }

  function grow() {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
  }

  return {
    send,
    replyTo,
    show(next) {
      if (chat?.id !== next.id) {
        input.value = drafts.get(next.id) ?? "";
        replyTo(null);
        hide();
      }
      chat = next;
      const idle = chat.type === "private" && (!chat.started || chat.blocked);
      form.hidden = idle;
      start.hidden = !idle;
      start.textContent = chat.blocked ? "Restart bot" : "Start";
      grow();
    },
    /** Puts a text in front of the person, ready to be sent. */
    fill(text) {
      input.value = text;
      drafts.set(chat.id, text);
      grow();
      input.focus();
    },
  };
}

/** Where a person may be; every other place is typed. */
const places = [
  ["Paris", 48.8566, 2.3522],
  ["Lisbon", 38.7223, -9.1393],
  ["New York", 40.7128, -74.006],
  ["Kathmandu", 27.7172, 85.324],
];

function attachDialog(send) {
  const address = el("input", {
    type: "url",
    placeholder: "https://…/picture.jpg",
    "aria-label": "Address of the picture",
  });
  const file = el("input", { type: "file", accept: "image/*", "aria-label": "Picture file" });
  const caption = el("input", { type: "text", placeholder: "Caption", "aria-label": "Caption" });
  const cancel = el("button", { type: "button" }, "Cancel");
  const degrees = el("input", { type: "text", placeholder: "48.8566, 2.3522", "aria-label": "Latitude, longitude" });
  const towns = places.map(([name, latitude, longitude]) =>
    el(
      "button",
      {
        type: "button",
        onclick: () => {
          degrees.value = `${latitude}, ${longitude}`;
        },
      },
      name,
    ),
  );
  const form = el(
    "form",
    { method: "dialog" },
    el("h3", {}, "Send a photo"),
    address,
    file,
    caption,
    el("h3", {}, "or a location"),
    el("div", { class: "actions" }, ...towns),
    degrees,
    el("div", { class: "actions" }, cancel, el("button", { class: "primary", value: "send" }, "Send")),
  );
  const dialog = el("dialog", { class: "photo-dialog", "aria-label": "Attach" }, form);
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", async () => {
    dialog.remove();
    if (dialog.returnValue !== "send") return;
    const chosen = file.files?.[0];
    const [latitude, longitude] = degrees.value.split(",").map(Number);
    const words = caption.value ? { caption: caption.value } : {};
    if (chosen) send({ photo: { dataBase64: await base64Of(chosen), mime: chosen.type }, ...words });
    else if (address.value) send({ photo: { url: address.value }, ...words });
    else if (Number.isFinite(latitude) && Number.isFinite(longitude)) send({ location: { latitude, longitude } });
  });
  document.body.append(dialog);
  dialog.showModal();
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
