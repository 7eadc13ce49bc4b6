/** /stories: the stories that a chat follows, and those it mutes, each with a button that ends it. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, html, joinHtml } from "../../../format/safe-html.ts";
import type { Filter } from "../../../news/filter.ts";
import { show, toast } from "../../answer.ts";
import { rowsOf, turnsOf } from "../../button-rows.ts";
import { defineAction, onAction } from "../../callback.ts";
import { articleIdArgument } from "../../callback-arguments.ts";
import { inCharge } from "../../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { type FilterList, filterLists } from "./filter-list.ts";
import { storyWords } from "./filter-words.ts";

const page = z.coerce.number().int().min(0).max(999);
const dropStory = defineAction("f-story", z.tuple([z.enum(filterLists), articleIdArgument, page]));
const turnStories = defineAction("f-stories", z.tuple([page]));

const perPage = 10;
const perRow = 5;

type StoryFilter = Extract<Filter, { kind: "story" }>;

export const stories = defineCommand<BotDeps>({
  name: "stories",
  right: "administrators",
  isChoice: true,
  run: async (ctx, _args, deps) => show(ctx, await storiesView(ctx, deps, 0)),
  buttons(composer, deps) {
    const { audience } = deps;
    onAction(
      composer,
      turnStories,
      async (ctx, at) => {
        await toast(ctx);
        await show(ctx, await storiesView(ctx, deps, at));
      },
      inCharge,
    );
    onAction(
      composer,
      dropStory,
      async (ctx, list, story, at) => {
        const filter: Filter = { kind: "story", story };
        ctx.subscriber = await (list === "mute" ? audience.unmute : audience.unfollow)(homeOf(ctx).chatId, filter);
        await toast(ctx, ctx.texts.t(list === "mute" ? "story-unmuted-toast" : "story-unfollowed-toast"));
        await show(ctx, await storiesView(ctx, deps, at));
      },
      inCharge,
    );
  },
});

interface Entry {
  readonly list: FilterList;
  readonly filter: StoryFilter;
}

/** Those that are followed first. */
function entriesOf({ subscriber }: BotContext): readonly Entry[] {
  const { muted = [], followed = [] } = subscriber?.preferences ?? {};
  const of = (list: FilterList, filters: readonly Filter[]): Entry[] =>
    filters.flatMap((filter) => (filter.kind === "story" ? [{ list, filter }] : []));
  return [...of("follow", followed.map(({ what }) => what).reverse()), ...of("mute", [...muted].reverse())];
}

async function storiesView(ctx: BotContext, deps: BotDeps, asked: number): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const entries = entriesOf(ctx);
  if (entries.length === 0) return { html: t("stories-none") };
  const pages = Math.ceil(entries.length / perPage);
  const at = Math.min(asked, pages - 1);
  const parts: Html[] = [t("stories-title")];
  const buttons: Button[] = [];
  let section: FilterList | null = null;
  for (const [i, { list, filter }] of entries.slice(at * perPage, (at + 1) * perPage).entries()) {
    if (list !== section) parts.push(list === "follow" ? t("stories-followed") : t("stories-muted"));
    section = list;
    const number = at * perPage + i + 1;
    parts.push(html`${number}. ${await storyWords(filter, ctx.texts, deps)}`);
    buttons.push({ text: `✕ ${number}`, action: dropStory.data(list, filter.story, at) });
  }
  return {
    html: joinHtml(parts, "\n\n"),
    buttons: [...rowsOf(buttons, perRow), ...turnsOf(at, pages, (to) => turnStories.data(to), ctx.texts)],
  };
}
