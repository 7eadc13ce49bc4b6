# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Ещё { $count } фото
        [few] 🖼 Ещё { $count } фото
        [many] 🖼 Ещё { $count } фото
       *[other] 🖼 Ещё { $count } фото
    }
photos-there-toast = Они уже здесь.
command-button-menu = Добавить к новости кнопки со ссылками
button-usage = <code>/button k7m2qa Карта https://…</code>, или в ответ на новость.
desk-links-button = 🔗 Кнопки
desk-ask-field-links = Напишите текст и его адрес, например <code>Карта https://gorod.example/karta</code>: не больше двух кнопок. <code>- Карта</code> убирает одну, <code>-</code> все.
error-link_unreadable = «{ $word }» — не кнопка: напишите текст и адрес, который начинается с http:// или https://.
error-link_too_long = Наибольшая длина текста кнопки: { $most }.
error-links_full = Кнопок у новости бывает не больше { $most }. Сначала уберите одну: <code>- её текст</code>.
desk-nopicture-button = 🗑 Без картинки
desk-nolinks-button = 🗑 Без кнопок
doubt-source_unreachable = источник недоступен
doubt-links_left_out =
    { $count ->
        [one] ещё { $count } ссылка отброшена
        [few] ещё { $count } ссылки отброшены
        [many] ещё { $count } ссылок отброшено
       *[other] ещё { $count } ссылки отброшено
    }
