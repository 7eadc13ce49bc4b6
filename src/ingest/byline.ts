/** Who wrote it, as readers are told: names, without what pages put around them. */
import { statedText } from "../format/stated-text.ts";
import { isLeftover } from "./leftovers.ts";

const longest = 200;
const address = /^(?:https?:|www\.|mailto:|\/(?!u\/))|^[\w.-]+\.[a-z]{2,}\/|^\S+@\S+$/i;
const opening =
  /^(?:(?:(?:written|words|text|story|posted|reported|published|edited) by|by|par|por|door|przez|author|autor|auteur|текст|автор|written)(?:\s*[:：]\s*|\s+)|(?:von|di|av|af)\s*[:：]\s*)/iu;
/** "Von Anna Rau", but not "Von Hagen" or "Von der Leyen". */
const orName = /^(?:[Vv]on|VON|[Dd]i|DI|[Aa]v|AV|[Aa]f)\s+(?=[^\p{Ll}\s]\S*\s+\S)/u;
/** Accounts of the program that the site is made with. */
const account = /^(?:admin(?:istrator)?|webmaster|root|user\d*|guest|anonymous|staff|editor)$/i;

/** "" where nobody is named. */
export function bylineOf(authors: readonly (string | undefined)[]): string {
  const names: string[] = [];
  for (const name of authors.map(nameOf)) {
    // One that holds another is the element around it, with its buttons.
    if (name !== "" && !names.some((known) => name.includes(known))) names.push(name);
  }
  return names.join(", ").slice(0, longest);
}

/** False for an address, an account of the site's program, and what a program leaves where nobody is named. */
export const isWriter = (name: string): boolean =>
  /\p{L}/u.test(name) && !address.test(name) && !account.test(name) && !isLeftover(name);

/** Names hold no digits: a date or a count of comments has slipped in behind them. */
function nameOf(author: string | undefined): string {
  const stated = statedText(author ?? "");
  if (!isWriter(stated)) return "";
  const rest = stated.replace(opening, "").replace(orName, "");
  const name = / by /i.test(rest) ? stated : rest; // several, each for another part of the work
  const bare = /^\p{L}[^\d]{3,}\d/u.test(name) ? name.replace(/[\s,|·(–—-]*\d.*$/, "") : name;
  return isWriter(bare) ? bare : "";
}
