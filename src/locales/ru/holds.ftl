# Что удерживает материал: эмбарго, задержка.

command-hold-menu = Задержать материал, пока кто-то не снимет
command-embargo-menu = Не раньше определённого времени
hold-usage =
    <code>/hold k7m2qa суд решает в пятницу</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa завтра 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Задержано</b> ({ $name }, { $day }, { $time }): { $reason }
embargo-line = ⏳ <b>Эмбарго</b>: не раньше чем { $day }, { $time } ({ $timeZone }); установлено: { $name }
hold-button = 🔒 Задержать
hold-lift-button = 🔓 Снять задержку
embargo-button = ⏳ Эмбарго
embargo-lift-button = ⌛️ Снять эмбарго
embargo-end-button = 🕒 Когда кончится: { $day } { $time }
desk-ask-field-hold = Почему задержано? Пришлите мне причину. Ничего не выйдет, пока кто-то не снимет задержку.
desk-ask-field-embargo = Не раньше чем когда? Пришлите мне дату и время, например <code>завтра 8:00</code>.
embargo-choose = Не раньше чем когда?
embargo-set = ⏳ Материал <code>{ $id }</code> выйдет не раньше чем { $day }, { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Задержано
       *[no] 🔓 Задержка снята
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Под эмбарго
       *[no] ⌛️ Эмбарго снято
    }
desk-held-due = 🔒 Материал <code>{ $id }</code> должен был выйти { $day }, { $time }, но он задержан: он ждёт. Когда задержку снимут, спросим снова.
error-on_hold = Материал { $id } задержан: он не будет отправлен, пока кто-то не снимет задержку. Кто и почему: /status { $id }
error-embargo_stands = Материал { $id } ещё под эмбарго. Запланируйте его на потом или снимите эмбарго: /status { $id }
queue-held-head = 🔒 <b>Задержано</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 Задержано и приостановлено перед следующей копией: { $subject }. Когда задержку снимут, продолжить: /status { $status }
