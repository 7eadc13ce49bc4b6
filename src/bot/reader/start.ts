/** /start: three taps from nothing to the first digest. Deep links take one: each kind has its own way in, and one that leads
 *  nowhere any more says so before it offers what there is. */
import { parseArticleId } from "../../news/article.ts";
import { topicsByDefault } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { articleView } from "./article-view.ts";
import { correctionsByLink } from "./corrections.ts";
import { noTopicsView, startView, startViewAfter } from "./onboarding.ts";
import { beginWith, cadenceAtFirst, lookAgain } from "./onboarding-buttons.ts";
import { readByLink } from "./read-on.ts";
import { installSubscribeAlso, subscribeByLink } from "./subscribe-by-link.ts";
import { showClock } from "./timezone.ts";

/** Bot API, deep linking: 64 characters of these. Ours begin with a letter and "_"; whatever they are for, a source may stand
 *  behind them: "_S_" and its code, which no topic and no story has in its name. */
const payloadShape = /^([a-z])_([A-Za-z0-9_-]+?)(?:_S_([A-Za-z0-9_-]+))?$/;
const longestPayload = 64;

type Way = (ctx: BotContext, deps: BotDeps, value: string) => Promise<void>;

/** By the letter in front. */
const ways: Readonly<Record<string, Way>> = {
  t: subscribeByLink,
  a: showByLink,
  r: readByLink,
  c: correctionsByLink,
  async s(ctx, deps, code) {
    await deps.audience.cameBy(homeOf(ctx).chatId, code);
    await show(ctx, await startView(ctx, deps));
  },
  async i(ctx, deps, code) {
    await deps.audience.cameByInvitation(homeOf(ctx).chatId, code);
    await show(ctx, await startView(ctx, deps));
  },
};

/** Into the newsroom: its command of the same name takes it. */
const isInvitation = (args: string): boolean => args.startsWith("e_");

export const start = defineCommand<BotDeps>({
  name: "start",
  right: "administrators",
  takes: (_, args) => !isInvitation(args),
  async run(ctx, args, deps) {
    // A chat that starts is here, whatever was thought of it.
    if (ctx.subscriber?.state === "gone") ctx.subscriber = await deps.audience.back(homeOf(ctx).chatId);
    if (args === "") return show(ctx, await startView(ctx, deps));
    const [, kind = "", value = "", source] = (args.length <= longestPayload && payloadShape.exec(args)) || [];
    const go = Object.hasOwn(ways, kind) ? ways[kind] : undefined;
    if (!go) return show(ctx, await startViewAfter(ctx, deps, ctx.texts.t("fallback-deep-link-unknown")));
    if (source !== undefined) await deps.audience.cameBy(homeOf(ctx).chatId, source);
    await go(ctx, deps, value);
  },
  buttons(composer, deps) {
    const { audience } = deps;

    onAction(
      composer,
      lookAgain,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, await startView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      beginWith,
      async (ctx, name) => {
        const topics = await audience.topics();
        if (topics.length === 0) {
          await toast(ctx);
          return show(ctx, noTopicsView(ctx, deps));
        }
        const home = homeOf(ctx);
        // The time first: with topics and no time yet, a story of this moment would come at once.
        ctx.subscriber = await audience.setCadence(home, cadenceAtFirst(name));
        const chosen = topics.some(({ slug }) => ctx.subscriber?.topics.includes(slug));
        if (!chosen)
          ctx.subscriber = await audience.subscribe(
            home,
            topicsByDefault(topics).map(({ slug }) => slug),
          );
        await toast(ctx, ctx.texts.t("settings-toast"));
        await showClock(ctx, deps, "start");
      },
      inCharge,
    );

    installSubscribeAlso(composer, deps);
  },
});

async function showByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const id = parseArticleId(value);
  const article = id && (await deps.audience.article(id));
  if (!article) return show(ctx, await startViewAfter(ctx, deps, ctx.texts.t("fallback-deep-link-article-gone")));
  await show(ctx, await articleView(ctx, deps, article));
}
