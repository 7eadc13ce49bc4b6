/** Foreign HTML as plain paragraphs: entities decoded once, scripts and hidden things gone. Linear in its input. */
import { Parser } from "htmlparser2";
import { cleanParagraphs } from "./clean-text.ts";

const silent = new Set(
  "script style iframe object embed template noscript svg math head title button select textarea".split(" "),
);
const breaks = new Set(
  "p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote pre section article figure figcaption hr dd dt".split(" "),
);
/** No feed entry needs more; what lies behind is not looked at. */
const mostCharacters = 200_000;

export function htmlToText(html: string): string {
  let [text, mute] = ["", 0];
  const hidden: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const invisible =
          "hidden" in attributes ||
          attributes["aria-hidden"] === "true" ||
          /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");
        if (silent.has(tag) || invisible) {
          hidden.push(tag);
          mute++;
        }
        if (breaks.has(tag) && mute === 0) text += tag === "br" ? "\n" : "\n\n";
        if (tag === "li" && mute === 0) text += "• ";
      },
      ontext(part) {
        if (mute === 0) text += part.replace(/\s+/g, " ");
      },
      onclosetag(tag) {
        if (hidden.at(-1) === tag) {
          hidden.pop();
          mute--;
        } else if (breaks.has(tag) && tag !== "br" && mute === 0) text += "\n\n";
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, mostCharacters));
  return cleanParagraphs(text.replace(/ *\n */g, "\n"));
}
