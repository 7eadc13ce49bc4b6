/** A message as a person sees it: what the test client hands to a test. Knows the Bot API's message shape only. */

export interface StoredEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
}

export interface StoredButton {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
}

/** Bot API, RichText: as far as the sandbox takes it. */
type RichText =
  | string
  | readonly RichText[]
  | { readonly type: string; readonly text: RichText; readonly url?: string };

/** A Bot API message plus what the sandbox notes beside it. */
export interface StoredMessage {
  readonly message_id: number;
  readonly date: number;
  readonly edit_date?: number;
  readonly chat?: { readonly id: number };
  readonly message_thread_id?: number;
  readonly text?: string;
  readonly caption?: string;
  readonly rich_message?: { readonly blocks: readonly { readonly type: string; readonly text?: RichText }[] };
  readonly entities?: readonly StoredEntity[];
  readonly caption_entities?: readonly StoredEntity[];
  readonly photo?: readonly { readonly file_id: string; readonly width: number; readonly height: number }[];
  /** The album that it is part of. */
  readonly media_group_id?: string;
  readonly photoUrl?: string;
  readonly document?: { readonly file_id: string; readonly file_name?: string };
  readonly reply_markup?: { readonly inline_keyboard?: readonly (readonly StoredButton[])[] };
  readonly reply_to_message?: StoredMessage;
  readonly deleted?: boolean;
  readonly edited?: boolean;
  readonly silent?: boolean;
  /** The one person who sees it. */
  readonly onlyFor?: number;
  readonly warnings?: readonly string[];
  readonly linkPreview?: { readonly url: string; readonly title?: string; readonly image?: string };
  readonly _from?: { readonly id: number; readonly name: string; readonly isBot: boolean };
}

export interface ShownMessage {
  readonly id: number;
  /** Text or caption; empty for a message without either. */
  readonly text: string;
  readonly entities: readonly StoredEntity[];
  /** Targets of text_link and url entities, in the order of the text. */
  readonly links: readonly string[];
  /** Button texts, row by row. */
  readonly buttons: readonly (readonly string[])[];
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly silent: boolean;
  readonly fromBot: boolean;
  /** file_id of the largest size. */
  readonly photo?: string;
  /** Telegram's silent losses that the sandbox noticed in this message. */
  readonly warnings: readonly string[];
  readonly raw: StoredMessage;
}

/** Never throws: fields that are absent read as empty. */
export function showMessage(raw: StoredMessage): ShownMessage {
  const text = raw.text ?? raw.caption ?? richWords(raw);
  const entities = raw.entities ?? raw.caption_entities ?? [];
  const photo = raw.photo?.at(-1)?.file_id;
  return {
    id: raw.message_id,
    text,
    entities,
    links: entities.flatMap((entity) => linkOf(entity, text)),
    buttons: (raw.reply_markup?.inline_keyboard ?? []).map((row) => row.map((button) => button.text)),
    edited: raw.edited === true || raw.edit_date !== undefined,
    deleted: raw.deleted === true,
    silent: raw.silent === true,
    fromBot: raw._from?.isBot === true,
    ...(photo === undefined ? {} : { photo }),
    warnings: raw.warnings ?? [],
    raw,
  };
}

/** Of a rich message, a block a line. */
const richWords = ({ rich_message: rich }: StoredMessage): string =>
  (rich?.blocks ?? []).map(({ text = "" }) => wordsOf(text)).join("\n");

const wordsOf = (text: RichText): string => {
  if (typeof text === "string") return text;
  return "type" in text ? wordsOf(text.text) : text.map(wordsOf).join("");
};

/** One line for an error text: "12 bot: Good morning … [Subscribe | Later]". */
export function summarize(message: ShownMessage): string {
  const text = message.text.replace(/\s+/g, " ");
  const start = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  const buttons = message.buttons.flat().join(" | ");
  const marks = [message.edited ? "edited" : "", message.deleted ? "deleted" : "", message.photo ? "photo" : ""];
  const noted = marks.filter((mark) => mark !== "").join(", ");
  return `  ${message.id} ${message.fromBot ? "bot" : "person"}${noted ? ` (${noted})` : ""}: ${start}${buttons ? ` [${buttons}]` : ""}`;
}

function linkOf(entity: StoredEntity, text: string): readonly string[] {
  if (entity.type === "text_link" && entity.url !== undefined) return [entity.url];
  if (entity.type === "url") return [text.slice(entity.offset, entity.offset + entity.length)];
  return [];
}
