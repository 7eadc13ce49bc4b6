/** The tests that judge mutants: the pure rooms and the pure parts of others, without Redis, network or sandbox. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "test/news/**/*.test.ts",
      "test/format/**/*.test.ts",
      "test/delivery/send/{probe-rule,content-probe,copy-queue,in-flight}.test.ts",
      "test/rate-limiter/{limits,redis-time,release-timer,request-queue,write-reporter}.test.ts",
    ],
    exclude: ["test/format/hostile-input.test.ts"],
    setupFiles: ["test/mutants/fixed-seed.ts"],
    env: { TZ: "UTC" },
  },
});
