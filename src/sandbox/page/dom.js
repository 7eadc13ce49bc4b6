/** Builds elements without markup: whatever a message says ends in textContent, never in innerHTML. */

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes] `class`, `on…` listeners, properties such as `disabled`, else attributes
 * @param {...(Node | string | null | undefined | false)} children
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value === true) element.setAttribute(name, "");
    else element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Links of these schemes only; anything else is shown as plain text. */
const openable = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** @returns {string | null} the address, if it may be opened. */
export function safeAddress(address) {
  try {
    const url = new URL(
      /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]*\.[^/]*:\d/.test(address) ? address : `http://${address}`,
    );
    return openable.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Pictures may come from the web, from this sandbox or from the message itself. */
export function safePicture(address) {
  try {
    const url = new URL(address, location.href);
    return url.protocol === "http:" || url.protocol === "https:" || address.startsWith("data:image/") ? url.href : null;
  } catch {
    return null;
  }
}

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
/** All times of the page are UTC, as the bot's default zone is: a digest's 08:00 is then 08:00 on every clock of the page. */
export const clockTime = (ms) => time.format(ms);
export const dayOf = (ms) => day.format(ms);
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
export const dayAndTime = (ms) => `${weekday.format(ms)} ${clockTime(ms)}`;

const hues = [
  ["#ff885e", "#ff516a"],
  ["#ffcd6a", "#ffa85c"],
  ["#82b1ff", "#665fff"],
  ["#a0de7e", "#54cb68"],
  ["#53edd6", "#28c9b7"],
  ["#72d5fd", "#2a9ef1"],
  ["#e0a2f3", "#d669ed"],
];

export function avatar(id, name, type = "private") {
  const [from, to] = hues[Math.abs(Number(id)) % hues.length];
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
  const face = el("span", { class: `avatar ${type}`, "aria-hidden": "true" }, initials);
  face.style.background = `linear-gradient(${from}, ${to})`;
  return face;
}

/** A button that opens a panel; closed by a click anywhere else. */
export function dropdown(attributes, summary, ...inside) {
  const box = el("details", { ...attributes, class: `dropdown ${attributes.class}` }, summary);
  box.append(el("div", { class: "panel" }, ...inside));
  return box;
}
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.dropdown[open]")) {
    if (!open.contains(event.target)) open.open = false;
  }
});

let announced = 0;
export function toast(text, kind = "") {
  const box = document.getElementById("toasts");
  const item = el("div", { class: `toast ${kind}`, id: `toast-${++announced}` }, text);
  box.append(item);
  setTimeout(() => item.remove(), 4200);
}

/** Telegram's `show_alert`: stays until it is closed. */
export function alertBox(text) {
  const ok = el("button", { class: "primary", autofocus: true }, "OK");
  const dialog = el("dialog", { class: "alert", "aria-label": "Message of the bot" }, el("p", {}, text), ok);
  ok.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
