# Що читачі шукають самі: списки, пошук, повний текст, виправлення, новини, якими поділилися деінде.

command-search-menu = Пошук у новинах

story-gone-toast = Цієї новини тут більше немає.
read-on-button = 📖 Читати далі
read-as-page-button = 📄 Однією сторінкою
read-as-page-toast = Відтепер однією сторінкою
read-as-quotes-button = Не видно? Цитатами
read-as-quotes-toast = Відтепер цитатами

search-usage = Що ви шукаєте? Наприклад: <code>/search угода озера</code>
search-title =
    { $count ->
        [one] <b>{ $count } новина</b> за запитом «{ $words }»
        [few] <b>{ $count } новини</b> за запитом «{ $words }»
        [many] <b>{ $count } новин</b> за запитом «{ $words }»
       *[other] <b>{ $count } новини</b> за запитом «{ $words }»
    }
search-none = За запитом «{ $words }» нічого не знайдено. Найсвіжіше: /latest

inline-read-button = 📖 Читати далі в боті
inline-start-button = Усі новини в боті

receipt-shared = Поширені в інших чатах: переписано { $current }
receipt-shared-behind = Поширені в інших чатах: переписано { $current }, ще { $behind }
receipt-shared-lost = недосяжні: { $lost }

command-corrections-menu = Що виправлено і чому
corrections-title = <b>Виправлення</b>
corrections-none = Останнім часом нічого не виправляли.
corrections-of-none = У цій новині нічого не виправляли.
corrections-field-words =
    { $field ->
        [title] Заголовок
        [lead] Лід
        [body] Текст
       *[source] Джерело
    }
corrections-corrected-words = Виправлено
corrections-withdrawn-words = Відкликано
corrections-story-button = 📰 Новина

# The page of corrections on the web.
corrections-page-words = Виправлення · { $outlet }
corrections-intro-words = Що ми виправили або відкликали в опублікованих новинах: як було, як стало, коли і чому.
corrections-newer-words = Новіші
corrections-older-words = Давніші
