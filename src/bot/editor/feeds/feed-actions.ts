/** What the buttons below a feed's messages carry. A switch carries what it sets, so that a second tap changes nothing. */
import { z } from "zod";
import { feedCharsets, feedModes, quirkSwitches } from "../../../news/feed.ts";
import { feedMatters } from "../../../news/feed-notice.ts";
import { defineAction } from "../../callback.ts";
import { topicArgument } from "../../callback-arguments.ts";

const numberArgument = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const pageArgument = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
const wanted = z.enum(["on", "off"]);
/** ms since epoch */
const moment = z
  .string()
  .regex(/^\d{10,15}$/)
  .transform(Number);

export const feedListAction = defineAction("feeds", z.tuple([pageArgument]));
/** show: the panel in this message; open: in a new one. */
export const feedAction = defineAction(
  "feed",
  z.tuple([
    z.enum([
      "show",
      "open",
      "pause",
      "resume",
      "poll",
      "topics",
      "address",
      "quirks",
      "charsets",
      "askremove",
      "remove",
    ]),
    numberArgument,
  ]),
);
export const feedModeAction = defineAction("feedm", z.tuple([z.enum(feedModes), numberArgument]));
export const feedTopicAction = defineAction("feedt", z.tuple([numberArgument, topicArgument, wanted]));
export const feedQuirkAction = defineAction("feedq", z.tuple([z.enum(quirkSwitches), wanted, numberArgument]));
export const feedCharsetAction = defineAction("feedc", z.tuple([z.enum(["auto", ...feedCharsets]), numberArgument]));
/** A page of what the last poll held. */
export const feedReportAction = defineAction("feedr", z.tuple([numberArgument, pageArgument]));
/** Decides a notice, named by feed, matter and when it began. all: as the feed has it; none: nothing of it; show: opens what
 *  it is about; yesall and yesnone: really. */
export const feedNoticeAction = defineAction(
  "feedn",
  z.tuple([
    z.enum(["all", "yesall", "none", "yesnone", "leave", "show", "back"]),
    numberArgument,
    z.enum(feedMatters),
    moment,
  ]),
);
