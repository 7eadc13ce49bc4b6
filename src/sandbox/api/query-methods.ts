/** Answers to buttons and to inline queries. */
import { badRequest } from "./api-error.ts";
import { readInlineAnswer } from "./inline-results.ts";
import type { Methods } from "./methods.ts";

// Bot API docs.
const longestAnswer = 200;
const tooOld = "query is too old and response timeout expired or query ID is invalid";

export const queryMethods: Methods = {
  answerCallbackQuery(core, args) {
    const id = args.text("callback_query_id");
    const pending = core.callbacks.get(id);
    if (!pending) throw badRequest(tooOld);
    const text = args.text("text");
    if ([...text].length > longestAnswer) throw badRequest("MESSAGE_TOO_LONG");
    const url = args.text("url");
    const answer = { ...(text && { text }), ...(args.flag("show_alert") && { alert: true }), ...(url && { url }) };
    core.callbacks.delete(id);
    pending.answer(answer);
    core.bus.emit("toast", () => ({
      chatId: pending.chatId,
      userId: pending.userId,
      text,
      alert: args.flag("show_alert"),
    }));
    return true;
  },
  answerInlineQuery(core, args) {
    const answer = readInlineAnswer(core, args);
    const pending = core.inlineQueries.get(args.text("inline_query_id"));
    if (!pending) throw badRequest(tooOld);
    core.inlineQueries.delete(args.text("inline_query_id"));
    pending(answer);
    return true;
  },
};
