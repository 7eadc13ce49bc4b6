/** Lines that stand on article pages and are no part of the article: general patterns in several languages, never rules
 *  for one site. */

const patterns: readonly RegExp[] = [
  // follow us, share
  /^(?:follow|join|find|like) us\b|^(?:suivez|rejoignez|retrouvez|likez)[- ]nous|^(?:s[ií]guenos|[úu]nete)|^folgen sie uns|^folge uns|^(?:seguici|segui (?:il|la|le|i|su))|^siga[- ]nos/i,
  /\b(?:on|sur|en|auf|su) (?:telegram|whatsapp|facebook|twitter|instagram|tiktok|youtube|google (?:news|actualités))\b.{0,60}$/i,
  /^(?:share|partager?|compartir|teilen|condividi|compartilh\w+)\b.{0,60}$/i,
  // newsletter, subscription
  /\b(?:newsletter|infolettre|bolet[ií]n)\b.{0,120}$|^(?:subscribe|abonnez-vous|inscrivez-vous|suscr[ií]bete|abonnieren|iscriviti|abbonati|sign up)\b/i,
  // consent
  /\b(?:cookies?|traceurs|consent|consentement|consentimiento|einwilligung|consenso)\b.{0,300}$|^(?:accept(?:er)?|refuser|aceptar|rechazar|akzeptieren|ablehnen|accetta|rifiuta)\b.{0,40}$/i,
  // read also
  /^(?:read (?:also|more|next)|see also|also read|related|lire aussi|à lire|voir aussi|lisez aussi|lee tambi[eé]n|leer tambi[eé]n|ver tambi[eé]n|lesen sie auch|mehr zum thema|leggi anche|vedi anche|leia também)\b/i,
  // media controls, advertisements, rights
  /^(?:advertisement|publicité|publicidad|anzeige|pubblicità|sponsored|play(?: video)?|watch(?: video)?|image source|getty images|copyright|all rights reserved|tous droits réservés)\b.{0,80}$/i,
  /^(?:photo|image|video|vidéo|foto|bild)\s*[:©]/i,
];

/** A paragraph this long is an article's even if it speaks of newsletters. */
const longestNoise = 240;

export function isNoise(line: string): boolean {
  return line.length <= longestNoise && patterns.some((pattern) => pattern.test(line));
}

const agencies =
  "Reuters|AFP|Agence France-Presse|AP|Associated Press|dpa|EFE|ANSA|Bloomberg|Xinhua|TASS|Kyodo|PA Media|Belga|ATS|Keystone-ATS|ANP|NTB|TT|Ritzau|APA|Europa Press|Lusa|Anadolu|ČTK|PAP|MTI|Adnkronos|UPI";
/** At the end of a line: on its own, or after a caption. */
const credit =
  /(?:^|[^\p{L}])(?:sources?|quellen?|fuentes?|fonti?e?|bron|źródło)\s*[:：]\s*(?:©\s*)?([^.:;|]{2,60}?)[\s.]*$/iu;
const dateline = new RegExp(`^.{0,60}?[(–—-]\\s*(${agencies})\\s*[)–—-]`);
const endline = new RegExp(`[(–—-]\\s*(?:(?:avec|with|mit|con)\\s+)?(${agencies})\\s*\\)?\\s*$`);
const copyright = new RegExp(`©\\s*(?:\\d{4}\\s*)?(${agencies})\\b`);

/** "Source: Reuters", "(Reuters) -", "© AFP": the agency or outlet a text is credited to. */
export function creditOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = credit.exec(line)?.[1];
    if (found && !/https?:|www\./i.test(found)) return found.trim();
  }
  for (const line of lines) {
    const found = dateline.exec(line)?.[1] ?? endline.exec(line)?.[1] ?? copyright.exec(line)?.[1];
    if (found) return found;
  }
  return null;
}

const agencyName = new RegExp(`^(?:${agencies})$`, "i");
export const isAgency = (name: string): boolean => agencyName.test(name.trim());
