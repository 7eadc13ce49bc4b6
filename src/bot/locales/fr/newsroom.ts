/** What editors are told in French. */
import type { NewsroomTexts } from "../en/newsroom.ts";

export const newsroomFr = {} satisfies NewsroomTexts;
