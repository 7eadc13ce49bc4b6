/** What is written behind a time, as an offset or a zone: signs and hours, abbreviations as the document's language means them,
 *  names of the IANA database. */
import type { Zone } from "../news/wall-clock.ts";
import { monthOf } from "./month-names.ts";

/** Abbreviations with one meaning, or with one that all others are nothing against. RFC 822's are America's. */
const zones = new Map(
  `z 0 ut 0 utc 0 uct 0 gmt 0 wet 0 azost 0
   west 60 cet 60 met 60 mez 60 wat 60 cest 120 mest 120 mesz 120 eet 120 cat 120 sast 120 idt 180
   eest 180 msk 180 мск 180 eat 180 trt 180 msd 240 samt 240 gst 240 azt 240 get 240 irst 210 irdt 270 aft 270
   pkt 300 uzt 300 mvt 300 yekt 300 slst 330 npt 345 bdt 360 btt 360 omst 360 mmt 390 ict 420 wib 420 krat 420 novt 420
   hkt 480 sgt 480 myt 480 pht 480 awst 480 wita 480 irkt 480 jst 540 kst 540 wit 540 yakt 540
   acst 570 aest 600 chst 600 vlat 600 pgt 600 acdt 630 lhst 630 aedt 660 magt 660 sakt 660
   nzst 720 fjt 720 pett 720 chast 765 nzdt 780 tot 780 chadt 825
   cvt -60 azot -60 brst -120 ndt -150 brt -180 art -180 uyt -180 clst -180 gft -180 nst -210
   clt -240 bot -240 vet -240 gyt -240 edt -240 hae -240 hna -240 haa -180
   cdt -300 cot -300 pet -300 hne -300 hac -300 mdt -360 hnc -360 har -360 pdt -420 hnr -420 hap -420
   hnp -480 akdt -480 akst -540 hdt -540 hst -600`
    .trim()
    .split(/\s+(?=\p{L})/u)
    .map((pair) => pair.split(" "))
    .map(([name = "", minutes]) => [name, Number(minutes)] as const),
);

/** Abbreviations that mean one thing here and another there. "": where the document's language says nothing else. */
const byLanguage: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  est: { "": -300, "en-au": 600 },
  edt: { "": -240, "en-au": 660 },
  cst: { "": -360, zh: 480, "es-cu": -300, "en-au": 570 },
  cdt: { "": -300, "es-cu": -240, "en-au": 630 },
  mst: { "": -420, ms: 480, "en-my": 480, my: 390 },
  pst: { "": -480, fil: 480, tl: 480, "en-ph": 480 },
  bst: { "": 60, bn: 360, "en-bd": 360 },
  ist: { "": 330, ga: 60, "en-ie": 60, he: 120, iw: 120, "en-il": 120 },
  ast: { "": -240, ar: 180 },
  adt: { "": -180, ar: 240 },
  wst: { "en-au": 480, sm: 780, "en-ws": 780 },
  sst: { sm: -660, ms: 480, "en-sg": 480, "zh-sg": 480 },
  amt: { pt: -240, hy: 240 },
  act: { pt: -300, "en-au": 570 },
  ect: { es: -300, fr: 60, de: 60 },
};

/** What Americans write all the year round. */
const seasonal: Readonly<Record<string, string>> = {
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
};

/** Capitals behind a time that are none: weekdays, hours. */
const noZone = /^(?:MON|TUE|WED|THU|FRI|SAT|SUN|UHR|HRS|HOURS?|NOON)/;
const signedOffset = /(?:^|[^\d.,-])([+-])(\d{1,2})(?::?(\d{2}))?(?::\d{2})?(?![\d/.-])/;
const ianaName = /(?<![\p{L}\d])[A-Z][A-Za-z]+(?:\/[A-Za-z][\w+-]*){1,2}/u;
/** Of inhabited places. */
const farthestMinutes = 14 * 60;

/** `text`: what stands behind the time. 0 (UTC) where nothing is said; null where something is said that nobody can know. */
export function readZone(text: string, language = ""): Zone | null {
  const name = ianaName.exec(text)?.[0];
  const rest = name === undefined ? text : text.replace(name, " ");
  const signed = signedOffset.exec(rest);
  if (signed) {
    const minutes = Number(signed[2]) * 60 + Number(signed[3] ?? 0);
    if (minutes > farthestMinutes) return null;
    return signed[1] === "-" ? -minutes : minutes;
  }
  if (name !== undefined) return isZone(name) ? name : null;
  for (const [word] of rest.matchAll(/\p{L}+/gu)) {
    const zone = ofWord(word, rest.trim(), language.toLowerCase());
    if (zone !== undefined) return zone;
  }
  // "Central European Time" and the like
  return /\b(?:time|zeit)\b/i.test(rest) ? null : 0;
}

/** The text without the offset in it: its digits are no year. */
export const withoutOffset = (text: string): string => text.replace(signedOffset, " ");

/** Undefined: no word that names a zone. */
function ofWord(word: string, whole: string, language: string): Zone | null | undefined {
  // In small letters it may be a word of a sentence ("est"), unless it stands alone.
  if (word !== word.toUpperCase() && word !== whole) return undefined;
  const name = word.toLowerCase();
  const meanings = byLanguage[name];
  if (meanings) return meanings[language] ?? meanings[language.split("-")[0] ?? ""] ?? meanings[""] ?? null;
  const known = zones.get(name) ?? seasonal[name];
  if (known !== undefined) return known;
  const isAbbreviation = /^[A-Z]{3,5}$/.test(word) && !noZone.test(word) && monthOf(word, language || undefined) === 0;
  return isAbbreviation ? null : undefined;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false; // RangeError: no such zone
  }
}
