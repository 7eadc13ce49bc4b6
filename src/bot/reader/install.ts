/** The readers' commands, one line each. */
import type { Composer } from "grammy";
import type { BotContext, BotDeps } from "../context.ts";
import { installBreaking } from "./breaking.ts";
import { installDigest } from "./digest.ts";
import { installDigestFooter } from "./digest-footer.ts";
import { installHelp } from "./help.ts";
import { installLanguage } from "./language.ts";
import { installLatest } from "./latest.ts";
import { installPrivacy } from "./privacy.ts";
import { installSettings } from "./settings.ts";
import { installStart } from "./start.ts";
import { installStop } from "./stop.ts";
import { installSubscribe } from "./subscribe.ts";
import { installTimeZone } from "./timezone.ts";
import { installTopics } from "./topics.ts";

export function installReader(composer: Composer<BotContext>, deps: BotDeps): void {
  installStart(composer, deps);
  installTopics(composer, deps);
  installSubscribe(composer, deps);
  installLatest(composer, deps);
  installDigest(composer, deps);
  installDigestFooter(composer, deps);
  installTimeZone(composer, deps);
  installBreaking(composer, deps);
  installLanguage(composer, deps);
  installSettings(composer, deps);
  installPrivacy(composer, deps);
  installHelp(composer, deps);
  installStop(composer, deps);
}
