# Когда, сколько и когда ничего: /digest, /settings, /quiet, /cap, /pause и /resume.

command-quiet-menu = Тихие часы
command-cap-menu = Сколько в день
command-pause-menu = Какое-то время ничего не присылать
command-resume-menu = Закончить паузу

cadence-silent-words = { $cadence }, без звука

when-title = <b>Когда приходят новости</b>
when-title-topic = <b>{ $topic }: когда приходит</b>
when-now = Сейчас: { $cadence }.
when-like-the-rest = Как остальное: { $cadence }.
when-next = Следующий: <b>{ $day }, { $time }</b> ({ $timeZone }).
when-hint = Другое время — текстом: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ Сразу
when-breaking-button = 🚨 Только срочные
when-off-button = Выключить
when-rest-button = Как остальное
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = пн, вт, ср, чт, пт, сб, вс
when-every-button = Каждый день
when-weekdays-button = Пн–пт
when-weekend-button = Выходные
when-sound-button =
    { $on ->
        [yes] 🔔 Со звуком
       *[no] 🔕 Без звука
    }
when-hours-button = Все часы
when-everything-button = Всё
when-topics-button = Другое время для темы ▸
when-topics-ask = Какая тема приходит в своё время?
when-last-time-toast = Одно время должно остаться. Чтобы закончить: Сразу или Выключить.
when-six-toast = Не больше шести раз в день: сначала уберите одно.

settings-line = { $topics }: { $cadence }
settings-none = Пока ни одной темы: ничего не приходит.
settings-next = Следующий дайджест: { $day }, { $time }
settings-clock-line = Часы: { $city }, сейчас { $now }
settings-quiet-line =
    Тишина: { $from }–{ $until }, { $breaking ->
        [wake] срочные будят
        [silent] срочные без звука
       *[morning] срочные ждут
    }
settings-quiet-none = Тихих часов нет
settings-cap-line = Сразу: не больше { $most } в день, остальное в { $time }
settings-cap-none = Сколько в день: без ограничений
settings-look-line =
    Срочные: { $on ->
        [yes] сразу
       *[no] в дайджесте
    } · Картинки: { $pictures ->
        [preview] превью
        [photo] фото
       *[off] без них
    } · { $language }
settings-reads-line = Я читаю: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Тяжёлые кадры: прикрыты
       *[never] Тяжёлые кадры: никогда
    }
settings-plain-line = Простой вид для экранных читалок
settings-quiet-button = 🌙 Тихие часы
settings-cap-button = Сколько
settings-pause-button = ⏸ Пауза
settings-reads-button = 📖 Я читаю
settings-graphic-button =
    { $graphic ->
        [always] Тяжёлое: показывать
        [cover] Тяжёлое: прикрыто
       *[never] Тяжёлое: никогда
    }
settings-plain-button =
    { $on ->
        [yes] Простой вид: да
       *[no] Простой вид: нет
    }
settings-plain-toast =
    { $on ->
        [yes] Простой вид: меньше знаков, картинки словами
       *[no] Простой вид выключен
    }
reads-ask = Новости на каких языках? Остальные не присылать.
reads-all-button = Все языки

quiet-title = <b>Тихие часы</b>
quiet-none = Нет: новости приходят в любой час. На ваших часах { $now }.
quiet-set = С <b>{ $from }</b> до <b>{ $until }</b> по вашим часам. Всё, что появится за это время, ждёт и придёт одним выпуском в { $until }.
quiet-breaking =
    Срочные новости { $breaking ->
        [wake] приходят сразу, со звуком.
        [silent] приходят сразу, без звука.
       *[morning] тоже ждут утра.
    }
quiet-wake-button = 🔔 Будить
quiet-silent-button = 🔕 Без звука
quiet-morning-button = 🌅 Утром
quiet-other-button = Другие часы
quiet-off-button = Без тихих часов
quiet-back-button = ◂ Тихие часы
quiet-from-ask = Тишина с какого часа?
quiet-until-ask = С { $from } до какого часа?
quiet-toast = Тишина с { $from } до { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] Срочные новости вас будят
        [silent] Срочные новости — без звука
       *[morning] Срочные новости ждут утра
    }
