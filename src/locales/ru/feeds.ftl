# Ленты: что видят и нажимают шеф-редакторы и о чём сообщают редакции.

feeds-usage =
    <code>/feeds add https://example.org/rss #world</code> новые материалы становятся черновиками
    <code>/feeds add https://example.org/rss #world auto</code> новые материалы публикуются
    с числом сразу берётся столько самых новых; вместо адреса ленты годится и адрес страницы
    <code>/feeds 3</code> открывает одну · <code>/feeds export</code> отдаёт все файлом (OPML)
    <code>/feeds import #world</code> под файлом или в ответ на него добавляет всё, что в нём есть
feeds-reading = 📡 Читаю ленту…
feeds-added = 📡 <b>{ $title }</b>: теперь это лента { $number }, в ней { feeds-entries-words }. { feeds-first-words } { feeds-mode-words } только то, что появится с этого момента.
feeds-entries-words =
    { $entries ->
        [one] { $entries } материал
        [few] { $entries } материала
        [many] { $entries } материалов
       *[other] { $entries } материала
    }
feeds-first-words =
    { $takeFirst ->
        [0] Всё это считается известным:
       *[other] Самые новые придут сейчас ({ $takeFirst }), дальше
    }
feeds-mode-words =
    { $mode ->
        [auto] публикуется
       *[review] становится черновиками
    }
feeds-removed = <b>{ $title }</b> больше не читается.
feeds-bad-number = «{ $word }» — не номер ленты. Все номера: /feeds.
feeds-list = <b>Ленты</b>
feeds-none = Лент пока нет.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Лента { $number }, <b>{ $title }</b>, не работает уже больше часа: { feed-fault-words }. Попытки продолжаются, всё реже; подробнее: /feeds { $number }
feeds-healed = ✅ Лента { $number }, <b>{ $title }</b>, снова работает.
feeds-gone = Лента { $number }, <b>{ $title }</b>, сообщает, что её больше нет. Ещё месяц буду раз в день проверять, не вернулась ли она; убрать её или дать другой адрес: /feeds { $number }
feeds-drafts =
    { $count ->
        [one] 📝 { $count } новый черновик из <b>{ $title }</b>: /drafts
        [few] 📝 { $count } новых черновика из <b>{ $title }</b>: /drafts
        [many] 📝 { $count } новых черновиков из <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } нового черновика из <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Выходит { $count } материал из лент
        [few] 📡 Выходят { $count } материала из лент
        [many] 📡 Выходят { $count } материалов из лент
       *[other] 📡 Выходит { $count } материала из лент
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · лента { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · новые материалы выходят сами
       *[review] { $topics } · новые материалы становятся черновиками
    }
feed-paused = ⏸ <b>Приостановлено</b>: её никто не читает.
feed-ill =
    { $times ->
        [one] ⚠️ Сбой: { $day }, { $time }: { feed-fault-words }.
        [few] ⚠️ { $times } сбоя подряд, последний: { $day }, { $time }: { feed-fault-words }.
        [many] ⚠️ { $times } сбоев подряд, последний: { $day }, { $time }: { feed-fault-words }.
       *[other] ⚠️ { $times } сбоя подряд, последний: { $day }, { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] сообщает, что её больше нет
        [not_a_feed] то, что она присылает, не лента
       *[other] { page-refusal-words }
    }
feed-read = Прочитано: { $day }, { $time }
feed-never-read = Ещё не читалась
feed-new = Последний новый материал: { $day }, { $time }
feed-nothing-new = Пока ничего нового
feed-last-fault = Последний сбой: { $day }, { $time }: { feed-fault-words }
feed-rhythm = Между материалами: { $gap }
feed-due = Следующее чтение: { $day }, { $time }
feed-due-now = Читается прямо сейчас
feed-hub = Хаб сообщает нам сразу
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = кодировка { $charset }
feed-quirk-pageText-words = текст со страницы
feed-quirk-ignoreDates-words = датам не верим
feed-quirk-byAddress-words = различаем по адресу
feed-pause-button = ⏸ Пауза
feed-resume-button = ▶️ Продолжить
feed-poll-button = 🔄 Прочитать сейчас
feed-mode-button =
    { $mode ->
        [auto] Автоматически
       *[review] Через редактора
    }
feed-topics-button = 🏷 Темы
feed-report-button = 📋 Что в ней было
feed-quirks-button = ⚙️ Читается не так?
feed-address-button = 🔗 Адрес
feed-remove-button = 🗑 Убрать
feed-list-button = ‹ Ленты
feed-refresh-button = ↻
feed-choose-topics = Под какими темами выходят её материалы? Нажмите, чтобы включить или выключить.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Для ленты, которая читается неправильно. После каждого переключения она читается заново; что из этого вышло, показывает «Что в ней было».
feed-pageText-button =
    { $on ->
        [yes] Текст со страницы ✓
       *[no] Текст со страницы ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Не смотреть на даты ✓
       *[no] Не смотреть на даты ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Различать по адресу ✓
       *[no] Различать по адресу ✗
    }
feed-charset-button = Не те буквы? Кодировка…
feed-charset-set-button = Кодировка: { $charset }
feed-charset-auto-button = Как говорит сама
feed-choose-charset = В какой кодировке она написана?
feed-ask-remove = Убрать <b>{ $title }</b>? То, что известно о её материалах, забудется; вышедшие останутся.
feed-really-remove-button = 🗑 Да, убрать
feed-keep-button = Оставить
feed-ask-address = Пришлите мне её новый адрес или адрес страницы, которая на неё указывает. То, что известно о её материалах, сохранится.
feed-paused-toast = Приостановлено
feed-resumed-toast = Снова читается, прямо сейчас
feed-polled-toast = Читается; ↻ покажет, что пришло
feed-mode-toast =
    { $mode ->
        [auto] Новые материалы выходят сами
       *[review] Новые материалы становятся черновиками
    }
