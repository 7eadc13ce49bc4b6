/** The connection between a test client and the sandbox, as one of its chats sees it. Types only. */
import type { StoredMessage } from "./shown-message.ts";

/** One message that came, changed or went, numbered in the order of arrival. */
export interface Happening {
  readonly kind: "message" | "edit" | "delete";
  readonly sequence: number;
  readonly message: StoredMessage;
}

/** What a chat needs of the connection. */
export interface Line {
  post(path: string, body: unknown): Promise<unknown>;
  get(path: string): Promise<unknown>;
  /** Sequence of the newest happening. */
  mark(): number;
  /** Happenings of the chat, oldest first (the last few hundred). */
  happenings(chatId: number): readonly Happening[];
  listen(listener: Listener): () => void;
}

export interface Listener {
  onHappening(chatId: number, happening: Happening): void;
  /** No happening will come any more. */
  onEnd(error: Error): void;
}
