/** The buttons below a story in a private chat: each changes that very row in place and says in a toast what it did. */
import type { Composer } from "grammy";
import type { Filter } from "../../../news/filter.ts";
import { mostSaved } from "../../../news/saved.ts";
import { toast } from "../../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { installLessButtons } from "./less-buttons.ts";
import { onStory, redraw, storyFilter } from "./on-story.ts";
import { installPhotos } from "./photos.ts";
import { installRemindButtons } from "./remind-buttons.ts";
import { followStory, muteStory, openStory, saveStory } from "./story-actions.ts";
import { installWhyButtons } from "./why-buttons.ts";

export function installStoryButtons(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  onStory(composer, saveStory, deps, async (ctx, article, wanted) => {
    const { t } = ctx.texts;
    const home = homeOf(ctx);
    if (wanted === "off") await audience.unsave(home.chatId, article.id);
    const fits = wanted === "off" || (await audience.save(home, article));
    await toast(
      ctx,
      fits
        ? t(wanted === "on" ? "story-saved-toast" : "story-unsaved-toast")
        : t("saved-full-toast", { most: mostSaved }),
      !fits,
    );
    await redraw(ctx, deps, article, "row");
  });

  onStory(composer, muteStory, deps, async (ctx, article, wanted) => {
    const home = homeOf(ctx);
    const filter = storyFilter(article);
    const [oldest] = tooMany(ctx.subscriber?.preferences.muted ?? []);
    if (wanted === "on" && oldest) await audience.unmute(home.chatId, oldest);
    ctx.subscriber = wanted === "on" ? await audience.mute(home, filter) : await audience.unmute(home.chatId, filter);
    await toast(ctx, ctx.texts.t(wanted === "on" ? "story-muted-toast" : "story-unmuted-toast"));
    await redraw(ctx, deps, article, "row");
  });

  onStory(composer, followStory, deps, async (ctx, article, wanted) => {
    const home = homeOf(ctx);
    const filter = storyFilter(article);
    const [oldest] = tooMany((ctx.subscriber?.preferences.followed ?? []).map(({ what }) => what));
    if (wanted === "on" && oldest) await audience.unfollow(home.chatId, oldest);
    ctx.subscriber =
      wanted === "on" ? await audience.follow(home, filter) : await audience.unfollow(home.chatId, filter);
    await toast(ctx, ctx.texts.t(wanted === "on" ? "story-followed-toast" : "story-unfollowed-toast"));
    await redraw(ctx, deps, article, "more");
  });

  onStory(composer, openStory, deps, async (ctx, article, view) => {
    await toast(ctx);
    await redraw(ctx, deps, article, view);
  });

  installPhotos(composer, deps);
  installRemindButtons(composer, deps);
  installLessButtons(composer, deps);
  installWhyButtons(composer, deps);
}

/** Of one chat: stories end, and nobody takes back what they have forgotten. */
const mostStories = 50;

/** Those that have to make room for one more, oldest first. */
function tooMany(filters: readonly Filter[]): readonly Filter[] {
  const stories = filters.filter(({ kind }) => kind === "story");
  return stories.length < mostStories ? [] : stories.slice(0, stories.length - mostStories + 1);
}
