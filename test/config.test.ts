import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configNames, readConfig } from "../src/config.ts";

const locales = ["en", "fr"];
const faultsOf = (env: Record<string, string>) => {
  const result = readConfig(env, locales);
  return result.ok ? [] : result.faults;
};

test("an empty environment is a sandbox with the documented defaults", () => {
  const result = readConfig({}, locales);
  expect(result).toMatchObject({
    ok: true,
    config: {
      BOT_TOKEN: undefined,
      TELEGRAM_API_ROOT: "https://api.telegram.org",
      DATA_DIR: "./data",
      OWNER_IDS: [],
      ROLES: ["bot", "jobs"],
      DEFAULT_LOCALE: "en",
      DEFAULT_TIMEZONE: "UTC",
      UPDATES: "polling",
      HOST: "127.0.0.1",
      PORT: 3000,
      BROADCAST_RATE: 28,
      PAID_BROADCAST: false,
      DELIVERY: "at-least-once",
      UNDO_SECONDS: 20,
      REQUIRE_APPROVAL: false,
      FETCH_ALLOW_HOSTS: [],
      RETENTION_DAYS: 30,
      LOG_LEVEL: "info",
    },
  });
});

test("all faults are listed at once, each with what was expected", () => {
  const faults = faultsOf({
    BOT_TOKEN: "nonsense",
    OWNER_IDS: "@eve",
    PORT: "99999",
    DEFAULT_TIMEZONE: "Mars/Olympus",
    DEFAULT_LOCALE: "xx",
    UPDATES: "webhook",
    DELIVERY: "maybe",
  });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "BOT_TOKEN",
    "OWNER_IDS",
    "DEFAULT_TIMEZONE",
    "PORT",
    "DELIVERY",
    "DEFAULT_LOCALE",
    "PUBLIC_URL",
    "WEBHOOK_SECRET",
  ]);
  for (const fault of faults) expect(fault).toMatch(/expected .+, got /);
});

test("a faulty secret is never repeated", () => {
  const secret = "hunter2:not-a-token";
  expect(
    faultsOf({ BOT_TOKEN: secret, REDIS_URL: "http://user:pass@host", WEBHOOK_SECRET: "short pass" }).join(),
  ).not.toMatch(/hunter2|pass@|short pass/);
});

test("an empty variable counts as unset", () => {
  expect(readConfig({ PORT: "", BOT_TOKEN: " " }, locales)).toMatchObject({ ok: true, config: { PORT: 3000 } });
});

test("lists and addresses are parsed", () => {
  expect(
    readConfig(
      {
        BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        OWNER_IDS: "1, 22,",
        ROLES: "jobs",
        FETCH_ALLOW_HOSTS: "127.0.0.1:8080,[::1]:9",
        TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
      },
      locales,
    ),
  ).toMatchObject({
    ok: true,
    config: {
      OWNER_IDS: [1, 22],
      ROLES: ["jobs"],
      FETCH_ALLOW_HOSTS: ["127.0.0.1:8080", "[::1]:9"],
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081",
    },
  });
});

test(".env.example names every variable, and no other", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(configNames.toSorted());
});
