/** The longest time (ms) in which the event loop did nothing else while something ran. */
export const longestStall = async (run: () => Promise<void>): Promise<number> => (await watchStalls(run)).longest;

/** `own`: of the longest time (ms) in which this process itself was at work; the rest is others' who want the processor. */
export async function watchStalls(
  run: () => Promise<void>,
): Promise<{ readonly longest: number; readonly own: number }> {
  let [longest, own] = [0, 0];
  let [last, usage] = [performance.now(), process.cpuUsage()];
  const look = (): void => {
    const stall = performance.now() - last;
    const { user, system } = process.cpuUsage(usage);
    longest = Math.max(longest, stall);
    // Its helping threads count as well: it was at work no longer than the stall lasted.
    own = Math.max(own, Math.min(stall, (user + system) / 1000));
    [last, usage] = [performance.now(), process.cpuUsage()];
  };
  const timer = setInterval(look, 1);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
  look();
  return { longest, own };
}
