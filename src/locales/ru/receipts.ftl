# Что говорят редакторам об исправлениях, отзывах, объявлениях, платной скорости и о сбоях во время рассылки.

# Числа со своими словами; другие предложения их называют.
readers-words =
    { $readers ->
        [one] { $readers } читатель
        [few] { $readers } читателя
        [many] { $readers } читателей
       *[other] { $readers } читателя
    }
chats-words =
    { $chats ->
        [one] { $chats } группа или канал
        [few] { $chats } группы или канала
        [many] { $chats } групп или каналов
       *[other] { $chats } группы или канала
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } и { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } копия
        [few] { $copies } копии
        [many] { $copies } копий
       *[other] { $copies } копии
    }
stars-words =
    { $stars ->
        [one] { $stars } звезда
        [few] { $stars } звезды
        [many] { $stars } звёзд
       *[other] { $stars } звезды
    }
duration-seconds-words = { $n } с
duration-minutes-words = около { $n } мин
duration-hours-words = около { $n } ч

# Что рассылается, в нескольких словах.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Исправление <code>{ $id }</code>, версия { $version }
        [retraction] 🚫 Отзыв <code>{ $id }</code>
        [announcement] 📢 Объявление <code>{ $id }</code>
       *[digest] 📰 Дайджест <code>{ $id }</code>
    }
subject-titled = { subject } «{ $title }»

receipt-sending =
    { $bar } { $share }
    доставлено { $delivered } · недоступно { $failed } · { $rate } в секунду
receipt-sending-left = { receipt-sending } · осталось { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    «{ $title }»
receipt-state-words =
    { $state ->
        [planning] 📣 Выходит
        [sending] 📣 Выходит
        [paused] ⏸ Приостановлено
        [halted] 🛑 Остановлено сбоем
        [done] ✅ Доставлено
        [rewritten] ✅ Готово
       *[cancelled] ⏹ Остановлено
    }
# Одна строка в списке версий; то, что идёт после « · », добавляется, когда оно есть.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } из { $copies }
receipt-line-stopped = не отправлено: { $count }
receipt-line-unreachable = недоступно { $count }
receipt-line-unknown = неизвестно { $count }
receipt-line-pending = впереди { $count }
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Сразу его никто не ждал: он выйдет в дайджестах.
receipt-nobody-digest = Отправлять было некому.
receipt-nobody-announcement = Объявлять пока некому.
receipt-nobody-correction = Ни у одного читателя нет копии: отныне материал выходит исправленным.
receipt-nobody-retraction = Ни у одного читателя нет копии, и никто её не получит.
receipt-delivered = Принято Telegram: <b>{ $count }</b> из { $planned }
receipt-rewritten = Переписано копий: <b>{ $count }</b> из { $copies }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Заблокировали бота
        [deactivated] Аккаунт удалён
        [kicked] Бот удалён из чата
        [chat_not_found] Чат не найден
        [withdrawn] Тем временем передумали
        [refused] Отклонено Telegram
        [no_rights] В чате нет права писать
        [expired] Поздно отправлять
        [cancelled] Остановлено раньше
        [vanished] Копия удалена, или менять её уже поздно
        [set_aside] Отложено из-за нашего сбоя
        [erased] Стёр все свои данные
       *[other] Другое
    }
receipt-unknown = Неизвестно (ответ потерян): { $count }
receipt-sent-again = Могло прийти дважды (отправлено ещё раз после потерянного ответа): { $count }
receipt-pending = Ещё впереди: { $count }
receipt-halted-for =
    Telegram говорит: <i>{ $words }</i>
    Больше ничего не выходит, пока вы не нажмёте «Продолжить».
receipt-ask-again = Отправить <code>{ $id }</code> ещё раз тем, чей ответ потерян ({ readers-words })? Кому-то может прийти дважды.
receipt-ways = Вместе с дайджестами { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Сразу: { $count }
        [digests] В дайджестах: { $count }
        [groups] Группы: { $count }
       *[channels] Каналы: { $count }
    }
receipt-digests = Читатели дайджестов найдут его в следующем.

correct-usage =
    Какой материал и как правильно? Например:
    <code>/correct k7m2qa заголовок: Новый заголовок</code>

    Несколько изменений сразу, каждое на своей строке: <code>заголовок:</code> <code>лид:</code> <code>источник:</code> <code>примечание:</code> (что было не так; читатели это видят). Если после кода стоит <code>существенное</code>, читатели получат ещё и короткое слово под своей копией.
    Просто <code>/correct k7m2qa</code> предлагает кнопки.
correct-word-unknown = Не понимаю «{ $word }». Начинайте каждую строку с <code>заголовок:</code>, <code>лид:</code>, <code>источник:</code> или <code>примечание:</code>, например <code>/correct k7m2qa заголовок: Новый заголовок</code>
correct-title-missing = Материалу нужен заголовок. Напишите новый после <code>заголовок:</code>
correct-unchanged = В <code>{ $id }</code> именно так уже и написано.

retract-usage =
    Какой материал и почему? Причину читатели увидят на его месте:
    <code>/retract k7m2qa Цифры оказались неверными.</code>
retract-reason-missing = Почему? Причину читатели увидят на его месте: <code>/retract { $id } Цифры оказались неверными.</code>

announce-usage =
    Что сказать всем? <code>/announce Мы переезжаем на новый адрес.</code>
    Или дайте /announce в ответ на сообщение. Вы увидите его, прежде чем оно выйдет.

