/** Reads what people write behind /quiet: "22:00-07:00", "10pm to 7am", "von 22 bis 7 Uhr", "off", "wake". Pure; knows no
 *  sentence. */
import type { QuietHours } from "../../news/preferences.ts";
import { bareText, type WordReader } from "./time-words.ts";
import { readTimes } from "./typed-times.ts";

export type QuietArguments =
  | { readonly kind: "ask" | "off" | "on" | "unreadable" }
  | {
      readonly kind: "hours";
      readonly from: string;
      readonly until: string;
      readonly breaking?: QuietHours["breaking"];
    }
  /** The hours stay. */
  | { readonly kind: "breaking"; readonly breaking: QuietHours["breaking"] };

const switches = ["off", "yes"] as const;
const rules = ["wake", "silent"] as const;

export function parseQuietArguments(text: string, reader: WordReader): QuietArguments {
  const asked = bareText(text);
  if (asked === "") return { kind: "ask" };
  const whole = reader.read(asked, switches);
  if (whole !== null) return { kind: whole === "off" ? "off" : "on" };
  if (reader.read(asked, ["morning"])) return { kind: "breaking", breaking: "morning" };
  // "22-7": from one to the other.
  const apart = asked.replace(/(\d ?\p{L}*) ?[-–—] ?(?=\d)/gu, "$1 , ");
  const pieces = readTimes(apart, rules, reader);
  if (pieces.some(({ kind }) => kind === "unknown" || kind === "days")) return { kind: "unreadable" };
  const times = pieces.flatMap((piece) => (piece.kind === "time" ? [piece.time] : []));
  const meant = pieces.flatMap((piece) => (piece.kind === "meaning" ? [piece.meaning] : []));
  const [breaking] = meant;
  const [from, until] = times;
  if (times.length === 0 && breaking) return { kind: "breaking", breaking };
  if (times.length !== 2 || from === undefined || until === undefined || from === until) return { kind: "unreadable" };
  return { kind: "hours", from, until, ...(breaking && { breaking }) };
}
