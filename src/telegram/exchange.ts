/** One HTTP request and its whole answer. Knows exactly whether the request left; never repeats anything. */
import type { Dispatcher } from "undici";
import { TransportError } from "./classify.ts";

export interface Exchange {
  /** Rejects with a TransportError only. */
  readonly answer: Promise<{ readonly status: number; readonly text: string }>;
  /** Ends it now: one that waits for its connection will not leave any more. */
  giveUp(reason: string): void;
}

/** Below undici's request(), whose streams and signals cost half as much again as the call itself. */
export function post(
  dispatcher: Dispatcher,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Exchange {
  let giveUp: Exchange["giveUp"] = () => {};
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    let running: Dispatcher.DispatchController | undefined;
    let over = false;
    let status = 0;
    let first: Buffer | undefined;
    let more: Buffer[] | undefined;

    giveUp = (reason) => {
      over = true;
      reject(new TransportError(reason, running !== undefined));
      running?.abort(new Error(reason));
    };
    const options = { path, method: "POST", headers, body, headersTimeout: 0, bodyTimeout: 0 } as const;
    dispatcher.dispatch(options, {
      onRequestStart(controller) {
        if (over) controller.abort(new Error("given up before it left"));
        else running = controller;
      },
      onResponseStart(_, code) {
        status = code;
      },
      onResponseData(_, chunk) {
        if (!first) first = chunk;
        else if (more) more.push(chunk);
        else more = [chunk];
      },
      onResponseEnd() {
        const whole = first && more ? Buffer.concat([first, ...more]) : first;
        resolve({ status, text: whole?.toString() ?? "" });
      },
      onResponseError(_, error) {
        reject(lost(error, running !== undefined));
      },
    });
  });
  return { answer, giveUp };
}

/** Errors of clients may carry the address with the token: only their code goes on. */
function lost(error: Error, written: boolean): TransportError {
  const { code, name } = error as NodeJS.ErrnoException;
  return new TransportError(`the call to Telegram failed (${code ?? name})`, written);
}
