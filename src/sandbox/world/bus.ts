/** Tells the page, the client and tests what happened in the sandbox. Never waits for a listener. */

export interface BusEvent {
  readonly name: "message" | "edit" | "delete" | "toast" | "chat" | "clock" | "faults" | "commands";
  readonly data: unknown;
}

export interface Bus {
  /** `data` is built only if somebody listens. */
  emit(name: BusEvent["name"], data: () => unknown): void;
  listen(listener: (event: BusEvent) => void): () => void;
  /** Something happened that is no event: a call of the bot ended. */
  poke(): void;
  /** Called at every event and poke. */
  onAnything(listener: () => void): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<(event: BusEvent) => void>();
  const watchers = new Set<() => void>();
  const poke = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  return {
    poke,
    onAnything(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    emit(name, data) {
      if (listeners.size > 0) {
        const event = { name, data: data() };
        for (const listener of [...listeners]) listener(event);
      }
      poke();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
