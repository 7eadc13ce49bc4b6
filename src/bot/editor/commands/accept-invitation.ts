/** /start e_<token>: somebody takes an invitation into the newsroom; whoever gave it is told. */
import { say } from "../../answer.ts";
import { isPrivate } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { tell } from "./editors.ts";

const payload = /^e_([A-Za-z0-9_-]{1,62})$/;

export const acceptInvitation = defineCommand<NewsroomDeps>({
  name: "start",
  right: "everyone",
  unlisted: true,
  takes: (ctx, args) => isPrivate(ctx) && payload.test(args),
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const userId = actorOf(ctx);
    const accepted = await deps.invitations.accept(userId, payload.exec(args)?.[1] ?? "");
    if (accepted.kind === "gone") return void (await say(ctx, { html: t("editors-invite-gone") }));
    const { role } = accepted;
    if (accepted.kind === "has_role") {
      return void (await say(ctx, { html: t("editors-has-role", { userId: String(userId), role }) }));
    }
    deps.rolesChanged?.();
    await say(ctx, { html: t("editors-welcome", { role, outlet: deps.outletName }) });
    const name = shown(ctx.from?.first_name ?? "");
    await deps.rights.introduce(userId, name);
    await tell(ctx, accepted.by, deps, ({ t: say }) => say("editors-joined", { name, userId: String(userId), role }));
  },
});
