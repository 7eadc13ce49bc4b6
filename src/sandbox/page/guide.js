/** The strip for a first visit: the main job in four chips, each ticked by what has happened and bringing you to what comes next. */
import { dayAndTime, el } from "./dom.js";
import { chatOf, isFromBot, onChange, openChat, sandboxNow, shownMessages, store } from "./store.js";

const reader = 1001;
const editor = 2001;
const page = "fr/pont-du-moulin-accord-de-nuit";
const closedKey = "guide-closed";
/** Longer waits are told as a time, not as seconds. */
const countdownMs = 90_000;

/** What the bot's buttons carry (src/bot/callback.ts): a way of delivery was chosen; a story is on its way or out. */
const choosesWhen = /^\d+\|cadence\|(?!off)|^\d+\|(?:begin|also|subscribe)\|/;
const isOnItsWay = /^\d+\|(?:dundo|desk\|(?:correct|retract))\|/;

const ownTexts = (id) =>
  shownMessages(id)
    .filter((message) => !isFromBot(message))
    .map((message) => message.text ?? "");
const has = (id, fits) => shownMessages(id).some((message) => isFromBot(message) && !message.deleted && fits(message));

const topics = () =>
  ownTexts(editor).flatMap((text) => /^\/topicadmin add \S+ (?<name>.+)/.exec(text)?.groups?.name ?? []);
const hasSubscribed = () =>
  ownTexts(reader).some((text) => /^\/(subscribe|start t_)/.test(text)) ||
  has(reader, ({ pressed }) => pressed?.some((data) => choosesWhen.test(data)));
const isPublished = () =>
  has(editor, ({ reply_markup: keys }) =>
    keys?.inline_keyboard.flat().some((key) => isOnItsWay.test(key.callback_data ?? "")),
  );
/** The news site's address: what Ada's copy of the article links to. */
const hasReceived = () => {
  const site = store.state.newsUrl;
  return Boolean(site) && has(reader, (message) => JSON.stringify(message).includes(site));
};

const steps = [
  {
    title: "Eve, the editor, opens topics",
    isDone: () => topics().length > 0,
    hint: (done) => (done ? `${topics().join(", ")}` : "Press Start, then send the command"),
    go: () => prepare(editor, topics().length > 0 ? "" : "/topicadmin add world 🌍 World"),
  },
  {
    title: "Ada, a reader, subscribes",
    isDone: hasSubscribed,
    hint: (done) => (done ? "She has chosen" : "Press Start, tap when, then her time"),
    go: () => openChat(reader),
  },
  {
    title: "Eve publishes a page",
    isDone: isPublished,
    hint: (done) => (done ? "Publish is pressed" : "Send it, then press Publish"),
    go: () => prepare(editor, isPublished() ? "" : `/publish ${store.state.newsUrl}${page} #world`),
  },
  {
    title: "Ada receives it",
    isDone: hasReceived,
    hint: (done) => (done ? "It is in her chat" : isPublished() ? waiting() : "Then look at her chat"),
    go: () => openChat(reader),
  },
];

/** What stands between Publish and Ada: the time in which Eve may undo, a later hour, the hour of a digest. */
function waiting() {
  if (!store.next) return "Look at her chat";
  const { at, what } = store.next;
  const leftMs = at - sandboxNow();
  if (what === "publication" && leftMs <= countdownMs)
    return `In ${Math.max(0, Math.ceil(leftMs / 1000))} s. Until then Eve can undo`;
  return `${what === "digest" ? "With the digest" : "Goes out"} ${dayAndTime(at)}: move the clock`;
}

async function prepare(id, text) {
  await openChat(id);
  if (text) document.getElementById("conversation").dispatchEvent(new CustomEvent("fill", { detail: text }));
  document.querySelector(".start:not([hidden])")?.focus();
}

export function mountGuide(root) {
  const list = el("ol", {});
  const close = el("button", { type: "button", class: "close", "aria-label": "Close the first steps" }, "✕");
  close.addEventListener("click", () => {
    localStorage.setItem(closedKey, "yes");
    root.hidden = true;
  });
  root.append(list, close);
  onChange((what) => {
    if (!store.state || ["commands", "connection"].includes(what)) return;
    draw(root, list);
    if (what === "open") showCurrent(list);
  });
  setInterval(() => store.next && store.state && draw(root, list), 1000);
}

function draw(root, list) {
  root.hidden = localStorage.getItem(closedKey) === "yes" || !chatOf(reader) || !chatOf(editor);
  if (root.hidden) return;
  const firstOpen = steps.findIndex((step) => !step.isDone());
  const next = firstOpen === -1 ? steps.length : firstOpen;
  root.classList.toggle("finished", next === steps.length);
  const drawn = JSON.stringify([next, steps.map((step, at) => step.hint(at < next))]);
  if (list.dataset.drawn === drawn) return;
  const moved = list.dataset.next !== String(next);
  Object.assign(list.dataset, { drawn, next });
  const focused = [...list.children].findIndex((chip) => chip.contains(document.activeElement));
  list.replaceChildren(...steps.map((step, at) => chip(step, at, next)));
  list.children[focused]?.firstElementChild.focus();
  if (moved) showCurrent(list);
}

/** After the other views have drawn: on a phone the finished chips vanish inside a chat. */
function showCurrent(list) {
  requestAnimationFrame(() => list.scrollTo({ left: list.querySelector(".next")?.offsetLeft ?? 0 }));
}

function chip(step, at, next) {
  const done = at < next;
  return el(
    "li",
    { class: done ? "done" : at === next ? "next" : "later" },
    el(
      "button",
      { type: "button", onclick: step.go, "aria-current": at === next ? "step" : undefined },
      el("span", { class: "number" }, done ? "✓" : String(at + 1)),
      el("span", { class: "step" }, el("b", {}, step.title), el("small", {}, step.hint(done))),
    ),
  );
}
