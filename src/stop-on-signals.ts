/** Ends the program on SIGTERM, SIGINT and SIGHUP, from its first moment on: in order once there is something to stop. */

export interface Signals {
  /** What a signal stops from now on. */
  stopWith(stop: () => Promise<void>): void;
  /** One has come. */
  isStopping(): boolean;
}

/** Supervisors kill after ten seconds or more; we are gone before. */
export const stopWithinMs = 9_000;

/** Two signals within this are one press of Ctrl-C. */
const sameKeyMs = 500;

/** `say`: a line for the person at the terminal. */
export function stopOnSignals(say: (line: string, isFault?: boolean) => void): Signals {
  // Before there is anything to stop, the end of the process is enough: an embedded Redis that just starts ends with it.
  let stop = async (): Promise<void> => {};
  let askedAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    // Ctrl-C reaches us twice where npm hands it on to a process that the terminal has told already.
    if (signal === "SIGINT" && askedAt !== undefined && performance.now() - askedAt < sameKeyMs) return;
    if (askedAt !== undefined) process.exit(1); // asked twice: at once
    askedAt = performance.now();
    say(`${signal}: letting calls in flight end.`);
    setTimeout(() => process.exit(0), stopWithinMs);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Stopped with a fault: ${String(error)}`, true);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  process.on("SIGHUP", onSignal); // the terminal is gone
  return {
    stopWith(next) {
      stop = next;
    },
    isStopping: () => askedAt !== undefined,
  };
}
