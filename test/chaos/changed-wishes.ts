/** Row W1: readers change their minds at every moment, in ways made up at random. No process is harmed. */
import { everyStoryOnce } from "../support/entitled.ts";
import type { Fault } from "./fault.ts";

export const changedWishes: readonly Fault[] = [
  {
    row: "W1",
    what: "5,000 lives of three readers who change their wishes: each story they are entitled to comes once",
    recipients: 1,
    ends: null,
    async inject(stage) {
      await everyStoryOnce(stage.redis.url, 5000);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
