/** Where a sentence is shown. The end of its key says it; without such an end it is a message in Telegram's HTML. */
import { aboutLimit, buttonLimit, descriptionLimit, menuLimit, textLimit, toastLimit } from "../format/measure.ts";

/** Places that take plain text: nothing is escaped there, and markup would be shown as it is. */
export const plainPlaces = ["button", "toast", "menu", "words", "description", "about"] as const;
export type PlainPlace = (typeof plainPlaces)[number];
export type Place = PlainPlace | "message";

export interface PlaceLimit {
  /** Characters. */
  readonly longest: number;
  readonly lines: "one" | "many";
}

export const placeLimits: Readonly<Record<Place, PlaceLimit>> = {
  message: { longest: textLimit, lines: "many" },
  button: { longest: buttonLimit, lines: "one" },
  toast: { longest: toastLimit, lines: "many" },
  menu: { longest: menuLimit, lines: "one" },
  // Of the bot's own profile.
  description: { longest: descriptionLimit, lines: "many" },
  about: { longest: aboutLimit, lines: "one" },
  // A part of other texts, as "3 readers".
  words: { longest: 200, lines: "one" },
};

export function placeOf(key: string): Place {
  return plainPlaces.find((place) => key.endsWith(`-${place}`)) ?? "message";
}
