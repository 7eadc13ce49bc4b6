/** The sandbox's own controls: its clock, its faults, whether the bot is there. */
import { clockTime, dayAndTime, dropdown, el } from "./dom.js";
import { icon } from "./icons.js";
import { act, onChange, sandboxNow, store } from "./store.js";

const minuteMs = 60_000;
const hourMs = 3_600_000;
const clock = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});

/** Each switch: what it says, and the field of PUT /sandbox/faults that it sets. */
const switches = [
  {
    label: "429 Too Many Requests",
    hint: "every call, for 5 s each",
    key: "rate429",
    value: { retryAfter: 5, forever: true },
  },
  { label: "500 for half of the calls", hint: "the answer is lost", key: "error500", value: 0.5 },
  { label: "Slow Telegram", hint: "3 s a call", key: "slowMs", value: 3000 },
  { label: "Photos refused", hint: "wrong file or address", key: "refusePhotos", value: true },
  { label: "One message a second a chat", hint: "more waits for its answer", key: "chatPace", value: "held" },
  { label: "… and more is refused", hint: "429 until the second is over", key: "chatPace", value: "refused" },
  { label: "Rival poller", hint: "409 on getUpdates", key: "updates", value: "rival" },
  { label: "Token revoked", hint: "401 on everything", key: "revoked", value: true },
];

export function mountTopBar(root) {
  const face = el("time", { class: "face", "aria-label": "The sandbox's clock" });
  const moved = el("small", { class: "moved" });
  const online = el("span", { class: "online", role: "status" });
  const summary = el("summary", {}, "Faults");
  const faults = dropdown({ class: "faults" }, summary);
  const panel = faults.querySelector(".panel");
  const news = el(
    "a",
    { class: "news", target: "_blank", rel: "noopener" },
    icon("news"),
    el("span", {}, " News site"),
  );
  const step = (label, title, ms) => {
    const button = el("button", { type: "button", title }, label);
    button.addEventListener("click", async () => {
      clocks.setAttribute("aria-busy", "true");
      await act("POST", "clock", { advanceMs: ms() });
      clocks.removeAttribute("aria-busy");
    });
    return button;
  };
  /** As far as the program behind the bot has told. */
  const next = step("", "The next thing the bot has planned", () => Math.max(0, store.next.at - sandboxNow()));
  const clocks = el(
    "div",
    { class: "clock", role: "group", "aria-label": "Clock" },
    face,
    moved,
    step("+10 min", "Ten minutes later", () => 10 * minuteMs),
    step("+1 h", "An hour later", () => hourMs),
    step("→ 08:00", "The next 08:00 UTC", untilEight),
    step("+1 day", "A day later", () => 24 * hourMs),
    next,
  );
  root.append(
    el(
      "div",
      { class: "brand" },
      el("span", { class: "logo", "aria-hidden": "true" }, icon("send")),
      el("b", {}, "Dépêche"),
      el("span", { class: "sub" }, "sandbox"),
      online,
    ),
    clocks,
    el("div", { class: "tools" }, news, faults),
  );
  const tick = () => {
    if (!store.state) return;
    face.textContent = `${clock.format(sandboxNow())} UTC`;
    const offset = store.state.offsetMs;
    moved.textContent = offset
      ? `+${Math.floor(offset / hourMs)} h ${Math.round((offset % hourMs) / minuteMs)} min`
      : "";
  };
  setInterval(tick, 1000);
  onChange((what) => {
    if (what === "next") drawNext(next);
    if (what !== "state" && what !== "connection") return;
    tick();
    const there = store.connected && store.state?.bot.online;
    online.className = `online ${there ? "yes" : "no"}`;
    online.textContent = !store.connected ? "connecting…" : there ? "bot online" : "bot offline";
    if (!store.state) return;
    news.href = store.state.newsUrl ?? "#";
    news.hidden = !store.state.newsUrl;
    drawFaults(summary, panel);
  });
}

function drawNext(button) {
  const { next } = store;
  button.hidden = !next;
  if (!next) return;
  const isSoon = next.at - sandboxNow() < 24 * hourMs;
  button.textContent = `→ ${next.what === "publication" ? "story" : next.what} ${(isSoon ? clockTime : dayAndTime)(next.at)}`;
}

function untilEight() {
  const day = 24 * hourMs;
  const past = sandboxNow() % day;
  return (past < 8 * hourMs ? 8 * hourMs : day + 8 * hourMs) - past;
}

function drawFaults(summary, panel) {
  const now = store.state.faults ?? {};
  const isOn = ({ key, value }) => JSON.stringify(now[key]) === JSON.stringify(value);
  const on = switches.filter(isOn).length;
  summary.textContent = on ? `Faults (${on})` : "Faults";
  summary.classList.toggle("on", on > 0);
  panel.replaceChildren(
    ...switches.map((one) => {
      const box = el("input", { type: "checkbox", checked: isOn(one) });
      box.addEventListener("change", () => {
        const { [one.key]: _, ...rest } = now;
        void act("PUT", "faults", box.checked ? { ...rest, [one.key]: one.value } : rest);
      });
      return el("label", {}, box, el("span", {}, one.label, el("small", {}, one.hint)));
    }),
    ...(store.state.warnings?.length
      ? [el("p", { class: "warned" }, `⚠ ${store.state.warnings.length} warnings in messages`)]
      : []),
  );
}
