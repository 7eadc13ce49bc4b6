# What was done in the newsroom, for who leads it.

command-audit-menu = Хто що робив у редакції
audit-list = <b>Хто що робив, спершу нове</b>
audit-none = Поки нічого не зроблено.
audit-file = Спершу нове; зберігається рік.
audit-program-words = само
audit-act-words =
    { $what ->
        [drafted] 📝 чернетка
        [changed] ✏️ зміна
        [released] 📣 випуск
        [scheduled] 🕒 призначено час
        [cancelled] ↩️ випуск скасовано
        [went_out] 📤 надіслано
        [discarded] 🗑 викинуто
        [restored] ♻️ повернено
        [corrected] ✏️ виправлено
        [took_back] ↩️ виправлення скасовано
        [withdrew] 🚫 відкликано
        [announced] 📢 оголошення
        [topic] 🏷 тема
        [feed] 📡 стрічка
        [role] 👤 роль
        [halted] 🛑 усе зупинено
        [unhalted] ▶️ зупинку знято
        [handed_in] 🙋 здано
        [sent_back] ↩️ повернено
        [held] 🔒 затримано
        [hold_lifted] 🔓 затримку знято
        [embargoed] ⏳ ембарго на
        [embargo_lifted] ⌛️ ембарго знято
       *[steered] ⏯ керування надсиланням
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Хто працює в редакції: зроблене там зберігається рік із номером людини, навіть якщо вона стерла свої дані. Там заголовки, і ніколи повідомлення.

desk-hand-in-button = 🙋 Здати
desk-handed-in-toast = Здано: редактор подивиться.
desk-hands-in =
    🙋 <b>{ $who }</b> здає
    <b>{ $title }</b> <code>{ $id }</code>
