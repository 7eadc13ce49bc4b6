# Що стримує матеріал: ембарго, затримка.

command-hold-menu = Затримати матеріал, доки хтось не зніме
command-embargo-menu = Не раніше певного часу
hold-usage =
    <code>/hold k7m2qa суд вирішує в п’ятницю</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa завтра 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Затримано</b> ({ $name }, { $day }, { $time }): { $reason }
embargo-line = ⏳ <b>Ембарго</b>: не раніше ніж { $day }, { $time } ({ $timeZone }); встановлено: { $name }
hold-button = 🔒 Затримати
hold-lift-button = 🔓 Зняти затримку
embargo-button = ⏳ Ембарго
embargo-lift-button = ⌛️ Зняти ембарго
embargo-end-button = 🕒 Коли скінчиться: { $day } { $time }
desk-ask-field-hold = Чому затримано? Надішліть мені причину. Нічого не вийде, доки хтось не зніме затримку.
desk-ask-field-embargo = Не раніше ніж коли? Надішліть мені дату й час, наприклад <code>завтра 8:00</code>.
embargo-choose = Не раніше ніж коли?
embargo-set = ⏳ Матеріал <code>{ $id }</code> вийде не раніше ніж { $day }, { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Затримано
       *[no] 🔓 Затримку знято
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Під ембарго
       *[no] ⌛️ Ембарго знято
    }
desk-held-due = 🔒 Матеріал <code>{ $id }</code> мав вийти { $day }, { $time }, але його затримано: він чекає. Коли затримку знімуть, запитаємо знову.
error-on_hold = Матеріал { $id } затримано: його не надішлють, доки хтось не зніме затримку. Хто і чому: /status { $id }
error-embargo_stands = Матеріал { $id } ще під ембарго. Заплануйте його на пізніше або зніміть ембарго: /status { $id }
queue-held-head = 🔒 <b>Затримано</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 Затримано й призупинено перед наступною копією: { $subject }. Коли затримку знімуть, продовжити: /status { $status }
