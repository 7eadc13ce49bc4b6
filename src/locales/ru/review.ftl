# Что ждёт разрешения и что решено.
command-review-menu = Что ждёт разрешения
review-list = <b>На проверку</b> ({ $total }), сначала самое давнее
review-none = Ничего не ждёт разрешения.
review-changed = ✏️ С тех пор изменено: { $parts }
review-part-words =
    { $part ->
        [title] заголовок
        [lead] лид
        [body] текст
        [source] источник
        [link] ссылка
        [picture] картинка
       *[topics] темы
    }
review-button = 🙋 На проверку ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Разрешение дано: { $who }
        [discarded] 🗑 Отброшено: { $who }
        [sent_back] ↩️ Возвращено: { $who }
       *[taken_back] ✏️ { $who } работает над этим дальше; потом сдаст снова.
    }
review-decided-note = { review-decided }. { $note }
review-returned = ↩️ Материал <code>{ $id }</code> возвращён; { $name } узнает почему.
desk-send-back-button = ↩️ Вернуть
desk-ask-field-note = Что нужно изменить? Пришлите мне заметку: её получит тот, кто сдал материал.
desk-sent-back = ↩️ Возвращено ({ $name }, { $day }, { $time }): { $note }
desk-handed-in-by = 🙋 Сдано: { $name }, { $day }, { $time }
desk-released-by = ✅ Разрешение дано: { $name }, { $day }, { $time }
desk-released-alone = ✅ Разрешение дано: { $name }, { $day }, { $time }, без второго человека
panel-role-gone = 🔒 У вас больше нет роли в редакции.
decision-asks = 🙋 <b>{ $who }</b> просит вас решить:
