# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Отозвано: см. выше
decision-retract-removes = 🗑 Копии, отправленные менее 48 часов назад, будут удалены. Где Telegram этого не позволяет, в дайджестах и в пересланных копиях встанет то, что выше. <code>{ $id }</code>: { copies-words }. Вернуть назад нельзя.
decision-removes-button =
    { $on ->
        [yes] 🗑 Удалить копии за 48 ч: да
       *[no] 🗑 Удалить копии за 48 ч: нет
    }
decision-removes-toast =
    { $on ->
        [yes] Копии за последние 48 часов будут удалены
       *[no] Каждая копия скажет, что она отозвана
    }
receipt-withdrawn = Отозвано копий: <b>{ $count }</b> из { $copies }
receipt-end =
    { $end ->
        [removed] Удалено
        [noticed] Уведомление на её месте
       *[edited] Изменено на месте
    }: { $count }
receipt-unreachable = Вне досягаемости: { $count }
desk-body-button = Текст
desk-picture-button = Картинка
desk-ask-field-body = Пришлите мне весь новый текст, абзацы через пустую строку, или просто <code>-</code>, чтобы было без текста.
desk-ask-field-picture = Пришлите мне новую картинку как фото или просто <code>-</code>, чтобы было без неё.
decision-mark-button =
    { $on ->
        [yes] ✏️ «Исправлено» на карточке: да
       *[no] ✏️ «Исправлено» на карточке: нет
    }
decision-mark-toast =
    { $on ->
        [yes] Карточка скажет, что исправлена
       *[no] Карточка об этом не скажет
    }
decision-again = Вот то же самое для того, что у читателей сейчас:
page-changed = 🔎 Страница <code>{ $id }</code> говорит уже не то, что при выходе: <b>{ $title }</b>
page-gone = 🔎 Страницы <code>{ $id }</code> больше нет: <b>{ $title }</b>
page-ignore-button = Не менять
page-ignored = <code>{ $id }</code> остаётся как есть.
desk-ask-field-valid = До какого времени это верно? Пришлите мне дату и час по вашим часам, например <code>2030-11-24 08:00</code>, или просто <code>-</code>, чтобы без конца.
card-over-words = Больше не действует с { $time }
desk-valid-button = ⏳ Верно до…
desk-choose-valid = ⏳ До какого времени это верно? Потом это уйдёт из следующих дайджестов, а копии об этом скажут.
desk-valid-always-button = Без конца
desk-valid-toast = Время записано
desk-chain = ↪️ Ещё в этой истории: { $count }
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ Продолжение { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Больше не действует с { $day }, { $time }
       *[no] ⏳ Верно до { $day }, { $time }
    }
