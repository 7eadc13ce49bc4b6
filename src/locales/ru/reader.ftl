# Что говорят читателям и администраторам групп и каналов.

# Как язык называет себя сам.
language-name-words = Русский

start-greeting =
    Здравствуйте, это <b>{ $outlet }</b>. Присылаю новости — и ничего больше. Имён не храню, /stop прекращает всё в любой момент.

    Что вам присылать?
start-greeting-group =
    Здравствуйте, это <b>{ $outlet }</b>. Приношу новости в этот чат.

    Какие именно, выбирает администратор: нажмите на темы здесь или введите /subscribe.
start-no-topics =
    Здравствуйте, это <b>{ $outlet }</b>. Присылаю новости — и ничего больше.

    Редакция ещё не создала тем. Загляните чуть позже и нажмите /start.
start-next-button =
    { $chosen ->
        [0] Дальше ▸
        [one] Дальше ▸ ({ $chosen } тема)
        [few] Дальше ▸ ({ $chosen } темы)
        [many] Дальше ▸ ({ $chosen } тем)
       *[other] Дальше ▸ ({ $chosen } темы)
    }
start-choose-first-toast = Сначала выберите хотя бы одну тему.
start-when =
    Отлично: { $topics }.

    Когда писать?
start-at-once-button = ⚡ Сразу
start-morning-button = ☕ Утром, { $time }
start-evening-button = 🌙 Вечером, { $time }
start-both-button = ☕🌙 Дважды: { $morning } и { $evening }
start-back-button = ◂ Темы

cadence-instant-words = сразу, как только что-то случится
cadence-digest-words = дайджестом в { $times }, { $days }
cadence-breaking-words = только срочные новости, сразу
cadence-off-words = выключено
days-every-words = каждый день
days-weekdays-words = с понедельника по пятницу
days-weekend-words = по выходным
days-some-words = дни: { $days }

done-off = Готово. Ваши темы сохранены, но ничего не присылаю, пока вы не выберете время: /digest.
done-no-topics-yet = Пока не выбрано ни одной темы, так что ничего и не придёт. Выбрать: /topics.

subscribe-added =
    ✅ Теперь вы получаете <b>{ $topics }</b>: { $cadence }.

    Другое время: /digest. Меньше тем: /topics. Прекратить в любой момент: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b>: записано, но отправка выключена. Включить: /digest.
subscribe-already = Вы уже получаете <b>{ $topics }</b>. Всё, что вы получаете: /topics.
subscribe-choose-time-button = 🕗 Выбрать время
subscribe-more-topics-button = Ещё темы

unsubscribe-removed = Готово, больше не присылаю: <b>{ $topics }</b>. Что осталось: /topics.
unsubscribe-removed-all = Готово. Вы отписались от всех тем, и я ничего не присылаю. Начать заново: /topics; стереть и то, что я о вас храню: /stop.
unsubscribe-not-subscribed = Вы не были подписаны на <b>{ $topics }</b>. Что вы получаете: /topics.
unsubscribe-nothing = У вас нет ни одной темы, так что и отписываться не от чего. Какие темы есть: /topics.
unsubscribe-ask = Какие темы прекратить? Нажмите на них или введите <code>/unsubscribe все</code>.
unsubscribe-all-button = Отписаться от всех

topics-title =
    <b>Темы</b>
    Нажмите, чтобы включить или выключить. ✅ — то, что вы получаете.
topics-summary = Вы получаете { $topics }: { $cadence }.
topics-summary-none = Вы пока ничего не получаете.
topics-summary-off = Выбрано: { $topics }. Отправка выключена; включить: /digest.
topics-none = Редакция ещё не создала тем. Загляните чуть позже.
topics-on-toast = ✅ { $topic }: включено
topics-off-toast = { $topic }: выключено
topics-gone-toast = Этой темы больше нет.

