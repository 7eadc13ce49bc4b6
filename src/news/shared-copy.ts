/** A copy of a story that somebody posted into a chat of their own: only Telegram's name for it is known. */

export interface SharedCopy {
  /** Bot API, inline_message_id. */
  readonly inlineId: string;
  /** The article's version that stands there. */
  readonly version: number;
  readonly locale: string;
  /** Telegram does not let it be changed any more. */
  readonly lost: boolean;
}

export interface SharedCount {
  /** Those that show the article as it is. */
  readonly current: number;
  /** Those that are still to be rewritten. */
  readonly behind: number;
  readonly lost: number;
}

/** 64 bytes are Telegram's limit. The version is the one that the person saw when they chose. */
export const sharedResultId = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `${id}.${version}`;

export function readSharedResultId(text: string): { readonly id: string; readonly version: number } | null {
  const [, id, version] = /^([2-9a-z]{6})\.(\d{1,6})$/.exec(text) ?? [];
  return id === undefined ? null : { id, version: Number(version) };
}
