/** Keeps every message of the newsroom that shows a story, or asks about it, at what is true: each change of the story, by
 *  whoever and in whichever process, is written into all of them but the one that was just redrawn. Nobody waits for it. */
import type { Emit, HouseEvent } from "../../../events.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { asWishedBy } from "../../../format/undecorated.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import type { Preferences } from "../../../news/preferences.ts";
import { may, type Role } from "../../../news/roles.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { Panel, PanelStore } from "../../../store/panels.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { PanelRight, ShownPanels } from "../deps.ts";
import { panelMark, stateShown } from "../desk/panel-mark.ts";
import { askedDecided, askerMessage, decisionOn, type Names } from "../desk/review-lines.ts";
import { sendWithRetries } from "../notices/send-with-retries.ts";
import type { Standstill } from "../standstill.ts";

export interface Panels extends ShownPanels {
  changed(id: ArticleId): void;
  roleChanged(userId: number): void;
  listen(event: HouseEvent): void;
  /** Resolves when what is under way is written, or can't be. */
  flush(): Promise<void>;
}

export interface PanelsDeps {
  readonly panels: PanelStore;
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly locales: Locales;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  readonly clock: () => number;
  article(id: ArticleId): Promise<Article | null>;
  namesOf(article: Article): Promise<Names>;
  roleOf(userId: number): Promise<Role | null>;
  /** What a chat wishes, if it ever talked to us. */
  wishesOf(chatId: number): Promise<Pick<Preferences, "plain" | "timeZone"> | undefined>;
  readonly defaultTimeZone: string;
  /** Of the story now. */
  stateOf(article: Article): Promise<{ readonly receipt: string | undefined; readonly standstill: Standstill }>;
  /** What stands there in place of what was shown. */
  shown(
    article: Article,
    at: {
      readonly texts: Texts;
      readonly timeZone: string;
      readonly right: PanelRight;
      readonly names: Names;
      /** The story's state as it was shown. */
      readonly was: string;
    },
  ): Promise<OutgoingMessage>;
  /** The message where progress and receipt appear is written by who counts them. */
  progress(article: Article): void;
}

/** More are not brought up to date when all sending is halted. */
const mostAtOnce = 100;
/** Longer than an answer takes; who waits for a page to be read does not hold the others up. */
const longestActMs = 3000;

