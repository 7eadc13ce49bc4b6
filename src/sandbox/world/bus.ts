/** Tells the page, the client and tests what happened in the sandbox. Never waits for a listener. */

export interface BusEvent {
  readonly name: "message" | "edit" | "delete" | "toast" | "chat" | "clock" | "faults" | "commands";
  readonly data: unknown;
}

export interface Bus {
  /** `data` is built only if somebody listens. */
  emit(name: BusEvent["name"], data: () => unknown): void;
  listen(listener: (event: BusEvent) => void): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<(event: BusEvent) => void>();
  return {
    emit(name, data) {
      if (listeners.size === 0) return;
      const event = { name, data: data() };
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
