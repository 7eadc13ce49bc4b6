/** /editors: who has a role, given and taken by chiefs. */
import { z } from "zod";
import { joinHtml } from "../../../format/safe-html.ts";
import { isUserId } from "../../../news/chat-id.ts";
import { assignedRoles } from "../../../news/roles.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

const userId = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(isUserId);
const role = z.enum(assignedRoles);

export const editors = defineCommand<NewsroomDeps>({
  name: "editors",
  right: "govern",
  async run(ctx, args, deps) {
    const texts = ctx.texts.newsroom.editors;
    const [act = "", who = "", what = "editor"] = args.toLowerCase().split(/\s+/).filter(Boolean);
    if (act === "add" || act === "remove") {
      const person = userId.safeParse(who);
      if (!person.success) return void (await say(ctx, { html: texts.badId({ word: who.slice(0, 40) }) }));
      if (act === "remove") {
        await deps.rights.remove(actorOf(ctx), person.data);
        return void (await say(ctx, { html: texts.removed({ userId: person.data }) }));
      }
      const given = role.safeParse(what);
      if (!given.success) return void (await say(ctx, { html: texts.badRole({ word: what.slice(0, 40) }) }));
      await deps.rights.assign(actorOf(ctx), person.data, given.data);
      return void (await say(ctx, { html: texts.assigned({ userId: person.data, role: given.data }) }));
    }
    const people = (await deps.rights.list()).map((person) => texts.person(person));
    await say(ctx, { html: joinHtml([texts.list, ...people, texts.usage], "\n") });
  },
});
