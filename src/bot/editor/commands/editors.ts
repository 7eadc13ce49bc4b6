/** /editors: who has a role, given and taken by chiefs; both sides are told. */
import { joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import { type AssignedRole, assignedRoles } from "../../../news/roles.ts";
import { say, sayTo } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { openButtons } from "../desk/open-buttons.ts";
import { personMeant } from "./person-meant.ts";

export const editors = defineCommand<NewsroomDeps>({
  name: "editors",
  right: "govern",
  async run(ctx, args, deps) {
    const { read } = ctx.texts;
    const [verb = "", ...words] = args.split(/\s+/).filter(Boolean);
    switch (read(verb, ["add", "remove", "invite"])) {
      case "add":
        return add(ctx, words, deps);
      case "remove":
        return remove(ctx, words, deps);
      case "invite":
        return invite(ctx, words, deps);
      default:
        return list(ctx, deps);
    }
  },
});

async function list(ctx: BotContext, { rights }: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const people = await Promise.all(
    (await rights.list()).map(async ({ userId: id, role }) => {
      const name = await rights.nameOf(id);
      const facts = { userId: String(id), role };
      return name === null ? t("editors-person", facts) : t("editors-person-named", { ...facts, name });
    }),
  );
  await say(ctx, { html: joinHtml([t("editors-list"), ...people, t("editors-usage")], "\n") });
}

/** In either order: `/editors add 4815162342 editor`; in reply to somebody, the role alone. */
async function add(ctx: BotContext, words: readonly string[], deps: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const who = words.find((word) => roleIn(ctx, word) === null) ?? null;
  const userId = await demandPerson(ctx, who, words[0]);
  if (userId === null) return;
  const typed = words.find((word) => word !== who);
  const facts = { userId: String(userId) };
  const held = await deps.rights.roleOf(userId);
  // Without a word for it nobody gets more than the least, or loses what they have.
  if (typed === undefined && held !== null) {
    return void (await say(ctx, { html: t("editors-has-role", { ...facts, role: held }) }));
  }
  const role = typed === undefined ? "author" : roleIn(ctx, typed);
  if (role === null) return void (await say(ctx, { html: t("editors-bad-role", { word: shown(typed ?? "") }) }));
  await deps.rights.assign(actorOf(ctx), userId, role);
  deps.rolesChanged?.();
  await say(ctx, { html: t("editors-assigned", { ...facts, role }) });
  await tell(ctx, userId, deps, ({ t: say }) => say("editors-welcome", { role, outlet: deps.outletName }));
}

async function remove(ctx: BotContext, [who]: readonly string[], deps: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const userId = await demandPerson(ctx, who ?? null);
  if (userId === null) return;
  const facts = { userId: String(userId) };
  const held = await deps.rights.roleOf(userId);
  await deps.rights.remove(actorOf(ctx), userId);
  deps.rolesChanged?.();
  if (held === null) return void (await say(ctx, { html: t("editors-no-role", facts) }));
  const scheduled = await deps.articles.scheduledBy(actorOf(ctx), userId);
  await say(ctx, {
    html: joinHtml(
      [
        t("editors-removed", facts),
        ...(scheduled.length > 0 ? [t("editors-left-scheduled")] : []),
        ...scheduled.map(({ id, content }, i) =>
          t("feeds-story-line", { number: String(i + 1), id, title: shown(content.title) }),
        ),
      ],
      "\n",
    ),
    buttons: openButtons(scheduled.map(({ id }) => id)),
  });
  await tell(ctx, userId, deps, ({ t: say }) => say("editors-told-removed", { outlet: deps.outletName }));
}

async function invite(ctx: BotContext, [word]: readonly string[], deps: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const role = word === undefined ? "author" : roleIn(ctx, word);
  if (role === null) return void (await say(ctx, { html: t("editors-bad-role", { word: shown(word ?? "") }) }));
  const token = await deps.invitations.invite(actorOf(ctx), role);
  await say(ctx, { html: t("editors-invited", { role, link: deps.deepLink(`e_${token}`) }) });
}

const roleIn = (ctx: BotContext, word: string): AssignedRole | null => ctx.texts.read(word, assignedRoles);

/** Null: it has been said what is missing. */
async function demandPerson(ctx: BotContext, word: string | null, typed = word): Promise<number | null> {
  const meant = personMeant(word ?? "", ctx.message);
  if (meant.kind === "known" && (word === null || /^\d+$/.test(word))) return meant.userId;
  const isHidden = meant.kind === "hidden" && word === null;
  const html = isHidden ? ctx.texts.t("editors-hidden") : ctx.texts.t("editors-bad-id", { word: shown(typed ?? "") });
  await say(ctx, { html });
  return null;
}

/** In their own language, if they have ever talked to us. */
export async function tell(
  ctx: BotContext,
  userId: number,
  deps: Pick<NewsroomDeps, "localeOf" | "locales">,
  words: (texts: Texts) => Parameters<typeof say>[1]["html"],
): Promise<void> {
  if (userId === ctx.chat?.id) return;
  await sayTo(ctx, userId, { html: words(deps.locales.textsOf(await deps.localeOf(userId))) });
}
