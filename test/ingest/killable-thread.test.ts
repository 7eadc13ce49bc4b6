/** Only reading counts towards the deadline of a thread that is killed when it takes too long. */
import { afterEach, expect, test } from "vitest";
import { createKillableThread } from "../../src/ingest/killable-thread.ts";

const thread = createKillableThread<string, string>({
  file: new URL("../fixtures/slow-start-thread.ts", import.meta.url),
  deadlineMs: 500,
});
afterEach(() => thread.close());

test("a thread may take longer to start than to answer, the first time and after it was killed", async () => {
  expect(await thread.ask("first")).toBe("first");
  const [hung, next] = await Promise.all([thread.ask("hang"), thread.ask("next")]);
  expect(hung).toBeNull();
  expect(next).toBe("next");
});
