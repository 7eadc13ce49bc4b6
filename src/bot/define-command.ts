/** A command as one value: its names, the right it needs, what it does and what its buttons do. Everything that names a
 *  command (handlers, menus, /help, "did you mean") is made from the lists of these values, and the right is checked here,
 *  at the act. */
import type { Composer } from "grammy";
import { AppError } from "../news/app-error.ts";
import { type Act, may, type Role } from "../news/roles.ts";
import { inCharge, refuse } from "./chats/in-charge.ts";
import type { CommandEntry } from "./commands.ts";
import { type BotContext, isPrivate } from "./context.ts";

interface Definition<Deps> extends CommandEntry {
  readonly aliases?: readonly string[];
  /** Asked before the right. False: these words are meant for the next command of the same name. */
  takes?(ctx: BotContext, args: string, deps: Deps): boolean | Promise<boolean>;
  /** It is for a chat: in private for the channel that is being managed, if one is. */
  readonly isChoice?: true;
  /** `args`: what stands behind the command, trimmed. */
  run(ctx: BotContext, args: string, deps: Deps): Promise<void>;
  /** Installs the handlers of the buttons it shows. Those check the right themselves. */
  buttons?(composer: Composer<BotContext>, deps: Deps): void;
}

/** Who has a role, and where the newsroom meets. */
export interface People {
  roleOf(userId: number): Promise<Role | null>;
  /** Its commands and buttons work there and in private chats, nowhere else. */
  readonly newsroomChatId?: number | undefined;
}

export interface Command<Deps> extends CommandEntry {
  /** Throws not_allowed out of the handler, before anything is done, for whoever lacks the right. */
  install(composer: Composer<BotContext>, deps: Deps, people: People): void;
}

export function defineCommand<Deps>(definition: Definition<Deps>): Command<Deps> {
  const { name, right, place, unlisted = false, aliases = [] } = definition;
  const names = new Set<string>([name, ...aliases]);
  return {
    name,
    right,
    ...(place && { place }),
    unlisted,
    install(composer, deps, people) {
      composer.use(async (ctx, next) => {
        if (!ctx.typed || !names.has(ctx.typed.name)) return next();
        const { args } = ctx.typed;
        if (definition.takes && !(await definition.takes(ctx, args, deps))) return next();
        if (definition.isChoice) await ctx.speakForManaged();
        const run = () => definition.run(ctx, args, deps);
        if (right === "everyone") return run();
        if (right === "administrators") return inCharge(ctx, run);
        return asNewsroom(ctx, right, people, run);
      });
      const isOpen = right === "everyone" || right === "administrators";
      definition.buttons?.(isOpen ? composer : composer.filter((ctx) => isNewsroomPlace(ctx, people)), deps);
    },
  };
}

/** Whether the newsroom speaks here. A panel that stands elsewhere, as in a chat that was the newsroom's once, shows what others
 *  must not see and does nothing, whoever presses. */
export function isNewsroomPlace(ctx: BotContext, { newsroomChatId }: Pick<People, "newsroomChatId">): boolean {
  return isPrivate(ctx) || (ctx.chat !== undefined && ctx.chat.id === newsroomChatId);
}

/** Runs what only the newsroom's people may do. Elsewhere than in private and in the newsroom's chat whoever has a role is told
 *  where to go; others, and channels, are left in peace. */
async function asNewsroom(ctx: BotContext, right: Act, people: People, run: () => Promise<void>): Promise<void> {
  const role = ctx.from ? await people.roleOf(ctx.from.id) : null;
  if (!isNewsroomPlace(ctx, people)) {
    if (role !== null) await refuse(ctx, "newsroom-not-here", { html: ctx.texts.t("newsroom-not-here") });
    return;
  }
  if (ctx.channelPost) return;
  if (!may(role, right)) throw new AppError("not_allowed", {});
  return run();
}
