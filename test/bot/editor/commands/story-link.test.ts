/** What may be typed for the link buttons below a story. */
import { expect, test } from "vitest";
import { linksTyped } from "../../../../src/bot/editor/commands/story-link.ts";

const map = { text: "Live map", url: "https://city.example/map" };
const report = { text: "Report", url: "https://city.example/r?a=1&b=2" };

test("a text and an address make a button; the same text again changes where it leads", () => {
  expect(linksTyped(undefined, "Live map https://city.example/map")).toEqual({ links: [map] });
  expect(linksTyped([map], "Report https://city.example/r?a=1&b=2")).toEqual({ links: [map, report] });
  expect(linksTyped([], "Live  map https://city.example/map\nReport https://city.example/r?a=1&b=2")).toEqual({
    links: [map, report],
  });
  expect(linksTyped([map, report], "live MAP https://other.example/")).toEqual({
    links: [{ text: "live MAP", url: "https://other.example/" }, report],
  });
});

test("a dash takes one away, or all", () => {
  expect(linksTyped([map, report], "- live map")).toEqual({ links: [report] });
  expect(linksTyped([map], "-Live map")).toEqual({ links: null });
  expect(linksTyped([map, report], "-")).toEqual({ links: null });
});

test.each([
  ["a third one", [map, report], "More https://city.example/more", "links_full"],
  ["no address", [], "Live map", "link_unreadable"],
  ["no text", [], "https://city.example/map", "link_unreadable"],
  ["another scheme", [], "Call tel:123", "link_unreadable"],
  ["one of Telegram's own", [], "Chat tg://resolve?domain=x", "link_unreadable"],
  ["a host without a dot", [], "Here http://localhost/", "link_unreadable"],
  ["one that is not there taken away", [map], "- Report", "link_unreadable"],
  ["more than 40 characters", [], `${"x".repeat(41)} https://city.example/`, "link_too_long"],
])("%s is refused", (_, before, typed, code) => {
  expect(() => linksTyped(before, typed)).toThrow(expect.objectContaining({ code }));
});
