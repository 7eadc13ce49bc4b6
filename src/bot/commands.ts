/** The command menus Telegram shows: one table, a menu per scope and language. What fails is logged, never fatal. */
import type { BotCommand, BotCommandScope } from "grammy/types";
import type { Catalogue } from "../locales/catalogue.ts";
import { localeCodes, textsOf } from "../locales/index.ts";
import type { BotDeps } from "./context.ts";

/** In the order people need them; every one has a line in every language. */
export const readerCommands = [
  "start",
  "topics",
  "latest",
  "digest",
  "settings",
  "subscribe",
  "unsubscribe",
  "breaking",
  "timezone",
  "language",
  "privacy",
  "help",
  "stop",
] as const satisfies readonly (keyof Catalogue["commands"])[];

/** Bot API, setMyCommands: at most 100 a scope. */
const mostCommands = 100;

export async function announceCommands(deps: BotDeps): Promise<void> {
  for (const { scope, commands } of await menus(deps)) {
    try {
      // Without a language first: who uses one that we don't speak gets the outlet's own.
      for (const code of [undefined, ...localeCodes]) {
        const list = commands(textsOf(code ?? deps.defaultLocale)).slice(0, mostCommands);
        await deps.api.setMyCommands(list, { scope, ...(code && { language_code: code }) });
      }
    } catch (error) {
      // A person who never talked to the bot has no menu yet; a server that knows no menus takes none of them.
      deps.emit({ type: "menu.refused", scope: scope.type, error });
      if (scope.type === "default") return;
    }
  }
}

/** What members of a group who don't administer it can use. */
const isForMembers = ({ command }: BotCommand): boolean => command === "help" || command === "privacy";

interface Menu {
  readonly scope: BotCommandScope;
  commands(texts: Catalogue): BotCommand[];
}

async function menus(deps: BotDeps): Promise<Menu[]> {
  const reader = (texts: Catalogue): BotCommand[] =>
    readerCommands.map((command) => ({ command, description: texts.commands[command] }));
  const newsroom = deps.newsroomCommands ?? [];
  const editors = (await deps.listEditors?.()) ?? [];
  return [
    { scope: { type: "default" }, commands: reader },
    { scope: { type: "all_private_chats" }, commands: reader },
    { scope: { type: "all_group_chats" }, commands: (texts) => reader(texts).filter(isForMembers) },
    { scope: { type: "all_chat_administrators" }, commands: reader },
    ...(newsroom.length > 0 && deps.newsroomChatId !== undefined
      ? [{ scope: { type: "chat", chat_id: deps.newsroomChatId } as const, commands: all(newsroom, []) }]
      : []),
    ...editors.map(({ userId, role }) => ({
      scope: { type: "chat", chat_id: userId } as const,
      commands: all(
        newsroom.filter((command) => command.allows(role)),
        readerCommands,
      ),
    })),
  ];
}

/** A reader's command of the same name gives way: its line stands for both. */
const all =
  (newsroom: NonNullable<BotDeps["newsroomCommands"]>, reader: readonly (typeof readerCommands)[number][]) =>
  (texts: Catalogue): BotCommand[] => {
    const own = newsroom.map(({ command, describe }) => ({ command, description: describe(texts) }));
    const names = new Set(own.map(({ command }) => command));
    const others = reader.filter((command) => !names.has(command));
    return [...own, ...others.map((command) => ({ command, description: texts.commands[command] }))];
  };
