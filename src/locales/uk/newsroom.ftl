# Що кажуть редакторам.

publish-usage =
    Надішліть посилання з темою, і ви побачите, що отримали б читачі:
    <code>/publish https://… #world</code>

    Без перегляду: <code>/publish зараз https://… #world</code>
    На час за вашим годинником: <code>/publish о 2030-11-24 08:00 https://… #world</code>
    Своїми словами: /publish, далі з нових рядків заголовок, лід і посилання; або дайте /publish у відповідь на повідомлення.
publish-time-missing = Коли? Наприклад: <code>/publish о 2030-11-24 08:00 https://… #world</code>
publish-time-unreadable = Часу { $word } не буває. Запишіть дату й годину так: <code>2030-11-24 08:00</code>
publish-time-skipped = Того дня немає { $word }: годинники переводять уперед. Напишіть час до або після.
publish-time-doubled = { $word } тієї ночі буває двічі, бо годинники переводять назад. Котрий?
publish-time-after-button = Одразу після
publish-time-first-button = Перший
publish-time-second-button = Другий
publish-link-missing = Матеріалу потрібне посилання на джерело. Додайте його: <code>{ $command } https://… #world</code>
publish-word-unknown = Не розумію «{ $word }»: це не посилання й не тема. Тема має вигляд <code>#world</code>.
publish-reading = 📰 Читаю сторінку…
publish-known-warning = ⚠️ Читачі вже мають цю сторінку (<code>{ $id }</code>). Вдруге вона вийде, лише якщо ви натиснете «Опублікувати».
publish-waiting-warning = ⚠️ Ця сторінка вже в дорозі (<code>{ $id }</code>, { $day } { $time }). Вдруге вона вийде, лише якщо ви натиснете «Опублікувати».

desk-draft = 📝 <b>Чернетка</b> <code>{ $id }</code>. Вище — саме те, що отримають читачі.
desk-draft-by = 📝 <b>Чернетка</b> <code>{ $id }</code>, автор: { $author }. Вище — саме те, що отримають читачі.
desk-moved = ⬇️ Показано нижче.
desk-changed = ✏️ Матеріал <code>{ $id }</code> міг змінитися, відколи його тут показано.
desk-changed-by = ✏️ Матеріал <code>{ $id }</code> змінено, відколи його тут показано: { $name }.
desk-changed-toast = Не виконано: відтоді матеріал змінився
desk-look-again-button = 👁 Глянути знову
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Таким його отримують читачі. Мова: { $language }
desk-topicless = ⚠️ Матеріал <code>{ $id }</code> не вийшов: його тему вилучено. Він знову чернетка.
desk-audience =
    { $breaking ->
        [yes] Одразу отримають: { audience-words }, разом із читачами дайджестів, які хочуть термінових новин.
       *[no] Одразу отримають: { audience-words }; читачі дайджестів знайдуть його в наступному.
    }
