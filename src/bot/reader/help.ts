/** /help: what this person may do here, nothing else. */
import type { Composer } from "grammy";
import { type Html, html, joinHtml } from "../../format/safe-html.ts";
import { show } from "../answer.ts";
import { readerCommands } from "../commands.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";

export function installHelp(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.command("help", async (ctx) => {
    const words = ctx.texts.reader.help;
    const outlet = { outlet: deps.outletName };
    const lines = readerCommands.map((command) => line(command, ctx.texts.commands[command]));
    const newsroom = await newsroomLines(ctx, deps);
    const blocks: Html[] = [
      isPrivate(ctx) ? words.title(outlet) : words.titleGroup(outlet),
      joinHtml(lines, "\n"),
      ...(newsroom.length > 0 ? [joinHtml([words.newsroom, ...newsroom], "\n")] : []),
      words.hint,
    ];
    await show(ctx, { html: joinHtml(blocks, "\n\n") });
  });
}

/** In groups nobody is told who has a role. */
async function newsroomLines(ctx: BotContext, deps: BotDeps): Promise<Html[]> {
  const isNewsroom = ctx.chat?.id === deps.newsroomChatId;
  if (!ctx.from || !(isPrivate(ctx) || isNewsroom)) return [];
  const role = await deps.roleOf(ctx.from.id);
  if (role === null) return [];
  return (deps.newsroomCommands ?? [])
    .filter((command) => command.allows(role))
    .map(({ command, describe }) => line(command, describe(ctx.texts)));
}

const line = (command: string, description: string): Html => html`/${command} – ${description}`;
