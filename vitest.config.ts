/** Two projects: slow tests play whole stories with the real program, and mostly wait for it; fast ones are all others.
 *  `npm run test:fast` is for between two edits. */
import { defineConfig } from "vitest/config";

const slow = ["test/flows/**/*.test.ts", "test/chaos/**/*.test.ts"];

export default defineConfig({
  test: {
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        // Stories wait for leases, floods and digests: three at once, also on two cores. First, so that nothing waits for them.
        test: { name: "slow", include: slow, maxWorkers: 3, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: { name: "fast", include: ["test/**/*.test.ts"], exclude: slow, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
