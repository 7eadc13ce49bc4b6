/** Takes off a summary what a site or its software put before and behind it: buttons to share, bylines, dates, "read more",
 *  "The post … appeared first on …". What is left is the summary; nothing may be left. */
import { dateText } from "./masthead.ts";
import { isNoise } from "./noise.ts";

/** Words in small and in capital letters. The flag for it would make every letter beside them a capital too, and capitals tell
 *  here where a sentence begins. */
const anyCase = (words: string): string =>
  words.replace(/\\p\{[^}]*\}|\\.|\[[^\]]*\]|\p{Ll}/gu, (part) =>
    /^\p{Ll}$/u.test(part) ? `[${part}${part.toUpperCase()}]` : part,
  );

const network = `(?:${anyCase(
  "telegram|whats ?app|facebook|twitter|instagram|linked ?in|pinterest|reddit|tumblr|e-?mail|flipboard|pocket|viber|messenger|bluesky|threads|mastodon|вконтакте|google(?: news)?",
)}|X|VK)(?![\\p{L}\\p{N}])`;
const networkList = `${network}(?:(?:\\s*[,/|·•]\\s*|\\s+(?:and|or|et|ou|und|oder|y|o|e|и)\\s+|\\s+(?=${network}))${network})*`;
const time = `(?:[\\s,|·–—-]*${anyCase("(?:at|à|um|alle|a las|в|kl\\.?)?")}\\s*\\d{1,2}[:.h]\\d{2}(?:\\s*${anyCase("(?:a\\.?m\\.?|p\\.?m\\.?|uhr)")})?(?:\\s*\\(?[A-Z]{2,5}\\)?(?!\\p{Ll}))?)?`;
const separator = "\\s*[-–—|:•·]+\\s*";
const published = anyCase(
  "(?:(?:published|posted|updated|last (?:updated|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|atualizado|опубликовано|обновлено)(?: (?:on|at|le|am|el|il|em))?\\s*:?\\s*)",
);
const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’·‑–-]*";
const person = `${nameWord}(?:\\s+(?:(?:de|van|von|der|den|ter|di|da|do|dos|del|la|le|el|al|bin|zu)\\s+){0,2}${nameWord}){1,3}`;
const people = `${person}(?:(?:,\\s*|\\s+(?:and|&|et|und|y|e|en|i|и|і)\\s+)${person})*`;
/** Between a name and what follows it: without a blank beside it a dash is the name's own. */
const behindName = "(?:\\s+[-–—•·]+\\s*|[-–—•·]+\\s+|\\s*[|:]+\\s*)";
const credited = `(?:${nameWord}|dpa|via|for|of|the|and|und|et|von|de)`;
/** No small letter, with which a sentence would go on. */
const beginning = "(?=[^\\p{Ll}\\s])";
const beginningOrEnd = "(?=$|[^\\p{Ll}\\s])";

