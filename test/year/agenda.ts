/** When which slot is due, in memory: of two orders the first to be due is found without looking at all. */
import type { AgendaEntry } from "../../src/news/agenda.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import { createHeap } from "./heap.ts";

export interface DueSlot {
  readonly dueAt: number;
  readonly slot: SlotId;
}

export function createAgenda() {
  const dues = new Map<SlotId, number>();
  const heap = createHeap<DueSlot>(({ dueAt }) => dueAt);
  const put = (slot: SlotId, dueAt: number): void => {
    dues.set(slot, dueAt);
    heap.add({ slot, dueAt });
  };
  return {
    nextDue(): DueSlot | null {
      for (let first = heap.first(); first; first = heap.first()) {
        if (dues.get(first.slot) === first.dueAt) return first;
        heap.take(); // of an order that was taken back
      }
      return null;
    },
    dueAt: async (entry: AgendaEntry) => (entry.kind === "slot" ? (dues.get(entry.slot) ?? null) : null),
    async ensure(entry: AgendaEntry, dueAt: number) {
      if (entry.kind === "slot" && !dues.has(entry.slot)) put(entry.slot, dueAt);
    },
    async settle(entry: AgendaEntry, dueAt: number, next?: number) {
      if (entry.kind !== "slot" || dues.get(entry.slot) !== dueAt) return;
      if (next === undefined) dues.delete(entry.slot);
      else put(entry.slot, next);
    },
    // The end of a pause is told elsewhere.
    put: async () => {},
    remove: async () => {},
  };
}
