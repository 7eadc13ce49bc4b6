/** An expected fault carries a code for the program and facts for the sentence. */
import { expect, test } from "vitest";
import { AppError } from "../../src/news/app-error.ts";

test("a fault says what it is, with its facts and its cause", () => {
  const cause = new Error("below");
  const fault = new AppError("topic_not_found", { slug: "politcs" }, { cause });
  expect(fault).toBeInstanceOf(Error);
  expect(fault).toMatchObject({
    name: "AppError",
    message: "topic_not_found",
    code: "topic_not_found",
    facts: { slug: "politcs" },
    cause,
  });
});
