/** Lines that say who wrote a story and when: they stand between headline and story, and in front of summaries. */

const month = "\\p{L}{3,12}\\.?";
/** A whole date, as text. */
export const dateText = `(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?${month},?\\s+(?:de\\s+)?\\d{4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}[-./年]\\s?\\d{1,2}[-./月]\\s?\\d{1,2}日?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4})`;

/** "…, à 14h05 CET", behind a date. */
const timeBehind = "(?:[\\s,|·•@–—-]*(?:at|à|um|le|alle|a las|в|kl\\.?)?\\s*\\d{1,2}[:.h]\\d{2}.{0,25})?";

const patterns: readonly RegExp[] = [
  new RegExp(`^(?:\\p{L}+(?:\\s\\p{L}+)?\\s*[:,]?\\s+)?(?:\\p{L}+,\\s*)?${dateText}${timeBehind}\\s*$`, "iu"),
  /^(?:published|posted|updated|last (?:updated|modified)|first published|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|опубликовано|обновлено|оновлено|opublikowano|aktualizacja|güncelleme)(?!\p{L})(?=.*(?:\d|ago|vor |il y a|hace))(?=\s*(?:[^\p{L}\s]|(?:on|at|by|in|today|yesterday|just|about|le|la|à|il|am|um|vor|heute|hace|el|a|alle|em|às|op|om|в|w|dnia)(?!\p{L})|\p{L}+(?:[.,]|\s+\d)|.*(?<!\p{L})ago\P{L}*$)).{0,80}$/iu,
  /^\d+\s*(?:min(?:ute)?s?|mn|минут\p{L}*)\.?(?: ?read| de lecture| de lectura| lesezeit)?$|^(?:reading time|temps de lecture|lesezeit|tiempo de lectura)(?!\p{L}).{0,30}$/iu,
];
const longestMasthead = 120;

export const isMasthead = (line: string): boolean =>
  line.length <= longestMasthead && (isByline(line) || patterns.some((pattern) => pattern.test(line)));

const writtenBy =
  /^(?:by|par|von|por|di|door|av|af|od|przez|автор|текст|от|de|texte?|(?:words|written|posted|reported|story) by)(?:\s*[:：]\s*|\s+)/iu;
/** "…, le 2 mars 2026 à 14h05", behind the name. */
const dateBehind = new RegExp(
  `[\\s,|·•–—-]+(?:(?:on|le|am|el|il|em|op|vom|den|dnia)\\s+)?(?:\\p{L}+,?\\s+)?${dateText}${timeBehind}\\s*$`,
  "iu",
);
/** Parts of names, and what stands between two. */
const small = /^(?:de|del|della|di|da|do|dos|van|von|der|den|la|le|el|al|bin|ben|and|und|et|y|e|i|en|og|och|ja|и|і)$/u;
const mostWords = 10;

/** "By" in its language, and then a name or two. */
function isByline(line: string): boolean {
  const opening = writtenBy.exec(line)?.[0];
  if (opening === undefined) return false;
  const words = line
    .slice(opening.length)
    .replace(dateBehind, "")
    .split(/[\s,&|·/]+/)
    .filter(Boolean);
  return (
    words.length > 0 && words.length <= mostWords && words.every((word) => /^[^\p{Ll}]/u.test(word) || small.test(word))
  );
}
