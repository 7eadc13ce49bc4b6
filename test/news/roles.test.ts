/** Who may do what: the whole table. */
import { expect, test } from "vitest";
import { type Act, may, mayAssign, type Role } from "../../src/news/roles.ts";

const roles: readonly Role[] = ["owner", "chief", "editor", "author"];
const allowed = (act: Act): Role[] => roles.filter((role) => may(role, act));

test("authors draft, editors publish, chiefs and owners govern, each with the rights of those below", () => {
  expect(allowed("draft")).toEqual(["owner", "chief", "editor", "author"]);
  expect(allowed("publish")).toEqual(["owner", "chief", "editor"]);
  expect(allowed("govern")).toEqual(["owner", "chief"]);
});

test("without a role nothing is allowed", () => {
  expect((["draft", "publish", "govern"] as const).some((act) => may(null, act))).toBe(false);
  expect(roles.some((role) => mayAssign(null, role))).toBe(false);
});

test("nobody gives or takes a role at or above their own, and only who governs gives one at all", () => {
  const given = (actor: Role): Role[] => roles.filter((role) => mayAssign(actor, role));
  expect(given("owner")).toEqual(["chief", "editor", "author"]);
  expect(given("chief")).toEqual(["editor", "author"]);
  expect(given("editor")).toEqual([]);
  expect(given("author")).toEqual([]);
});
