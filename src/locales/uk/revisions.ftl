# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Відкликано: див. вище
decision-retract-removes = 🗑 Копії, надіслані менш як 48 годин тому, буде видалено. Де Telegram цього не дозволяє, у дайджестах і в поширених копіях стоятиме те, що вище. <code>{ $id }</code>: { copies-words }. Повернути назад не можна.
decision-removes-button =
    { $on ->
        [yes] 🗑 Видалити копії за 48 год: так
       *[no] 🗑 Видалити копії за 48 год: ні
    }
decision-removes-toast =
    { $on ->
        [yes] Копії за останні 48 годин буде видалено
       *[no] Кожна копія скаже, що її відкликано
    }
receipt-withdrawn = Відкликано копій: <b>{ $count }</b> з { $copies }
receipt-end =
    { $end ->
        [removed] Видалено
        [noticed] Повідомлення на її місці
       *[edited] Змінено на місці
    }: { $count }
receipt-unreachable = Недосяжні: { $count }
desk-body-button = Текст
desk-picture-button = Зображення
desk-ask-field-body = Надішліть мені весь новий текст, абзаци через порожній рядок, або лише <code>-</code>, щоб був без тексту.
desk-ask-field-picture = Надішліть мені нове зображення як фото або лише <code>-</code>, щоб було без нього.
decision-mark-button =
    { $on ->
        [yes] ✏️ «Виправлено» на картці: так
       *[no] ✏️ «Виправлено» на картці: ні
    }
decision-mark-toast =
    { $on ->
        [yes] Картка скаже, що її виправлено
       *[no] Картка про це не скаже
    }
decision-again = Ось те саме для того, що читачі мають зараз:
page-changed = 🔎 Сторінка <code>{ $id }</code> каже вже не те, що під час виходу: <b>{ $title }</b>
page-gone = 🔎 Сторінки <code>{ $id }</code> більше немає: <b>{ $title }</b>
page-ignore-button = Ігнорувати
page-ignored = <code>{ $id }</code> лишається як є.
desk-ask-field-valid = До якого часу це чинне? Надішліть мені дату й годину за вашим годинником, як-от <code>2030-11-24 08:00</code>, або лише <code>-</code>, щоб без кінця.
card-over-words = Більше не чинне з { $time }
desk-valid-button = ⏳ Чинне до…
desk-choose-valid = ⏳ До якого часу це чинне? Потім воно зникне з наступних дайджестів, а копії про це скажуть.
desk-valid-always-button = Без кінця
desk-valid-toast = Час записано
desk-chain = ↪️ Ще в цій історії: { $count }
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ Продовження { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Більше не чинне з { $day }, { $time }
       *[no] ⏳ Чинне до { $day }, { $time }
    }
