/** Less of a topic, from below one of its stories: in a digest, breaking news alone, or no more of it. */
import type { Composer } from "grammy";
import type { Subscriber } from "../../../news/preferences.ts";
import { everyDay } from "../../../news/schedule.ts";
import type { CadenceChoice } from "../../../news/subscription.ts";
import type { TopicSlug } from "../../../news/topic.ts";
import { toast } from "../../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { topicLabel } from "../choices.ts";
import { onStory, redraw } from "./on-story.ts";
import { lessOf } from "./story-actions.ts";

/** Of whoever has no digest. */
const digestTime = "19:00";

export function installLessButtons(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;
  onStory(composer, lessOf, deps, async (ctx, article, slug, how) => {
    const { t } = ctx.texts;
    const topic = (await audience.topics()).find((each) => each.slug === slug);
    if (!topic) return toast(ctx, t("topics-gone-toast"));
    const label = { topic: topicLabel(topic, ctx.texts) };
    if (how === "none") {
      ctx.subscriber = await audience.unsubscribe(homeOf(ctx).chatId, [topic.slug]);
      await toast(ctx, t("topics-off-toast", label));
    } else if (how === "breaking") {
      ctx.subscriber = await audience.setCadence(homeOf(ctx), { kind: "breaking" }, topic.slug);
      await toast(ctx, t("story-less-breaking-toast", label));
    } else {
      ctx.subscriber = await toDigest(ctx, deps, topic.slug);
      await toast(ctx, t("story-less-digest-toast", label));
    }
    await redraw(ctx, deps, article, "row");
  });
}

/** Whoever has a digest gets the topic in that one. */
function toDigest(ctx: BotContext, { audience }: BotDeps, topic: TopicSlug): Promise<Subscriber> {
  const cadence = ctx.subscriber?.preferences.cadence;
  if (cadence?.kind === "digest") return audience.clearCadence(homeOf(ctx), topic);
  const choice: CadenceChoice = { kind: "digest", times: [digestTime], days: everyDay };
  return audience.setCadence(homeOf(ctx), choice, topic);
}
