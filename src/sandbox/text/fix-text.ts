/** Telegram's second stage: what a parsed text becomes when it is sent. */
import { cleanInput, isBlank, trimText } from "./clean-input.ts";
import { type Entity, type FormattedText, sortEntities } from "./entity.ts";
import { findEntities } from "./find-entities.ts";
import { fixEntities, mergeFound } from "./fix-entities.ts";

/** TDLib, MessageEntity.cpp fix_formatted_text. Null: nothing visible is left ("text must be non-empty"). */
export function fixText(text: string, entities: readonly Entity[]): FormattedText | null {
  const cleaned = cleanInput(text, fixEntities(entities.filter((entity) => entity.length > 0)));
  if (isBlank(cleaned.text)) return null;
  const trimmed = trimText(cleaned.text, sortEntities(cleaned.entities));
  return { text: trimmed.text, entities: mergeFound(trimmed.entities, findEntities(trimmed.text)) };
}
