/** French: all rooms of the catalogue joined. */
import type { Catalogue } from "./catalogue.ts";
import { cardsFr, digestsFr } from "./fr/cards.ts";
import { commandsFr } from "./fr/commands.ts";
import { errorsFr } from "./fr/errors.ts";
import { newsroomFr } from "./fr/newsroom.ts";
import { readerFr } from "./fr/reader.ts";

export const fr = {
  code: "fr",
  name: "Français",
  reader: readerFr,
  newsroom: newsroomFr,
  errors: errorsFr,
  commands: commandsFr,
  cards: cardsFr,
  digests: digestsFr,
} satisfies Catalogue;
