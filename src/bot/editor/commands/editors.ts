/** /editors: who has a role, given and taken by chiefs. */

import { z } from "zod";
import { joinHtml } from "../../../format/safe-html.ts";
import { isUserId } from "../../../news/chat-id.ts";
import { assignedRoles } from "../../../news/roles.ts";
import { say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

const userId = z
  .string()
  .regex(/^[1-9]\d{0,15}$/)
  .transform(Number)
  .refine(isUserId);

export const editors = defineCommand<NewsroomDeps>({
  name: "editors",
  right: "govern",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const [verb = "", who = "", what = ""] = args.toLowerCase().split(/\s+/).filter(Boolean);
    const act = read(verb, ["add", "remove"]);
    if (act !== null) {
      const person = userId.safeParse(who);
      if (!person.success) return void (await say(ctx, { html: t("editors-bad-id", { word: shown(who) }) }));
      const facts = { userId: String(person.data) };
      const held = await deps.rights.roleOf(person.data);
      if (act === "remove") {
        await deps.rights.remove(actorOf(ctx), person.data);
        return void (await say(ctx, { html: t(held === null ? "editors-no-role" : "editors-removed", facts) }));
      }
      // Without a word for it nobody gets more than the least, or loses what they have.
      if (what === "" && held !== null) {
        return void (await say(ctx, { html: t("editors-has-role", { ...facts, role: held }) }));
      }
      const role = what === "" ? "author" : read(what, assignedRoles);
      if (role === null) return void (await say(ctx, { html: t("editors-bad-role", { word: shown(what) }) }));
      await deps.rights.assign(actorOf(ctx), person.data, role);
      return void (await say(ctx, { html: t("editors-assigned", { ...facts, role }) }));
    }
    const people = await Promise.all(
      (await deps.rights.list()).map(async ({ userId: id, role }) => {
        const name = await deps.rights.nameOf(id);
        const facts = { userId: String(id), role };
        return name === null ? t("editors-person", facts) : t("editors-person-named", { ...facts, name });
      }),
    );
    await say(ctx, { html: joinHtml([t("editors-list"), ...people, t("editors-usage")], "\n") });
  },
});
