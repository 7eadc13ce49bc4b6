/** Saves the sandbox's world to a file and reads it back, so that a restart finds the chats as they were: the
 * program's own data survives too. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Core, newChat } from "./core.ts";
import type { Chat, Stored, User } from "./model.ts";

const version = 1;

interface Saved {
  readonly version: number;
  readonly offsetMs: number;
  readonly nextSerial: number;
  readonly people: readonly User[];
  readonly chats: readonly (Omit<Chat, "topics" | "members" | "messages" | "withheld"> & {
    topics: [number, { id: number; name: string; closed: boolean }][];
    members: [number, Chat["members"] extends Map<number, infer S> ? S : never][];
    messages: [number, Stored][];
    withheld: string[];
  })[];
  readonly commands: [string, { command: string; description: string }[]][];
  readonly profile: [string, unknown][];
  readonly urls: [string, { url: string }][];
  readonly updates: ReturnType<Core["updates"]["snapshot"]>;
}

/** Written beside and renamed: a crash leaves the old file whole. */
export function saveWorld(core: Core, file: string, offsetMs: number): void {
  const saved = {
    version,
    offsetMs,
    nextSerial: core.nextSerial,
    people: [...core.people.values()],
    chats: [...core.chats.values()].map((chat) => ({
      ...chat,
      topics: [...chat.topics],
      members: [...chat.members],
      messages: [...chat.messages],
      withheld: [...chat.withheld],
    })),
    commands: [...core.commands],
    profile: [...core.profile],
    urls: [...core.files].filter(([, one]) => "url" in one),
    updates: core.updates.snapshot(),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(saved));
  renameSync(`${file}.new`, file);
}

/** Returns the clock's offset, or null when there is nothing (usable) to restore. */
export function restoreWorld(core: Core, file: string): number | null {
  let saved: Saved | null;
  try {
    saved = JSON.parse(readFileSync(file, "utf8")) as Saved | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
  if (saved?.version !== version || !Array.isArray(saved.people) || !Array.isArray(saved.chats)) return null;
  core.nextSerial = saved.nextSerial;
  for (const person of saved.people) core.people.set(person.id, person);
  for (const chat of saved.chats) {
    core.chats.set(
      chat.id,
      newChat({
        ...chat,
        topics: new Map(chat.topics),
        members: new Map(chat.members),
        messages: new Map(chat.messages),
        withheld: new Set(chat.withheld),
      }),
    );
  }
  for (const [key, commands] of saved.commands) core.commands.set(key, commands);
  for (const [key, value] of saved.profile) core.profile.set(key, value);
  for (const [id, url] of saved.urls) core.files.set(id, url);
  core.updates.restore(saved.updates);
  return saved.offsetMs;
}
