/** A command as one value: its names, the right it needs, what it does and what its buttons do. Everything that names a
 *  command (handlers, menus, /help, "did you mean") is made from the lists of these values, and the right is checked here,
 *  at the act. */
import type { CommandContext, Composer } from "grammy";
import { AppError } from "../news/app-error.ts";
import { may, type Role } from "../news/roles.ts";
import { inCharge } from "./chats/in-charge.ts";
import type { CommandEntry } from "./commands.ts";
import type { BotContext } from "./context.ts";

interface Definition<Deps> extends CommandEntry {
  readonly aliases?: readonly string[];
  /** Asked before the right. False: these words are meant for the next command of the same name. */
  takes?(ctx: CommandContext<BotContext>, args: string, deps: Deps): boolean | Promise<boolean>;
  /** `args`: what stands behind the command, trimmed. */
  run(ctx: CommandContext<BotContext>, args: string, deps: Deps): Promise<void>;
  /** Installs the handlers of the buttons it shows. Those check the right themselves. */
  buttons?(composer: Composer<BotContext>, deps: Deps): void;
}

export interface Command<Deps> extends CommandEntry {
  /** Throws not_allowed out of the handler, before anything is done, for whoever lacks the right. */
  install(composer: Composer<BotContext>, deps: Deps, roleOf: (userId: number) => Promise<Role | null>): void;
}

export function defineCommand<Deps>(definition: Definition<Deps>): Command<Deps> {
  const { name, right, unlisted = false, aliases = [] } = definition;
  return {
    name,
    right,
    unlisted,
    install(composer, deps, roleOf) {
      composer.command([name, ...aliases], async (ctx, next) => {
        const args = ctx.match.trim();
        if (definition.takes && !(await definition.takes(ctx, args, deps))) return next();
        const run = () => definition.run(ctx, args, deps);
        if (right === "everyone") return run();
        if (right === "administrators") return inCharge(ctx, run);
        if (!may(ctx.from ? await roleOf(ctx.from.id) : null, right)) throw new AppError("not_allowed", {});
        return run();
      });
      definition.buttons?.(composer, deps);
    },
  };
}
