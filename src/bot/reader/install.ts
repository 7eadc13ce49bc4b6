/** The readers' commands, in the order people need them: so menus and /help list them. */
import type { Composer } from "grammy";
import type { BotContext, BotDeps } from "../context.ts";
import type { Command } from "../define-command.ts";
import { installAdded } from "./added.ts";
import { breaking } from "./breaking.ts";
import { cap } from "./cap.ts";
import { installCatchUp } from "./catch-up.ts";
import { channels } from "./channels.ts";
import { installConsent } from "./consent.ts";
import { corrections } from "./corrections.ts";
import { deletemydata } from "./deletemydata.ts";
import { digest } from "./digest.ts";
import { installDigestFooter } from "./digest-footer.ts";
import { installDigestPages } from "./digest-more.ts";
import { feedback } from "./feedback.ts";
import { follow, unfollow } from "./filters/follow.ts";
import { mute, unmute } from "./filters/mute.ts";
import { stories } from "./filters/stories.ts";
import { help } from "./help.ts";
import { installInline } from "./inline.ts";
import { invite } from "./invite.ts";
import { language } from "./language.ts";
import { latest } from "./latest.ts";
import { installLocation } from "./location.ts";
import { mydata } from "./mydata.ts";
import { installCapOffer } from "./offer-cap.ts";
import { installOpenStory } from "./open-story.ts";
import { pause, resume } from "./pause.ts";
import { privacy } from "./privacy.ts";
import { quiet } from "./quiet.ts";
import { installReadAs, installReadOn } from "./read-on.ts";
import { installReads } from "./reads.ts";
import { save } from "./save.ts";
import { saved } from "./saved-list.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { installStillWelcome } from "./still-welcome.ts";
import { stop } from "./stop.ts";
import { installStoryButtons } from "./story/story-buttons.ts";
import { subscribe } from "./subscribe.ts";
import { timezone } from "./timezone.ts";
import { topicHere } from "./topic-here.ts";
import { topics } from "./topics.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { installWelcomeBack } from "./welcome-back.ts";

export const readerCommands: readonly Command<BotDeps>[] = [
  start,
  topics,
  latest,
  search,
  digest,
  settings,
  subscribe,
  unsubscribe,
  topicHere,
  channels,
  breaking,
  quiet,
  cap,
  pause,
  resume,
  timezone,
  mute,
  unmute,
  follow,
  unfollow,
  stories,
  save,
  saved,
  language,
  corrections,
  invite,
  feedback,
  privacy,
  mydata,
  deletemydata,
  help,
  stop,
];

export function installReader(composer: Composer<BotContext>, deps: BotDeps): void {
  installConsent(composer, deps);
  for (const command of readerCommands) command.install(composer, deps, deps);
  installLocation(composer, deps);
  installStillWelcome(composer, deps);
  installCapOffer(composer);
  installAdded(composer, deps);
  installWelcomeBack(composer, deps);
  installDigestFooter(composer, deps);
  installDigestPages(composer, deps);
  installInline(composer, deps);
  installOpenStory(composer, deps);
  installReadOn(composer, deps);
  installReadAs(composer, deps);
  installReads(composer, deps);
  installCatchUp(composer, deps);
  installStoryButtons(composer, deps);
}