desk-topics = Теми: { $topics }
desk-topics-none = Теми: ще жодної. Оберіть хоча б одну.
desk-for-editors = Публікує її редактор: він знайде її в /drafts.
desk-with-photo = 🖼 Вийде з вашим фото.
desk-leaving = ⏳ Матеріал <code>{ $id }</code> вийде за { $seconds } с. Отримають: { audience-words }.
desk-no-sender = ⚠️ Зараз нічого не виходить: не працює жоден процес розсилання. Запустити його має той, хто обслуговує бота; до того нічого не пропаде.
desk-halted = 🛑 Нічого не надсилається: усе розсилання зупинено. Відновити: /unhalt
desk-scheduled = 🕒 Матеріал <code>{ $id }</code> вийде: <b>{ $day }, { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 Матеріал <code>{ $id }</code> відхилено.
desk-published = 📣 Матеріал <code>{ $id }</code> опубліковано.
desk-withdrawn = 🚫 Матеріал <code>{ $id }</code> відкликано ({ $day }, { $time }): { $reason }
desk-publish-button = ✅ Опублікувати
desk-schedule-button = 🕒 Запланувати
desk-breaking-button =
    { $on ->
        [yes] 🚨 Терміново ✓
       *[no] 🚨 Терміново
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Без звуку ✓
       *[no] 🔕 Без звуку
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Повний текст ✓
       *[no] 📖 Повний текст
    }
desk-topics-button = 🏷 Теми
desk-edit-button = ✏️ Змінити
desk-discard-button = 🗑 Відхилити
desk-undo-button = ↩️ Скасувати
desk-back-button = ◂ Назад
desk-title-button = Заголовок
desk-lead-button = Лід
desk-source-button = Джерело
desk-time-button = { $day } { $time }
desk-other-time-button = Інший час…
desk-pause-button = ⏸ Пауза
desk-resume-button = ▶️ Продовжити
desk-stop-button = ⏹ Зупинити
desk-really-stop-button = ⏹ Так, зупинити
desk-keep-sending-button = Розсилати далі
desk-send-again-button = 🔁 Надіслати ще раз: { $count }
desk-really-again-button = 🔁 Так, ще раз: { $count }
desk-not-again-button = Ні
desk-correct-button = ✏️ Виправити
desk-retract-button = 🚫 Відкликати
desk-proposed-button = 📰 Як тепер у джерелі
desk-repeats = ≈ Майже те саме, що в <code>{ $ids }</code>: хто має ту новину, цієї одразу не отримає; дайджести називають її «також на».
desk-anyway-button = 📣 Надіслати все одно
desk-anyway-toast = Іде й до них
desk-choose-topics = Які теми? Торкніться, щоб увімкнути чи вимкнути.
desk-choose-time = Коли має вийти?
desk-choose-field = Що змінити?
desk-ask-discard = Відкинути <b>{ $title }</b>? Це можна скасувати.
desk-ask-stop = Зупинити <code>{ $id }</code>? Хто ще не отримав, уже не отримає.
desk-ask-field-title = Надішліть мені новий заголовок.
desk-ask-field-lead = Надішліть мені новий лід або лише <code>-</code>, щоб був без ліду.
desk-ask-field-source = Надішліть мені назву джерела або лише <code>-</code>, щоб була без нього.
desk-ask-field-time = Надішліть мені дату й годину за вашим годинником, наприклад <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Чому матеріал відкликано? Надішліть мені причину: читачі побачать її на місці новини.
desk-saved-toast = Збережено
desk-publishing-toast = Уже в дорозі
desk-undone-toast = Повернуто, це знову чернетка
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Терміново: випереджає все
       *[no] Звичайний матеріал
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Без звуку
       *[no] Зі звуком
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 З повним текстом
       *[no] Заголовок і лід
    }
desk-paused-toast = Призупинено
desk-resumed-toast = Триває далі
desk-stopped-toast = Зупинено
desk-stands-toast = Робити нічого: усе так, як видно зараз
desk-sent-again-toast =
    { $readers ->
        [0] Невідомих більше немає
       *[other] Надіслано ще раз: { readers-words }
    }
desk-forgotten-toast = Це розсилання надто давнє: від нього нічого не збережено
desk-topic-needed-toast = Спершу оберіть хоча б одну тему
desk-undone = ↩️ Матеріал <code>{ $id }</code> знову чернетка; ніхто його не отримав.

status-usage = Який саме? <code>/status k7m2qa</code>, посилання замість коду або /status у відповідь на повідомлення з ним. Списки: /published, /queue, /drafts.
status-bad-id = «{ $word }» не є кодом матеріалу. Код має шість літер і цифр, наприклад <code>k7m2qa</code>.
named-link-unknown = Матеріалу з посиланням { $word } немає. Усе, що є: /published, /queue, /drafts.
named-nothing-shown = У повідомленні, на яке ви відповіли, немає нашого матеріалу. Введіть його код або посилання: вони є в /published, /queue, /drafts.
named-nothing-elsewhere = Повідомлення з іншого чату не наше або вже забуте. Введіть код або посилання матеріалу: вони є в /published, /queue, /drafts.
named-several = У тому повідомленні кілька матеріалів. Який саме?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Чернетка
        [scheduled] Заплановано
        [published] Опубліковано
        [retracted] Відкликано
       *[discarded] Відхилено
    }

lists-drafts = <b>Чернетки</b> ({ $total }), найновіші спершу
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Чернеток немає. Щоб створити, надішліть <code>/publish https://… #world</code>.
lists-queue = <b>У черзі</b>, найближчі спершу
lists-no-queue = Нічого не заплановано. Запланувати: <code>/publish о 2030-11-24 08:00 https://… #world</code>

