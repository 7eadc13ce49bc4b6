/** The page's icons, drawn here: an emoji font is not to be counted on. */

const paths = {
  group:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm7 0a3 3 0 1 0-1-5.8M2.5 19c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M17 14c2.6.4 4.2 2 4.5 5",
  channel: "M4 10v4h3l9 4.5v-13L7 10H4Zm4 4.5 1 5h2.5l-1-4M19 9.5a4 4 0 0 1 0 5",
  forum: "M4 5h12v9H9l-4 3v-3H4V5Zm15 4h1.5v9H19v3l-4-3h-5",
  place: "M12 21s-6.5-5.8-6.5-11a6.5 6.5 0 0 1 13 0c0 5.2-6.5 11-6.5 11zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  clip: "M19 11.5 11.5 19a4.7 4.7 0 0 1-6.6-6.6l8-8a3.2 3.2 0 0 1 4.5 4.5l-8 8a1.6 1.6 0 0 1-2.3-2.3l7.4-7.4",
  send: "M4 12 20 4.5 16.5 20l-4.7-5.6L4 12Zm7.8 2.4L20 4.5",
  silent: "M6 16h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v3.5L6 16Zm4 2.5a2 2 0 0 0 4 0M4 4l16 16",
  news: "M4 5h13v14H6a2 2 0 0 1-2-2V5Zm13 4h3v8a2 2 0 0 1-2 2M7 9h7M7 12.5h7M7 16h4",
  file: "M7 3.5h7l4 4v13H7v-17Zm7 0v4h4",
  picture: "M4 5h16v14H4V5Zm0 11 4.5-5 4 4.5 3-3L20 17M15.5 9.5h.01",
  forward: "M14 6l5.5 5.5L14 17v-3.5c-4.5 0-7.5 1-9.5 4 .5-5 3.5-8.5 9.5-8.5V6Z",
  reply: "M10 6 4.5 11.5 10 17v-3.5c4.5 0 7.5 1 9.5 4-.5-5-3.5-8.5-9.5-8.5V6Z",
};

/** @param {keyof typeof paths} name */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
