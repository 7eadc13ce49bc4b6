/** Tells Telegram what it shows of the bot by itself: the menus of commands, one per scope and language, and the descriptions
 *  per language. Only what has changed since it was told last; a flood is waited out; a refusal is logged, never fatal. */
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import type { Emit } from "../events.ts";
import { aboutLimit, descriptionLimit } from "../format/measure.ts";
import { truncate } from "../format/truncate.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { Role } from "../news/roles.ts";
import type { AnnouncedStore } from "../store/announced.ts";
import { classifyError, isCalledOff } from "../telegram/classify-error.ts";
import { type CommandEntry, commandLine, newsroomsOf, readersOf } from "./commands.ts";

/** Bot API, setMyCommands: at most 100 a scope. */
const mostCommands = 100;

export interface AnnounceDeps {
  readonly api: Pick<Api, "setMyCommands" | "deleteMyCommands" | "setMyDescription" | "setMyShortDescription">;
  readonly emit: Emit;
  readonly locales: Locales;
  readonly outletName: string;
  readonly defaultLocale: string;
  /** In the order in which menus and /help list them. */
  readonly commands: readonly CommandEntry[];
  /** The chat whose menu shows the newsroom's commands to everybody in it. */
  readonly newsroomChatId?: number;
  /** People whose private menu shows the newsroom's commands. */
  listEditors?(): Promise<readonly { readonly userId: number; readonly role: Role }[]>;
  /** Absent: all is told each time. */
  readonly announced?: AnnouncedStore;
}

/** One call that sets something. */
interface Announcement {
  /** "<group> <language>": what the digest is kept under. */
  readonly name: string;
  readonly content: unknown;
  tell(): Promise<unknown>;
}

/** What one refusal ends: the languages of one menu, or of the descriptions. */
interface Group {
  readonly scope: string;
  readonly parts: readonly Announcement[];
}

export async function announce(deps: AnnounceDeps, signal?: AbortSignal): Promise<void> {
  const told = (await deps.announced?.all()) ?? new Map<string, string>();
  const menus = await menusOf(deps);
  for (const { scope, parts } of [...menus, descriptionsOf(deps)]) {
    try {
      for (const { name, content, tell } of parts) {
        const digest = digestOf(content);
        if (told.get(name) === digest) continue;
        await patiently(tell, signal);
        await deps.announced?.put(name, digest);
      }
    } catch (error) {
      if (signal?.aborted || isCalledOff(error)) return;
      // A person who never talked to the bot has no menu yet; a server that knows no menus takes none of them.
      deps.emit({ type: "menu.refused", scope, error });
      if (scope === "default") return;
    }
  }
  await takeBack(deps, told, new Set(menus.flatMap(({ parts }) => parts.map(({ name }) => name))), signal);
}

/** A flood's wait is part of the way: the languages behind it would keep an old menu for good. */
async function patiently(tell: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  for (;;) {
    try {
      await tell();
      return;
    } catch (error) {
      const verdict = classifyError(error);
      if (verdict.kind !== "flood") throw error;
      await pause(verdict.retryAfterMs, undefined, { ref: false, ...(signal && { signal }) });
    }
  }
}

/** Who has a role no more has the readers' menu again. */
async function takeBack(
  { api, announced, emit }: AnnounceDeps,
  told: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const name of told.keys()) {
    const [, chat, code] = /^chat:(-?\d+) ([a-z]*)$/.exec(name) ?? [];
    if (chat === undefined || wanted.has(name)) continue;
    const scope = { type: "chat", chat_id: Number(chat) } as const;
    try {
      await patiently(() => api.deleteMyCommands({ scope, ...languageOf(code || undefined) }), signal);
      await announced?.drop(name);
    } catch (error) {
      if (signal?.aborted || isCalledOff(error)) return;
      emit({ type: "menu.refused", scope: "chat", error });
    }
  }
}

const digestOf = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 16);

const languageOf = (code: string | undefined) => (code === undefined ? {} : { language_code: code as LanguageCode });

/** Without a language first: who uses one that we don't speak gets the outlet's own. */
const languages = ({ locales, defaultLocale }: AnnounceDeps) =>
  [undefined, ...locales.codes].map((code) => ({ code, texts: locales.textsOf(code ?? defaultLocale) }));

async function menusOf(deps: AnnounceDeps): Promise<Group[]> {
  const { commands, newsroomChatId, listEditors } = deps;
  const readers = readersOf(commands);
  const inGroups = readersOf(commands, "groups");
  const whole = newsroomsOf(commands, "owner");
  const editors = (await listEditors?.()) ?? [];
  return [
    menu(deps, { type: "default" }, readers),
    menu(deps, { type: "all_private_chats" }, readers),
    menu(
      deps,
      { type: "all_group_chats" },
      inGroups.filter(({ right }) => right === "everyone"),
    ),
    menu(deps, { type: "all_chat_administrators" }, inGroups),
    ...(whole.length > 0 && newsroomChatId !== undefined
      ? [menu(deps, { type: "chat", chat_id: newsroomChatId }, whole)]
      : []),
    ...editors.map(({ userId, role }) =>
      menu(deps, { type: "chat", chat_id: userId }, [...newsroomsOf(commands, role), ...readers]),
    ),
  ];
}

function menu(deps: AnnounceDeps, scope: BotCommandScope, commands: readonly CommandEntry[]): Group {
  const place = "chat_id" in scope ? `${scope.type}:${scope.chat_id}` : scope.type;
  const parts = languages(deps).map(({ code, texts }): Announcement => {
    const content = commands
      .slice(0, mostCommands)
      .map(({ name }): BotCommand => ({ command: name, description: commandLine(texts, name) }));
    const tell = () => deps.api.setMyCommands(content, { scope, ...languageOf(code) });
    return { name: `${place} ${code ?? ""}`, content, tell };
  });
  return { scope: scope.type, parts };
}

/** Of a name that would leave no room for what is said of it. */
const longestOutlet = 60;

/** What stands on the bot's profile, and in its chat before Start is pressed. The bot's name is its operator's. */
function descriptionsOf(deps: AnnounceDeps): Group {
  const { api } = deps;
  const outlet = truncate(deps.outletName, longestOutlet);
  const parts = languages(deps).flatMap(({ code, texts: { t } }): Announcement[] => {
    const description = truncate(t("profile-description", { outlet }), descriptionLimit);
    const about = truncate(t("profile-about", { outlet }), aboutLimit);
    return [
      {
        name: `description ${code ?? ""}`,
        content: description,
        tell: () => api.setMyDescription(description, languageOf(code)),
      },
      {
        name: `about ${code ?? ""}`,
        content: about,
        tell: () => api.setMyShortDescription(about, languageOf(code)),
      },
    ];
  });
  return { scope: "profile", parts };
}
