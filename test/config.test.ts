import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { configNames } from "../src/config-schema.ts";

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
      FIRST_WAVE_SECONDS: 10,
      UNDO_SECONDS: 20,
      REQUIRE_APPROVAL: false,
      LINK_PARAMETERS: "",
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

test("a name that shows nothing is refused, whatever it is made of", () => {
  const unseen = ["\u200b\u200b", "\u2060", "\u3164", "\u2800", "\u00ad", "\u115f\u1160", "\u0301", "\ufe0f\u200d"];
  for (const OUTLET_NAME of unseen) {
    expect(faultsOf({ OUTLET_NAME })).toEqual([expect.stringMatching(/^OUTLET_NAME: .+ can be seen/)]);
  }
  expect(faultsOf({ OUTLET_NAME: "\u200b" }).join()).toContain('got "\\u{200b}"');
  for (const OUTLET_NAME of ["!", "7", "€", "👩‍🚒", "é", "ﷺ"]) expect(faultsOf({ OUTLET_NAME })).toEqual([]);
});

test.each(["~", "~/data", "~eve/data", "$HOME/data", "/srv/$NAME/data", `$${"{NAME}"}/data`])(
  "a folder that a shell would have written out is refused: %s",
  (folder) => {
    expect(faultsOf({ DATA_DIR: folder })).toEqual([
      expect.stringMatching(/^DATA_DIR: .+nobody replaces ~ and \$ here/),
    ]);
    expect(faultsOf({ TEXTS_DIR: folder })).toEqual([expect.stringMatching(/^TEXTS_DIR: .+nobody replaces/)]);
  },
);

test("folders with a tilde or a dollar sign elsewhere are folders", () => {
  for (const DATA_DIR of ["./data~", "/srv/a~b", "/srv/us$", "C:/data"]) expect(faultsOf({ DATA_DIR })).toEqual([]);
});

const token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

test.each([
  `https://api.telegram.org/bot${token}`,
  `https://api.telegram.org/bot${token}/getMe`,
  `https://bots.example/bot${token.replace(":", "%3A")}`,
  "https://api.telegram.org/bot",
  `http://127.0.0.1:8081/?token=${token}`,
  "http://127.0.0.1:8081/#x",
  `http://${token}@127.0.0.1:8081`,
  "ftp://127.0.0.1",
  "not an address",
])("an address of the Bot API that is one of a call, or has more behind it, is refused unseen: %s", (address) => {
  const faults = faultsOf({ BOT_TOKEN: token, TELEGRAM_API_ROOT: address });
  expect(faults).toEqual([expect.stringMatching(/^TELEGRAM_API_ROOT: .+without \/bot and the token/)]);
  expect(faults.join()).not.toMatch(/AAAA/);
});

test("another Bot API server may live below a path", () => {
  for (const TELEGRAM_API_ROOT of ["http://127.0.0.1:8081", "https://bots.example/telegram/", "http://[::1]:8081"]) {
    expect(faultsOf({ BOT_TOKEN: token, TELEGRAM_API_ROOT })).toEqual([]);
  }
});

