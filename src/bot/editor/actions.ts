/** What the buttons below an article's desk message carry. */
import { z } from "zod";
import { typedFields } from "../../news/pending-input.ts";
import { defineAction } from "../callback.ts";
import { articleIdArgument, topicArgument } from "../callback-arguments.ts";
import { broadcastIdSchema } from "./broadcast/broadcast-subject.ts";

/** Acts on an article, as far as its state allows. */
export const deskAction = defineAction(
  "desk",
  z.tuple([
    z.enum([
      "show",
      "publish",
      "schedule",
      "breaking",
      "silent",
      "fulltext",
      "topics",
      "edit",
      "discard",
      "undo",
      "open",
      "paid",
      "paidyes",
      "correct",
      "retract",
      "proposed",
    ]),
    articleIdArgument,
  ]),
);
export const topicAction = defineAction("dtopic", z.tuple([articleIdArgument, topicArgument]));
/** A moment, ms since epoch. */
export const timeAction = defineAction(
  "dtime",
  z.tuple([
    articleIdArgument,
    z
      .string()
      .regex(/^\d{10,15}$/)
      .transform(Number),
  ]),
);
/** Asks for a text to be typed. */
export const askAction = defineAction("dask", z.tuple([articleIdArgument, z.enum(typedFields)]));
/** Steers one broadcast, whatever it carries. */
export const sendingAction = defineAction(
  "sending",
  z.tuple([z.enum(["pause", "resume", "askstop", "stop", "keep", "askagain", "again", "show"]), broadcastIdSchema]),
);
/** Decides what was asked under this name. */
export const decisionAction = defineAction(
  "decide",
  z.tuple([z.enum(["go", "drop", "notify"]), z.string().regex(/^[2-9a-z]{6}$/)]),
);