published-list = <b>Опубліковане</b>, найновіше спершу
published-found = <b>Опубліковане</b> зі словами «{ $words }»
published-none = Ще нічого не опубліковано.
published-none-found = В опублікованому немає «{ $words }» ні в заголовку, ні в ліді, ні в підписі, ні в посиланні. Усе: /published.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · одразу: { $count } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · одразу: { $count } · <code>{ $id }</code>
    }
published-newer-button = ‹ Новіші
published-older-button = Давніші ›

undo-nothing = Скасовувати нічого: усе, що ви останнім часом опублікували, запланували, виправили чи оголосили, уже скасовано, або нічого такого не було.
undo-correction = ↩️ Виправлення <code>{ $id }</code> скасовано; жодної копії не змінено.
undo-announcement =
    { $reached ->
        [0] ↩️ Оголошення зупинено; ніхто його не отримав.
       *[other] ↩️ Оголошення зупинено; { undo-reached-words }, більше ніхто не отримає.
    }
undo-reached-words =
    { $reached ->
        [one] його вже має { $reached } читач
        [few] його вже мають { $reached } читачі
        [many] його вже мають { $reached } читачів
       *[other] його вже має { $reached } читача
    }
undo-too-late =
    { $kind ->
        [publish] Уже вийшло. Відкликати: <code>/retract { $id }</code>, виправити: <code>/correct { $id }</code>.
        [schedule] Уже вийшло. Відкликати: <code>/retract { $id }</code>, виправити: <code>/correct { $id }</code>.
        [correct] Виправлення вже в копіях читачів. Наступне: <code>/correct { $id }</code>.
        [retract] Матеріал <code>{ $id }</code> відкликано, і так воно й лишиться.
       *[other] Оголошення вже дійшло до всіх.
    }
undo-none-done = Нічого не скасовано.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Не відхиляти: { $title }
        [correct] ↩️ Не виправляти: { $title }
        [announce] ↩️ Не оголошувати: { $title }
       *[other] ↩️ Не надсилати: { $title }
    }
undo-cancel-usage = Який саме? <code>/cancel k7m2qa</code>, посилання замість коду або /cancel у відповідь на повідомлення з ним. Список: /queue.

sending-usage = Який саме? <code>{ $command } k7m2qa</code>, посилання замість коду або { $command } у відповідь на повідомлення з ним.
sending-not-sent = Матеріал <code>{ $id }</code> ще нікому не надсилався, тож призупиняти нічого.
sending-paused = ⏸ Матеріал <code>{ $id }</code> призупинено. Продовжити: <code>/resumesend { $id }</code>; нікого не пропустимо і нікому не надішлемо двічі.
sending-resumed = ▶️ Матеріал <code>{ $id }</code> розсилається далі.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> розіслано повністю: призупиняти чи відновлювати нічого. /status { $id } покаже, що з ним сталося.
        [cancelled] ⏹ <code>{ $id }</code> зупинено назавжди, і він не відновиться. /status { $id } покаже, хто його має.
        [paused] ⏸ <code>{ $id }</code> уже на паузі. <code>/resumesend { $id }</code> відновить.
        [halted] 🛑 Розсилку <code>{ $id }</code> зупинено. <code>/resumesend { $id }</code> відновить.
        [planning] 📣 <code>{ $id }</code> щойно починається. Спробуйте за мить.
       *[sending] 📣 <code>{ $id }</code> розсилається. <code>/pausesend { $id }</code> поставить на паузу.
    }
sending-kept = ▶️ Матеріал <code>{ $id }</code> розсилається далі, нічого не зупинено.
sending-halted = 🛑 Усе розсилання зупинено, в усіх процесах. Відповіді читачам ідуть далі. Відновити: /unhalt; нічого не пропаде.
sending-unhalted = ▶️ Розсилання знову триває, з того місця, де зупинилося.
notices-all-halted = 🛑 Усе розсилання зупинено. Хто: { $name }. Відновити: /unhalt; нічого не пропаде.
notices-all-unhalted = ▶️ Розсилання знову триває, з того місця, де зупинилося. Хто: { $name }.

topic-admin-usage =
    <code>/topicadmin add world 🌍 Світ</code>
    <code>/topicadmin rename world За кордоном</code>
    <code>/topicadmin rename world fr Monde</code>
    <code>/topicadmin remove world</code>
