/** English: all rooms of the catalogue joined. */
import type { Catalogue } from "./catalogue.ts";
import { cardsEn, digestsEn } from "./en/cards.ts";
import { commandsEn } from "./en/commands.ts";
import { errorsEn } from "./en/errors.ts";
import { newsroomEn } from "./en/newsroom.ts";
import { readerEn } from "./en/reader.ts";

export const en = {
  code: "en",
  name: "English",
  reader: readerEn,
  newsroom: newsroomEn,
  errors: errorsEn,
  commands: commandsEn,
  cards: cardsEn,
  digests: digestsEn,
} satisfies Catalogue;
