/** What the buttons below an article's desk message carry. */
import { z } from "zod";
import type { ArticleId } from "../../news/article.ts";
import { articleSentAs, type BroadcastId } from "../../news/broadcast.ts";
import { typedFields } from "../../news/pending-input.ts";
import { defineAction } from "../callback.ts";
import { articleIdArgument, broadcastArgument, topicArgument } from "../callback-arguments.ts";

/** The draft's edits (`editsOf`) that stood above the button. Absent below messages sent before 2026-11-30, and where the
 *  act is the same whatever the draft has become. */
const seen = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number)
  .optional();
/** ms since epoch */
const moment = z
  .string()
  .regex(/^\d{10,15}$/)
  .transform(Number);
/** What a switch shall be, so that a second tap changes nothing. */
const wanted = z.enum(["on", "off"]);

/** Acts on an article, as far as its state allows. The switches among them stand below messages sent before
 *  2026-11-30. */
export const deskAction = defineAction(
  "desk",
  z.tuple([
    z.enum([
      "show",
      "publish",
      "handin",
      "sendback",
      "twice",
      "schedule",
      "move",
      "topics",
      "edit",
      "askdiscard",
      "discard",
      "restore",
      "undo",
      "open",
      "correct",
      "retract",
      "nopicture",
      "nolinks",
      "proposed",
      "ignore",
      "valid",
      "followup",
      "languages",
      "anyway",
      "breaking",
      "silent",
      "fulltext",
      "graphic",
      "paid",
      "paidyes",
    ]),
    articleIdArgument,
    seen,
  ]),
);
/** Switches something of a draft. paid: once more to be confirmed; paidyes: it is. */
export const switchAction = defineAction(
  "dset",
  z.tuple([z.enum(["breaking", "silent", "fulltext", "graphic", "paid", "paidyes"]), wanted, articleIdArgument, seen]),
);
export const topicAction = defineAction("dt", z.tuple([articleIdArgument, topicArgument, wanted, seen]));
/** Goes out at a moment. */
export const timeAction = defineAction("dtime", z.tuple([articleIdArgument, moment, seen]));
/** Goes out when each reader's clock shows it: the date without its lines, the time without its colon. */
export const clockAction = defineAction(
  "dclock",
  z.tuple([articleIdArgument, z.string().regex(/^\d{8}$/), z.string().regex(/^\d{4}$/), seen]),
);
/** Goes out at a moment in the place of another. */
export const moveAction = defineAction("dmove", z.tuple([articleIdArgument, moment, moment]));
/** Holds until a moment, or without an end. */
export const validAction = defineAction("dvalid", z.tuple([articleIdArgument, z.union([moment, z.literal("always")])]));
/** Takes back what goes out at a moment. */
export const undoAction = defineAction("dundo", z.tuple([articleIdArgument, moment]));
/** Shows the card as readers of another language get it. */
export const cardLocaleAction = defineAction("dlang", z.tuple([articleIdArgument, z.string().regex(/^[a-z]{2}$/)]));
/** Lifts a hold or an embargo, or asks when an embargo ends. */
export const holdAction = defineAction("dhold", z.tuple([z.enum(["lift", "until", "unembargo"]), articleIdArgument]));
/** Goes out at no earlier moment. */
export const embargoAction = defineAction("dembargo", z.tuple([articleIdArgument, moment]));
/** Asks for a text to be typed. */
export const askAction = defineAction("dask", z.tuple([articleIdArgument, z.enum(typedFields), seen]));
/** Steers one broadcast, whatever it carries. */
export const sendingAction = defineAction(
  "sending",
  z.tuple([z.enum(["pause", "resume", "askstop", "stop", "keep", "askagain", "again", "show"]), broadcastArgument]),
);
const decisionName = z.string().regex(/^[2-9a-z]{6}$/);
/** Decides what was asked under this name. Of a correction: with (loud) or without a word below each copy; or
 *  with the mark on the card alone; of a withdrawal: young copies are deleted, or changed like all others; notify, mark and remove
 *  switch to it, go means it; later asks when, and ask what was asked before. Absent below questions sent before 2026-11-30. */
export const decisionAction = defineAction(
  "decide",
  z.tuple([
    z.enum(["go", "drop", "notify", "mark", "remove", "later", "ask"]),
    decisionName,
    z.enum(["loud", "quiet", "marked", "deleted", "changed"]).optional(),
  ]),
);
/** An announcement goes out at a moment. */
export const announceAtAction = defineAction("dannounce", z.tuple([decisionName, moment]));

/** What a button is about, whichever of these it is. */
export function storyOfButton(
  data: string,
):
  | { readonly kind: "story"; readonly id: ArticleId }
  | { readonly kind: "broadcast"; readonly id: BroadcastId }
  | null {
  const id =
    deskAction.parse(data)?.[1] ??
    switchAction.parse(data)?.[2] ??
    holdAction.parse(data)?.[1] ??
    [embargoAction, topicAction, timeAction, moveAction, validAction, undoAction, cardLocaleAction, askAction]
      .map((each) => each.parse(data)?.[0])
      .find(Boolean);
  if (id) return { kind: "story", id };
  const broadcast = sendingAction.parse(data)?.[1];
  if (!broadcast) return null;
  // A story's own sending is the story.
  const story = articleSentAs(broadcast);
  return story ? { kind: "story", id: story } : { kind: "broadcast", id: broadcast };
}
