/** What is derived from the commands' definitions: the line about each, who is offered which, and the menus that Telegram
 *  shows, one per scope and language. A menu that Telegram refuses is logged, never fatal. */
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope, LanguageCode } from "grammy/types";
import type { Emit } from "../events.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { TextKey } from "../locales/say.ts";
import type { Texts } from "../locales/texts.ts";
import { type Act, may, type Role } from "../news/roles.ts";

/** Each has its line in every language: see `commandLine`. */
export type CommandName = NameIn<TextKey>;
type NameIn<K> = K extends `command-${infer Name}-menu` ? Name : never;

/** everyone: members of a group too. administrators: in private the person, elsewhere that chat's administrators.
 *  An act: the newsroom's people whose role allows it. */
export type CommandRight = "everyone" | "administrators" | Act;

/** What menus, /help and suggestions need to know of a command. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly right: CommandRight;
  /** In no menu, /help or suggestion: another command of the same name stands there for both. */
  readonly unlisted?: boolean;
}

/** Bot API, setMyCommands: at most 100 a scope. */
const mostCommands = 100;

/** The line about a command in menus and in /help. */
export function commandLine(texts: Texts, name: CommandName): string {
  return texts.t(`command-${name}-menu`);
}

/** The readers' commands, as they are listed. */
export function readersOf(commands: readonly CommandEntry[]): CommandEntry[] {
  return commands.filter(({ right, unlisted }) => !unlisted && (right === "everyone" || right === "administrators"));
}

/** The newsroom's commands that this role may give, as they are listed. */
export function newsroomsOf(commands: readonly CommandEntry[], role: Role | null): CommandEntry[] {
  return commands.filter(
    ({ right, unlisted }) => !unlisted && right !== "everyone" && right !== "administrators" && may(role, right),
  );
}

export interface MenuDeps {
  readonly api: Pick<Api, "setMyCommands">;
  readonly emit: Emit;
  readonly locales: Locales;
  readonly defaultLocale: string;
  /** In the order in which menus and /help list them. */
  readonly commands: readonly CommandEntry[];
  /** The chat whose menu shows the newsroom's commands to everybody in it. */
  readonly newsroomChatId?: number;
  /** People whose private menu shows the newsroom's commands, as of start. */
  listEditors?(): Promise<readonly { readonly userId: number; readonly role: Role }[]>;
}

export async function announceCommands(deps: MenuDeps): Promise<void> {
  for (const { scope, commands } of await menus(deps)) {
    try {
      // Without a language first: who uses one that we don't speak gets the outlet's own.
      for (const code of [undefined, ...deps.locales.codes]) {
        const texts = deps.locales.textsOf(code ?? deps.defaultLocale);
        const list = commands
          .slice(0, mostCommands)
          .map(({ name }): BotCommand => ({ command: name, description: commandLine(texts, name) }));
        await deps.api.setMyCommands(list, { scope, ...(code && { language_code: code as LanguageCode }) });
      }
    } catch (error) {
      // A person who never talked to the bot has no menu yet; a server that knows no menus takes none of them.
      deps.emit({ type: "menu.refused", scope: scope.type, error });
      if (scope.type === "default") return;
    }
  }
}

interface Menu {
  readonly scope: BotCommandScope;
  readonly commands: readonly CommandEntry[];
}

async function menus({ commands, newsroomChatId, listEditors }: MenuDeps): Promise<Menu[]> {
  const readers = readersOf(commands);
  const whole = newsroomsOf(commands, "owner");
  const editors = (await listEditors?.()) ?? [];
  return [
    { scope: { type: "default" }, commands: readers },
    { scope: { type: "all_private_chats" }, commands: readers },
    { scope: { type: "all_group_chats" }, commands: readers.filter(({ right }) => right === "everyone") },
    { scope: { type: "all_chat_administrators" }, commands: readers },
    ...(whole.length > 0 && newsroomChatId !== undefined
      ? [{ scope: { type: "chat", chat_id: newsroomChatId } as const, commands: whole }]
      : []),
    ...editors.map(({ userId, role }) => ({
      scope: { type: "chat", chat_id: userId } as const,
      commands: [...newsroomsOf(commands, role), ...readers],
    })),
  ];
}
