/** Pages without an article that say with a 200 that all is well. */
import { describe, expect, test } from "vitest";
import { noArticle } from "../../src/ingest/page/no-article.ts";

const seen = (title: string, change = {}) => noArticle({ titles: [title], textLength: 0, isDated: false, ...change });

test.each([
  "Just a moment...",
  "Just a moment…",
  "Attention Required! | Cloudflare",
  "Access denied",
  "Access to this page has been denied.",
  "Verifying you are human. This may take a few seconds.",
  "Are you a robot?",
  "Robot Check",
  "Security Check",
  "Checking your browser before accessing news.example.",
  "DDoS-Guard",
  "Pardon Our Interruption",
  "Please enable JavaScript and cookies to continue",
  "Please wait while we verify your browser",
  "Access denied to this website",
  "Unusual traffic from your computer network",
  "Request rejected by the server",
  "Veuillez patienter un instant",
  "Bitte warten Sie einen Augenblick",
  "Подождите, пожалуйста",
  "Even geduld alstublieft",
  "Un instant…",
  "Veuillez patienter",
  "Nur einen Moment…",
  "Un momento…",
  "Um momento…",
  "Even geduld...",
  "Один момент…",
  "Доступ ограничен",
  "请稍候…",
  "しばらくお待ちください...",
])("%s asks whether a person is reading", (title) => expect(seen(title)).toBe("bot_check"));

test.each([
  "404",
  "404 Not Found",
  "Error 404",
  "404 - Page not found",
  "Page not found - The Quay",
  "Page Not Found | 404 | The Quay",
  "Oops! That page can’t be found.",
  "Sorry, this page isn't available",
  "The page you are looking for could not be found",
  "The page you requested was not found.",
  "This article is no longer available",
  "We couldn't find that page",
  "Not Found",
  "Page introuvable – Le Quai",
  "Cette page n’existe pas",
  "Seite nicht gefunden - Der Kai",
  "Diese Seite existiert nicht mehr",
  "Página no encontrada",
  "La página no existe",
  "Pagina non trovata",
  "Página não encontrada",
  "Pagina niet gevonden",
  "Страница не найдена",
  "Nie znaleziono strony",
  "Sayfa bulunamadı",
  "页面不存在",
  "ページが見つかりません",
  "페이지를 찾을 수 없습니다",
  "الصفحة غير موجودة",
])("%s is no page", (title) => expect(seen(title)).toBe("not_found"));

test.each([
  "Harbour wall will be rebuilt",
  "Just a moment of silence in Hamburg",
  "Access denied: how the port closed its gates",
  "404 ways to cook an egg",
  "Page not found: how the web forgets",
  "The page turner that nobody could put down",
  "Facebook page of the mayor has been removed",
  "Missing child found in Hamburg",
  "The story is not over",
  "Attention required: the minister on winter storms",
  "Access denied to Gaza for foreign reporters",
  "Access restricted to Mount Everest after avalanche",
  "Unusual activity near volcano raises alarm",
  "Request rejected by court in Lima",
  "DDoS protection firm raises ten million",
  "Captcha turns twenty-five",
  "Один момент изменил мою жизнь",
  "Подождите с покупкой доллара",
  "Een moment van stilte",
  "Aguarde chuva forte no sul",
  "لحظة سقوط الطائرة",
  "Bitte warten lohnt sich nicht",
  "Un instant de grâce au port",
  "Страница истории: не найдена могила героя",
])("%s is a headline", (title) => expect(seen(title)).toBeNull());

describe("a page that says when its article was published", () => {
  test("and holds a long text is an article, whatever it is called", () => {
    expect(seen("Access denied", { isDated: true, textLength: 4000 })).toBeNull();
    expect(seen("Access denied", { isDated: true, textLength: 100 })).toBe("bot_check");
    expect(seen("Access denied", { textLength: 4000 })).toBe("bot_check");
  });
});
