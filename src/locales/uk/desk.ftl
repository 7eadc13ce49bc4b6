# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Поки що затримано { $count } розсилку. Що з нею робити?
        [few] 🛑 Поки що затримано { $count } розсилки. Що з ними робити?
        [many] 🛑 Поки що затримано { $count } розсилок. Що з ними робити?
       *[other] 🛑 Поки що затримано { $count } розсилки. Що з ними робити?
    }
unhalt-all-button = Усі, по черзі
unhalt-spread-button = Розтягнути на пів години
unhalt-fresh-button = Без дайджестів, старших за 1 год
unhalt-went =
    { $count ->
        [0] Зараз нічого не виходить.
        [one] { $count } розсилка виходить зараз.
        [few] { $count } розсилки виходять зараз по черзі.
        [many] { $count } розсилок виходять зараз по черзі.
       *[other] { $count } розсилки виходять зараз по черзі.
    }
unhalt-later =
    { $count ->
        [one] Ще { $count } почнеться о { $time }.
        [few] Ще { $count } почнуться одна за одною, остання о { $time }.
        [many] Ще { $count } почнуться одна за одною, остання о { $time }.
       *[other] Ще { $count } почнуться одна за одною, остання о { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } запізнілий дайджест пропущено: його новини прийдуть з наступним.
        [few] { $count } запізнілі дайджести пропущено: їхні новини прийдуть з наступними.
        [many] { $count } запізнілих дайджестів пропущено: їхні новини прийдуть з наступними.
       *[other] { $count } запізнілого дайджесту пропущено: їхні новини прийдуть з наступними.
    }
unhalt-not-halted = ▶️ Нічого не зупинено: розсилання триває.
sending-digest-words = 📰 Дайджест { $time }, { $city }
list-line = • { $title }
list-more = … і ще { $count }
health-standing =
    { $count ->
        [one] ⏸ { $count } розсилка на паузі: /queue
        [few] ⏸ { $count } розсилки на паузі: /queue
        [many] ⏸ { $count } розсилок на паузі: /queue
       *[other] ⏸ { $count } розсилки на паузі: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } за секунду · ще { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · продовжиться о { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · поки до { $count } новини
        [few] { queue-digests } · поки до { $count } новин
        [many] { queue-digests } · поки до { $count } новин
       *[other] { queue-digests } · поки до { $count } новини
    }
queue-digests-rest =
    { $count ->
        [one] 📰 ще { $count } дайджест, { $from }
        [few] 📰 ще { $count } дайджести, { $from }–{ $until }
        [many] 📰 ще { $count } дайджестів, { $from }–{ $until }
       *[other] 📰 ще { $count } дайджесту, { $from }–{ $until }
    }
desk-move-button = 🕗 Перенести
desk-cancel-button = ↩️ Скасувати
desk-moved-toast = Перенесено
desk-too-late = ⏰ Матеріал <code>{ $id }</code> мав вийти { $day } о { $time } ({ $timeZone }), але тоді нічого не могло вийти. Чи він ще доречний? До вашого рішення він чернетка.
decision-announce-topics = Читачам тем: { $topics }.
decision-gone = Це вже вирішено або було надто давно.
announce-leaving = ⏳ Вийде за { $seconds } с
announce-due = 🕒 Вийде { $day } о { $time } ({ $timeZone })
announce-taken-back = ↩️ Забрано назад: цього ніхто не має.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (місце в дайджестах і меню)
doubts = ⚠️ { $list }
doubt-front_page = головна сторінка, а не матеріал
doubt-no_picture = без зображення
doubt-no_readers = цієї теми ніхто не має
doubt-long_headline = заголовок на { $count } знаків
doubt-same_headline = той самий заголовок, що в <code>{ $id }</code>
doubt-alike = схоже на <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] ще { $count } чернетка цієї сторінки
        [few] ще { $count } чернетки цієї сторінки
        [many] ще { $count } чернеток цієї сторінки
       *[other] ще { $count } чернетки цієї сторінки
    }
doubt-quiet = тихі години: { readers-words }
publish-links-left-out = ⚠️ Матеріал має одне посилання: взято { $link }. Не взято: { $count }.
publish-hint = Щоб опублікувати, дайте відповідь на це командою /publish: перший рядок стане заголовком.
desk-revised =
    { $who ->
        [cms] ✏️ Версія { $version }: { $day } о { $time } змінила CMS
        [person] ✏️ Версія { $version }: { $day } о { $time }, змінює { $name }
       *[somebody] ✏️ Версія { $version }: змінено { $day } о { $time }
    }
