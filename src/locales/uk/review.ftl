# Що чекає на дозвіл і що вирішено.
command-review-menu = Що чекає на дозвіл
review-list = <b>На перевірку</b> ({ $total }), спершу найдавніше
review-none = Нічого не чекає на дозвіл.
review-changed = ✏️ Відтоді змінено: { $parts }
review-part-words =
    { $part ->
        [title] заголовок
        [lead] лід
        [body] текст
        [source] джерело
        [link] посилання
        [picture] зображення
       *[topics] теми
    }
review-button = 🙋 На перевірку ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Дозвіл дано: { $who }
        [discarded] 🗑 Відкинуто: { $who }
        [sent_back] ↩️ Повернено: { $who }
       *[taken_back] ✏️ { $who } працює над цим далі; потім здасть знову.
    }
review-decided-note = { review-decided }. { $note }
review-returned = ↩️ Матеріал <code>{ $id }</code> повернено; { $name } дізнається чому.
desk-send-back-button = ↩️ Повернути
desk-ask-field-note = Що треба змінити? Надішліть мені нотатку: її отримає той, хто здав матеріал.
desk-sent-back = ↩️ Повернено ({ $name }, { $day }, { $time }): { $note }
desk-handed-in-by = 🙋 Здано: { $name }, { $day }, { $time }
desk-released-by = ✅ Дозвіл дано: { $name }, { $day }, { $time }
desk-released-alone = ✅ Дозвіл дано: { $name }, { $day }, { $time }, без другої людини
panel-role-gone = 🔒 У вас більше немає ролі в редакції.
decision-asks = 🙋 <b>{ $who }</b> просить вас вирішити:
