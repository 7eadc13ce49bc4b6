/** One line per command in French: Telegram's menu and /help. At most 256 characters each. */
import type { CommandTexts } from "../en/commands.ts";

export const commandsFr = {
  start: "Commencer",
  topics: "Choisir vos thèmes",
  subscribe: "S'abonner à des thèmes",
  unsubscribe: "Se désabonner de thèmes",
  latest: "Les dernières nouvelles",
  digest: "Quand viennent les nouvelles\u00a0: tout de suite ou en résumé",
  timezone: "Votre fuseau horaire",
  breaking: "Les urgences tout de suite, ou dans le résumé",
  language: "La langue dans laquelle j'écris",
  settings: "Tout sur une page",
  privacy: "Ce que je garde sur cette discussion",
  help: "Ce que je sais faire",
  stop: "Tout arrêter et tout effacer",
} satisfies CommandTexts;