digest-breaking-button = 🚨 Только срочные
digest-off-button = Выключить
digest-more-button = Ещё { $count } ▸
digest-back-button = ◂ Назад
digest-why-button = Почему это?
digest-settings-button = ⚙️ Настройки
digest-because-toast = Вы выбрали { $topics }: { $cadence }.
digest-because-none-toast = Тем у вас больше нет; ваш выбор: { $cadence }.
digest-other-clock-button = 🌍 Другой часовой пояс
digest-set = Отлично: дайджест в { $times }, { $days }. Следующий: <b>{ $day }, { $time }</b> ({ $timeZone }). Нет новостей — нет сообщения.
digest-set-instant = Отлично: новости будут приходить сразу после публикации.
digest-set-breaking = 🚨 Отлично: срочные новости ваших тем будут приходить сразу, и ничего больше. Вернуть остальное: /digest.
digest-set-off = Хорошо: темы сохранены, ничего не присылаю. Включить снова: /digest.
digest-time-unreadable = «{ $word }» — не похоже на время или день. Напишите, например: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 будни</code>, <code>/digest 9:00 пн,чт</code>, <code>/digest сразу</code>, <code>/digest срочные</code> или <code>/digest выключить</code>.
digest-time-missing = Во сколько? Добавьте время, например: <code>/digest 08:00 будни</code>.
digest-too-many-times = Слишком много: дайджестов в день бывает не больше { $most }. Например: <code>/digest 08:00 12:30 18:30</code> или <code>/digest сразу</code>.
digest-mixed = «{ $word }» пишется без ничего другого: <code>/digest сразу</code>, <code>/digest срочные</code> или <code>/digest выключить</code>. Или укажите время: <code>/digest 08:00</code>.

time-zone-ask =
    <b>Который у вас час?</b>
    Кажется, { $now } ({ $timeZone }). Нажмите на своё время или введите город: <code>/timezone Алматы</code>
time-zone-which = Что из этого ближе к вам?
time-zone-set = Отлично, ваш часовой пояс: <b>{ $timeZone }</b>, там сейчас { $now }.
time-zone-next-digest = Следующий дайджест: { $day }, { $time }.
time-zone-unknown = Не знаю места «{ $word }». Попробуйте ближайший большой город, например <code>/timezone Алматы</code> или <code>/timezone America/New_York</code>, или нажмите на своё время:
time-zone-did-you-mean = «{ $word }»: возможно, что-то из этого?
time-zone-other-button = Ничего из этого

breaking-ask =
    { $on ->
        [yes] 🚨 Срочные новости ваших тем приходят сразу, когда бы ни был ваш дайджест.
       *[no] 🚨 Срочные новости ждут дайджеста, как и всё остальное.
    }
breaking-ask-alone = 🚨 Срочные новости ваших тем приходят сразу, и ничего больше.
breaking-instant =
    🚨 Всё приходит сразу, и срочные новости тоже. { $on ->
        [yes] С /digest срочные новости по-прежнему будут приходить сразу.
       *[no] С /digest срочные новости будут ждать дайджеста.
    }
breaking-mixed =
    🚨 Темы с дайджестом: срочные новости { $on ->
        [yes] приходят сразу.
       *[no] ждут его.
    } Всё остальное приходит сразу.
breaking-ask-off = Отправка выключена, срочных новостей тоже.
breaking-on = 🚨 Отлично: срочные новости ваших тем будут приходить сразу.
breaking-off = Хорошо: срочные новости будут ждать дайджеста, как и всё остальное.
breaking-switch-on-button = 🚨 Присылать сразу
breaking-switch-off-button = Пусть ждут дайджеста
breaking-unreadable = «{ $word }» — ни «да», ни «нет». Введите <code>/breaking да</code> или <code>/breaking нет</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Срочные новости: сразу
       *[no] Срочные новости: в дайджесте
    }