topic-admin-list = <b>Теми</b>
topic-admin-empty = Тем ще немає.
topic-admin-added = Тему <b>{ $name }</b> додано. Підписатися одним дотиком: { $link }
topic-admin-renamed = Тепер тема називається <b>{ $name }</b>.
topic-admin-ask-remove = Вилучити тему <b>{ $name }</b>? У ній більше нічого не виходитиме; якщо додати її знову, читачі повернуться.
topic-admin-removed = Тему <b>{ $name }</b> вилучено. У ній більше нічого не виходить; якщо додати її знову, читачі повернуться.

editors-usage =
    <code>/editors add 4815162342 редактор</code> (автор, редактор або шеф)
    <code>/editors remove 4815162342</code>
    Число — це код людини в Telegram; його показує @userinfobot.
    <code>/editors invite editor</code> робить посилання для однієї людини. У відповідь комусь або на контакт: <code>/editors add</code>
editors-list = <b>Редакція</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] власник
        [chief] шеф-редактор
        [editor] редактор
       *[author] автор
    }
editors-bad-id = «{ $word }» не є кодом у Telegram. Це число, наприклад <code>4815162342</code>; @userinfobot покаже людині її власне.
editors-bad-role = «{ $word }» не є роллю: автор, редактор або шеф.
editors-assigned = <code>{ $userId }</code>: тепер { role-words }. Доступні команди показує /help.
editors-removed = <code>{ $userId }</code>: ролі більше немає.
editors-no-role = <code>{ $userId }</code>: ролі немає.
editors-invited = Посилання для однієї людини, яка так отримає роль: { role-words }. Діє один раз, протягом доби: { $link }
editors-hidden = Ця людина приховує себе в пересланих повідомленнях. Спитайте її номер або надішліть посилання: <code>/editors invite</code>
editors-welcome = Ваша роль у редакції { $outlet } тепер: { role-words }. Що вам можна, показує /help.
editors-joined = { $name } (<code>{ $userId }</code>): запрошення прийнято, роль тепер { role-words }.
editors-invite-gone = Це запрошення вже використано або йому понад добу. Попросіть нове.
editors-told-removed = У редакції { $outlet } у вас більше немає ролі.
editors-left-scheduled = Ще заплановане цією людиною; номер відкриває, щоб залишити чи скасувати:
editors-has-role = <code>{ $userId }</code>: роль уже є, { role-words }. Щоб змінити: <code>/editors add { $userId } editor</code> (author, editor або chief)

newsroom-not-here = Команди редакції працюють у нашому приватному чаті та в чаті самої редакції.

health-title = 🩺 <b>Стан</b>
health-heard = Останні оновлення від Telegram: { $ago } тому.
health-never-heard = Telegram ще не надсилав оновлень.
health-senders =
    { $senders ->
        [0] Жоден процес не розсилає.
        [one] Розсилає { $senders } процес.
        [few] Розсилають { $senders } процеси.
        [many] Розсилають { $senders } процесів.
       *[other] Розсилає { $senders } процесу.
    }
health-set-aside =
    { $updates ->
        [0] Відкладених оновлень немає.
        [one] { $updates } оновлення раз у раз обривало програму, і його відкладено; воно зберігається тиждень. Останнє:
        [few] { $updates } оновлення раз у раз обривали програму, і їх відкладено; кожне зберігається тиждень. Останні:
        [many] { $updates } оновлень раз у раз обривали програму, і їх відкладено; кожне зберігається тиждень. Останні:
       *[other] { $updates } оновлення раз у раз обривали програму, і їх відкладено; кожне зберігається тиждень. Останні:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Прибрати відкладене
health-dropped-toast = Прибрано
notices-cms =
    { $what ->
        [handed_in] 📝 CMS надіслала <code>{ $id }</code> на погодження: { $title }
        [updated] ✏️ CMS змінила <code>{ $id }</code>: { $title }
        [corrected] ✏️ CMS виправила <code>{ $id }</code>: { $title }
        [proposed] 📰 CMS має інший текст для <code>{ $id }</code>; вирішувати вам: { $title }
        [withdrawn] 🚫 CMS відкликала <code>{ $id }</code>: { $title }
       *[created] 📣 CMS надіслала <code>{ $id }</code>: { $title }
    }
