/** /help: what this person may do here, nothing else. */
import { type Html, html, joinHtml } from "../../format/safe-html.ts";
import { show } from "../answer.ts";
import { isInCharge } from "../chats/in-charge.ts";
import { type CommandEntry, commandLine, newsroomsOf, readersOf } from "../commands.ts";
import { type BotContext, type BotDeps, isPrivate } from "../context.ts";
import { defineCommand } from "../define-command.ts";

export const help = defineCommand<BotDeps>({
  name: "help",
  right: "everyone",
  async run(ctx, _args, deps) {
    const { t } = ctx.texts;
    const outlet = { outlet: deps.outletName };
    const lines = (commands: readonly CommandEntry[]): Html[] =>
      commands.map(({ name }) => html`/${name} – ${commandLine(ctx.texts, name)}`);
    const listed = readersOf(deps.commands, isPrivate(ctx) ? "private" : "groups");
    // Members of a group, and its administrators, may do different things.
    const may = await isInCharge(ctx);
    const newsroom = lines(await newsroomHere(ctx, deps));
    const blocks: Html[] = [
      isPrivate(ctx) ? t("help-title", outlet) : t("help-title-group", outlet),
      joinHtml(lines(listed.filter(({ right }) => may || right === "everyone")), "\n"),
      ...(newsroom.length > 0 ? [joinHtml([t("help-newsroom"), ...newsroom], "\n")] : []),
      ...(may ? [t("help-hint")] : []),
    ];
    await show(ctx, { html: joinHtml(blocks, "\n\n") });
  },
});

/** In groups nobody is told who has a role. */
async function newsroomHere(ctx: BotContext, deps: BotDeps): Promise<readonly CommandEntry[]> {
  const isNewsroom = ctx.chat?.id === deps.newsroomChatId;
  if (!ctx.from || !(isPrivate(ctx) || isNewsroom)) return [];
  return newsroomsOf(deps.commands, await deps.roleOf(ctx.from.id));
}
