/** What the buttons below a story carry. */
import { z } from "zod";
import { reminderTimes } from "../../../news/reminder.ts";
import { defineAction } from "../../callback.ts";
import { articleIdArgument, topicArgument } from "../../callback-arguments.ts";

/** What a press sets, so that a second one of the same button changes nothing. */
const wanted = z.enum(["on", "off"]);
/** row: the quiet one below every story; the others take its place. */
const view = z.enum(["row", "more", "less", "remind", "share"]);
export type StoryView = z.infer<typeof view>;

export const saveStory = defineAction("s-save", z.tuple([articleIdArgument, wanted]));
export const muteStory = defineAction("s-mute", z.tuple([articleIdArgument, wanted]));
export const followStory = defineAction("s-follow", z.tuple([articleIdArgument, wanted]));
export const openStory = defineAction("s-open", z.tuple([articleIdArgument, view]));
export const lessOf = defineAction(
  "s-less",
  z.tuple([articleIdArgument, topicArgument, z.enum(["digest", "breaking", "none"])]),
);
export const remindAt = defineAction("s-remind", z.tuple([articleIdArgument, z.enum([...reminderTimes, "off"])]));
/** Sends the other pictures of its album. */
export const photosOf = defineAction("s-photos", z.tuple([articleIdArgument]));
export const whyStory = defineAction("s-why", z.tuple([articleIdArgument]));
/** Takes back what the answer to "why" named; that is asked for again, for a button has no room for it. */
export const undoWhy = defineAction("s-undo", z.tuple([articleIdArgument]));
