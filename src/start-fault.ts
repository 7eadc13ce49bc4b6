/** Faults that end the start: each one sentence that says what to do, and one exit code. */

export type StartFaultCode =
  | "port_taken"
  | "cannot_listen"
  | "token_refused"
  | "telegram_unreachable"
  | "redis_unreachable"
  | "redis_unfit"
  | "redis_missing"
  | "sandbox_absent";

/** Why the program can't start, in one sentence that says what to do. Expected: printed without a stack. */
export class StartFault extends Error {
  readonly code: StartFaultCode;

  constructor(code: StartFaultCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "StartFault";
    this.code = code;
  }
}
