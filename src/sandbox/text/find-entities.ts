/** Finds what Telegram marks by itself: addresses, mentions, hashtags, cashtags, commands, card numbers. */
import { type Entity, endOf, sortEntities } from "./entity.ts";
import { findUrls } from "./find-urls.ts";

const word = "[\\p{L}\\p{N}_]";
// TDLib, MessageEntity.cpp: match_mentions, match_bot_commands, match_hashtags, match_cashtags, match_bank_card_numbers.
const mention = new RegExp(`(?<!${word})@([A-Za-z0-9_]{2,32})(?!${word})`, "gu");
const command = new RegExp(`(?<!${word}|[/<>])/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{3,32}))?(?!${word}|[/<>])`, "gu");
const hashtag = /(?<![\p{L}\p{N}_\u200C])#([\p{L}\p{M}\p{Nd}_\u200C\u00B7]{1,256})(?![\p{L}\p{N}_\u200C]*#)/gu;
const cashtag = /(?<![$\p{L}\p{N}_\u200C])\$(?:1INCH|[A-Z]{1,8})(?![$\p{L}\p{N}_\u200C])/gu;
const card = /(?<![\d_,.\-/&=+])\d(?:[ -]?\d){12,18}(?![\d_]|[,.\-/][\d]|[&=])/gu;
const shortNames = new Set(["gif", "wiki", "vid", "bing", "pic", "bold", "imdb", "coub", "like", "vote"]);
const shortestName = 4;

/** Sorted, never intersecting. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  const add = (type: string, matches: Iterable<RegExpExecArray>): void => {
    for (const match of matches) found.push({ type, offset: match.index, length: match[0].length });
  };
  if (text.includes("@")) {
    const names = [...text.matchAll(mention)];
    add(
      "mention",
      names.filter(([, name = ""]) => name.length >= shortestName || shortNames.has(name.toLowerCase())),
    );
  }
  if (text.includes("/")) add("bot_command", text.matchAll(command));
  if (text.includes("#")) {
    add(
      "hashtag",
      [...text.matchAll(hashtag)].filter(([, tag = ""]) => /[^\d]/.test(tag)),
    );
  }
  if (text.includes("$")) add("cashtag", text.matchAll(cashtag));
  if (/\d(?:[ -]?\d){12}/.test(text)) {
    add(
      "bank_card_number",
      [...text.matchAll(card)].filter(([digits]) => isCardNumber(digits)),
    );
  }
  found.push(...findUrls(text));
  return withoutIntersections(sortEntities(found));
}

function isCardNumber(written: string): boolean {
  const digits = [...written.replace(/[ -]/g, "")].map(Number);
  if (digits.length > 19 || !/^[2-6]/.test(written)) return false;
  const sum = digits
    .toReversed()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

function withoutIntersections(entities: readonly Entity[]): Entity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}
