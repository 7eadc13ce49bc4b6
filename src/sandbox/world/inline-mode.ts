/** "@bot words" in any chat: the bot offers results, the person posts one in their own name. */
import { badRequest } from "../api/api-error.ts";
import { type Core, serial } from "./core.ts";
import { chatOf, personOf } from "./lookup.ts";
import type { InlineAnswer, Stored } from "./model.ts";
import { type Place, put } from "./say.ts";

const longestQuery = 256;
const nothing: InlineAnswer = { results: [], nextOffset: "", cacheMs: 0, isPersonal: true };

export interface InlineAsk {
  readonly query: string;
  /** Of the answer before it: more of the same. */
  readonly offset?: string;
}

/** Resolves with what is offered; with nothing when the bot does not answer in time. */
export async function inline(core: Core, as: number, { query, offset = "" }: InlineAsk): Promise<InlineAnswer> {
  const typed = query.slice(0, longestQuery);
  const key = JSON.stringify([typed, offset]);
  const known = [`${as} ${key}`, key].map((name) => core.inlineCache.get(name));
  const fresh = known.find((one) => one !== undefined && one.until > core.now());
  const answer = fresh?.answer ?? (await askBot(core, as, typed, offset));
  if (!fresh && answer.cacheMs > 0) {
    const name = answer.isPersonal ? `${as} ${key}` : key;
    core.inlineCache.set(name, { until: core.now() + answer.cacheMs, answer });
  }
  const before = offset === "" ? [] : (core.inlineShown.get(as)?.answer.results ?? []);
  core.inlineShown.set(as, { query: typed, answer: { ...answer, results: [...before, ...answer.results] } });
  return answer;
}

function askBot(core: Core, as: number, query: string, offset: string): Promise<InlineAnswer> {
  const id = `${5_000_000_000 + serial(core)}`;
  return new Promise((resolve) => {
    const settle = (answer: InlineAnswer): void => {
      clearTimeout(timer);
      core.inlineQueries.delete(id);
      resolve(answer);
    };
    const timer = setTimeout(() => settle(nothing), core.limits.callbackWindowMs);
    core.inlineQueries.set(id, settle);
    core.updates.push("inline_query", { id, from: personOf(core, as), query, offset, chat_type: "sender" });
  });
}

/** Posts one of the results that this person was offered last. Telegram names the message to the bot where it has buttons. */
export async function choose(
  core: Core,
  chatId: number,
  as: number,
  resultId: string,
  place: Place = {},
): Promise<Stored> {
  const offered = core.inlineShown.get(as);
  const result = offered?.answer.results.find(({ id }) => id === resultId);
  if (!offered || !result) throw badRequest("RESULT_ID_INVALID");
  const { text, entities, preview, keyboard, warnings } = result;
  const linkPreview = await core.previews.of(text, entities, preview);
  const inlineId = keyboard && Buffer.from(`inline message ${serial(core)}`).toString("base64url");
  const stored = put(
    core,
    chatOf(core, chatId),
    as,
    place,
    {
      text,
      ...(entities.length > 0 && { entities }),
      ...(preview !== undefined && { link_preview_options: preview }),
      ...(keyboard && { reply_markup: keyboard }),
      via_bot: core.bot,
    },
    { linkPreview, ...(inlineId !== undefined && { inlineId }), ...(warnings.length > 0 && { warnings }) },
  );
  core.updates.push("chosen_inline_result", {
    result_id: resultId,
    from: personOf(core, as),
    query: offered.query,
    ...(inlineId !== undefined && { inline_message_id: inlineId }),
  });
  return stored;
}
