/** /audit: who did what in the newsroom, newest first, paged in place; all of it as a file. */
import { InputFile } from "grammy";
import { z } from "zod";
import { csvCell } from "../../../format/csv-cell.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { AuditEntry } from "../../../news/audit.ts";
import { captioned, say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";

/** An entry's name in the stream; "" = the newest. */
const pageAction = defineAction("audit", z.tuple([z.string().regex(/^(?:\d{1,15}-\d{1,10})?$/)]));
const fileAction = defineAction("auditfile", z.tuple([]));

const readAtOnce = 500;
/** Of the newest, in a file: 10 MB at most. */
const mostInFile = 50_000;

export const audit = defineCommand<NewsroomDeps>({
  name: "audit",
  right: "govern",
  run: async (ctx, _args, deps) => void (await say(ctx, await pageMessage(ctx, "", deps))),
  buttons(composer, deps) {
    onAction(composer, pageAction, async (ctx, from) => {
      await show(ctx, await pageMessage(ctx, from, deps));
      await toast(ctx);
    });
    onAction(composer, fileAction, async (ctx) => {
      await toast(ctx);
      const made = new Date(deps.clock()).toISOString().slice(0, 10);
      await ctx.replyWithDocument(new InputFile(Buffer.from(await fileOf(ctx, deps)), `audit-${made}.csv`), {
        ...captioned(ctx, { html: ctx.texts.t("audit-file") }),
      });
    });
  },
});

/** What the act's own word says already; the file has it. */
const toldByTheAct: ReadonlySet<string> = new Set(["state", "version"]);

/** Stored words that a reader of any language sees as the newsroom's signs; what is usual has none. */
const marks: Readonly<Record<string, string>> = {
  "urgency breaking": "🚨",
  "urgency routine": "",
  "silent true": "🔕",
  "silent false": "",
};

async function pageMessage(ctx: BotContext, from: string, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { entries, older } = await deps.audit.page(actorOf(ctx), from === "" ? null : from);
  if (entries.length === 0) return { html: t("audit-none") };
  const lines = await Promise.all(entries.map((entry) => lineOf(ctx, entry, deps)));
  const turns: Button[] = [
    ...(from === "" ? [] : [{ text: t("published-newer-button"), action: pageAction.data("") }]),
    ...(older === null ? [] : [{ text: t("published-older-button"), action: pageAction.data(older) }]),
  ];
  const file: Button = { text: t("stats-file-button"), action: fileAction.data() };
  return {
    html: joinHtml([t("audit-list"), ...lines], "\n\n"),
    buttons: [...(turns.length > 0 ? [turns] : []), [file]],
  };
}

async function lineOf(ctx: BotContext, entry: AuditEntry, deps: NewsroomDeps): Promise<Html> {
  const { t, clock } = ctx.texts;
  const { at, what, about, title, before, after } = entry;
  const facts = {
    what,
    about,
    title,
    who: await whoOf(ctx, entry, deps),
    ...clock.moment(at, deps.clock(), zoneOf(ctx, deps)),
  };
  const named = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !toldByTheAct.has(name));
  const shown = (name: string, value: string | undefined): string => {
    if (value === undefined || name !== "due") return marks[`${name} ${value}`] ?? value ?? "";
    const { day, time } = clock.moment(Date.parse(value), deps.clock(), zoneOf(ctx, deps));
    return `${day}, ${time}`;
  };
  const changes = named.map((name) => {
    const [was, is] = [shown(name, before[name]), shown(name, after[name])].filter((each) => each !== "");
    // What there was and is no more points to nothing: a role taken does not read like one given.
    return is === undefined && was !== undefined && after[name] === undefined
      ? `${was} → –`
      : [was, is].filter(Boolean).join(" → ");
  });
  const line = t("audit-line", facts);
  const changed = changes.filter((each) => each !== "" && each !== title).join(" · ");
  return changed === "" ? line : joinHtml([line, t("audit-changed", { changes: changed })], "\n");
}

async function whoOf({ texts: { t } }: BotContext, { who }: AuditEntry, { rights }: NewsroomDeps): Promise<string> {
  if (who === "program") return t("audit-program-words");
  if (who === "cms") return "CMS";
  if (who.startsWith("feed:")) return `📡 ${who.slice("feed:".length)}`;
  if (!/^\d+$/.test(who)) return who;
  return (await rights.nameOf(Number(who))) ?? who;
}

/** RFC 4180, newest first. Names of columns are fixed: programs read them. */
async function fileOf(ctx: BotContext, deps: NewsroomDeps): Promise<string> {
  const rows: string[] = ["at,who,name,what,about,title,before,after"];
  let from: string | null = null;
  do {
    const page: Awaited<ReturnType<NewsroomDeps["audit"]["page"]>> = await deps.audit.page(
      actorOf(ctx),
      from,
      readAtOnce,
    );
    for (const entry of page.entries) {
      const { at, who, what, about, title, before, after } = entry;
      const name = await whoOf(ctx, entry, deps);
      const cells = [
        new Date(at).toISOString(),
        who,
        name,
        what,
        about,
        title,
        JSON.stringify(before),
        JSON.stringify(after),
      ];
      rows.push(cells.map(csvCell).join(","));
    }
    from = page.older;
  } while (from !== null && rows.length < mostInFile);
  return `\uFEFF${rows.join("\r\n")}\r\n`;
}