const before: readonly RegExp[] = [
  `${anyCase("(?:share|tweet|partagez?|partager|compartir|comparte|compartilhe|teilen|condividi|delen|поделиться|paylaş)(?: (?:this|it|cet article|este artículo|quest['’]articolo|diesen artikel|dit artikel|(?:this |the )?(?:article|story|post)))?\\s+(?:on|sur|en|auf|su|via|by|op|no|в)")}\\s+${networkList}\\s*[:|·•–—-]?\\s*${beginningOrEnd}`,
  `${anyCase("(?:share|tweet|partager|compartir|teilen|condividi|поделиться)\\s*(?:this\\s*)?")}(?:[:|·•]\\s*|\\s+(?=${network}))(?:${networkList}\\s*[:|·•]?\\s*)?${beginningOrEnd}`,
  `${network}(?:\\s*[/|·•]?\\s+${network})+\\s+${beginning}`,
  `${published}${dateText}${time}(?:${separator}|[.,]?\\s+${beginning})`,
  `(?:\\p{L}{2,10},?\\s+)?${dateText}${time}${separator}`,
  `${dateText}${time}\\s+(?=[^\\p{Ll}\\s,])`,
  `(?:By|BY|Par|Von|Por|Di|Door|Автор:?|Текст:?)\\s+${people}(?:${behindName}${beginningOrEnd}|\\s*[,|]\\s*(?=${dateText}))`,
  `${anyCase("(?:advertisement|sponsored|publicité|anzeige|publicidad|pubblicità|реклама)")}[\\s:|–—-]+(?=\\p{Lu})`,
  `${anyCase("\\d+\\s*min(?:ute)?s?\\.? (?:read|de lecture|de lectura|lesezeit)")}\\s*[|:·•–—-]?\\s*${beginningOrEnd}`,
  `${anyCase("(?:reading time|estimated reading time|temps de lecture|lesezeit)\\s*:?\\s*(?:ca\\. )?\\d+\\s*min\\p{L}*\\.?")}\\s*[|:·•–—-]?\\s*`,
  `${anyCase("(?:listen to (?:this |the )?(?:article|story)|écouter (?:l['’])?article|artikel anhören)")}\\s*[|:·•–—-]?\\s*(?=\\p{Lu})`,
  `${anyCase("(?:photo|image|picture|foto|bild)(?: credit)?s?")}\\s*[:：©]\\s*${credited}(?:[\\s,/|&]+${credited}){0,7}\\.\\s+(?=\\p{Lu})`,
].map((furniture) => new RegExp(`^${furniture}`, "u"));

const more =
  "(?:(?:continue|keep) reading|read (?:more|on|(?:the |this )?(?:(?:full|whole|entire|original|rest(?: of (?:the|this))?) ?)?(?:story|article|post|piece|interview|text)|the (?:full|rest|whole)|it all)|learn more|find out more|see more|view more|full story|more|click here|click to (?:read|continue)|lire (?:la suite|plus|l['’]article(?: (?:complet|entier|intégral))?)|continuer (?:la lecture|à lire)|en savoir plus|suite|(?:[„“«][^„“«»]{1,150}[“”»] )?weiterlesen|mehr(?: lesen| erfahren)?|zum artikel|jetzt lesen|leer más|(?:seguir|continuar|sigue) leyendo|leer (?:la noticia|el artículo|la nota)(?: complet[ao])?|ver más|más información|leggi(?: tutto| di più| l['’]articolo(?: (?:completo|intero))?)?|continua(?: a leggere)?|leia (?:mais|(?:a matéria|o artigo)(?: complet[ao])?)|continu(?:e lendo|ar a ler)|saiba mais|lees (?:verder|meer|(?:het )?(?:hele |volledige )?artikel)|verder lezen|czytaj (?:więcej|dalej)|(?:yazının |haberin )?devamını oku|okumaya devam et|читать (?:далее|дальше|полностью|ещё)|подробнее|далее|читати далі|докладніше|阅读全文|查看更多|続きを読む|더 ?보기|اقرأ المزيد|المزيد)";
