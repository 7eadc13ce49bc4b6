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
      FETCH_PORTS: [80, 443],
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
        REDIS_URL: "redis://127.0.0.1:6379/2",
        FETCH_ALLOW_HOSTS: "127.0.0.1:8080,[::1]:9",
        FETCH_PORTS: "443, 8443",
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
      FETCH_PORTS: [443, 8443],
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081",
    },
  });
});

test(".env.example names every variable, and no other", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named.toSorted()).toEqual(configNames.toSorted());
});

test("a name that nobody reads and that looks like one of ours is a warning, and a stranger's is none", () => {
  const warningsOf = (...names: string[]) =>
    readConfig(Object.fromEntries(names.map((name) => [name, "x"])), locales).warnings;
  for (const [slip, meant] of [
    ["BOT_TOKENN", "BOT_TOKEN"],
    ["BOT_TOEKN", "BOT_TOKEN"],
    ["bot_token", "BOT_TOKEN"],
    ["OWNERS_IDS", "OWNER_IDS"],
    ["ROLE_", "ROLES"],
    ["PORTS", "PORT"],
  ] as const) {
    expect(warningsOf(slip)).toEqual([expect.stringContaining(`is ${meant} meant?`)]);
  }
  const strangers = ["HOME", "PATH", "HOSTNAME", "SHELL", "LOGNAME", "REDIS_PORT", "REDIS_HOST", "TZ", "MAIL", "LANG"];
  expect(warningsOf(...strangers, "NODE_ENV", "XDG_DATA_DIRS", "npm_config_cache", "PORT", "LOG_LEVEL")).toEqual([]);
  expect(readConfig({ BOT_TOKENN: "" }, locales).warnings).toEqual([]);
});

test("a webhook that Telegram itself would not call is refused, towards another Bot API server it is not", () => {
  const token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  const webhook = { BOT_TOKEN: token, UPDATES: "webhook", WEBHOOK_SECRET: "0123456789abcdef" };
  for (const PUBLIC_URL of ["http://bot.example.org", "https://bot.example.org:3000", "http://bot.example.org:443"]) {
    expect(faultsOf({ ...webhook, PUBLIC_URL })).toEqual([expect.stringMatching(/^PUBLIC_URL: expected https/)]);
    expect(faultsOf({ ...webhook, PUBLIC_URL, TELEGRAM_API_ROOT: "http://127.0.0.1:8081" })).toEqual([]);
  }
  for (const PUBLIC_URL of ["https://bot.example.org", "https://bot.example.org:8443/below/", "https://b.example:88"]) {
    expect(faultsOf({ ...webhook, PUBLIC_URL })).toEqual([]);
  }
});

test("a name or folder that would break lines or turn the direction of writing is refused", () => {
  const turned = ["a\nb", "a\u0000b", "a\tb", "a\u202eb", "a\u2066b", "a\u200fb", "a\u061cb", "a\u2028b", "a\u0085b"];
  for (const OUTLET_NAME of turned) {
    expect(faultsOf({ OUTLET_NAME })).toEqual([expect.stringMatching(/^OUTLET_NAME: expected/)]);
  }
  expect(faultsOf({ DATA_DIR: "a\nb" })).toEqual([expect.stringMatching(/^DATA_DIR: expected/)]);
  for (const OUTLET_NAME of ["الجزيرة", "The 👩‍🚒 Courier", "हिन्दी", "  Dépêche  "]) {
    expect(faultsOf({ OUTLET_NAME })).toEqual([]);
  }
});

test("the sandbox needs the port after PORT", () => {
  expect(faultsOf({ PORT: "65535" })).toEqual([expect.stringMatching(/^PORT: .+sandbox/)]);
  expect(faultsOf({ PORT: "65535", BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })).toEqual([]);
});

test("the sandbox never runs on the operator's Redis, and a role alone never on one that nobody else can share", () => {
  const redis = "redis://127.0.0.1:6379";
  expect(faultsOf({ REDIS_URL: redis })).toEqual([
    expect.stringMatching(/^BOT_TOKEN: .*sandbox has a Redis of its own/),
  ]);
  const alone = { BOT_TOKEN: "123456:AAAAAAAA", ROLES: "jobs" };
  expect(faultsOf(alone)).toEqual([expect.stringMatching(/^REDIS_URL: .*ROLES is jobs alone/)]);
  expect(faultsOf({ ...alone, REDIS_URL: redis })).toEqual([]);
});

test.each(["redis://:a%b@host", "redis://host/abc", "redis://", "host:6379"])(
  "an address of Redis that the client would stumble over is a fault: %s",
  (address) => {
    expect(faultsOf({ BOT_TOKEN: "123456:AAAAAAAA", REDIS_URL: address })).toEqual([
      expect.stringMatching(/^REDIS_URL: .*something else$/),
    ]);
  },
);
