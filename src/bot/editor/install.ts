/** The newsroom's commands and buttons, and who is shown which. Rights are asked again at every act. */
import type { Composer } from "grammy";
import { type Act, may } from "../../news/roles.ts";
import type { BotContext, NewsroomCommand } from "../context.ts";
import { installAnnounce } from "./commands/announce.ts";
import { installArticleLists } from "./commands/article-lists.ts";
import { installCorrect } from "./commands/correct.ts";
import { installEditors } from "./commands/editors.ts";
import { installFeeds } from "./commands/feeds.ts";
import { installPublish } from "./commands/publish.ts";
import { installRetract } from "./commands/retract.ts";
import { installSendingControl } from "./commands/sending-control.ts";
import { installTopicAdmin } from "./commands/topic-admin.ts";
import type { NewsroomDeps } from "./deps.ts";
import { installDecisions } from "./desk/decisions.ts";
import { installDeskButtons } from "./desk/desk-buttons.ts";
import { installTypedAnswers } from "./desk/typed-answers.ts";

export function installNewsroom(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  installPublish(composer, deps);
  installCorrect(composer, deps);
  installRetract(composer, deps);
  installAnnounce(composer, deps);
  installDecisions(composer, deps);
  installDeskButtons(composer, deps);
  installTypedAnswers(composer, deps);
  installSendingControl(composer, deps);
  installArticleLists(composer, deps);
  installTopicAdmin(composer, deps);
  installEditors(composer, deps);
  installFeeds(composer, deps);
}

const needs = {
  publish: "draft",
  drafts: "draft",
  status: "draft",
  queue: "publish",
  undo: "publish",
  cancel: "publish",
  correct: "publish",
  retract: "publish",
  announce: "publish",
  pausesend: "publish",
  resumesend: "publish",
  topicadmin: "govern",
  editors: "govern",
  feeds: "govern",
  halt: "govern",
  unhalt: "govern",
} as const satisfies Record<string, Act>;

export const newsroomCommands: readonly NewsroomCommand[] = Object.entries(needs).map(([command, act]) => ({
  command,
  allows: (role) => may(role, act),
  describe: (texts) => texts.newsroom.commands[command as keyof typeof needs],
}));
