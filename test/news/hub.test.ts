/** When a hub is asked again, and when it is relied on. */
import { expect, test } from "vitest";
import { type HubSubscription, isHubAlive, leaseOf, wantsAsking } from "../../src/news/hub.ts";

const day = 86_400_000;
const now = 100 * day;
const known = (change: Partial<HubSubscription>): HubSubscription => ({
  id: "id",
  feed: 1,
  hub: "https://hub.example/",
  topic: "https://news.example/rss",
  secret: "s",
  state: "active",
  askedAt: now,
  leaseUntil: now + 10 * day,
  missed: 0,
  ...change,
});

test("a lease is renewed in its last day, a short one in its second half", () => {
  expect(wantsAsking(known({ leaseUntil: now + 2 * day }), now)).toBe(false);
  expect(wantsAsking(known({ askedAt: now - 9.5 * day, leaseUntil: now + 0.5 * day }), now)).toBe(true);
  expect(wantsAsking(known({ leaseUntil: now + 3_600_000 }), now)).toBe(false);
  expect(wantsAsking(known({ leaseUntil: now + 3_600_000 }), now + 1_800_001)).toBe(true);
});

test("a hub that does not confirm is asked again after hours, one that refused after a day", () => {
  expect(wantsAsking(known({ state: "asked", askedAt: now - 3_600_000 }), now)).toBe(false);
  expect(wantsAsking(known({ state: "asked", askedAt: now - 6 * 3_600_000 }), now)).toBe(true);
  expect(wantsAsking(known({ state: "refused", askedAt: now - 6 * 3_600_000 }), now)).toBe(false);
  expect(wantsAsking(known({ state: "refused", askedAt: now - day }), now)).toBe(true);
});

test("a hub is relied on while its lease runs and it keeps nothing to itself", () => {
  expect(isHubAlive(null, now)).toBe(false);
  expect(isHubAlive(known({}), now)).toBe(true);
  expect(isHubAlive(known({ leaseUntil: now }), now)).toBe(false);
  expect(isHubAlive(known({ missed: 1 }), now)).toBe(true);
  expect(isHubAlive(known({ missed: 2 }), now)).toBe(false);
  expect(isHubAlive(known({ state: "asked" }), now)).toBe(false);
});

test("a lease that a hub grants is neither a moment nor for ever", () => {
  expect(leaseOf(0)).toBe(10 * day);
  expect(leaseOf(Number.NaN)).toBe(10 * day);
  expect(leaseOf(1)).toBe(300_000);
  expect(leaseOf(86_400)).toBe(day);
  expect(leaseOf(1e12)).toBe(90 * day);
});
