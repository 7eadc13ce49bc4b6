# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Пока задержана { $count } рассылка. Что с ней делать?
        [few] 🛑 Пока задержано { $count } рассылки. Что с ними делать?
        [many] 🛑 Пока задержано { $count } рассылок. Что с ними делать?
       *[other] 🛑 Пока задержано { $count } рассылки. Что с ними делать?
    }
unhalt-all-button = Все, по порядку
unhalt-spread-button = Растянуть на полчаса
unhalt-fresh-button = Без дайджестов старше 1 часа
unhalt-went =
    { $count ->
        [0] Сейчас ничего не выходит.
        [one] { $count } рассылка выходит сейчас.
        [few] { $count } рассылки выходят сейчас по порядку.
        [many] { $count } рассылок выходят сейчас по порядку.
       *[other] { $count } рассылки выходят сейчас по порядку.
    }
unhalt-later =
    { $count ->
        [one] Ещё { $count } начнётся в { $time }.
        [few] Ещё { $count } начнутся одна за другой, последняя в { $time }.
        [many] Ещё { $count } начнутся одна за другой, последняя в { $time }.
       *[other] Ещё { $count } начнутся одна за другой, последняя в { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } опоздавший дайджест пропущен: его новости придут со следующим.
        [few] { $count } опоздавших дайджеста пропущены: их новости придут со следующими.
        [many] { $count } опоздавших дайджестов пропущены: их новости придут со следующими.
       *[other] { $count } опоздавшего дайджеста пропущены: их новости придут со следующими.
    }
unhalt-not-halted = ▶️ Ничего не остановлено: рассылка идёт.
sending-digest-words = 📰 Дайджест { $time }, { $city }
list-line = • { $title }
list-more = … и ещё { $count }
health-standing =
    { $count ->
        [one] ⏸ { $count } рассылка на паузе: /queue
        [few] ⏸ { $count } рассылки на паузе: /queue
        [many] ⏸ { $count } рассылок на паузе: /queue
       *[other] ⏸ { $count } рассылки на паузе: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } в секунду · ещё { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · продолжится в { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · пока до { $count } новости
        [few] { queue-digests } · пока до { $count } новостей
        [many] { queue-digests } · пока до { $count } новостей
       *[other] { queue-digests } · пока до { $count } новости
    }
queue-digests-rest =
    { $count ->
        [one] 📰 ещё { $count } дайджест, { $from }
        [few] 📰 ещё { $count } дайджеста, { $from }–{ $until }
        [many] 📰 ещё { $count } дайджестов, { $from }–{ $until }
       *[other] 📰 ещё { $count } дайджеста, { $from }–{ $until }
    }
desk-move-button = 🕗 Перенести
desk-cancel-button = ↩️ Отменить
desk-moved-toast = Перенесено
desk-too-late = ⏰ Материал <code>{ $id }</code> должен был выйти { $day } в { $time } ({ $timeZone }), но тогда ничего не могло выйти. Он ещё верен? До вашего решения он черновик.
decision-announce-topics = Читателям тем: { $topics }.
decision-gone = Это уже решено или было слишком давно.
announce-leaving = ⏳ Выйдет через { $seconds } с
announce-due = 🕒 Выйдет { $day } в { $time } ({ $timeZone })
announce-taken-back = ↩️ Отменено: ни у кого этого нет.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (место в дайджестах и меню)
doubts = ⚠️ { $list }
doubt-front_page = главная страница, а не материал
doubt-no_picture = без картинки
doubt-no_readers = этой темы нет ни у кого
doubt-long_headline = заголовок на { $count } знаков
doubt-same_headline = тот же заголовок, что у <code>{ $id }</code>
doubt-alike = похоже на <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] ещё { $count } черновик этой страницы
        [few] ещё { $count } черновика этой страницы
        [many] ещё { $count } черновиков этой страницы
       *[other] ещё { $count } черновика этой страницы
    }
doubt-quiet = тихие часы: { readers-words }
publish-links-left-out = ⚠️ У материала одна ссылка: взята { $link }. Не взято: { $count }.
publish-hint = Чтобы опубликовать, ответьте на это командой /publish: первая строка станет заголовком.
desk-revised =
    { $who ->
        [cms] ✏️ Версия { $version }: { $day } в { $time }, изменила CMS
        [person] ✏️ Версия { $version }: { $day } в { $time }, меняет { $name }
       *[somebody] ✏️ Версия { $version }: изменено { $day } в { $time }
    }