quiet-unreadable = В «{ $word }» не вижу двух времён. Напишите, например: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> или <code>/quiet выключить</code>.

cap-title = <b>Сколько</b>
cap-none = Без ограничений: то, что вы хотите сразу, приходит сразу.
cap-set =
    { $most ->
        [one] Не больше <b>{ $most }</b> новости в день приходит сразу. Остальное ждёт вашего следующего выпуска; ничего не теряется.
        [few] Не больше <b>{ $most }</b> новостей в день приходят сразу. Остальное ждёт вашего следующего выпуска; ничего не теряется.
        [many] Не больше <b>{ $most }</b> новостей в день приходят сразу. Остальное ждёт вашего следующего выпуска; ничего не теряется.
       *[other] Не больше <b>{ $most }</b> новости в день приходят сразу. Остальное ждёт вашего следующего выпуска; ничего не теряется.
    }
cap-breaking =
    { $breaking ->
        [exempt] Срочные приходят отдельно и не считаются.
       *[counted] Срочные тоже считаются.
    }
cap-waiting =
    { $count ->
        [one] Ждёт { $count } новость: { $day }, { $time }.
        [few] Ждут { $count } новости: { $day }, { $time }.
        [many] Ждут { $count } новостей: { $day }, { $time }.
       *[other] Ждут { $count } новости: { $day }, { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Срочные: не считать
       *[counted] 🚨 Срочные: считать
    }
cap-off-button = Без ограничений
cap-toast = Не больше { $most } в день сразу
cap-unreadable = «{ $word }» — не число от 1 до 99. Напишите, например: <code>/cap 5</code> или <code>/cap выключить</code>.

pause-ask =
    <b>Пауза</b>
    На сколько? Ничего не придёт; потом предложу то, что вы пропустили.
pause-days-button =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
pause-week-button = Неделя
pause-open-button = Пока не скажу
pause-set = ⏸ Пауза до: <b>{ $day }, { $time }</b>. Потом предложу то, что вы пропустили. Раньше: /resume
pause-set-open = ⏸ Пауза. Закончить: /resume, и я предложу то, что вы пропустили.
pause-resume-button = ▶️ Продолжить
pause-toast = ⏸ Пауза
pause-unreadable = «{ $word }» — ни число дней, ни будущий день. Напишите, например: <code>/pause 3</code>, <code>/pause 2 недели</code>, <code>/pause пятница</code> или <code>/pause 24.12.2030</code>.
resume-toast = ▶️ Продолжаем
resume-not-paused = Паузы нет. Что и когда приходит: /settings.

catch-up-none = ▶️ Продолжаем. Вы ничего не пропустили.
catch-up-offer =
    { $count ->
        [one] ▶️ Продолжаем. Пропущено: <b>{ $count } новость</b>. Начало: { $day }.
        [few] ▶️ Продолжаем. Пропущено: <b>{ $count } новости</b>. Начало: { $day }.
        [many] ▶️ Продолжаем. Пропущено: <b>{ $count } новостей</b>. Начало: { $day }.
       *[other] ▶️ Продолжаем. Пропущено: <b>{ $count } новости</b>. Начало: { $day }.
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } пропущенная новость</b> (начало: { $day })
        [few] <b>{ $count } пропущенные новости</b> (начало: { $day })
        [many] <b>{ $count } пропущенных новостей</b> (начало: { $day })
       *[other] <b>{ $count } пропущенной новости</b> (начало: { $day })
    }
catch-up-top-button = Первые { $count }
catch-up-all-button = Все заголовки
catch-up-skip-button = Пропустить
catch-up-skipped = ▶️ Продолжаем с новых новостей.