language-ask = На каком языке вам писать?
language-set = Отлично, пишу по-русски.
language-unknown = «{ $word }» — такого языка ещё не знаю. Языки, на которых пишу: { $languages }.

settings-title = <b>Ваши новости</b>
settings-topics-button = Темы
settings-when-button = Когда
settings-clock-button = Часы
settings-breaking-button =
    { $on ->
        [yes] 🚨 Срочные: сразу
       *[no] 🚨 Срочные: в дайджесте
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Картинки: превью
        [photo] 🖼 Картинки: фото
       *[off] 🖼 Картинки: без них
    }
settings-pictures-toast =
    { $pictures ->
        [preview] Картинка над текстом
        [photo] Фото с новостью под ним
       *[off] Без картинок
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Настройки
settings-toast = Сохранено

latest-title =
    { $stories ->
        [one] <b>Последняя новость</b>
        [few] <b>Последние новости</b>
        [many] <b>Последние новости</b>
       *[other] <b>Последние новости</b>
    }
latest-title-topic = <b>Последние новости: { $topic }</b>
latest-none = Пока ничего не опубликовано. Как только будут новости, напишу: /topics
latest-none-topic = В теме «{ $topic }» пока ничего не опубликовано. Все темы: /latest.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Подписаться: { $topic }

help-title = <b>{ $outlet }</b> присылает новости в этот чат: темы, которые вы выберете, и тогда, когда вы выберете.
help-title-group = <b>{ $outlet }</b> приносит новости в этот чат. Темы и время выбирают его администраторы.
help-newsroom = <b>Редакция</b>
help-hint = Почти всё делается кнопками: начните с /topics или /settings.

stop-ask = Прекратить все сообщения? Ваши темы и время будут стёрты.
stop-ask-empty = Сейчас вы от меня ничего не получаете. Стереть то, что я храню об этом чате?
stop-yes-button = Да, прекратить
stop-no-button = Нет, остаться
stop-stopped = Готово. Больше ничего не присылаю, а сохранённое об этом чате стёрто, кроме того, какие новости в него пришли: это ещё несколько недель нужно для исправлений. Начать заново: /start.
stop-stayed = Хорошо, ничего не изменилось. Что вы получаете: /settings.
stop-toast = Прекращено
stop-nothing = Об этом чате я ничего не храню и ничего не присылаю. Начать: /start.

chats-admins-only = Менять то, что я сюда присылаю, могут только администраторы этого чата. Для себя напишите мне в личный чат.
chats-admins-only-toast = Это могут изменить только администраторы этого чата.

fallback-unknown-command = Не знаю команды { $command }. Всё, что я умею: /help.
fallback-unknown-command-near = Не знаю команды { $command }. Возможно, { $nearest }? Всё, что я умею: /help.
fallback-not-yours = Это сообщение написал кто-то другой, а я выполняю только то, что вводите вы.
fallback-forwarded = С сообщениями, которые написал кто-то другой, я ничего не могу сделать. Что я понимаю: /help.
fallback-text = Я понимаю только команды и кнопки. Выбрать темы: /topics, новости: /latest, остальное: /help.
fallback-editor-link = Чтобы опубликовать эту страницу: <code>/publish</code>, затем ссылка и тема, например <code>/publish https://… #world</code>
fallback-dead-button-toast = Эта кнопка больше не действует. Введите /settings или /topics, и будет новая.
fallback-deep-link-unknown = Эта ссылка больше не действует. Вот что я могу вам присылать:
fallback-deep-link-article-gone = Этой новости здесь больше нет. Самое свежее: /latest.
fallback-fault = Извините, что-то пошло не так на моей стороне. Уже записано. Попробуйте, пожалуйста, через минуту.
fallback-fault-toast = Извините, что-то пошло не так. Попробуйте ещё раз.

flood-calm = ⏳ Слишком много сразу, чтобы на всё ответить. Выполню всё по порядку и промолчу, пока здесь не станет тихо.
