/** Pages that answer "all is well" and hold no article: a test whether a person is reading, the word that there is no such
 *  page, or that the site is out of order. Told by the whole of a heading, in several languages, never by a site's own marks. */
import type { PageHead } from "./head.ts";

export type NoArticle = "bot_check" | "not_found" | "http_error";

const whole = (parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join("|")})[\\s.…!?。！？]*$`, "iu");

/** Words behind such a heading when it goes on: of the reader, the browser or the page. "Access denied to Gaza" is a headline. */
const visit =
  "you|your|we|our|this (?:page|web ?site|site|resource|server|content)|browser|server|detected|seconds?|moment|load\\p{L}*|redirect\\p{L}*|verif\\p{L}*|check\\p{L}*|instants?|navigateur|secondes?|vérif\\p{L}*|s.il vous plaît|augenblick|überprüf\\p{L}*|sekunden?|bitte|momento|navegador|segundos?|por favor|ogenblik|alstublieft|aub|браузер\\p{L}*|секунд\\p{L}*|провер\\p{L}*|пожалуйста|будь ласка";
const ofVisit = `(?:,? (?=.*(?<!\\p{L})(?:${visit})(?!\\p{L})).{1,60})?`;

const botChecks = whole([
  `just a moment|(?:one|a) moment,? please|please (?:wait|stand by)${ofVisit}|attention required|access (?:to this page )?(?:has been |is )?(?:denied|blocked|restricted)${ofVisit}`,
  "(?:please )?(?:verify|verifying|confirm) (?:that )?you(?: are|.re) (?:a )?(?:human|not a robot)(?:[. ].{0,40})?|are you (?:a )?(?:human|robot)|(?:robot or human|human or robot)|(?:(?:http|error)[\\s:]+)*(?:401|403|429|451)[\\s:–-]+(?:error|forbidden|unauthori[sz]ed|access denied|too many requests|unavailable for legal reasons)|(?:http|error)[\\s:]+(?:401|403|429|451)|(?:i.m|you are) not a robot|(?:human|bot|browser|user|security) (?:verification|check|checkpoint|challenge)|robot (?:check|challenge)|client challenge|captcha(?: (?:check|challenge|test|verification|required))?",
  `checking (?:if the site connection is secure|your browser(?: .{0,60})?)|ddos.{1,2}(?:guard|protection)(?: (?:powered )?by .{0,30})?|pardon our interruption|request (?:blocked|rejected|unsuccessful)${ofVisit}|(?:sorry, )?you(?: have|.ve) been blocked|unusual (?:traffic|activity)${ofVisit}`,
  "(?:please )?(?:enable|turn on|activate) (?:javascript|js|cookies)(?: .{0,60})?|javascript (?:is )?(?:required|disabled)|before you continue(?: to .{0,40})?",
  `(?:juste )?un instant|un moment,? s.il vous plaît|veuillez patienter${ofVisit}|vérification (?:de sécurité|en cours|du navigateur)|accès (?:refusé|bloqué|interdit|temporairement restreint)|êtes-vous un (?:robot|humain)`,
  `(?:nur )?einen moment(?:,? bitte)?|bitte warten${ofVisit}|zugriff (?:verweigert|blockiert)|sicherheits(?:über)?prüfung|sind sie ein (?:mensch|roboter)`,
  `(?:solo )?un momento(?:,? (?:por|per) favor[e]?)?|(?:espere|espera) un momento|acceso (?:denegado|bloqueado)|(?:verificación|comprobación) de seguridad|un attimo|(?:verifica|dimostra) di (?:essere umano|non essere un robot)|attendere(?: prego)?|accesso negato|verifica di sicurezza|(?:só )?um momento(?:,? por favor)?|aguarde${ofVisit}|acesso negado|verificação de segurança`,
  `even geduld${ofVisit}|een (?:moment|ogenblik)(?: geduld)?${ofVisit}|toegang geweigerd|ett ögonblick|et øjeblik|vent litt|åtkomst nekad`,
  `(?:один момент|подождите|минуточку)${ofVisit}|доступ (?:запрещ[её]н|ограничен|заблокирован)|проверка (?:безопасности|браузера)|(?:вы|ви) не робот|(?:проверка|подтвердите),? что вы (?:не робот|человек)|зачекайте${ofVisit}|доступ заборонено|chwileczkę|proszę czekać|odmowa dostępu|dostęp zabroniony|(?:lütfen )?bir dakika(?: lütfen)?|lütfen bekleyin|erişim engellendi`,
  "请稍[候等]|請稍候|(?:安全|人机)验证|访问被?拒绝|しばらくお待ちください|アクセスが拒否されました|잠시만 기다리(?:세요|십시오)|접근이 거부되었습니다|لحظة(?: (?:واحدة|من فضلك))*|يرجى الانتظار|تم رفض الوصول",
]);

const notFound = whole([
  "(?:(?:http|error|erreur|fehler|errore|erro|ошибка|помилка|błąd|hata)[\\s:#-]*)*404(?:[\\s:,.!–-]*(?:error|fehler|erreur|errore|not found|page|seite|nicht gefunden|(?:page |file )?not found|non trouvée?|no encontrad[ao]|не найдено?a?|página no encontrada|page (?:introuvable|non trouvée)|pagina non trovata|página não encontrada|pagina niet gevonden|страница не найдена|сторінку не знайдено))*",
  "(?:(?:oops|sorry|whoops|uh.oh|oh no|we.re sorry)\\W+)?(?:(?:the|this|that|your|requested)\\s+){0,2}(?:page|article|story|content|url|post|file|document)(?: (?:that )?(?:you|you.re|you are|you were|requested|looking for|were)){0,4} ?(?:(?:was|is|has|could|can) ?)?(?:not|no longer|cannot|isn.t|wasn.t|doesn.t|does not|can.t|couldn.t|could not|can not|been|unavailable|missing)(?: (?:be|been|found|exist|exists|available|here|there|on this (?:server|site|website)|removed|deleted|moved|longer|anymore|any more))*",
  "(?:(?:oops|sorry)\\W+)?(?:we )?(?:can.t|couldn.t|cannot|could not) find (?:the|that|this|your) (?:page|article|story)(?: .{0,40})?|not found|nothing (?:was )?found(?: here)?|page missing|(?:page |file )?not found \\(?(?:error )?404\\)?|(?:(?:http|error)[\\s:]+)*410[\\s:–-]+(?:error|gone)|(?:http|error)[\\s:]+410",
  "(?:(?:oups|désolée?)\\W+)?(?:(?:cette|la|cet|l.|ce|le) ?)?(?:page|article|contenu)(?: (?:que vous .{0,30}|demandée?))? ?(?:(?:est|non|n.est|n.a|n.existe|pas|plus|été|introuvable|inexistante?|indisponible|trouvée?|disponible) ?)+",
  "(?:(?:hoppla|ups|leider)\\W+)?(?:(?:diese[rs]?|die|der) )?(?:angeforderte )?(?:seite|artikel|inhalt)(?: (?:wurde|konnte|ist|existiert|leider|gibt es))* (?:nicht|nicht mehr)(?: (?:gefunden|verfügbar|vorhanden|werden|mehr))*|nicht gefunden",
  "(?:(?:ups|lo sentimos)\\W+)?(?:(?:la|esta|el|este) )?(?:página|contenido|artículo)(?: (?:que .{0,30}|solicitad[ao]))? ?no (?:(?:se )?(?:ha |fue |está )?(?:sido )?(?:encontrad[ao]|encontró|existe|disponible))|no encontrad[ao]",
  "(?:(?:la|questa|l.) ?)?(?:pagina|articolo|contenuto)(?: (?:che .{0,30}|richiest[ao]))? ?non (?:è (?:stat[ao] )?)?(?:trovat[ao]|esiste(?: più)?|disponibile)|(?:(?:a|esta|o|este) )?(?:página|conteúdo|artigo|matéria) não (?:foi |está )?(?:encontrad[ao]|existe|disponível)",
  "(?:(?:de|deze) )?(?:opgevraagde )?(?:pagina|artikel|bericht) (?:(?:is |werd )?niet (?:gevonden|beschikbaar)|bestaat niet(?: meer)?)|sidan (?:hittades inte|finns inte|kunde inte hittas)|siden (?:blev ikke fundet|findes ikke|finnes ikke|ble ikke funnet)|sivua ei löyt(?:ynyt|y)",
  "(?:такой )?страниц[аыу] (?:не найдена|не существует|не найти|удалена)|(?:материал|статья|новость|запись|документ) (?:не найден[ао]?|не существует|удал[её]н[ао]?)|(?:матеріал|статтю|новину|запис) не (?:знайдено|існує)|(?:ничего )?не найдено|(?:такої )?сторінк[аиу] не (?:знайдено|існує)|nie znaleziono (?:takiej )?strony|strona nie (?:została znaleziona|istnieje)|stránka (?:nebyla nalezena|neexistuje)|(?:aradığınız )?(?:sayfa|haber|içerik|yazı) bulunamadı|pagina nu (?:a fost găsită|există)|a(?:z)? (?:keresett )?oldal nem található|η σελίδα δεν βρέθηκε",
  "(?:您访问的|你访问的)?(?:页面|網頁|网页|頁面|文章|内容|內容|新闻|新聞)(?:不存在|未找到|没有找到|沒有找到|已被?删除|已被?刪除)|找不到(?:该|此|該)?(?:页面|网页|頁面|網頁)|(?:お探しの)?(?:ページ|記事)が?(?:は)?見つかりません(?:でした)?|페이지를 찾을 수 없습니다|존재하지 않는 페이지(?:입니다)?|(?:هذه )?(?:الصفحة|المقال|المقالة|الخبر|المحتوى) غير (?:موجودة?|متاحة?|متوفرة?)|لم يتم العثور على الصفحة|דף לא נמצא|ไม่พบหน้า.{0,20}",
]);

const outOfOrder = whole([
  "(?:(?:http|error|server|code)[\\s:#–-]*)*(?:50[0-4]|52[0-4])(?:[\\s:,–-]+(?:error|internal server error|bad (?:gateway|request)|service (?:temporarily )?unavailable|gateway time-?out|server error))*",
  "internal server error|bad (?:gateway|request)|service (?:is )?(?:temporarily |currently )?unavailable|gateway time-?out|not acceptable|web server is down|error establishing a database connection|(?:database|application|fatal|server|unexpected) error|(?:(?:oops|whoops|sorry)\\W+)?(?:looks like )?something went wrong|(?:(?:oops|sorry)\\W+)?an (?:unexpected )?error (?:has )?occurred",
  "(?:(?:this |our |the )?(?:web ?site|site)|we)?(?: is|.re| are)?(?: currently| temporarily)? ?(?:under|down for|undergoing) (?:scheduled |planned )?maintenance|(?:scheduled|planned|site|website) maintenance|maintenance mode|we.ll be (?:right )?back(?: soon| shortly)?",
  "(?:site |page )?en maintenance|maintenance en cours|erreur (?:interne )?(?:du )?serveur|service (?:temporairement )?indisponible|une erreur (?:est survenue|s.est produite)",
  "wartungsarbeiten|wartungsmodus|(?:seite|website) (?:im wartungsmodus|wird gewartet)|interner serverfehler|(?:dienst|seite) (?:vorübergehend|zurzeit|derzeit) nicht (?:verfügbar|erreichbar)|es ist ein fehler aufgetreten",
  "(?:sitio )?en mantenimiento|error (?:interno )?del servidor|servicio no disponible|ha ocurrido un error|sito in manutenzione|errore (?:interno )?del server|servizio non disponibile|(?:site )?em manutenção|erro (?:interno )?do servidor|serviço indisponível|(?:site )?in onderhoud|er is iets misgegaan",
  "сайт (?:временно недоступен|на техническом обслуживании)|(?:ведутся )?(?:технические|профилактические) работы|внутренняя ошибка сервера|сервис (?:временно )?недоступен|(?:ведуться )?технічні роботи|сайт тимчасово недоступний|prace (?:techniczne|serwisowe)|przerwa techniczna|bakım çalışması|site(?:miz)? bakımda|sunucu hatası|الموقع تحت الصيانة|(?:网站|系统|系統)(?:正在)?维护中?|メンテナンス中(?:です)?|サーバーエラー|서버 오류|점검 중입니다",
]);

export function noArticleIn(head: PageHead, textLength: number): NoArticle | null {
  const named = (tag: string) => head.blocks.filter((block) => block.tag === tag && !block.aside);
  const first = named("h1");
  // Of a story the lower ones name its parts.
  const headings = (first.length === 0 && textLength < shortestStory ? named("h2") : first).slice(0, mostHeadings);
  return noArticle({
    titles: [head.title, ...(head.meta.get("og:title") ?? []), ...headings.map((block) => block.text)],
    textLength,
    isDated: head.meta.has("article:published_time") || head.meta.has("datepublished"),
  });
}

/** Of a page with more, one is as good as another. */
const mostHeadings = 3;
/** A story that is dated and this long is one, whatever it is called. */
const shortestStory = 1500;
/** Told by its length before a pattern looks at it. */
const longestWord = 120;

export interface SeenPage {
  /** Window title, declared titles, headings. */
  readonly titles: readonly string[];
  /** Of the text, UTF-16 units. */
  readonly textLength: number;
  /** It declares when its article was published. */
  readonly isDated: boolean;
}

/** Null: it may be an article. */
export function noArticle({ titles, textLength, isDated }: SeenPage): NoArticle | null {
  if (isDated && textLength >= shortestStory) return null;
  const parts = titles.flatMap((title) => [title, ...title.split(/\s+[|–—·»-]\s+/)]).map((part) => part.trim());
  const short = parts.filter((part) => part !== "" && part.length <= longestWord);
  if (short.some((part) => botChecks.test(part))) return "bot_check";
  if (short.some((part) => notFound.test(part))) return "not_found";
  return short.some((part) => outOfOrder.test(part)) ? "http_error" : null;
}
