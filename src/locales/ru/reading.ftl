# Что читатели ищут сами: списки, поиск, полный текст, исправления, новости, которыми поделились в других чатах.

command-search-menu = Поиск по новостям

story-gone-toast = Этой новости здесь больше нет.
read-on-button = 📖 Читать дальше
read-as-page-button = 📄 Одной страницей
read-as-page-toast = Теперь одной страницей
read-as-quotes-button = Не видно? Цитатами
read-as-quotes-toast = Теперь цитатами

search-usage = Что вы ищете? Например: <code>/search соглашение озёра</code>
search-title =
    { $count ->
        [one] <b>{ $count } новость</b> по запросу «{ $words }»
        [few] <b>{ $count } новости</b> по запросу «{ $words }»
        [many] <b>{ $count } новостей</b> по запросу «{ $words }»
       *[other] <b>{ $count } новости</b> по запросу «{ $words }»
    }
search-none = По запросу «{ $words }» ничего не найдено. Самое свежее: /latest

inline-read-button = 📖 Читать дальше в боте
inline-start-button = Все новости в боте

receipt-shared = Разосланные в другие чаты: переписано { $current }
receipt-shared-behind = Разосланные в другие чаты: переписано { $current }, ещё { $behind }
receipt-shared-lost = недоступны: { $lost }

command-corrections-menu = Что исправлено и почему
corrections-title = <b>Исправления</b>
corrections-none = В последнее время ничего не исправляли.
corrections-of-none = В этой новости ничего не исправляли.
corrections-field-words =
    { $field ->
        [title] Заголовок
        [lead] Лид
        [body] Текст
       *[source] Источник
    }
corrections-corrected-words = Исправлено
corrections-withdrawn-words = Отозвано
corrections-story-button = 📰 Новость

# The page of corrections on the web.
corrections-page-words = Исправления · { $outlet }
corrections-intro-words = Что мы исправили или отозвали в опубликованных новостях: как было, как стало, когда и почему.
corrections-newer-words = Новее
corrections-older-words = Старше
