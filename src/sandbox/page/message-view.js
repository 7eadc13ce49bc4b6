/** One message as a bubble, with everything that hangs on it: picture, preview card, buttons, marks. */
import { alertBox, clockTime, el, safeAddress, safePicture, toast } from "./dom.js";
import { forwardDialog } from "./forward-dialog.js";
import { icon } from "./icons.js";
import { deepLink, richText } from "./rich-text.js";
import { act, chatOf, isFromBot, openChat, personOf, sandboxNow, speakerOf, store, voiceOf } from "./store.js";

/** @param {{ say(text: string): void, replyTo(message: any): void }} verbs */
export function messageView(message, chat, verbs) {
  const service = serviceText(message);
  if (service) return el("li", { class: "service", "data-id": message.message_id }, el("span", {}, service));
  const { as, onBehalfOf } = voiceOf(chat);
  const own = !isFromBot(message) && message._from?.id === (onBehalfOf ?? as) && chat.type !== "channel";
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const taps = {
    bot: store.state.bot.username,
    onCommand: verbs.say,
    onDeepLink: (payload) => followDeepLink(payload, chat),
    now: sandboxNow(),
    language: personOf(as)?.languageCode || undefined,
  };
  const preview = message.linkPreview ? previewCard(message.linkPreview) : null;
  const body = message.rich_message
    ? el("div", { class: "text rich", dir: "auto" }, ...message.rich_message.blocks.map(richBlock))
    : text
      ? el("div", { class: textClass(text), dir: "auto" }, richText(text, entities, taps))
      : null;
  const above =
    message.linkPreview?.above || message.link_preview_options?.show_above_text || message.show_caption_above_media;
  const media = picture(message) ?? attachment(message) ?? place(message);
  const name =
    chat.type === "private" || own
      ? null
      : el("div", { class: "name" }, message._from?.name ?? message.sender_chat?.title ?? chat.title);
  const bubble = el(
    "div",
    { class: `bubble${message.photo ? " with-photo" : ""}${text ? "" : " bare"}` },
    name,
    message.forward_origin
      ? el("div", { class: "origin" }, `Forwarded from ${originName(message.forward_origin)}`)
      : null,
    message.via_bot ? el("div", { class: "origin" }, `via @${message.via_bot.username}`) : null,
    message.reply_to_message ? quoteOf(message.reply_to_message) : null,
    media,
    above ? preview : null,
    body,
    above ? null : preview,
    el("div", { class: "meta" }, ...marks(message)),
  );
  if (!message.deleted) {
    const action = (name, label, onclick) =>
      el("button", { type: "button", "aria-label": label, title: label, onclick }, icon(name));
    bubble.append(
      el(
        "div",
        { class: "bubble-actions" },
        action("forward", "Forward", () => forwardDialog(message, chat)),
        action("reply", "Reply", () => verbs.replyTo(message)),
      ),
    );
  }
  return el(
    "li",
    { class: `message ${own ? "own" : "theirs"}${message.deleted ? " deleted" : ""}`, "data-id": message.message_id },
    el("div", { class: "stack" }, bubble, keyboard(message, chat, taps), warnings(message)),
  );
}

/** A text that begins from right to left stands at the right, each of its lines in its own direction. */
const textClass = (text) =>
  /^[^\p{L}\u200F]*[\u200F\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u.test(text) ? "text from-right" : "text";

const richTags = {
  paragraph: "p",
  footer: "footer",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
  pre: "pre",
};
const markTags = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  spoiler: "span",
  code: "code",
  marked: "mark",
};

/** A block of a rich message. */
function richBlock({ type, text = "", size = 3 }) {
  if (type === "divider") return el("hr");
  return el(type === "heading" ? `h${size}` : (richTags[type] ?? "p"), {}, richWords(text));
}

function richWords(text) {
  if (typeof text === "string") return text;
  const inside = Array.isArray(text) ? text.map(richWords) : [richWords(text.text)];
  if (Array.isArray(text)) return el("span", {}, ...inside);
  const href = text.url && safeAddress(text.url);
  if (href) return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...inside);
  return el(markTags[text.type] ?? "span", {}, ...inside);
}

const originName = ({ sender_user: user, sender_user_name: name, sender_chat: sender, chat }) =>
  user?.first_name ?? name ?? sender?.title ?? chat?.title ?? "somebody";

