/** When which slot is due, in memory: of two orders the first to be due is found without looking at all. */
import { type AgendaEntry, agendaName } from "../../src/news/agenda.ts";
import { bundleSlot, type SlotId } from "../../src/news/schedule.ts";
import { createHeap } from "./heap.ts";

export interface DueSlot {
  readonly dueAt: number;
  readonly slot: SlotId;
}

export function createAgenda() {
  const dues = new Map<string, number>();
  const heap = createHeap<DueSlot & { readonly name: string }>(({ dueAt }) => dueAt);
  const slotOf = (entry: AgendaEntry): SlotId | null =>
    entry.kind === "slot" ? entry.slot : entry.kind === "bundle" ? bundleSlot : null;
  const put = (entry: AgendaEntry, slot: SlotId, dueAt: number): void => {
    const name = agendaName(entry);
    dues.set(name, dueAt);
    heap.add({ slot, name, dueAt });
  };
  return {
    nextDue(): DueSlot | null {
      for (let first = heap.first(); first; first = heap.first()) {
        if (dues.get(first.name) === first.dueAt) return first;
        heap.take(); // of an order that was taken back
      }
      return null;
    },
    dueAt: async (entry: AgendaEntry) => dues.get(agendaName(entry)) ?? null,
    async ensure(entry: AgendaEntry, dueAt: number) {
      const slot = slotOf(entry);
      if (slot !== null && !dues.has(agendaName(entry))) put(entry, slot, dueAt);
    },
    async settle(entry: AgendaEntry, dueAt: number, next?: number) {
      const slot = slotOf(entry);
      if (slot === null || dues.get(agendaName(entry)) !== dueAt) return;
      if (next === undefined) dues.delete(agendaName(entry));
      else put(entry, slot, next);
    },
    // The end of a pause is told elsewhere.
    put: async () => {},
    remove: async () => {},
  };
}
