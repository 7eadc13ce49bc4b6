/** What is derived from the commands' definitions: the line about each, and who is offered which. */
import type { TextKey } from "../locales/say.ts";
import type { Texts } from "../locales/texts.ts";
import { type Act, may, type Role } from "../news/roles.ts";

/** Each has its line in every language: see `commandLine`. */
export type CommandName = NameIn<TextKey>;
type NameIn<K> = K extends `command-${infer Name}-menu` ? Name : never;

/** everyone: members of a group too. administrators: in private the person, elsewhere that chat's administrators.
 *  An act: the newsroom's people whose role allows it. */
export type CommandRight = "everyone" | "administrators" | Act;

/** A chat of one person with the bot, or one of many people. */
export type Place = "private" | "groups";

/** What menus, /help and suggestions need to know of a command. */
export interface CommandEntry {
  readonly name: CommandName;
  readonly right: CommandRight;
  /** Listed there alone; absent: everywhere. */
  readonly place?: Place;
  /** In no menu, /help or suggestion: another command of the same name stands there for both. */
  readonly unlisted?: boolean;
}

/** The line about a command in menus and in /help. */
export function commandLine(texts: Texts, name: CommandName): string {
  return texts.t(`command-${name}-menu`);
}

/** The readers' commands, as they are listed in such a place. */
export function readersOf(commands: readonly CommandEntry[], there: Place = "private"): CommandEntry[] {
  return commands.filter(
    ({ right, place = there, unlisted }) =>
      !unlisted && place === there && (right === "everyone" || right === "administrators"),
  );
}

/** The newsroom's commands that this role may give, as they are listed. */
export function newsroomsOf(commands: readonly CommandEntry[], role: Role | null): CommandEntry[] {
  return commands.filter(
    ({ right, unlisted }) => !unlisted && right !== "everyone" && right !== "administrators" && may(role, right),
  );
}
