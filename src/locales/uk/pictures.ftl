# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Ще { $count } фото
        [few] 🖼 Ще { $count } фото
        [many] 🖼 Ще { $count } фото
       *[other] 🖼 Ще { $count } фото
    }
photos-there-toast = Вони вже тут.
command-button-menu = Додати до новини кнопки з посиланнями
button-usage = <code>/button k7m2qa Мапа https://…</code>, або у відповідь на новину.
desk-links-button = 🔗 Кнопки
desk-ask-field-links = Напишіть текст і його адресу, наприклад <code>Мапа https://misto.example/mapa</code>: щонайбільше дві кнопки. <code>- Мапа</code> прибирає одну, <code>-</code> усі.
error-link_unreadable = «{ $word }» — не кнопка: напишіть текст і адресу, що починається з http:// або https://.
error-link_too_long = Найбільша довжина тексту кнопки: { $most }.
error-links_full = Найбільше кнопок у новини: { $most }. Спершу приберіть одну: <code>- її текст</code>.
desk-nopicture-button = 🗑 Без зображення
desk-nolinks-button = 🗑 Без кнопок
doubt-source_unreachable = джерело недоступне
doubt-links_left_out =
    { $count ->
        [one] ще { $count } посилання відкинуто
        [few] ще { $count } посилання відкинуто
        [many] ще { $count } посилань відкинуто
       *[other] ще { $count } посилання відкинуто
    }
