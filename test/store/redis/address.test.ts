/** REDIS_URL in all its forms, and in those that are none. */
import { expect, test } from "vitest";
import { readRedisAddress } from "../../../src/store/redis/address.ts";

const place = (text: string) => readRedisAddress(text)?.place;

test.each([
  ["redis://host", { kind: "host", tls: false, host: "host", port: 6379 }],
  ["redis://host:7000/", { kind: "host", tls: false, host: "host", port: 7000 }],
  ["REDISS://redis_1.example:6380", { kind: "host", tls: true, host: "redis_1.example", port: 6380 }],
  ["redis://[::1]:6379", { kind: "host", tls: false, host: "::1", port: 6379 }],
  ["unix:///run/redis/redis.sock", { kind: "socket", path: "/run/redis/redis.sock" }],
  ["unix:///run/redis@6379/redis.sock", { kind: "socket", path: "/run/redis@6379/redis.sock" }],
  [
    "redis-sentinel://a:26380,b,[::1]:5/my-master",
    {
      kind: "sentinels",
      master: "my-master",
      sentinels: [
        { host: "a", port: 26_380 },
        { host: "b", port: 26_379 },
        { host: "::1", port: 5 },
      ],
    },
  ],
])("%s names its server", (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test.each([
  ["redis://ada:secret@host/3", { username: "ada", password: "secret", database: 3 }],
  ["redis://:p%40ss%2F%C3%A9@host", { password: "p@ss/é", database: 0 }],
  ["redis://p@ss@host", { password: "p@ss" }],
  ["redis://:a:b@host", { password: "a:b" }],
  ["unix://ada:secret@/run/redis.sock?db=2", { username: "ada", password: "secret", database: 2 }],
  ["redis-sentinel://:secret@a,b/main/4", { password: "secret", database: 4 }],
])("%s logs in", (text, expected) => {
  const address = readRedisAddress(text);
  expect(address).toMatchObject(expected);
  expect(address?.shown).not.toMatch(/secret|p@ss|ada/);
});

test.each([
  "",
  "host:6379",
  "/run/redis.sock",
  "redis://",
  "redis:///1",
  "redis://host/abc",
  "redis://host:0",
  "redis://host:65536",
  "redis://host:port",
  "redis://a,b",
  "redis://:a%b@host",
  "redis://:a%E9@host",
  "redis://:a#b@host",
  "redis://host?family=6",
  "redis://host name",
  "unix://run/redis.sock",
  "unix://",
  "unix:///run/redis.sock?db=x",
  "redis-sentinel://a,b",
  "redis-sentinel://a,,b/main",
  "redis-sentinel:///main",
  "sentinel://a/main",
  "http://host",
  "redis+tls://host",
])("%j is refused", (text) => {
  expect(readRedisAddress(text)).toBeNull();
});
