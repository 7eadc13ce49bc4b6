# Первая минута, ссылки, которые в неё ведут, и манеры разговора.

start-digest-morning-button = ☕ Сводка по утрам
start-digest-evening-button = 🌙 Сводка по вечерам
start-breaking-button = 🚨 Только срочные новости
start-choose-button = Выбрать темы
start-look-again-button = 🔄 Проверить ещё раз
start-topics = Что вам интересно? Отметьте, затем «Дальше».
start-clock =
    Здесь ({ $city }) сейчас <b>{ $now }</b>. А у вас?

    Нажмите на своё время, напишите город или отправьте геопозицию.
start-clock-same-button = { $now }, столько же
start-place-button = 📍 Не { $city }?
first-digest =
    ✅ Первая сводка: <b>{ $day } в { $time }</b> по вашему времени ({ $city }).
    { $topics }. Ещё: /topics
first-instant =
    ✅ Каждая новость приходит сразу после публикации.
    { $topics }. Ещё: /topics
first-breaking =
    ✅ Срочные новости приходят сразу, и больше ничего.
    { $topics }. Ещё: /topics
reading-title = <b>Пока можно почитать</b>
start-known = Рад вас снова видеть. Вы получаете: <b>{ $topics }</b>, { $cadence }.
start-known-off = Отправка выключена, ничего не приходит. Выбрано: <b>{ $topics }</b>. Когда мне снова писать?
link-who = Это <b>{ $outlet }</b>. Я присылаю новости и больше ничего.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> приходит всем, кто выбрал только время.
       *[no] <b>{ $name }</b> приходит только тем, кто выбрал эту тему.
    }
topic-admin-chosen-words = только тем, кто выбрал
topic-admin-default-usage = <code>/topicadmin default world нет</code>
free-link-unknown = По этому адресу я новости не знаю. /latest покажет, что нового, /help — что я понимаю.
free-clock-back-button = ◂ Вернуть { $city }
location-unknown = Не знаю, по каким часам там живут. Напишите ближайший большой город.
invite =
    Эта ссылка ведёт к <b>{ $outlet }</b>, а картинку читает камера. Передайте дальше:
    { $link }

    { $readers ->
        [0] По ней ещё никто не пришёл. Я только считаю, имён не храню.
        [one] По ней пришёл { $readers } читатель. Я только считаю, имён не храню.
        [few] По ней пришли { $readers } читателя. Я только считаю, имён не храню.
        [many] По ней пришли { $readers } читателей. Я только считаю, имён не храню.
       *[other] По ней пришло { $readers } читателя. Я только считаю, имён не храню.
    }
invite-share-button = 📨 Передать
invite-share-words = Новости от { $outlet }: вы решаете, что приходит и когда.
command-invite-menu = Пригласить кого-то: ваша ссылка и её картинка
stop-why = Один вопрос, если хотите: почему?
stop-too-much-button = Слишком много
stop-too-little-button = Слишком мало
stop-wrong-topics-button = Не те темы
stop-thanks = Спасибо: посчитано, без вашего имени. /start начинает заново.
welcome-back = С возвращением. Вы снова получаете: <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = С возвращением. Темы не выбраны, поэтому ничего не приходит: /topics
still-welcome = Три месяца от вас ни знака. Мне ещё можно писать?
still-welcome-yes-button = 👍 Да, как раньше
still-welcome-weekly-button = Раз в неделю
still-welcome-stop-button = Прекратить
still-welcome-stayed = Хорошо: всё остаётся как есть. /settings покажет, что вы получаете.
profile-description =
    { $outlet } присылает сюда новости: темы, которые вы выберете, и тогда, когда вы выберете. Имена не хранятся, /stop прекращает всё в любой момент.

    Нажмите «Старт»: два касания — и у первой сводки есть время.
profile-about = Новости от { $outlet }: ваши темы, в ваше время.
free-search-button = 🔎 Новости: «{ $words }»
