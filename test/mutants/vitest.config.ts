/** The tests that judge mutants: the pure rooms alone, without Redis, network or sandbox; each file in well under a second. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/news/**/*.test.ts", "test/format/**/*.test.ts"],
    exclude: ["test/format/hostile-input.test.ts"],
    setupFiles: ["test/mutants/fixed-seed.ts"],
    env: { TZ: "UTC" },
  },
});
