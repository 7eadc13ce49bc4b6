# Що кажуть редакторам про виправлення, відкликання, оголошення, платну швидкість і про збої під час розсилання.

# Числа зі своїми словами; інші речення їх називають.
readers-words =
    { $readers ->
        [one] { $readers } читач
        [few] { $readers } читачі
        [many] { $readers } читачів
       *[other] { $readers } читача
    }
chats-words =
    { $chats ->
        [one] { $chats } група чи канал
        [few] { $chats } групи чи канали
        [many] { $chats } груп чи каналів
       *[other] { $chats } групи чи каналу
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } і { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } копія
        [few] { $copies } копії
        [many] { $copies } копій
       *[other] { $copies } копії
    }
stars-words =
    { $stars ->
        [one] { $stars } зірка
        [few] { $stars } зірки
        [many] { $stars } зірок
       *[other] { $stars } зірки
    }
duration-seconds-words = { $n } с
duration-minutes-words = близько { $n } хв
duration-hours-words = близько { $n } год

# Що розсилається, кількома словами.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Виправлення <code>{ $id }</code>, версія { $version }
        [retraction] 🚫 Відкликання <code>{ $id }</code>
        [announcement] 📢 Оголошення <code>{ $id }</code>
       *[digest] 📰 Дайджест <code>{ $id }</code>
    }
subject-titled = { subject } «{ $title }»

receipt-sending =
    { $bar } { $share }
    доставлено { $delivered } · недоступно { $failed } · { $rate } за секунду
receipt-sending-left = { receipt-sending } · лишилося { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    «{ $title }»
receipt-state-words =
    { $state ->
        [planning] 📣 Виходить
        [sending] 📣 Виходить
        [paused] ⏸ Призупинено
        [halted] 🛑 Зупинено збоєм
        [done] ✅ Доставлено
        [rewritten] ✅ Готово
       *[cancelled] ⏹ Зупинено
    }
# Один рядок у списку версій; те, що йде після « · », додається, коли воно є.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } з { $copies }
receipt-line-stopped = не надіслано: { $count }
receipt-line-unreachable = недоступно { $count }
receipt-line-unknown = невідомо { $count }
receipt-line-pending = попереду { $count }
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Одразу його ніхто не чекав: він вийде в дайджестах.
receipt-nobody-digest = Надсилати не було кому.
receipt-nobody-announcement = Оголошувати ще немає кому.
receipt-nobody-correction = Жоден читач не має копії: відтепер матеріал виходить виправленим.
receipt-nobody-retraction = Жоден читач не має копії, і ніхто її не отримає.
receipt-delivered = Прийнято Telegram: <b>{ $count }</b> з { $planned }
receipt-rewritten = Переписано копій: <b>{ $count }</b> з { $copies }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Заблокували бота
        [deactivated] Обліковий запис видалено
        [kicked] Бота вилучено з чату
        [chat_not_found] Чат не знайдено
        [withdrawn] Тим часом передумали
        [refused] Відхилено Telegram
        [no_rights] У чаті немає права писати
        [expired] Запізно надсилати
        [cancelled] Зупинено раніше
        [vanished] Копію видалено або її вже пізно змінювати
        [set_aside] Відкладено через наш збій
        [erased] Стер усі свої дані
       *[other] Інше
    }
receipt-unknown = Невідомо (відповідь утрачено): { $count }
receipt-sent-again = Могло прийти двічі (надіслано ще раз після втраченої відповіді): { $count }
receipt-pending = Ще попереду: { $count }
receipt-halted-for =
    Telegram каже: <i>{ $words }</i>
    Далі нічого не виходить, доки ви не натиснете «Продовжити».
receipt-ask-again = Надіслати <code>{ $id }</code> ще раз тим, чию відповідь утрачено ({ readers-words })? Комусь може прийти двічі.
receipt-ways = Разом із дайджестами { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Одразу: { $count }
        [digests] У дайджестах: { $count }
        [groups] Групи: { $count }
       *[channels] Канали: { $count }
    }
receipt-digests = Читачі дайджестів знайдуть його в наступному.

correct-usage =
    Який матеріал і як правильно? Наприклад:
    <code>/correct k7m2qa заголовок: Новий заголовок</code>

    Кілька змін одразу, кожна в окремому рядку: <code>заголовок:</code> <code>лід:</code> <code>джерело:</code> <code>примітка:</code> (що було не так; читачі це бачать). Якщо після коду стоїть <code>суттєве</code>, читачі отримають ще й коротке слово під своєю копією.
    Саме лише <code>/correct k7m2qa</code> пропонує кнопки.
correct-word-unknown = Не розумію «{ $word }». Починайте кожен рядок із <code>заголовок:</code>, <code>лід:</code>, <code>джерело:</code> або <code>примітка:</code>, наприклад <code>/correct k7m2qa заголовок: Новий заголовок</code>
correct-title-missing = Матеріалу потрібен заголовок. Напишіть новий після <code>заголовок:</code>
correct-unchanged = У <code>{ $id }</code> саме так уже й написано.

retract-usage =
    Який матеріал і чому? Причину читачі побачать на його місці:
    <code>/retract k7m2qa Цифри виявилися хибними.</code>
retract-reason-missing = Чому? Причину читачі побачать на його місці: <code>/retract { $id } Цифри виявилися хибними.</code>

announce-usage =
    Що сказати всім? <code>/announce Ми переїжджаємо на нову адресу.</code>
    Або дайте /announce у відповідь на повідомлення. Ви побачите його, перш ніж воно вийде.

