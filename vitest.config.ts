/** Two projects: slow tests play whole stories with the real program, fast ones are all others; `npm run test:fast` is for
 *  between two edits. Most of either wait for the pace of a chat, not for the processor: more run at once than there are cores. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const slow = ["test/flows/**/*.test.ts", "test/chaos/**/*.test.ts"];

/** Whole stories begin first, so that none is left to wait for alone at the end. */
class StoriesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isStory = (file: TestSpecification): boolean => file.project.name === "slow";
    return [...sorted.filter(isStory), ...sorted.filter((file) => !isStory(file))];
  }
}

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 6,
    maxConcurrency: 20,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    env: { TZ: "UTC" },
    sequence: { sequencer: StoriesFirst },
    projects: [
      { extends: true, test: { name: "slow", include: slow } },
      { extends: true, test: { name: "fast", include: ["test/**/*.test.ts"], exclude: slow } },
    ],
  },
});