function marks(message) {
  const parts = [];
  if (message.deleted) parts.push(el("span", { class: "mark" }, "deleted"));
  if (message.silent)
    parts.push(el("span", { class: "mark", title: "Sent without sound", "aria-label": "silent" }, icon("silent")));
  if (message.onlyFor !== undefined) parts.push(el("span", { class: "mark" }, "only you see this"));
  if (message.edited || message.edit_date) parts.push(el("span", { class: "mark" }, "edited"));
  parts.push(el("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date * 1000)));
  return parts;
}

function warnings(message) {
  if (!message.warnings?.length) return null;
  return el(
    "ul",
    { class: "warnings", "aria-label": "What Telegram would lose silently" },
    ...message.warnings.map((text) => el("li", {}, `⚠ ${text}`)),
  );
}

function picture(message) {
  const size = message.photo?.at(-1);
  if (!size) return null;
  const address = safePicture(
    message.photoUrl ?? message._photoUrl ?? `/sandbox/files/${encodeURIComponent(size.file_id)}`,
  );
  const image = el("img", {
    src: address,
    alt: "Photo",
    loading: "lazy",
    width: size.width || 960,
    height: size.height || 540,
  });
  const frame = el("a", { class: "photo", href: address, target: "_blank", rel: "noopener noreferrer" }, image);
  if (message.has_media_spoiler) frame.classList.add("hidden-photo");
  image.addEventListener("error", () => frame.classList.add("missing"));
  return frame;
}

function attachment(message) {
  if (!message.document) return null;
  const { file_name: name = "file", file_size: size, file_id: id } = message.document;
  const href = safePicture(`/sandbox/files/${encodeURIComponent(id)}`);
  return el(
    "a",
    { class: "document", href, download: name },
    el("span", { class: "file-icon", "aria-hidden": "true" }, icon("file")),
    el("span", {}, el("b", {}, name), el("small", {}, size ? `${Math.ceil(size / 1024)} KB` : "document")),
  );
}

function place({ location }) {
  if (!location) return null;
  const degrees = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  return el(
    "span",
    { class: "document" },
    el("span", { class: "file-icon", "aria-hidden": "true" }, icon("place")),
    el("span", {}, el("b", {}, "Location"), el("small", {}, degrees)),
  );
}

function previewCard(preview) {
  const href = safeAddress(preview.url);
  if (!href) return null;
  const image = preview.image && safePicture(preview.image);
  return el(
    "a",
    { class: `preview ${preview.large ? "large" : "small"}`, href, target: "_blank", rel: "noopener noreferrer" },
    image && !preview.title ? null : previewWords(preview, href), // a picture's own address shows that picture alone
    image ? el("img", { src: image, alt: "", loading: "lazy" }) : null,
  );
}

function previewWords(preview, href) {
  return el(
    "span",
    { class: "words" },
    el("span", { class: "site" }, preview.site ?? new URL(href).host),
    preview.title ? el("b", {}, preview.title) : null,
    preview.description ? el("span", { class: "description" }, preview.description) : null,
  );
}

function quoteOf(message) {
  return el(
    "div",
    { class: "replied" },
    el("b", {}, message._from?.name ?? message.from?.first_name ?? "Message"),
    el("span", {}, message.text ?? message.caption ?? "Photo"),
  );
}

function keyboard(message, chat, taps) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows || message.deleted) return null;
  return el(
    "div",
    { class: "keyboard" },
    ...rows.map((row, r) =>
      el("div", { class: "row" }, ...row.map((button, c) => key(button, r, c, message, chat, taps))),
    ),
  );
}

function key(button, row, column, message, chat, taps) {
  const attributes = { class: `key ${button.style ?? ""}`, "data-press": button.text };
  if (button.url) {
    const href = safeAddress(button.url);
    if (!href) return el("span", { ...attributes, "aria-disabled": "true" }, button.text);
    const payload = deepLink(href, taps.bot);
    const own =
      payload === undefined
        ? {}
        : {
            onclick: (event) => {
              event.preventDefault();
              taps.onDeepLink(payload);
            },
          };
    return el(
      "a",
      { ...attributes, ...own, href, target: "_blank", rel: "noopener noreferrer" },
      button.text,
      el("i", { "aria-hidden": "true" }, "↗"),
    );
  }
  if (button.copy_text) {
    return el(
      "button",
      {
        ...attributes,
        type: "button",
        onclick: () => navigator.clipboard?.writeText(button.copy_text.text).then(() => toast("Copied")),
      },
      button.text,
    );
  }
  const node = el("button", { ...attributes, type: "button" }, button.text);
  node.addEventListener("click", async () => {
    if (node.classList.contains("busy")) return;
    node.classList.add("busy");
    node.setAttribute("aria-busy", "true");
    const done = await act("POST", `chats/${chat.id}/press`, {
      as: speakerOf(chat),
      messageId: message.message_id,
      row,
      column,
    });
    node.classList.remove("busy");
    node.removeAttribute("aria-busy");
    const answer = done?.answer;
    if (done && !answer) toast("The bot did not answer this button.", "bad");
    if (answer?.text) answer.alert ? alertBox(answer.text) : toast(answer.text);
    const href = answer?.url && safeAddress(answer.url);
    if (href) {
      const payload = deepLink(href, taps.bot);
      if (payload !== undefined) taps.onDeepLink(payload);
      else window.open(href, "_blank", "noopener,noreferrer");
    }
  });
  return node;
}

/** A link to our bot opens the private chat of whoever looks at the message. */
async function followDeepLink(payload, chat) {
  const person = speakerOf(chat);
  await openChat(person);
  await act("POST", `chats/${person}/start`, payload === null ? { as: person } : { as: person, payload });
}

const nameOf = (user) => user?.first_name ?? personOf(user?.id)?.name ?? "Someone";
/** What Telegram says of itself: joined, left, pinned. Null: the message is somebody's. */
export function serviceText(message) {
  if (message.new_chat_members) return `${message.new_chat_members.map(nameOf).join(", ")} joined`;
  if (message.left_chat_member) return `${nameOf(message.left_chat_member)} left`;
  if (message.migrate_to_chat_id) return "This group became a supergroup";
  if (message.migrate_from_chat_id) return "The supergroup was created";
  if (message.pinned_message) return "A message was pinned";
  if (message.forum_topic_created) return `Topic “${message.forum_topic_created.name}” was created`;
  if (message.forum_topic_closed) return "The topic was closed";
  if (message.forum_topic_reopened) return "The topic was reopened";
  if (message.group_chat_created || message.supergroup_chat_created || message.channel_chat_created)
    return `“${chatOf(message.chat?.id)?.title ?? "The chat"}” was created`;
  return null;
}
