/** The newsroom's commands, in the order in which menus and /help list them, and the buttons below its messages. */
import type { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import { type Command, isNewsroomPlace } from "../define-command.ts";
import { shown } from "../shown.ts";
import { installBroadcastButtons } from "./broadcast/broadcast-buttons.ts";
import { acceptInvitation } from "./commands/accept-invitation.ts";
import { installAlbums } from "./commands/albums.ts";
import { announce } from "./commands/announce.ts";
import { audit } from "./commands/audit.ts";
import { breaking } from "./commands/breaking.ts";
import { button } from "./commands/button.ts";
import { cancel } from "./commands/cancel.ts";
import { correct } from "./commands/correct.ts";
import { drafts } from "./commands/drafts.ts";
import { editors } from "./commands/editors.ts";
import { feeds } from "./commands/feeds.ts";
import { followup } from "./commands/followup.ts";
import { halt } from "./commands/halt.ts";
import { health } from "./commands/health.ts";
import { embargo, hold } from "./commands/hold.ts";
import { link } from "./commands/link.ts";
import { pausesend } from "./commands/pausesend.ts";
import { publish } from "./commands/publish.ts";
import { published } from "./commands/published.ts";
import { queue } from "./commands/queue.ts";
import { resumesend } from "./commands/resumesend.ts";
import { retract } from "./commands/retract.ts";
import { review } from "./commands/review.ts";
import { stats } from "./commands/stats.ts";
import { status } from "./commands/status.ts";
import { topicadmin } from "./commands/topicadmin.ts";
import { undo } from "./commands/undo.ts";
import { unhalt } from "./commands/unhalt.ts";
import type { NewsroomDeps } from "./deps.ts";
import { installDecisions } from "./desk/decisions.ts";
import { installDeskButtons } from "./desk/desk-buttons.ts";
import { installHoldButtons } from "./desk/hold-buttons.ts";
import { installFeedNoticeButtons } from "./feeds/feed-notice-buttons.ts";
import { installLetterAnswers } from "./notices/letter-answers.ts";
import { installTypedAnswers } from "./typed-answers.ts";

export const newsroomCommands: readonly Command<NewsroomDeps>[] = [
  publish,
  breaking,
  drafts,
  review,
  published,
  status,
  stats,
  link,
  audit,
  queue,
  undo,
  cancel,
  hold,
  embargo,
  correct,
  retract,
  followup,
  button,
  announce,
  pausesend,
  resumesend,
  topicadmin,
  editors,
  feeds,
  halt,
  unhalt,
  health,
  acceptInvitation,
];

export function installNewsroom(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  composer.use(async ({ from }, next) => {
    if (from && !from.is_bot) await deps.rights.introduce(from.id, shown(from.first_name));
    await next();
  });
  // What it changes is told to the other messages when it is done: its own are redrawn by it.
  composer.use((ctx, next) => (ctx.chat ? deps.panels.acting(ctx.chat.id, next) : next()));
  const people = { roleOf: deps.rights.roleOf, newsroomChatId: deps.newsroomChatId };
  installAlbums(
    composer.filter((ctx) => isNewsroomPlace(ctx, { newsroomChatId: deps.newsroomChatId })),
    deps,
  );
  for (const command of newsroomCommands) command.install(composer, deps, people);
  const here = composer.filter((ctx) => isNewsroomPlace(ctx, people));
  // First: a reply to a letter is meant for its writer, whatever else was asked.
  installLetterAnswers(here, deps);
  installDecisions(here, deps);
  installFeedNoticeButtons(here, deps);
  installDeskButtons(here, deps);
  installHoldButtons(here, deps);
  installTypedAnswers(here, deps);
  installBroadcastButtons(here, deps);
}
