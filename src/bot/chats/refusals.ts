/** A group or channel that takes nothing from us: its administrators are told once in a while what to do about it. Never
 *  holds up the sending, and its own failures stop nothing. */
import type { Api } from "grammy";
import type { User } from "grammy/types";
import type { Emit, HouseEvent } from "../../events.ts";
import { asWishedBy } from "../../format/undecorated.ts";
import type { Locales } from "../../locales/load-locales.ts";
import { type Once, onceOf } from "../../store/once.ts";
import type { SubscriberStore } from "../../store/subscribers/subscribers.ts";
import { classifyError, refusalOf } from "../../telegram/classify-error.ts";

export interface RefusalsDeps {
  readonly api: Pick<Api, "getChat" | "getChatAdministrators" | "sendMessage">;
  readonly once: Once;
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly locales: Locales;
  readonly outletName: string;
  readonly defaultLocale: string;
  readonly emit: Emit;
}

/** Who has not mended it after a word a week does not want to. */
const quietForMs = 7 * 86_400_000;

type RefusedAt = "chat" | "topic" | "deleted topic";

export function createRefusals(deps: RefusalsDeps) {
  const { api, emit, locales } = deps;

  const tell = async (person: User, title: string, at: RefusedAt): Promise<void> => {
    const known = await deps.subscribers.get(person.id);
    const texts = locales.textsOf(
      locales.negotiate(known?.preferences.locale, person.language_code, deps.defaultLocale),
    );
    const { outletName: outlet } = deps;
    const sentence =
      at === "deleted topic"
        ? texts.t("chat-home-lost", { title, outlet })
        : texts.t("chat-refuses", { title, topic: at === "topic", outlet });
    try {
      const { html } = asWishedBy(known?.preferences ?? {}, { html: sentence });
      await api.sendMessage(person.id, html.toString(), { parse_mode: "HTML" });
    } catch (error) {
      // Who never talked to the bot can't be told. The others are.
      if (refusalOf(error) !== "forbidden") emit({ type: "fault", where: "refusals", error });
    }
  };

  const tellAdministrators = async (chat: number, at: RefusedAt): Promise<void> => {
    // First of all: a broadcast finds it refused many times, and every process finds it.
    const name = at === "deleted topic" ? onceOf.homeLost(chat) : onceOf.refuses(chat);
    if (!(await deps.once(name, quietForMs))) return;
    const { title = String(chat) } = await api.getChat(chat);
    const administrators = await api.getChatAdministrators(chat);
    for (const { user } of administrators) if (!user.is_bot) await tell(user, title, at);
  };

  return {
    /** For every event of the program. */
    listen(event: HouseEvent): void {
      if (event.type !== "chat.refuses" || event.chat >= 0) return;
      const at = event.moved ? "deleted topic" : event.threadId !== undefined ? "topic" : "chat";
      tellAdministrators(event.chat, at).catch((error: unknown) => {
        // The chat may be closed to us altogether: then nobody can be found to tell.
        if (refusalOf(error) !== null) emit({ type: "notice.lost", reason: classifyError(error).kind });
        else emit({ type: "fault", where: "refusals", error });
      });
    },
  };
}