export function createPanels(deps: PanelsDeps): Panels {
  const { panels, clock, signal } = deps;
  const acts = new Map<number, Set<Promise<unknown>>>();
  const writing = new Map<string, { again: boolean; readonly done: Promise<void> }>();

  const quiet = async (chatId: number): Promise<void> => {
    const under = acts.get(chatId);
    if (!under) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, longestActMs);
    });
    await Promise.race([Promise.all(under), late]);
    clearTimeout(timer);
  };

  const call = async ({ chatId, messageId }: Panel, made: OutgoingMessage): Promise<void> => {
    const message = asWishedBy((await deps.wishesOf(chatId)) ?? {}, made);
    const repeatable = messageId !== 0;
    const once = () =>
      repeatable ? deps.messenger.edit(chatId, messageId, message) : deps.messenger.send({ chatId }, message);
    await sendWithRetries(chatId, once, { rateLimiter: deps.rateLimiter, signal, repeatable });
  };

  const timeZoneOf = async (chatId: number): Promise<string> =>
    (await deps.wishesOf(chatId))?.timeZone ?? deps.defaultTimeZone;

  const rightIn = async (chatId: number): Promise<PanelRight> => {
    if (chatId < 0) return "publish"; // the newsroom's own chat is read by editors too
    const role = await deps.roleOf(chatId);
    return may(role, "publish") ? "publish" : may(role, "draft") ? "draft" : "none";
  };

  const bringDesk = async (article: Article, panel: Panel, names: Names): Promise<void> => {
    const right = await rightIn(panel.chatId);
    const mark = panelMark(article, { ...(await deps.stateOf(article)), right });
    if (mark === panel.mark) return;
    const { desk, state, id } = article;
    const isDesk = desk?.chatId === panel.chatId && desk.messageId === panel.messageId;
    const isReported = isDesk && (state === "published" || state === "retracted");
    if (isReported && right === "publish") deps.progress(article);
    else {
      const was = stateShown(panel.mark);
      const timeZone = await timeZoneOf(panel.chatId);
      const at = { texts: deps.locales.textsOf(panel.locale), timeZone, right, names, was };
      await call(panel, await deps.shown(article, at));
    }
    if (right === "none") await panels.drop(id, panel);
    else await panels.put(id, { ...panel, mark });
  };

  const bringQuestion = async (article: Article, panel: Panel, names: Names): Promise<void> => {
    const decision = decisionOn(article, panel.at);
    // Whoever drops it tells it: of many processes one.
    if (!decision || !(await panels.drop(article.id, panel))) return;
    const view = { article, names, now: clock(), timeZone: await timeZoneOf(panel.chatId) };
    const texts = deps.locales.textsOf(panel.locale);
    if (panel.kind === "asked") return call(panel, askedDecided(texts, view, decision));
    if (decision.by === panel.chatId || decision.kind === "taken_back") return;
    await call(panel, askerMessage(texts, view, decision));
  };

  const bringAll = async (id: ArticleId): Promise<void> => {
    for (const { chatId } of await panels.of(id)) await quiet(chatId);
    const article = await deps.article(id);
    const all = article ? await panels.of(id) : [];
    if (!article || all.length === 0) return;
    const names = await deps.namesOf(article);
    for (const panel of all) {
      try {
        await (panel.kind === "desk" ? bringDesk : bringQuestion)(article, panel, names);
      } catch (error) {
        if (!signal.aborted) deps.emit({ type: "fault", where: "panel", error });
      }
    }
  };

  const changed = (id: ArticleId): void => {
    const under = writing.get(id);
    if (under) {
      under.again = true; // once more afterwards, however often it changes meanwhile
      return;
    }
    const work = async (): Promise<void> => {
      do {
        entry.again = false;
        await bringAll(id);
      } while (entry.again && !signal.aborted);
    };
    const entry: { again: boolean; done: Promise<void> } = { again: false, done: Promise.resolve() };
    writing.set(id, entry);
    entry.done = work()
      .catch((error: unknown) => {
        if (!signal.aborted) deps.emit({ type: "fault", where: "panels", error });
      })
      .finally(() => writing.delete(id));
  };

  const allOf = (abouts: Promise<readonly string[]>): void =>
    void abouts
      .then((ids) => {
        for (const id of ids) changed(id as ArticleId);
      })
      .catch((error: unknown) => deps.emit({ type: "fault", where: "panels", error }));

  return {
    async acting(chatId, run) {
      const under = acts.get(chatId) ?? new Set();
      acts.set(chatId, under);
      const act = run();
      const over = act.catch(() => {}); // the fault is its caller's
      under.add(over);
      try {
        await act;
      } finally {
        under.delete(over);
        if (under.size === 0) acts.delete(chatId);
      }
    },
    shows: (about, panel) => panels.put(about, { ...panel, kind: "desk" }),
    async takeOver(about, { chatId, messageId }) {
      const others = (await panels.of(about)).filter(
        (each) => each.kind === "desk" && each.chatId === chatId && each.messageId !== messageId,
      );
      for (const each of others) await panels.drop(about, each);
      return others;
    },
    async asks({ id, handedIn }, place) {
      const kind = place.messageId === 0 ? "asker" : "asked";
      if (handedIn) await panels.put(id, { ...place, kind, mark: "", at: handedIn.at });
    },
    asksFor: (name, place) => panels.put(`?${name}`, { ...place, kind: "asked", mark: "", at: clock() }),
    async decided(name) {
      const asked: Panel[] = [];
      for (const each of await panels.of(`?${name}`)) if (await panels.drop(`?${name}`, each)) asked.push(each);
      return asked;
    },
    changed,
    roleChanged: (userId) => allOf(panels.in(userId)),
    listen(event) {
      if (event.type === "sending.halted" || event.type === "sending.unhalted") allOf(panels.newest(mostAtOnce));
    },
    async flush() {
      await Promise.all([...writing.values()].map(({ done }) => done));
    },
  };
}
