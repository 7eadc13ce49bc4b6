/** Who may do what: the whole table. */
import { expect, test } from "vitest";
import { type Act, assignedRoles, may, mayAssign, mayChange, type Role } from "../../src/news/roles.ts";

const roles: readonly Role[] = ["owner", "chief", "editor", "author"];
const allowed = (act: Act): Role[] => roles.filter((role) => may(role, act));

test("authors draft, editors publish, chiefs and owners govern, each with the rights of those below", () => {
  expect(allowed("draft")).toEqual(["owner", "chief", "editor", "author"]);
  expect(allowed("publish")).toEqual(["owner", "chief", "editor"]);
  expect(allowed("govern")).toEqual(["owner", "chief"]);
  expect(allowed("operate")).toEqual(["owner"]);
});

test("without a role nothing is allowed", () => {
  expect((["draft", "publish", "govern", "operate"] as const).some((act) => may(null, act))).toBe(false);
  expect(roles.some((role) => mayAssign(null, role))).toBe(false);
});

test("nobody gives or takes a role at or above their own, and only who governs gives one at all", () => {
  const given = (actor: Role): Role[] => roles.filter((role) => mayAssign(actor, role));
  expect(given("owner")).toEqual(["chief", "editor", "author"]);
  expect(given("chief")).toEqual(["editor", "author"]);
  expect(given("editor")).toEqual([]);
  expect(given("author")).toEqual([]);
});

test("an author changes what they made themselves, whoever may publish every draft", () => {
  const changes = (createdBy: number): (Role | null)[] =>
    [...roles, null].filter((role) => mayChange(role, 7, { createdBy }));
  expect(changes(7)).toEqual(["owner", "chief", "editor", "author"]);
  expect(changes(8)).toEqual(["owner", "chief", "editor"]);
});

test("every role but the owner's is given in Telegram", () => {
  expect([...assignedRoles, "owner"].sort()).toEqual([...roles].sort());
});
