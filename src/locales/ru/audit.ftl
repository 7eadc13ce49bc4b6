# What was done in the newsroom, for who leads it.

command-audit-menu = Кто что делал в редакции
audit-list = <b>Кто что делал, сначала новое</b>
audit-none = Пока ничего не сделано.
audit-file = Сначала новое; хранится год.
audit-program-words = само
audit-act-words =
    { $what ->
        [drafted] 📝 черновик
        [changed] ✏️ изменение
        [released] 📣 выпуск
        [scheduled] 🕒 назначено время
        [cancelled] ↩️ выпуск отменён
        [went_out] 📤 отправлено
        [discarded] 🗑 выброшено
        [restored] ♻️ возвращено
        [corrected] ✏️ исправлено
        [took_back] ↩️ исправление отменено
        [withdrew] 🚫 отозвано
        [announced] 📢 объявление
        [topic] 🏷 тема
        [feed] 📡 лента
        [role] 👤 роль
        [halted] 🛑 всё остановлено
        [unhalted] ▶️ остановка снята
        [handed_in] 🙋 сдано
        [sent_back] ↩️ возвращено
        [held] 🔒 задержано
        [hold_lifted] 🔓 задержка снята
        [embargoed] ⏳ эмбарго на
        [embargo_lifted] ⌛️ эмбарго снято
       *[steered] ⏯ управление отправкой
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Кто работает в редакции: сделанное там хранится год с номером человека, даже если он стёр свои данные. Там заголовки, и никогда сообщения.

desk-hand-in-button = 🙋 Сдать
desk-handed-in-toast = Сдано: редактор посмотрит.
desk-hands-in =
    🙋 <b>{ $who }</b> сдаёт
    <b>{ $title }</b> <code>{ $id }</code>
