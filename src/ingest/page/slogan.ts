/** Tells a site's description of itself from a story's summary, where the page alone must tell: by how such descriptions begin. */
import { letters } from "./story-lines.ts";

const medium =
  "(?:we)?blog|web ?site|site|portal|magazine|newspaper|journal|podcast|news ?letter|community|platform|publication|resource|online[- ](?:magazine|newspaper|zeitung)|zeitung|nachrichtenportal|zeitschrift|webseite|magazin|quotidien|hebdomadaire|site web|revue|periódico|diario|revista|sitio(?: web)?|blog|giornale|quotidiano|sito|rivista|jornal|krant|nieuwssite|сайт|блог|журнал|газета|портал|издание|gazete|dergi";
const about =
  "about|on|for|from|by|of|covering|dedicated|devoted|featuring|that|where|with|über|für|rund um|aus|zu|sur|dédié|consacré|d['’]|de|du|pour|sobre|dedicad[oa]|con|su|di|dedicat[oa]|per|sobre|over|voor|о|об|про|для|с|hakkında";
const slogans: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:an?|the|our|your|my|this|welcome to|le|la|les|l['’]|un|une|ein|eine|der|die|das|el|los|una|il|lo|uno|o|um|uma|een|het|de)\\s*)?(?:[\\p{L}\\p{N}.'’-]+\\s+){0,4}(?:${medium})\\s+(?:${about})(?!\\p{L})`,
    "iu",
  ),
  /^(?:(?:get|read|find|discover|explore|follow|browse|see|watch|catch up on|stay (?:up[- ]to[- ]date|informed|tuned)|keep up)(?!\p{L}).{0,40}(?<!\p{L})(?:latest|breaking|all the|top|news|headlines|updates|stories)|(?:the )?(?:latest|breaking|all the|top|local|daily|today['’]s) (?:[\p{L}]+ ){0,3}(?:news|headlines|stories|updates|coverage|information)(?!\p{L})|news(?:,| and| &) (?:[\p{L}]+[, ]+){0,4}(?:and|&) |(?:your|the) (?:\S+ ){0,4}(?:source|guide|home|place|destination|hub)(?: \S+)? (?:for|to|of|on)(?!\p{L})|official (?:web)?site|home ?page of|welcome to)/iu,
  /^(?:toutes? l['’](?:actualité|info)|retrouvez (?:toute |toutes )?l(?:['’]|es )(?:actu|info|dernières)|(?:suivez )?l['’](?:actualité|info) (?:en (?:direct|continu)|\S+ (?:en|et))|actualités?[,:]|(?:las )?últimas noticias|toda la (?:actualidad|información)|noticias de|aktuelle (?:nachrichten|news|meldungen)|(?:alle )?(?:nachrichten|news) (?:aus|und|rund|zu)|das neueste|(?:le )?ultime notizie|tutte le (?:notizie|news)|notizie (?:di|da|su)|(?:as )?últimas notícias|todas as notícias|notícias (?:de|do|da)|het laatste nieuws|nieuws (?:uit|over)|najnowsze wiadomości|wiadomości z|son dakika|последние новости|(?:главные )?новости (?:и|дня|часа|\p{L}+ и)|все новости|останні новини|новини (?:та|дня|\p{L}+ та)|آخر الأخبار|最新(?:新闻|ニュース))/iu,
];
/** Letters that a summary and a text have in common when the one begins with the other. */
const sameBeginning = 30;

export function isSlogan(summary: string, siteName: string, paragraphs: readonly string[]): boolean {
  const own = letters(summary);
  // "The Courier: all the news, all the time."
  const named =
    siteName.length > 3 &&
    summary.toLowerCase().startsWith(siteName.toLowerCase()) &&
    /^\s*[:–—|-]\s/u.test(summary.slice(siteName.length));
  if (!named && !slogans.some((pattern) => pattern.test(summary))) return false;
  return !paragraphs.slice(0, 3).some((line) => letters(line).startsWith(own.slice(0, sameBeginning)));
}
