# Коли, скільки і коли нічого: /digest, /settings, /quiet, /cap, /pause і /resume.

command-quiet-menu = Тихі години
command-cap-menu = Скільки на день
command-pause-menu = Якийсь час нічого не надсилати
command-resume-menu = Завершити паузу

cadence-silent-words = { $cadence }, без звуку

when-title = <b>Коли надходять новини</b>
when-title-topic = <b>{ $topic }: коли надходить</b>
when-now = Зараз: { $cadence }.
when-like-the-rest = Як решта: { $cadence }.
when-next = Наступний: <b>{ $day }, { $time }</b> ({ $timeZone }).
when-hint = Інший час — текстом: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ Одразу
when-breaking-button = 🚨 Лише термінові
when-off-button = Вимкнути
when-rest-button = Як решта
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = пн, вт, ср, чт, пт, сб, нд
when-every-button = Щодня
when-weekdays-button = Пн–пт
when-weekend-button = Вихідні
when-sound-button =
    { $on ->
        [yes] 🔔 Зі звуком
       *[no] 🔕 Без звуку
    }
when-hours-button = Усі години
when-everything-button = Усе
when-topics-button = Інший час для теми ▸
when-topics-ask = Яка тема надходить у свій час?
when-last-time-toast = Один час має лишитися. Щоб завершити: Одразу або Вимкнути.
when-six-toast = Щонайбільше шість разів на день: спершу приберіть один.

settings-line = { $topics }: { $cadence }
settings-none = Ще жодної теми: нічого не надходить.
settings-next = Наступний дайджест: { $day }, { $time }
settings-clock-line = Годинник: { $city }, зараз { $now }
settings-quiet-line =
    Тиша: { $from }–{ $until }, { $breaking ->
        [wake] термінові будять
        [silent] термінові без звуку
       *[morning] термінові чекають
    }
settings-quiet-none = Тихих годин немає
settings-cap-line = Одразу: щонайбільше { $most } на день, решта о { $time }
settings-cap-none = Скільки на день: без обмежень
settings-look-line =
    Термінові: { $on ->
        [yes] одразу
       *[no] у дайджесті
    } · Зображення: { $pictures ->
        [preview] прев’ю
        [photo] фото
       *[off] без них
    } · { $language }
settings-reads-line = Я читаю: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Важкі кадри: прикриті
       *[never] Важкі кадри: ніколи
    }
settings-plain-line = Простий вигляд для читачів екрана
settings-quiet-button = 🌙 Тихі години
settings-cap-button = Скільки
settings-pause-button = ⏸ Пауза
settings-reads-button = 📖 Я читаю
settings-graphic-button =
    { $graphic ->
        [always] Важке: показувати
        [cover] Важке: прикрите
       *[never] Важке: ніколи
    }
settings-plain-button =
    { $on ->
        [yes] Простий вигляд: так
       *[no] Простий вигляд: ні
    }
settings-plain-toast =
    { $on ->
        [yes] Простий вигляд: менше знаків, зображення словами
       *[no] Простий вигляд вимкнено
    }
reads-ask = Новини якими мовами? Інші не надсилатиму.
reads-all-button = Усі мови

quiet-title = <b>Тихі години</b>
quiet-none = Немає: новини надходять о будь-якій годині. На вашому годиннику { $now }.
quiet-set = З <b>{ $from }</b> до <b>{ $until }</b> за вашим годинником. Усе, що з’явиться за цей час, чекає і надійде одним випуском о { $until }.
quiet-breaking =
    Термінові новини { $breaking ->
        [wake] надходять одразу, зі звуком.
        [silent] надходять одразу, без звуку.
       *[morning] теж чекають ранку.
    }
quiet-wake-button = 🔔 Будити
quiet-silent-button = 🔕 Без звуку
quiet-morning-button = 🌅 Вранці
quiet-other-button = Інші години
quiet-off-button = Без тихих годин
quiet-back-button = ◂ Тихі години
quiet-from-ask = Тиша з котрої години?
quiet-until-ask = З { $from } до котрої години?
quiet-toast = Тиша з { $from } до { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] Термінові новини вас будять
        [silent] Термінові новини — без звуку
       *[morning] Термінові новини чекають ранку
    }
