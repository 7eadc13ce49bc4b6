/** Entities of a formatted text as Telegram's library orders and classifies them. Holds no rule of parsing. */

/** Offsets and lengths in UTF-16 units, as in the Bot API. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  user?: { id: number; is_bot?: boolean; first_name?: string };
  language?: string;
  custom_emoji_id?: string;
  unix_time?: number;
  date_time_format?: string;
}

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Split at the borders of others and merged with their like. */
export const splittableTypes = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;

// TDLib, MessageEntity.cpp get_type_priority: what comes first among entities of one range.
const priorities: Readonly<Record<string, number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  date_time: 48,
  text_link: 49,
  text_mention: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

const priorityOf = (entity: Entity): number => priorities[entity.type] ?? 50;

export const endOf = (entity: Entity): number => entity.offset + entity.length;
export const isSplittable = (entity: Entity): boolean => (splittableTypes as readonly string[]).includes(entity.type);
export const isQuote = (entity: Entity): boolean =>
  entity.type === "blockquote" || entity.type === "expandable_blockquote";
export const isCode = (entity: Entity): boolean => entity.type === "pre" || entity.type === "code";

export function sortEntities(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length || priorityOf(a) - priorityOf(b));
}