const behind: readonly RegExp[] = [
  // Without its capital it is in the middle of a sentence: "the story of a robot that first appeared in …".
  /(?:^|\s+|(?<=[.!?…\])»”"]))(?:The|This) (?:(?:post|article|entry) .{0,300}?(?:first appeared|appeared first|originally appeared|was (?:first|originally) published) on|story .{0,300}?appeared first on|(?:post|article|entry|story) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|at)) (?!\d).{1,120}$/u,
  /\s*(?:l['’]article|cet article) .{0,300}? est apparu en premier sur .{1,120}$|\s*(?:der beitrag|der artikel) .{0,300}? erschien zuerst auf .{1,120}$|\s*(?:la entrada|el artículo) .{0,300}? (?:se publicó primero|apareció primero) en .{1,120}$|\s*(?:l['’]articolo) .{0,300}? (?:proviene da|sembra essere il primo su) .{1,120}$|\s*(?:o post|o artigo) .{0,300}? apareceu primeiro em .{1,120}$|\s*(?:запись|сообщение) .{0,300}? (?:впервые появилась|появились сначала) (?:на|в) .{1,120}$|\s*het bericht .{0,300}? verscheen eerst op .{1,120}$/iu,
  new RegExp(
    `(?:^|(?<=[.!?…\\]»”")]|\\.{3})\\s*|\\s+(?=[[(【]|[»›→>])|\\s*[|·•–—]\\s*|\\n\\s*)[[(【]?\\s*[»›→>]*\\s*${more}(?!\\p{L})(?:\\s+(?:about|on|at|here|at the|sur|sobre|su|über)\\s+[^.!?]{1,80}|\\s+["“'‘«„][^.!?]{1,120}|\\s+(?=[»›→>])|\\s+.{1,150}?(?=[»›→]\\s*$))?\\s*[»›→>:…. \\])】]*$`,
    "iu",
  ),
  /\s*submitted by\s+\/?u\/\S+(?:\s+to\s+\/?r\/\S+)?(?:\s*\[link\])?(?:\s*\[comments\])?\s*$/iu,
  /\s*\[link\]\s*\[comments\]\s*$/iu,
  /\s*article url:\s*\S+\s*comments url:\s*\S+(?:\s*points:\s*\d+)?(?:\s*#?\s*comments:\s*\d+)?\s*$/iu,
  /(?:^|(?<=[.!?…\])»”"])\s*|\s*[|·•]\s*)[([]?(?:\d+\s+)?(?:comments?|commentaires?|kommentare|comentarios|comentários|commenti|комментари\p{L}+)(?:\s*[(:]?\s*\d*\s*)?[)\]]?\s*$/iu,
  new RegExp(
    `(?:^|(?<=[.!?…\\])»”"])\\s+|\\s*[|·•]\\s*)(?:share|tweet|partager|teilen|compartir|condividi)(?:\\s+(?:this|on|sur|auf|en|su|via)(?:\\s+${networkList})?)?(?:\\s*[:|·•]?\\s*${networkList})?\\s*$`,
    "iu",
  ),
  /(?:^|(?<=[.!?…\])»”"])\s+)(?:follow us|(?:sign up|subscribe)(?=[.!]?\s*$|\s+(?:for|now|here|today|free|to (?:our|my|receive|get|read))(?!\p{L}))|suivez-nous|abonnez-vous|folgen sie uns|abonnieren sie|síguenos|suscríbete|seguici|iscriviti|подписывайтесь|подпишитесь)(?!\p{L})[^.!?]{0,80}[.!]?\s*$/iu,
  /(?<=[.!?…\])»”"])\s+(?:tags?|filed under|categories|topics?)\s*:\s*[^.!?]{2,120}$/iu,
];

/** A summary is not longer: of a longer text the furniture is looked for in its beginning and its end. */
const longestSummary = 3000;

/** `summary`: one clean line; `byline`: who is known to have written it. Empty: it held nothing else. */
export function withoutFurniture(summary: string, byline?: string): string {
  let text = summary.slice(0, longestSummary).trim();
  for (let last = ""; last !== text; ) {
    last = text;
    for (const pattern of before) text = text.replace(pattern, "");
    if (byline) text = withoutByline(text, byline);
    for (const pattern of behind) text = text.replace(pattern, "");
    text = text.trim();
  }
  return isNoise(text) ? "" : text;
}

/** "By Ada Kerr The port …": where the name ends is known. */
function withoutByline(text: string, byline: string): string {
  const opening = /^(?:by|par|von|por|di|door)\s+/iu.exec(text)?.[0] ?? "";
  const rest = text.slice(opening.length);
  if (!rest.toLowerCase().startsWith(byline.toLowerCase())) return text;
  const following = rest.slice(byline.length);
  if (/^[-‑–—·'’]?[\p{L}\p{M}]/u.test(following)) return text; // the name goes on
  const gap = (opening === "" ? /^\s*[-–—|:•·]+\s*/u : /^[\s,|:•·–—-]+(?=\P{Ll})/u).exec(following)?.[0];
  return gap === undefined ? text : following.slice(gap.length);
}
