# Стрічки: що бачать і натискають шеф-редактори і про що повідомляють редакції.

feeds-usage =
    <code>/feeds add https://example.org/rss #world</code> нові матеріали стають чернетками
    <code>/feeds add https://example.org/rss #world auto</code> нові матеріали публікуються
    з числом одразу береться стільки найновіших; замість адреси стрічки годиться й адреса сторінки
    <code>/feeds 3</code> відкриває одну · <code>/feeds export</code> віддає всі файлом (OPML)
    <code>/feeds import #world</code> під файлом або у відповідь на нього додає все, що в ньому є
feeds-reading = 📡 Читаю стрічку…
feeds-added = 📡 <b>{ $title }</b>: тепер це стрічка { $number }, у ній { feeds-entries-words }. { feeds-first-words } { feeds-mode-words } лише те, що з’явиться відтепер.
feeds-entries-words =
    { $entries ->
        [one] { $entries } матеріал
        [few] { $entries } матеріали
        [many] { $entries } матеріалів
       *[other] { $entries } матеріалу
    }
feeds-first-words =
    { $takeFirst ->
        [0] Усе це вважається відомим:
       *[other] Найновіші надійдуть зараз ({ $takeFirst }), далі
    }
feeds-mode-words =
    { $mode ->
        [auto] публікується
       *[review] стає чернетками
    }
feeds-removed = <b>{ $title }</b> більше не читається.
feeds-bad-number = «{ $word }» не є номером стрічки. Усі номери: /feeds.
feeds-list = <b>Стрічки</b>
feeds-none = Стрічок ще немає.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Стрічка { $number }, <b>{ $title }</b>, не працює вже понад годину: { feed-fault-words }. Спроби тривають, дедалі рідше; докладніше: /feeds { $number }
feeds-healed = ✅ Стрічка { $number }, <b>{ $title }</b>, знову працює.
feeds-gone = Стрічка { $number }, <b>{ $title }</b>, повідомляє, що її більше немає. Ще місяць питатиму раз на день, чи не повернулася; вилучити її або дати іншу адресу: /feeds { $number }
feeds-drafts =
    { $count ->
        [one] 📝 { $count } нова чернетка з <b>{ $title }</b>: /drafts
        [few] 📝 { $count } нові чернетки з <b>{ $title }</b>: /drafts
        [many] 📝 { $count } нових чернеток з <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } нової чернетки з <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Виходить { $count } матеріал зі стрічок
        [few] 📡 Виходять { $count } матеріали зі стрічок
        [many] 📡 Виходять { $count } матеріалів зі стрічок
       *[other] 📡 Виходить { $count } матеріалу зі стрічок
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · стрічка { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · нові матеріали виходять самі
       *[review] { $topics } · нові матеріали стають чернетками
    }
feed-paused = ⏸ <b>Призупинено</b>: ніхто її не читає.
feed-ill =
    { $times ->
        [one] ⚠️ Збій: { $day }, { $time }: { feed-fault-words }.
        [few] ⚠️ { $times } збої поспіль, останній: { $day }, { $time }: { feed-fault-words }.
        [many] ⚠️ { $times } збоїв поспіль, останній: { $day }, { $time }: { feed-fault-words }.
       *[other] ⚠️ { $times } збою поспіль, останній: { $day }, { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] повідомляє, що її більше немає
        [not_a_feed] те, що вона надсилає, не є стрічкою
       *[other] { page-refusal-words }
    }
feed-read = Прочитано: { $day }, { $time }
feed-never-read = Ще не читалася
feed-new = Останній новий матеріал: { $day }, { $time }
feed-nothing-new = Поки нічого нового
feed-last-fault = Останній збій: { $day }, { $time }: { feed-fault-words }
feed-rhythm = Між матеріалами: { $gap }
feed-due = Наступне читання: { $day }, { $time }
feed-due-now = Читається саме зараз
feed-hub = Хаб повідомляє нас одразу
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = кодування { $charset }
feed-quirk-pageText-words = текст зі сторінки
feed-quirk-ignoreDates-words = датам не віримо
feed-quirk-byAddress-words = розрізняємо за адресою
feed-pause-button = ⏸ Пауза
feed-resume-button = ▶️ Продовжити
feed-poll-button = 🔄 Прочитати зараз
feed-mode-button =
    { $mode ->
        [auto] Автоматично
       *[review] Через редактора
    }
feed-topics-button = 🏷 Теми
feed-report-button = 📋 Що в ній було
feed-quirks-button = ⚙️ Читається не так?
feed-address-button = 🔗 Адреса
feed-remove-button = 🗑 Вилучити
feed-list-button = ‹ Стрічки
feed-refresh-button = ↻
feed-choose-topics = Під якими темами виходять її матеріали? Торкніться, щоб увімкнути чи вимкнути.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Для стрічки, яка читається неправильно. Після кожного перемикання вона читається наново; що з того вийшло, показує «Що в ній було».
feed-pageText-button =
    { $on ->
        [yes] Текст зі сторінки ✓
       *[no] Текст зі сторінки ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Не зважати на дати ✓
       *[no] Не зважати на дати ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Розрізняти за адресою ✓
       *[no] Розрізняти за адресою ✗
    }
feed-charset-button = Не ті літери? Кодування…
feed-charset-set-button = Кодування: { $charset }
feed-charset-auto-button = Як каже сама
feed-choose-charset = У якому кодуванні її написано?
feed-ask-remove = Вилучити <b>{ $title }</b>? Те, що відомо про її матеріали, забудеться; ті, що вийшли, залишаться.
feed-really-remove-button = 🗑 Так, вилучити
feed-keep-button = Залишити
feed-ask-address = Надішліть мені її нову адресу або адресу сторінки, яка на неї вказує. Те, що відомо про її матеріали, збережеться.
feed-paused-toast = Призупинено
feed-resumed-toast = Знову читається, просто зараз
feed-polled-toast = Читається; ↻ покаже, що надійшло
feed-mode-toast =
    { $mode ->
        [auto] Нові матеріали виходять самі
       *[review] Нові матеріали стають чернетками
    }
