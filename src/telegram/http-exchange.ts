/** One HTTP request and its whole answer. Knows exactly whether the request left; never repeats anything. */
import type { Dispatcher } from "undici";
import { TransportError } from "./transport-error.ts";

export interface HttpAnswer {
  readonly status: number;
  /** UTF-8. */
  readonly body: Buffer;
}

const nothing = Buffer.alloc(0);

/** Stands below undici's request(), whose streams and signals cost half as much again as the call itself. A class, not
 *  closures: there is one for every message of a broadcast. */
export class HttpExchange<D extends Dispatcher = Dispatcher> implements Dispatcher.DispatchHandler {
  /** Rejects with a TransportError only. */
  readonly answer: Promise<HttpAnswer>;
  #resolve!: (answer: HttpAnswer) => void;
  #reject!: (error: TransportError) => void;
  readonly dispatcher: D;
  /** Among the calls that are watched. */
  place = -1;
  readonly #onOver: (exchange: HttpExchange<D>) => void;
  readonly #onWrite: (() => boolean) | undefined;
  #running: Dispatcher.DispatchController | null = null;
  #over = false;
  #status = 0;
  #first: Buffer | null = null;
  #more: Buffer[] | null = null;

  /** `onOver`: called once, when the dispatcher has done with it. `onWrite`: called when the request is about to be written
   *  to its connection; false = it must not be. */
  constructor(dispatcher: D, onOver: (exchange: HttpExchange<D>) => void, onWrite?: () => boolean) {
    this.dispatcher = dispatcher;
    this.#onOver = onOver;
    this.#onWrite = onWrite;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  begin(path: string, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
    this.dispatcher.dispatch({ path, method: "POST", headers, body, headersTimeout: 0, bodyTimeout: 0 }, this);
  }

  /** Ends it now: one that waits for its connection will not leave any more. */
  giveUp(reason: string): void {
    this.#over = true;
    this.#reject(new TransportError(reason, this.#running !== null));
    this.#running?.abort(new Error(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#over || this.#onWrite?.() === false) {
      controller.abort(new Error("given up before it left"));
      return;
    }
    this.#running = controller;
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (!this.#first) this.#first = chunk;
    else if (this.#more) this.#more.push(chunk);
    else this.#more = [chunk];
  }

  onResponseEnd(): void {
    const whole = this.#first && this.#more ? Buffer.concat([this.#first, ...this.#more]) : this.#first;
    this.#resolve({ status: this.#status, body: whole ?? nothing });
    this.#onOver(this);
  }

  /** Errors of clients may carry the address with the token: only their code goes on. */
  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    const { code, name } = error as NodeJS.ErrnoException;
    this.#reject(new TransportError(`the call to Telegram failed (${code ?? name})`, this.#running !== null));
    this.#onOver(this);
  }
}