decision-correct =
    { $notify ->
        [yes] ✏️ Выше — <code>{ $id }</code>, каким он станет. Переписать на месте в чатах читателей: { copies-words }, под каждой появится короткое слово.
       *[no] ✏️ Выше — <code>{ $id }</code>, каким он станет. Переписать на месте в чатах читателей: { copies-words }, без уведомлений.
    }
decision-retract = 🚫 Выше — то, что встанет на место <code>{ $id }</code> ({ copies-words }). Вернуть назад нельзя.
decision-announce = 📢 Выше — именно то, что получат читатели. Отправляем? Получат: { audience-words }, за { $took }.
decision-asked-others =
    { $chats ->
        [0] Выпустить это должен кто-то другой, а до других редакторов мне не достучаться. Сначала им нужно нажать «Старт» в чате со мной.
       *[other] Выпустить это должен кто-то другой. Остальные уже видят; решение ждёт сутки.
    }
decision-dropped = 🗑 Отклонено. Ничего не изменилось.
decision-send-button = 📢 Отправить
decision-correct-button = ✅ Исправить: { copies-words }
decision-retract-button = 🚫 Отозвать: { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Слово под копией: да
       *[no] 🔕 Слово под копией: нет
    }
decision-drop-button = 🗑 Отклонить
decision-dropped-toast = Отклонено
decision-gone-toast = Это уже решено или слишком давно
decision-notify-toast =
    { $on ->
        [yes] Читателям скажем под каждой копией
       *[no] Переписываем молча
    }

paid-ask =
    ⚡ <code>{ $id }</code> получат: { readers-words }. На бесплатной скорости это { $free }, на платной { $paid }.
    За каждое сообщение сверх бесплатной нормы Telegram берёт 0,1 звезды: <b>не больше: { stars-words }</b> с баланса бота.
paid-switch-button =
    { $on ->
        [yes] ⚡ Платная скорость: да
       *[no] ⚡ Платная скорость: нет
    }
paid-yes-button = ⚡ Да, не больше: { stars-words }
paid-no-button = Нет
paid-toast =
    { $on ->
        [yes] ⚡ На платной скорости
       *[no] На бесплатной скорости
    }

notices-halted =
    🛑 Остановлено: { $subject }. Telegram говорит: <i>{ $words }</i>
    Никто не потерян; продолжить или прекратить: /status { $status }
notices-variant-refused = ⚠️ Telegram не принимает один из языков или один из видов: { $subject } (<i>{ $words }</i>). Эти читатели ничего не получат, остальные получат. /status { $status }
notices-picture-refused = 🖼 Telegram отклоняет изображение (<i>{ $words }</i>), поэтому материал выходит без него: { $subject }, <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram отказал в платной скорости (<i>{ $words }</i>), дальше на бесплатной: { $subject }.
notices-set-aside = ⚠️ Часть рассылки раз за разом обрывала программу и отложена: { $subject }; эти читатели ничего не получили. Сколько их: /status { $status }
notices-heard = ✅ Telegram не отвечал { $silence }; рассылка продолжается, никто не пропущен.
notices-flood = ⏳ Telegram заставил нас ждать { $wait }; рассылка продолжается, никто не пропущен.
notices-update-set-aside = ⚠️ Что-то, что прислал читатель (обновление { $updateId }), раз за разом обрывало программу и отложено. Остальные получают ответы.
notices-nearly-full = ⚠️ Redis почти заполнен: ничего нового не выйдет, пока тот, кто обслуживает бота, не освободит место. То, что уже в пути, продолжается.
notices-store-empty = ℹ️ Бот запустился с пустым хранилищем: подписчиков нет. Если они были, это другой Redis или он потерял данные.

chat-refuses =
    { $topic ->
        [yes] ⚠️ Я не могу писать в указанную мне тему в <b>{ $title }</b>, поэтому новости { $outlet } туда не доходят: её закрыли или удалили, либо у меня нет права отправлять сообщения. Исправьте это или отправьте /topics в той теме, которая должна получать новости.
       *[no] ⚠️ Мне нельзя писать в <b>{ $title }</b>, поэтому новости { $outlet } туда не доходят. Дайте мне право отправлять сообщения (в канале: публиковать) или отправьте там /stop, и я замолчу.
    }
notices-recipients-set-aside = ⚠️ Сохранённое о некоторых ({ readers-words }) не читается, и это до них не дошло: { $subject }. Остальных обслужили. Сколько их: /status { $status }
notices-unreadable = ⚠️ Сохранённое о некоторых ({ readers-words }) не читается: до них ничего не доходит, пока тот, кто обслуживает бота, не посмотрит. Остальных обслужили.
notices-outage = 🌙 Перерыв в работе: { $from } — { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } дайджест выходит с опозданием.
        [few] { $digests } дайджеста выходят с опозданием.
        [many] { $digests } дайджестов выходят с опозданием.
       *[other] { $digests } дайджеста выходят с опозданием.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } дайджест опоздал больше чем на шесть часов и ждёт следующего, где будет всё: { $times }.
        [few] { $digests } дайджеста опоздали больше чем на шесть часов и ждут следующего, где будет всё: { $times }.
        [many] { $digests } дайджестов опоздали больше чем на шесть часов и ждут следующего, где будет всё: { $times }.
       *[other] { $digests } дайджеста опоздали больше чем на шесть часов и ждут следующего, где будет всё: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … и ещё { $count }.
notices-more-words = ещё { $count }
