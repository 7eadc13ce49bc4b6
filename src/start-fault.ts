/** Faults that end the start: each one sentence that says what to do, and one exit code. */

export type StartFaultCode =
  | "port_taken"
  | "cannot_listen"
  | "listen_refused"
  | "token_refused"
  | "telegram_unreachable"
  | "redis_unreachable"
  | "redis_unfit"
  | "redis_missing"
  | "data_dir_unusable"
  | "data_dir_in_use"
  | "env_unreadable"
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

/** Why nothing can be opened there, in the operator's words. `which`: completes "Port 3001 on 127.0.0.1". */
export function listenFault(cause: NodeJS.ErrnoException, host: string, port: number, which = ""): StartFault {
  if (cause.code === "EADDRINUSE") {
    return new StartFault("port_taken", `Port ${port} on ${host}${which} is taken: set PORT to a free one.`, { cause });
  }
  const reasons: Record<string, string> = {
    EADDRNOTAVAIL: "this machine has no such address; set HOST to one it has, such as 127.0.0.1 or 0.0.0.0",
    ENOTFOUND: "nobody knows that name; set HOST to an address of this machine",
    EAI_AGAIN: "the name can't be looked up; set HOST to an address of this machine",
    EACCES: "the system does not let this user; set PORT to 1024 or more",
  };
  const reason = reasons[cause.code ?? ""] ?? `${cause.code}; check HOST and PORT`;
  // An address may come with its network; a name or a port that is not to be had stays so.
  const code = cause.code === "ENOTFOUND" || cause.code === "EACCES" ? "listen_refused" : "cannot_listen";
  return new StartFault(code, `Can't listen on ${host} port ${port}${which}: ${reason}.`, { cause });
}
