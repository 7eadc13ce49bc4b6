/** The bot's own profile: commands per scope and language, name, descriptions, menu button. */
import type { Command, Core } from "../world/core.ts";
import type { Chat } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import type { Methods } from "./methods.ts";

// Bot API docs; TDLib, BotCommand.cpp.
const mostCommands = 100;
const longestCommand = 32;
const longestDescription = 256;
const scopes = new Set(
  "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member".split(" "),
);
const texts = {
  MyName: ["name", 64],
  MyDescription: ["description", 512],
  MyShortDescription: ["short_description", 120],
} as const;

export const profileMethods: Methods = {
  getMe: (core) => ({
    ...core.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  setMyCommands(core, args) {
    const given = args.object("commands", "can't parse commands: Can't parse JSON object") ?? [];
    if (!Array.isArray(given)) throw badRequest("can't parse commands: expected an Array of BotCommand");
    if (given.length > mostCommands) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    const commands = given.map(readCommand);
    const key = scopeKey(args);
    if (commands.length > 0) core.commands.set(key, commands);
    else core.commands.delete(key);
    core.bus.emit("commands", () => ({}));
    return true;
  },
  getMyCommands: (core, args) => core.commands.get(scopeKey(args)) ?? [],
  deleteMyCommands(core, args) {
    core.commands.delete(scopeKey(args));
    core.bus.emit("commands", () => ({}));
    return true;
  },
  setChatMenuButton(core, args) {
    core.profile.set(`menu|${args.text("chat_id")}`, args.object("menu_button") ?? { type: "default" });
    return true;
  },
  getChatMenuButton: (core, args) => core.profile.get(`menu|${args.text("chat_id")}`) ?? { type: "commands" },
  setMyDefaultAdministratorRights(core, args) {
    core.profile.set(`rights|${args.flag("for_channels")}`, args.object("rights") ?? null);
    return true;
  },
  ...Object.fromEntries(
    Object.entries(texts).flatMap(([name, [field, limit]]) => [
      [
        `set${name}`,
        (core: Core, args: Arguments) => {
          const text = args.text(field);
          if ([...text].length > limit) throw badRequest(`${field.replace("_", " ")} is too long`);
          core.profile.set(`${field}|${language(args)}`, text);
          core.bus.emit("commands", () => ({}));
          return true;
        },
      ],
      [
        `get${name}`,
        (core: Core, args: Arguments) => ({
          [field]:
            core.profile.get(`${field}|${language(args)}`) ??
            core.profile.get(`${field}|`) ??
            (field === "name" ? core.bot.first_name : ""),
        }),
      ],
    ]),
  ),
};

/** As a client would resolve them, the most particular scope first, each with the person's language first. */
export function commandsFor(core: Core, chat: Chat, userId: number): readonly Command[] {
  const languageCode = (core.people.get(userId)?.language_code ?? "").slice(0, 2);
  const status = chat.members.get(userId);
  const isAdmin = status === "creator" || status === "administrator";
  const order =
    chat.type === "private"
      ? [`chat:${chat.id}`, "all_private_chats", "default"]
      : [
          `chat_member:${chat.id}:${userId}`,
          ...(isAdmin ? [`chat_administrators:${chat.id}`] : []),
          `chat:${chat.id}`,
          ...(isAdmin ? ["all_chat_administrators"] : []),
          "all_group_chats",
          "default",
        ];
  for (const scope of order) {
    const commands = core.commands.get(`${scope}|${languageCode}`) ?? core.commands.get(`${scope}|`);
    if (commands) return commands;
  }
  return [];
}

function readCommand(given: unknown): Command {
  const { command = "", description = "" } = (given ?? {}) as Partial<Command>;
  const name = String(command).replace(/^\//, "");
  if (name === "") throw badRequest("command must be non-empty");
  if (name.length > longestCommand) throw badRequest("command length must not exceed 32");
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
  if (description === "") throw badRequest("command description must be non-empty");
  if ([...description].length > longestDescription) throw badRequest("command description length must not exceed 256");
  return { command: name, description };
}

function scopeKey(args: Arguments): string {
  const scope = (args.object("scope", "can't parse BotCommandScope: Can't parse JSON object") ?? {
    type: "default",
  }) as {
    type?: string;
    chat_id?: number;
    user_id?: number;
  };
  if (!scopes.has(scope.type ?? "")) throw badRequest("unsupported type specified");
  const parts = [scope.type, scope.chat_id, scope.user_id].filter((part) => part !== undefined);
  return `${parts.join(":")}|${language(args)}`;
}

function language(args: Arguments): string {
  const code = args.text("language_code");
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}
