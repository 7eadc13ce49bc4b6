/** A hook on every call, for tests: what may stand in place of its answer, and who may say so. Types only. */

/** Bytes in place of Telegram's answer. */
export interface RawAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export type Interference = "reset" | "hang" | "html502" | RawAnswer;

export interface Asked {
  readonly method: string;
  readonly chatId: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a test does to calls when the switches are not enough: it sees every call, and may answer in Telegram's place. */
export interface Interceptor {
  /** Instead of carrying the call out. Null: nothing special. */
  before?(call: Asked): Interference | null;
  /** The call was carried out: instead of its answer. */
  after?(call: Asked): Interference | null;
}
