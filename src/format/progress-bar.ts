/** A bar of ten boxes for messages that show how far something is. */
const width = 10;

export function progressBar(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 1;
  // Rounded down: the last box fills only when all is done, "almost" must not look like "finished".
  const full = Math.floor(share * width);
  return "▓".repeat(full) + "░".repeat(width - full);
}
