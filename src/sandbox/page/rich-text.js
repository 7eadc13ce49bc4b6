/** Turns a text and its entities into nodes, nested as Telegram nests them. Offsets are UTF-16 units, which is what JavaScript counts in. */
import { el, safeAddress } from "./dom.js";

const blocks = new Set(["blockquote", "expandable_blockquote", "pre"]);
const plainTags = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code" };

/**
 * @param {string} text
 * @param {readonly any[]} entities
 * `now`, `language`: by which the reader's app writes moments.
 * @param {{ now?: number, language?: string, onCommand?(command: string): void, onDeepLink?(payload: string | null): void, bot?: string }} taps
 */
export function richText(text, entities = [], taps = {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...span(text, 0, text.length, sorted, taps));
  return fragment;
}

function span(text, start, end, entities, taps) {
  const nodes = [];
  let at = start;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i];
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    let next = i + 1;
    while (next < entities.length && entities[next].offset < to) next++;
    const inside = entities.slice(i + 1, next);
    i = next;
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push(wrap(entity, text.slice(from, to), span(text, from, to, inside, taps), taps));
    at = to;
    if (blocks.has(entity.type) && text[at] === "\n") at++; // the block itself ends the line
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

/** Runs in the line's own direction, as Telegram's text does: a button element would be ordered apart, and "/stop" in an
 *  Arabic line shown as "stop/". */
function command(content, children, taps) {
  const run = (event) => {
    event.preventDefault();
    taps.onCommand?.(content);
  };
  return el("a", { href: "#", role: "button", class: "inline-link", onclick: run }, ...children);
}

function wrap(entity, content, children, taps) {
  const tag = plainTags[entity.type];
  if (tag) return el(tag, {}, ...children);
  switch (entity.type) {
    case "spoiler":
      return spoiler(children);
    case "pre":
      return el("pre", { "data-language": entity.language }, el("code", {}, ...children));
    case "blockquote":
      return el("blockquote", {}, ...children);
    case "expandable_blockquote":
      return expandable(children);
    case "text_link":
      return link(entity.url, children, taps);
    case "url":
      return link(content, children, taps);
    case "email":
      return link(`mailto:${content}`, children, taps);
    case "phone_number":
      return link(`tel:${content}`, children, taps);
    case "bot_command":
      return command(content, children, taps);
    case "date_time":
      return el(
        "time",
        {
          class: "date-time",
          title: entity.unix_time ? new Date(entity.unix_time * 1000).toLocaleString() : undefined,
        },
        ...(momentOf(entity, taps) ?? children),
      );
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return el("span", { class: "mention" }, ...children);
    default:
      return el("span", { "data-entity": entity.type }, ...children);
  }
}

const units = { day: 86_400_000, hour: 3_600_000, minute: 60_000 };

/** A moment as Telegram's apps write it, by their own clock and in their own language. Without a format the text stays. */
function momentOf({ unix_time: unix, date_time_format: format }, { now = Date.now(), language }) {
  if (!unix || !format) return null;
  const at = unix * 1000;
  if (/^r$/i.test(format)) {
    const ago = at - now;
    const [unit, ms] = Object.entries(units).find(([, ms]) => Math.abs(ago) >= ms) ?? ["minute", units.minute];
    return [new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.trunc(ago / ms), unit)];
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const long = format.includes("D");
  const date = {
    day: "numeric",
    month: long ? "long" : "short",
    ...((long || !isThisYear) && { year: "numeric" }),
  };
  const time = { hour: "2-digit", minute: "2-digit", ...(format.includes("T") && { second: "2-digit" }) };
  return [
    new Intl.DateTimeFormat(language, {
      ...(format.includes("w") && { weekday: "short" }),
      ...(/d/i.test(format) && date),
      ...(/t/i.test(format) && time),
    }).format(at),
  ];
}

function spoiler(children) {
  const node = el(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text: tap to reveal" },
    el("span", {}, ...children),
  );
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (node.classList.contains("revealed")) return;
    event.preventDefault();
    node.classList.add("revealed");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
    node.removeAttribute("tabindex");
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", reveal);
  return node;
}

function expandable(children) {
  const toggle = el(
    "button",
    { type: "button", class: "expander", "aria-expanded": "false", "aria-label": "Show the whole quote" },
    "⌄",
  );
  const quote = el("blockquote", { class: "expandable" }, el("div", {}, ...children), toggle);
  toggle.addEventListener("click", () => {
    toggle.setAttribute("aria-expanded", String(quote.classList.toggle("open")));
  });
  return quote;
}

function link(address, children, taps) {
  const href = safeAddress(address);
  if (!href) return el("span", { class: "dead-link", title: "This address can't be opened" }, ...children);
  const payload = deepLink(href, taps.bot);
  if (payload !== undefined) {
    return el(
      "a",
      {
        href,
        onclick: (event) => {
          event.preventDefault();
          taps.onDeepLink?.(payload);
        },
      },
      ...children,
    );
  }
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** The payload of a link to our own bot (null: none); undefined for any other address. */
export function deepLink(href, bot) {
  const url = new URL(href);
  const name =
    url.protocol === "tg:"
      ? url.searchParams.get("domain")
      : /^(www\.)?(t|telegram)\.me$/.test(url.hostname)
        ? url.pathname.slice(1)
        : null;
  if (!bot || name?.toLowerCase() !== bot.toLowerCase()) return undefined;
  return url.searchParams.get("start");
}