decision-correct =
    { $notify ->
        [yes] ✏️ Вище — <code>{ $id }</code> таким, яким він стане. Переписати на місці в чатах читачів: { copies-words }, під кожною з’явиться коротке слово.
       *[no] ✏️ Вище — <code>{ $id }</code> таким, яким він стане. Переписати на місці в чатах читачів: { copies-words }, без сповіщень.
    }
decision-retract = 🚫 Вище — те, що стане на місце <code>{ $id }</code> ({ copies-words }). Повернути назад не можна.
decision-announce = 📢 Вище — саме те, що отримають читачі. Надсилаємо? Отримають: { audience-words }, за { $took }.
decision-asked-others =
    { $chats ->
        [0] Випустити це має хтось інший, а до інших редакторів я не можу достукатися. Спершу їм треба натиснути «Старт» у чаті зі мною.
       *[other] Випустити це має хтось інший. Інші вже бачать; рішення чекає добу.
    }
decision-dropped = 🗑 Відхилено. Нічого не змінилося.
decision-send-button = 📢 Надіслати
decision-correct-button = ✅ Виправити: { copies-words }
decision-retract-button = 🚫 Відкликати: { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Слово під копією: так
       *[no] 🔕 Слово під копією: ні
    }
decision-drop-button = 🗑 Відхилити
decision-dropped-toast = Відхилено
decision-gone-toast = Це вже вирішено або надто давно
decision-notify-toast =
    { $on ->
        [yes] Читачам скажемо під кожною копією
       *[no] Переписуємо мовчки
    }

paid-ask =
    ⚡ <code>{ $id }</code> отримають: { readers-words }. На безплатній швидкості це { $free }, на платній { $paid }.
    За кожне повідомлення понад безплатну норму Telegram бере 0,1 зірки: <b>не більше: { stars-words }</b> з балансу бота.
paid-switch-button =
    { $on ->
        [yes] ⚡ Платна швидкість: так
       *[no] ⚡ Платна швидкість: ні
    }
paid-yes-button = ⚡ Так, не більше: { stars-words }
paid-no-button = Ні
paid-toast =
    { $on ->
        [yes] ⚡ На платній швидкості
       *[no] На безплатній швидкості
    }

notices-halted =
    🛑 Зупинено: { $subject }. Telegram каже: <i>{ $words }</i>
    Нікого не втрачено; продовжити чи припинити: /status { $status }
notices-variant-refused = ⚠️ Telegram не приймає однієї з мов або одного з видів: { $subject } (<i>{ $words }</i>). Ці читачі нічого не отримають, решта отримає. /status { $status }
notices-picture-refused = 🖼 Telegram відхиляє зображення (<i>{ $words }</i>), тож матеріал виходить без нього: { $subject }, <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram відмовив у платній швидкості (<i>{ $words }</i>), далі на безплатній: { $subject }.
notices-set-aside = ⚠️ Частина розсилання раз у раз обривала програму, і її відкладено: { $subject }; ці читачі нічого не отримали. Скільки їх: /status { $status }
notices-heard = ✅ Telegram не відповідав { $silence }; розсилання триває, нікого не пропущено.
notices-flood = ⏳ Telegram змусив нас чекати { $wait }; розсилання триває, нікого не пропущено.
notices-update-set-aside = ⚠️ Щось, що надіслав читач (оновлення { $updateId }), раз у раз обривало програму, і його відкладено. Решта отримує відповіді.
notices-nearly-full = ⚠️ Redis майже повний: нічого нового не вийде, доки той, хто обслуговує бота, не звільнить місце. Те, що вже в дорозі, триває.
notices-store-empty = ℹ️ Бот запустився з порожнім сховищем: підписників немає. Якщо вони були, це інший Redis або він утратив дані.

chat-refuses =
    { $topic ->
        [yes] ⚠️ Я не можу писати в указану мені тему в <b>{ $title }</b>, тож новини { $outlet } туди не доходять: її закрито чи видалено або мені бракує права надсилати повідомлення. Виправте це або надішліть /topics у тій темі, яка має отримувати новини.
       *[no] ⚠️ Мені не можна писати в <b>{ $title }</b>, тож новини { $outlet } туди не доходять. Дайте мені право надсилати повідомлення (у каналі: публікувати) або надішліть там /stop, і я замовкну.
    }
notices-recipients-set-aside = ⚠️ Збережене про декого ({ readers-words }) не читається, і це до них не дійшло: { $subject }. Решту обслужено. Скільки їх: /status { $status }
notices-unreadable = ⚠️ Збережене про декого ({ readers-words }) не читається: до них нічого не доходить, доки той, хто обслуговує бота, не гляне. Решту обслужено.
notices-outage = 🌙 Перерва в роботі: { $from } — { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } дайджест виходить із запізненням.
        [few] { $digests } дайджести виходять із запізненням.
        [many] { $digests } дайджестів виходять із запізненням.
       *[other] { $digests } дайджесту виходить із запізненням.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } дайджест запізнився більш ніж на шість годин і чекає наступного, де буде все: { $times }.
        [few] { $digests } дайджести запізнилися більш ніж на шість годин і чекають наступного, де буде все: { $times }.
        [many] { $digests } дайджестів запізнилися більш ніж на шість годин і чекають наступного, де буде все: { $times }.
       *[other] { $digests } дайджесту запізнилося більш ніж на шість годин і чекає наступного, де буде все: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … і ще { $count }.
notices-more-words = ще { $count }
