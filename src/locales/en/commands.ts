/** One line per command in English: Telegram's menu and /help. At most 256 characters each. */
export const commandsEn = {
  start: "Begin",
  topics: "Choose your topics",
  subscribe: "Subscribe to topics",
  unsubscribe: "Unsubscribe from topics",
  latest: "The latest news",
  digest: "When news comes: at once or as a digest",
  timezone: "Your time zone",
  breaking: "Breaking news at once, or in the digest",
  language: "The language I write in",
  settings: "Everything on one page",
  privacy: "What I keep about this chat",
  help: "What I can do",
  stop: "End everything and erase it",
};

export type CommandTexts = typeof commandsEn;