test.each(["https://bot.example.org/?x", "https://bot.example.org/#x", "https://eve:secret@bot.example.org"])(
  "a public address that others can't be built from is refused: %s",
  (PUBLIC_URL) => {
    expect(faultsOf({ PUBLIC_URL })).toEqual([expect.stringMatching(/^PUBLIC_URL: .+without a login, \? or #/)]);
  },
);

test("hosts that may be fetched have ports that exist", () => {
  for (const entry of ["host:0", "host:65536", "host:99999", "host", "[::g]:80", "..:80", ":80", "[1]:80"]) {
    expect(faultsOf({ FETCH_ALLOW_HOSTS: `127.0.0.1:80,${entry}` })).toEqual([
      expect.stringMatching(/^FETCH_ALLOW_HOSTS: expected host:port entries/),
    ]);
  }
});

test("a variable that has a fault is listed once, and nothing that only follows from it", () => {
  const webhook = { BOT_TOKEN: token, UPDATES: "webhook" };
  expect(faultsOf({ ...webhook, PUBLIC_URL: "https://b.example", WEBHOOK_SECRET: "short" })).toEqual([
    expect.stringMatching(/^WEBHOOK_SECRET: expected 16 to 256/),
  ]);
  expect(faultsOf({ ...webhook, PUBLIC_URL: "b.example", WEBHOOK_SECRET: "0123456789abcdef" })).toHaveLength(1);
  expect(faultsOf({ BOT_TOKEN: "nonsense", REDIS_URL: "redis://host", PORT: "65535" })).toHaveLength(1);
  expect(faultsOf({ BOT_TOKEN: token, ROLES: "jobs", REDIS_URL: "host:6379" })).toHaveLength(1);
});

test("the sandbox has both roles and polls: what is set for a real bot asks for its token", () => {
  expect(faultsOf({ UPDATES: "webhook", PUBLIC_URL: "https://b.example", WEBHOOK_SECRET: "0123456789abcdef" })).toEqual(
    [expect.stringMatching(/^BOT_TOKEN: .+UPDATES is webhook \(the sandbox is polled\)/)],
  );
  expect(faultsOf({ ROLES: "jobs", REDIS_URL: "redis://host" })).toEqual([
    expect.stringMatching(/^BOT_TOKEN: .+REDIS_URL is set.+ROLES is jobs alone \(the sandbox runs both\)/),
  ]);
  expect(faultsOf({ ROLES: "jobs,jobs" }).map((fault) => fault.split(":")[0])).toEqual(["BOT_TOKEN", "REDIS_URL"]);
  expect(faultsOf({ ROLES: "jobs, bot" })).toEqual([]);
});

test("what other programs call the same is a warning, but not beside ours, nor what Kubernetes sets by itself", () => {
  const warningsOf = (env: Record<string, string>) => readConfig(env, locales).warnings;
  for (const [name, meant] of [
    ["TELEGRAM_BOT_TOKEN", "BOT_TOKEN"],
    ["TELEGRAM_TOKEN", "BOT_TOKEN"],
    ["DEPECHE_BOT_TOKEN", "BOT_TOKEN"],
    ["TELEGRAM_API_URL", "TELEGRAM_API_ROOT"],
    ["REDIS_URI", "REDIS_URL"],
    ["TIMEZONE", "DEFAULT_TIMEZONE"],
    ["OWNERS", "OWNER_IDS"],
    ["ADMIN_IDS", "OWNER_IDS"],
    ["ADMIN_CHAT_ID", "NEWSROOM_CHAT_ID"],
    ["WEBHOOK_URL", "PUBLIC_URL"],
  ] as const) {
    expect(warningsOf({ [name]: "x" })).toEqual([`${name} is not read by this program: is ${meant} meant?`]);
  }
  expect(warningsOf({ TELEGRAM_BOT_TOKEN: "x", BOT_TOKEN: token })).toEqual([]);
  expect(warningsOf({ DEPECHE_PORT: "tcp://10.0.0.1:3000", DEPECHE_SERVICE_HOST: "10.0.0.1" })).toEqual([]);
});

test("slips in what is read are warnings: quotes, a rate beyond what Telegram grants, a zone under another name, a secret for nobody", () => {
  const warningsOf = (env: Record<string, string>) => readConfig(env, locales).warnings;
  expect(warningsOf({ OUTLET_NAME: '"The Courier"' })).toEqual([expect.stringMatching(/^OUTLET_NAME is in quotes/)]);
  expect(warningsOf({ OUTLET_NAME: '"The Courier' })).toEqual([
    expect.stringMatching(/^OUTLET_NAME begins with a quote that nothing closes/),
  ]);
  expect(warningsOf({ OUTLET_NAME: "L'Union de l'Est" })).toEqual([]);
  expect(warningsOf({ BROADCAST_RATE: "31" })).toEqual([expect.stringMatching(/^BROADCAST_RATE is 31, but .+ 30 /)]);
  expect(warningsOf({ BROADCAST_RATE: "31", PAID_BROADCAST: "on" })).toEqual([]);
  expect(warningsOf({ BROADCAST_RATE: "30" })).toEqual([]);
  expect(warningsOf({ TZ: "Europe/Paris" })).toEqual([
    expect.stringMatching(/^TZ is not read.+DEFAULT_TIMEZONE, UTC$/),
  ]);
  expect(warningsOf({ TZ: "Europe/Paris", DEFAULT_TIMEZONE: "Europe/Paris" })).toEqual([]);
  expect(warningsOf({ TZ: "UTC" })).toEqual([]);
  const secret = { WEBHOOK_SECRET: "0123456789abcdef" };
  expect(warningsOf(secret)).toEqual([expect.stringMatching(/^WEBHOOK_SECRET is set, but UPDATES is polling/)]);
  expect(warningsOf({ ...secret, UPDATES: "webhook" })).toEqual([]);
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

test("LINK_PARAMETERS are pairs as they stand in an address, filled from the story", () => {
  for (const LINK_PARAMETERS of ["utm_source=telegram&utm_campaign={topic}-{id}", "a=", "from=t%20g&x=1,2"])
    expect(faultsOf({ LINK_PARAMETERS })).toEqual([]);
  for (const LINK_PARAMETERS of [
    "?a=b",
    "&a=b",
    "a=b&",
    "a",
    "a=b c",
    "a=b#c",
    "a={date}",
    "a=%2",
    "a=ü",
    `a=${"x".repeat(500)}`,
  ])
    expect(faultsOf({ LINK_PARAMETERS }), LINK_PARAMETERS).toEqual([
      expect.stringMatching(/^LINK_PARAMETERS: expected pairs/),
    ]);
});

test.each(["300.1.1.1", "1.2.3", "127.0.0.1.1"])("HOST %s is no address, and no name either", (HOST) => {
  expect(faultsOf({ HOST })).toEqual([expect.stringMatching(/^HOST: expected an address to listen on/)]);
});