feed-quirk-toast = Перемкнуто; читається наново
feed-removed-toast = Вилучено
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } матеріал
        [few] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } матеріали
        [many] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } матеріалів
       *[other] 📋 <b>{ $title }</b>, { $day }, { $time }: { $count } матеріалу
    }
feed-report-none = 📋 <b>{ $title }</b>: останніми днями не читалася.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] уже відомо
        [first] було тут, коли її додали
        [old] застаре, щоб вийти саме
        [elsewhere] цю сторінку приніс редактор або інша стрічка
        [draft] чернетка
        [held] чернетка, бо було затримано
        [sent] вийшло само
        [changed] змінено, читачі це мають
       *[quiet] змінено, ніхто цього не має
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } матеріал нараз із <b>{ $title }</b>: схоже на їхню помилку. Він чекає чернеткою.
        [few] ⚠️ { $count } матеріали нараз із <b>{ $title }</b>: схоже на їхню помилку. Вони чекають чернетками.
        [many] ⚠️ { $count } матеріалів нараз із <b>{ $title }</b>: схоже на їхню помилку. Вони чекають чернетками.
       *[other] ⚠️ { $count } матеріалу нараз із <b>{ $title }</b>: схоже на їхню помилку. Вони чекають чернетками.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ У <b>{ $title }</b> немає більше нічого відомого, хоча вміст старший за моє останнє читання: схоже, змінилися адреси. { $count } матеріал чекає чернеткою.
        [few] ⚠️ У <b>{ $title }</b> немає більше нічого відомого, хоча більшість старша за моє останнє читання: схоже, змінилися адреси. { $count } матеріали чекають чернетками.
        [many] ⚠️ У <b>{ $title }</b> немає більше нічого відомого, хоча більшість старша за моє останнє читання: схоже, змінилися адреси. { $count } матеріалів чекають чернетками.
       *[other] ⚠️ У <b>{ $title }</b> немає більше нічого відомого, хоча більшість старша за моє останнє читання: схоже, змінилися адреси. { $count } матеріалу чекають чернетками.
    }
feed-edited =
    { $count ->
        [one] ✏️ Зміни з <b>{ $title }</b>: { $count } матеріал, який уже мають читачі.
        [few] ✏️ Зміни з <b>{ $title }</b>: { $count } матеріали, які вже мають читачі.
        [many] ✏️ Зміни з <b>{ $title }</b>: { $count } матеріалів, які вже мають читачі.
       *[other] ✏️ Зміни з <b>{ $title }</b>: { $count } матеріалу, які вже мають читачі.
    }
feed-moved = 📦 <b>{ $title }</b> переїхала назавжди на інший сайт: <code>{ $to }</code>. Читаю її там, доки діє стара адреса.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Надіслати всі
feed-drafts-button = 📝 Лишити чернетками
feed-discard-all-button = 🗑 Відхилити всі
feed-correct-all-button = ✏️ Виправити всі
feed-show-button = 👁 Показати
feed-ignore-button = Не зважати
feed-follow-button = ✅ Перейти туди
feed-stay-button = Лишитися на старій
feed-ask-all =
    { $matter ->
        [edited] Виправити в усіх копіях так, як тепер у джерелі ({ feed-stories-words })?
       *[other] Надіслати читачам зараз ({ feed-stories-words })?
    }
feed-ask-none = Відхилити { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } матеріал
        [few] { $count } матеріали
        [many] { $count } матеріалів
       *[other] { $count } матеріалу
    }
feed-yes-button = Так
feed-no-button = Ні
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } в дорозі.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } в чернетках. /drafts
        [discarded] 🗑 <b>{ $title }</b>: відхилено { feed-stories-words }.
        [corrected] ✏️ <b>{ $title }</b>: виправлено { feed-stories-words }.
        [ignored] <b>{ $title }</b>: зміни лишено без уваги ({ feed-stories-words }).
        [followed] ✅ <b>{ $title }</b>: відтепер читаю за новою адресою.
        [stayed] <b>{ $title }</b>: лишається за старою адресою.
       *[paused] ⏸ <b>{ $title }</b>: призупинено.
    }
feed-decided-toast = Це вже вирішено
feed-edited-list = ✏️ Зміни з <b>{ $title }</b>. Номер відкриває матеріал, там є «Як тепер у джерелі».

feed-import-usage = Надішліть мені список стрічок (OPML) з підписом <code>/feeds import #world</code> або дайте такий у відповідь на нього. Теки стають темами, якщо названі так само; решта потрапляє під теми, які ви вкажете. З <code>auto</code> в кінці матеріали виходять самі.
feed-import-reading = 📥 Читаю список…
feed-import-no-file = Не вдалося отримати цей файл: він може мати щонайбільше 2 МБ. Надішлете ще раз?
feed-import-no-list = У цьому файлі немає стрічок. Список — це файл OPML, який експортують програми для читання стрічок.
feed-import-going = 📥 { $bar } { $share } · { $done } з { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>Додано { $added } з { $count } стрічки</b>
        [few] 📥 <b>Додано { $added } з { $count } стрічок</b>
        [many] 📥 <b>Додано { $added } з { $count } стрічок</b>
       *[other] 📥 <b>Додано { $added } з { $count } стрічки</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] вже є
        [topic_required] жодна з її тек не є темою, а ви жодної не вказали
       *[other] { feed-fault-words }
    }
