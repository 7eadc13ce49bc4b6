/** What a chat keeps of stories besides its wishes: those it has saved, and those that shall come back to it once. */
import { reminderEntry } from "../news/agenda.ts";
import type { Article, ArticleId } from "../news/article.ts";
import type { Subscriber } from "../news/preferences.ts";
import { type Reminder, type ReminderTime, reminderMoments } from "../news/reminder.ts";
import { type SavedStory, savedAs } from "../news/saved.ts";
import type { Clock } from "../news/schedule.ts";
import type { Home } from "../news/subscription.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { ReminderStore } from "../store/reminders.ts";
import type { SavedStore } from "../store/saved.ts";

/** A saved story as it is now: null where the article is forgotten, and only what was saved is known. */
export interface KeptStory extends SavedStory {
  readonly article: Article | null;
}

export interface KeptStories {
  /** False: there is no room for more. */
  save(home: Home, article: Article): Promise<boolean>;
  unsave(chatId: number, id: ArticleId): Promise<void>;
  isSaved(chatId: number, id: ArticleId): Promise<boolean>;
  /** Newest first. */
  savedPage(
    chatId: number,
    page: number,
    perPage: number,
  ): Promise<{ readonly stories: readonly KeptStory[]; readonly all: number }>;
  unsaveAll(chatId: number): Promise<void>;
  /** Brings the story back below this message. Resolves with when, ms; null: that moment is over, or there are too many. */
  remind(
    home: Home,
    about: { readonly articleId: ArticleId; readonly messageId: number },
    at: ReminderTime,
  ): Promise<number | null>;
  reminderOf(chatId: number, id: ArticleId): Promise<Reminder | null>;
  forgetReminder(chatId: number, id: ArticleId): Promise<void>;
}

export interface KeptStoriesDeps {
  readonly saved: SavedStore;
  readonly reminders: ReminderStore;
  readonly agenda: Pick<Agenda, "put" | "remove">;
  readonly articles: Pick<ArticleStore, "many">;
  readonly clock: Clock;
}

/** `known`: has a record of the chat, so that what is kept goes when the chat goes. */
export function createKeptStories(deps: KeptStoriesDeps, known: (home: Home) => Promise<Subscriber>): KeptStories {
  const { saved, reminders, agenda, articles, clock } = deps;
  const forgetReminder = async (chatId: number, id: ArticleId): Promise<void> => {
    await reminders.remove(chatId, id);
    await agenda.remove(reminderEntry(chatId, id));
  };
  return {
    async save(home, article) {
      await known(home);
      return saved.add(home.chatId, savedAs(article, clock()));
    },
    unsave: saved.remove,
    isSaved: saved.has,
    async savedPage(chatId, page, perPage) {
      const all = await saved.list(chatId);
      const shown = all.slice(page * perPage, (page + 1) * perPage);
      const found = new Map((await articles.many(shown.map(({ id }) => id))).map((article) => [article.id, article]));
      return { stories: shown.map((story) => ({ ...story, article: found.get(story.id) ?? null })), all: all.length };
    },
    unsaveAll: saved.erase,
    async remind(home, { articleId, messageId }, at) {
      const { preferences } = await known(home);
      const dueAt = reminderMoments(clock(), preferences.timeZone)[at];
      if (dueAt === null) return null;
      if (!(await reminders.put(home.chatId, { articleId, messageId, dueAt, tries: 0 }))) return null;
      await agenda.put(reminderEntry(home.chatId, articleId), dueAt);
      return dueAt;
    },
    reminderOf: reminders.get,
    forgetReminder,
  };
}

/** With their places on the agenda. */
export async function eraseReminders(
  chatId: number,
  { reminders, agenda }: Pick<KeptStoriesDeps, "reminders" | "agenda">,
): Promise<void> {
  for (const { articleId } of await reminders.list(chatId)) await agenda.remove(reminderEntry(chatId, articleId));
  await reminders.erase(chatId);
}