quiet-unreadable = У «{ $word }» не бачу двох годин. Напишіть, наприклад: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> або <code>/quiet вимкнути</code>.

cap-title = <b>Скільки</b>
cap-none = Без обмежень: те, що ви хочете одразу, надходить одразу.
cap-set =
    { $most ->
        [one] Щонайбільше <b>{ $most }</b> новина на день надходить одразу. Решта чекає на ваш наступний випуск; нічого не губиться.
        [few] Щонайбільше <b>{ $most }</b> новини на день надходять одразу. Решта чекає на ваш наступний випуск; нічого не губиться.
        [many] Щонайбільше <b>{ $most }</b> новин на день надходять одразу. Решта чекає на ваш наступний випуск; нічого не губиться.
       *[other] Щонайбільше <b>{ $most }</b> новини на день надходять одразу. Решта чекає на ваш наступний випуск; нічого не губиться.
    }
cap-breaking =
    { $breaking ->
        [exempt] Термінові надходять окремо й не рахуються.
       *[counted] Термінові теж рахуються.
    }
cap-waiting =
    { $count ->
        [one] Чекає { $count } новина: { $day }, { $time }.
        [few] Чекають { $count } новини: { $day }, { $time }.
        [many] Чекають { $count } новин: { $day }, { $time }.
       *[other] Чекають { $count } новини: { $day }, { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Термінові: не рахувати
       *[counted] 🚨 Термінові: рахувати
    }
cap-off-button = Без обмежень
cap-toast = Щонайбільше { $most } на день одразу
cap-unreadable = «{ $word }» — не число від 1 до 99. Напишіть, наприклад: <code>/cap 5</code> або <code>/cap вимкнути</code>.

pause-ask =
    <b>Пауза</b>
    На скільки? Нічого не надходитиме; потім запропоную те, що ви пропустили.
pause-days-button =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
pause-week-button = Тиждень
pause-open-button = Поки не скажу
pause-set = ⏸ Пауза до: <b>{ $day }, { $time }</b>. Потім запропоную те, що ви пропустили. Раніше: /resume
pause-set-open = ⏸ Пауза. Завершити: /resume, і я запропоную те, що ви пропустили.
pause-resume-button = ▶️ Продовжити
pause-toast = ⏸ Пауза
pause-unreadable = «{ $word }» — ні кількість днів, ні майбутній день. Напишіть, наприклад: <code>/pause 3</code>, <code>/pause 2 тижні</code>, <code>/pause п’ятниця</code> або <code>/pause 24.12.2030</code>.
resume-toast = ▶️ Продовжуємо
resume-not-paused = Паузи немає. Що і коли надходить: /settings.

catch-up-none = ▶️ Продовжуємо. Ви нічого не пропустили.
catch-up-offer =
    { $count ->
        [one] ▶️ Продовжуємо. Пропущено: <b>{ $count } новина</b>. Початок: { $day }.
        [few] ▶️ Продовжуємо. Пропущено: <b>{ $count } новини</b>. Початок: { $day }.
        [many] ▶️ Продовжуємо. Пропущено: <b>{ $count } новин</b>. Початок: { $day }.
       *[other] ▶️ Продовжуємо. Пропущено: <b>{ $count } новини</b>. Початок: { $day }.
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } пропущена новина</b> (початок: { $day })
        [few] <b>{ $count } пропущені новини</b> (початок: { $day })
        [many] <b>{ $count } пропущених новин</b> (початок: { $day })
       *[other] <b>{ $count } пропущеної новини</b> (початок: { $day })
    }
catch-up-top-button = Перші { $count }
catch-up-all-button = Усі заголовки
catch-up-skip-button = Пропустити
catch-up-skipped = ▶️ Продовжуємо з нових новин.