feed-quirk-toast = Переключено; читается заново
feed-removed-toast = Убрано
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } материал
        [few] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } материала
        [many] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } материалов
       *[other] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } материала
    }
feed-report-none = 📋 <b>{ $title }</b>: в последние дни не читалась.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] уже известно
        [first] было здесь, когда её добавили
        [old] слишком старое, чтобы выйти само
        [elsewhere] эту страницу принёс редактор или другая лента
        [draft] черновик
        [held] черновик, потому что было задержано
        [sent] вышло само
        [changed] изменено, у читателей это есть
       *[quiet] изменено, ни у кого этого нет
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } материал разом из <b>{ $title }</b>: похоже на их ошибку. Он ждёт черновиком.
        [few] ⚠️ { $count } материала разом из <b>{ $title }</b>: похоже на их ошибку. Они ждут черновиками.
        [many] ⚠️ { $count } материалов разом из <b>{ $title }</b>: похоже на их ошибку. Они ждут черновиками.
       *[other] ⚠️ { $count } материала разом из <b>{ $title }</b>: похоже на их ошибку. Они ждут черновиками.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ В <b>{ $title }</b> больше нет ничего знакомого, хотя содержимое старше моего последнего чтения: похоже, сменились адреса. { $count } материал ждёт черновиком.
        [few] ⚠️ В <b>{ $title }</b> больше нет ничего знакомого, хотя большинство старше моего последнего чтения: похоже, сменились адреса. { $count } материала ждут черновиками.
        [many] ⚠️ В <b>{ $title }</b> больше нет ничего знакомого, хотя большинство старше моего последнего чтения: похоже, сменились адреса. { $count } материалов ждут черновиками.
       *[other] ⚠️ В <b>{ $title }</b> больше нет ничего знакомого, хотя большинство старше моего последнего чтения: похоже, сменились адреса. { $count } материала ждут черновиками.
    }
feed-edited =
    { $count ->
        [one] ✏️ Изменения из <b>{ $title }</b>: { $count } материал, который уже есть у читателей.
        [few] ✏️ Изменения из <b>{ $title }</b>: { $count } материала, которые уже есть у читателей.
        [many] ✏️ Изменения из <b>{ $title }</b>: { $count } материалов, которые уже есть у читателей.
       *[other] ✏️ Изменения из <b>{ $title }</b>: { $count } материала, которые уже есть у читателей.
    }
feed-moved = 📦 <b>{ $title }</b> переехала насовсем на другой сайт: <code>{ $to }</code>. Читаю её там, пока действует старый адрес.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Отправить все
feed-drafts-button = 📝 Оставить черновиками
feed-discard-all-button = 🗑 Отклонить все
feed-correct-all-button = ✏️ Исправить все
feed-show-button = 👁 Показать
feed-ignore-button = Не менять
feed-follow-button = ✅ Перейти туда
feed-stay-button = Остаться на старом
feed-ask-all =
    { $matter ->
        [edited] Исправить во всех копиях так, как теперь в источнике ({ feed-stories-words })?
       *[other] Отправить читателям сейчас ({ feed-stories-words })?
    }
feed-ask-none = Отклонить { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
        [many] { $count } материалов
       *[other] { $count } материала
    }
feed-yes-button = Да
feed-no-button = Нет
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } в пути.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } в черновиках. /drafts
        [discarded] 🗑 <b>{ $title }</b>: отклонено { feed-stories-words }.
        [corrected] ✏️ <b>{ $title }</b>: исправлено { feed-stories-words }.
        [ignored] <b>{ $title }</b>: изменения оставлены без внимания ({ feed-stories-words }).
        [followed] ✅ <b>{ $title }</b>: теперь читаю по новому адресу.
        [stayed] <b>{ $title }</b>: остаётся по старому адресу.
       *[paused] ⏸ <b>{ $title }</b>: приостановлено.
    }
feed-decided-toast = Это уже решено
feed-edited-list = ✏️ Изменения из <b>{ $title }</b>. Номер открывает материал, там есть «Как теперь в источнике».

feed-import-usage = Пришлите мне список лент (OPML) с подписью <code>/feeds import #world</code> или дайте такую команду в ответ на него. Папки становятся темами, если называются так же; остальное попадает под темы, которые вы укажете. С <code>auto</code> в конце материалы выходят сами.
feed-import-reading = 📥 Читаю список…
feed-import-no-file = Не удалось получить этот файл: он может занимать не больше 2 МБ. Пришлёте ещё раз?
feed-import-no-list = В этом файле нет лент. Список — это файл OPML, который выгружают программы для чтения лент.
feed-import-going = 📥 { $bar } { $share } · { $done } из { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>Добавлено { $added } из { $count } ленты</b>
        [few] 📥 <b>Добавлено { $added } из { $count } лент</b>
        [many] 📥 <b>Добавлено { $added } из { $count } лент</b>
       *[other] 📥 <b>Добавлено { $added } из { $count } ленты</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] уже есть
        [topic_required] ни одна из её папок не тема, а вы ни одной не указали
       *[other] { feed-fault-words }
    }
