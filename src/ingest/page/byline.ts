/** Who wrote it, as readers are told: names, without what pages put around them. */
import { statedText } from "../../format/stated-text.ts";

const longest = 200;
const address = /^(?:https?:|www\.|mailto:|\/)|^[\w.-]+\.[a-z]{2,}\/|^\S+@\S+$/i;
const opening =
  /^(?:(?:written|words|text|story|posted|reported|published|edited) by|by|par|von|por|di|door|av|af|przez|author|autor|auteur|текст|автор|written)(?:\s*[:：]\s*|\s+)/iu;
/** Accounts of the program that the site is made with. */
const account =
  /^(?:admin(?:istrator)?|webmaster|root|user\d*|guest|unknown|none|null|undefined|n\/a|anonymous|staff|editor)$/i;

/** "" where nobody is named. */
export function bylineOf(authors: readonly (string | undefined)[]): string {
  const names: string[] = [];
  for (const name of authors.map(nameOf)) {
    // One that holds another is the element around it, with its buttons.
    if (name !== "" && !names.some((known) => name.includes(known))) names.push(name);
  }
  return names.join(", ").slice(0, longest);
}

/** Names hold no digits: a date or a count of comments has slipped in behind them. */
function nameOf(author: string | undefined): string {
  const stated = statedText(author ?? "");
  if (address.test(stated)) return "";
  const rest = stated.replace(opening, "");
  const name = / by /i.test(rest) ? stated : rest; // several, each for another part of the work
  const bare = /^\p{L}[^\d]{3,}\d/u.test(name) ? name.replace(/[\s,|·(–—-]*\d.*$/, "") : name;
  return account.test(bare) || !/\p{L}/u.test(bare) ? "" : bare;
}
