# Что говорят редакторам.

publish-usage =
    Пришлите ссылку с темой, и вы увидите, что получили бы читатели:
    <code>/publish https://… #world</code>

    Без предпросмотра: <code>/publish сейчас https://… #world</code>
    На время по вашим часам: <code>/publish в 2030-11-24 08:00 https://… #world</code>
    Своими словами: /publish, затем с новых строк заголовок, лид и ссылка; или дайте /publish в ответ на сообщение.
publish-time-missing = Когда? Например: <code>/publish в 2030-11-24 08:00 https://… #world</code>
publish-time-unreadable = Времени { $word } не бывает. Запишите дату и час так: <code>2030-11-24 08:00</code>
publish-time-skipped = В тот день нет { $word }: часы переводят вперёд. Напишите время до или после.
publish-time-doubled = { $word } той ночью бывает дважды, потому что часы переводят назад. Какое?
publish-time-after-button = Сразу после
publish-time-first-button = Первое
publish-time-second-button = Второе
publish-link-missing = Материалу нужна ссылка на источник. Добавьте её: <code>{ $command } https://… #world</code>
publish-word-unknown = Не понимаю «{ $word }»: это не ссылка и не тема. Тема выглядит так: <code>#world</code>.
publish-reading = 📰 Читаю страницу…
publish-known-warning = ⚠️ У читателей уже есть эта страница (<code>{ $id }</code>). Второй раз она выйдет, только если вы нажмёте «Опубликовать».
publish-waiting-warning = ⚠️ Эта страница уже в пути (<code>{ $id }</code>, { $day } { $time }). Второй раз она выйдет, только если вы нажмёте «Опубликовать».

desk-draft = 📝 <b>Черновик</b> <code>{ $id }</code>. Выше — именно то, что получат читатели.
desk-draft-by = 📝 <b>Черновик</b> <code>{ $id }</code>, автор: { $author }. Выше — именно то, что получат читатели.
desk-moved = ⬇️ Показано ниже.
desk-changed = ✏️ Материал <code>{ $id }</code> мог измениться с тех пор, как его здесь показали.
desk-changed-by = ✏️ Материал <code>{ $id }</code> изменён с тех пор, как его здесь показали: { $name }.
desk-changed-toast = Не выполнено: с тех пор материал изменился
desk-look-again-button = 👁 Взглянуть снова
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Таким его получают читатели. Язык: { $language }
desk-topicless = ⚠️ Материал <code>{ $id }</code> не вышел: его тему убрали. Он снова черновик.
desk-audience =
    { $breaking ->
        [yes] Сразу получат: { audience-words }, вместе с читателями дайджестов, которые хотят срочных новостей.
       *[no] Сразу получат: { audience-words }; читатели дайджестов найдут его в следующем.
    }
desk-topics = Темы: { $topics }
desk-topics-none = Темы: пока ни одной. Выберите хотя бы одну.
desk-for-editors = Публикует его редактор: он найдёт его в /drafts.
desk-with-photo = 🖼 Выйдет с вашим фото.
desk-leaving = ⏳ Материал <code>{ $id }</code> выйдет через { $seconds } с. Получат: { audience-words }.
desk-no-sender = ⚠️ Сейчас ничего не выходит: не работает ни один процесс рассылки. Запустить его должен тот, кто обслуживает бота; до тех пор ничего не пропадёт.
desk-halted = 🛑 Ничего не уходит: вся рассылка остановлена. Возобновить: /unhalt
desk-scheduled = 🕒 Материал <code>{ $id }</code> выйдет: <b>{ $day }, { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 Материал <code>{ $id }</code> отклонён.
desk-published = 📣 Материал <code>{ $id }</code> опубликован.
desk-withdrawn = 🚫 Материал <code>{ $id }</code> отозван ({ $day }, { $time }): { $reason }
desk-publish-button = ✅ Опубликовать
desk-schedule-button = 🕒 Запланировать
desk-breaking-button =
    { $on ->
        [yes] 🚨 Срочно ✓
       *[no] 🚨 Срочно
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Без звука ✓
       *[no] 🔕 Без звука
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Полный текст ✓
       *[no] 📖 Полный текст
    }
desk-topics-button = 🏷 Темы
desk-edit-button = ✏️ Изменить
desk-discard-button = 🗑 Отклонить
desk-undo-button = ↩️ Отменить
desk-back-button = ◂ Назад
desk-title-button = Заголовок
desk-lead-button = Лид
desk-source-button = Источник
desk-time-button = { $day } { $time }
desk-other-time-button = Другое время…
desk-pause-button = ⏸ Пауза
desk-resume-button = ▶️ Продолжить
desk-stop-button = ⏹ Остановить
desk-really-stop-button = ⏹ Да, остановить
desk-keep-sending-button = Рассылать дальше
desk-send-again-button = 🔁 Отправить ещё раз: { $count }
desk-really-again-button = 🔁 Да, ещё раз: { $count }
desk-not-again-button = Нет
desk-correct-button = ✏️ Исправить
desk-retract-button = 🚫 Отозвать
desk-proposed-button = 📰 Как теперь в источнике
desk-repeats = ≈ Почти то же, что в <code>{ $ids }</code>: у кого есть та новость, эту сразу не получит; дайджесты называют её «также на».
desk-anyway-button = 📣 Отправить всё равно
desk-anyway-toast = Идёт и к ним
desk-choose-topics = Какие темы? Нажмите, чтобы включить или выключить.
desk-choose-time = Когда должно выйти?
desk-choose-field = Что изменить?
desk-ask-discard = Удалить <b>{ $title }</b>? Это можно отменить.
desk-ask-stop = Остановить <code>{ $id }</code>? Кто ещё не получил, уже не получит.
desk-ask-field-title = Пришлите мне новый заголовок.
desk-ask-field-lead = Пришлите мне новый лид или просто <code>-</code>, чтобы было без лида.
desk-ask-field-source = Пришлите мне название источника или просто <code>-</code>, чтобы было без него.
desk-ask-field-time = Пришлите мне дату и час по вашим часам, например <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Почему материал отозван? Пришлите мне причину: читатели увидят её на месте новости.
desk-saved-toast = Сохранено
desk-publishing-toast = Уже в пути
desk-undone-toast = Возвращено, это снова черновик
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Срочно: опережает всё
       *[no] Обычный материал
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Без звука
       *[no] Со звуком
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 С полным текстом
       *[no] Заголовок и лид
    }
desk-paused-toast = Приостановлено
desk-resumed-toast = Продолжается
desk-stopped-toast = Остановлено
desk-stands-toast = Делать нечего: всё так, как видно сейчас
desk-sent-again-toast =
    { $readers ->
        [0] Неизвестных больше нет
       *[other] Отправлено ещё раз: { readers-words }
    }
desk-forgotten-toast = Эта рассылка слишком давняя: от неё ничего не сохранилось
desk-topic-needed-toast = Сначала выберите хотя бы одну тему
desk-undone = ↩️ Материал <code>{ $id }</code> снова черновик; никто его не получил.

status-usage = Какой именно? <code>/status k7m2qa</code>, ссылка вместо кода или /status в ответ на сообщение с ним. Списки: /published, /queue, /drafts.
status-bad-id = «{ $word }» — не код материала. В коде шесть букв и цифр, например <code>k7m2qa</code>.
named-link-unknown = Материала со ссылкой { $word } нет. Всё, что есть: /published, /queue, /drafts.
named-nothing-shown = В сообщении, на которое вы ответили, нет нашего материала. Введите его код или ссылку: они есть в /published, /queue, /drafts.
named-nothing-elsewhere = Сообщение из другого чата не наше или уже забыто. Введите код или ссылку материала: они есть в /published, /queue, /drafts.
named-several = В том сообщении несколько материалов. Какой именно?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Черновик
        [scheduled] Запланировано
        [published] Опубликовано
        [retracted] Отозвано
       *[discarded] Отклонено
    }

lists-drafts = <b>Черновики</b> ({ $total }), сначала новые
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Черновиков нет. Чтобы создать, пришлите <code>/publish https://… #world</code>.
lists-queue = <b>В очереди</b>, сначала ближайшие
lists-no-queue = Ничего не запланировано. Запланировать: <code>/publish в 2030-11-24 08:00 https://… #world</code>

published-list = <b>Опубликованное</b>, сначала новое
published-found = <b>Опубликованное</b> со словами «{ $words }»
published-none = Пока ничего не опубликовано.
published-none-found = В опубликованном нет «{ $words }» ни в заголовке, ни в лиде, ни в подписи, ни в ссылке. Всё: /published.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · сразу: { $count } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · сразу: { $count } · <code>{ $id }</code>
    }
published-newer-button = ‹ Новее
published-older-button = Раньше ›

undo-nothing = Отменять нечего: всё, что вы в последнее время опубликовали, запланировали, исправили или объявили, уже отменено, или ничего такого не было.
undo-correction = ↩️ Исправление <code>{ $id }</code> отменено; ни одна копия не изменена.
undo-announcement =
    { $reached ->
        [0] ↩️ Объявление остановлено; никто его не получил.
       *[other] ↩️ Объявление остановлено; { undo-reached-words }, больше никто не получит.
    }
undo-reached-words =
    { $reached ->
        [one] его уже получил { $reached } читатель
        [few] его уже получили { $reached } читателя
        [many] его уже получили { $reached } читателей
       *[other] его уже получили { $reached } читателя
    }
undo-too-late =
    { $kind ->
        [publish] Уже вышло. Отозвать: <code>/retract { $id }</code>, исправить: <code>/correct { $id }</code>.
        [schedule] Уже вышло. Отозвать: <code>/retract { $id }</code>, исправить: <code>/correct { $id }</code>.
        [correct] Исправление уже в копиях читателей. Следующее: <code>/correct { $id }</code>.
        [retract] Материал <code>{ $id }</code> отозван, и так оно и останется.
       *[other] Объявление уже дошло до всех.
    }
undo-none-done = Ничего не отменено.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Не отклонять: { $title }
        [correct] ↩️ Не исправлять: { $title }
        [announce] ↩️ Не объявлять: { $title }
       *[other] ↩️ Не отправлять: { $title }
    }
undo-cancel-usage = Какой именно? <code>/cancel k7m2qa</code>, ссылка вместо кода или /cancel в ответ на сообщение с ним. Список: /queue.

sending-usage = Какой именно? <code>{ $command } k7m2qa</code>, ссылка вместо кода или { $command } в ответ на сообщение с ним.
sending-not-sent = Материал <code>{ $id }</code> ещё никому не отправлялся, так что приостанавливать нечего.
sending-paused = ⏸ Материал <code>{ $id }</code> приостановлен. Продолжить: <code>/resumesend { $id }</code>; никого не пропустим и никому не отправим дважды.
sending-resumed = ▶️ Материал <code>{ $id }</code> рассылается дальше.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> разослан целиком: приостанавливать и возобновлять нечего. /status { $id } покажет, что с ним стало.
        [cancelled] ⏹ <code>{ $id }</code> остановлен насовсем и не возобновится. /status { $id } покажет, у кого он есть.
        [paused] ⏸ <code>{ $id }</code> уже на паузе. <code>/resumesend { $id }</code> возобновит.
        [halted] 🛑 Рассылка <code>{ $id }</code> остановлена. <code>/resumesend { $id }</code> возобновит.
        [planning] 📣 <code>{ $id }</code> только начинается. Попробуйте через мгновение.
       *[sending] 📣 <code>{ $id }</code> рассылается. <code>/pausesend { $id }</code> поставит на паузу.
    }
sending-kept = ▶️ Материал <code>{ $id }</code> рассылается дальше, ничего не остановлено.
sending-halted = 🛑 Вся рассылка остановлена, во всех процессах. Ответы читателям идут дальше. Возобновить: /unhalt; ничего не пропадёт.
sending-unhalted = ▶️ Рассылка снова идёт, с того места, где остановилась.
notices-all-halted = 🛑 Вся рассылка остановлена. Кто: { $name }. Возобновить: /unhalt; ничего не пропадёт.
notices-all-unhalted = ▶️ Рассылка снова идёт, с того места, где остановилась. Кто: { $name }.

topic-admin-usage =
    <code>/topicadmin add world 🌍 Мир</code>
    <code>/topicadmin rename world За рубежом</code>
    <code>/topicadmin rename world fr Monde</code>
    <code>/topicadmin remove world</code>
topic-admin-list = <b>Темы</b>
topic-admin-empty = Тем пока нет.
topic-admin-added = Тема <b>{ $name }</b> добавлена. Подписаться одним нажатием: { $link }
topic-admin-renamed = Теперь тема называется <b>{ $name }</b>.
topic-admin-ask-remove = Убрать тему <b>{ $name }</b>? В ней больше ничего не выйдет; если добавить её снова, читатели вернутся.
topic-admin-removed = Тема <b>{ $name }</b> убрана. В ней больше ничего не выходит; если добавить её снова, читатели вернутся.

editors-usage =
    <code>/editors add 4815162342 редактор</code> (автор, редактор или шеф)
    <code>/editors remove 4815162342</code>
    Число — это код человека в Telegram; его показывает @userinfobot.
    <code>/editors invite editor</code> делает ссылку для одного человека. В ответ кому-то или на контакт: <code>/editors add</code>
editors-list = <b>Редакция</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] владелец
        [chief] шеф-редактор
        [editor] редактор
       *[author] автор
    }
editors-bad-id = «{ $word }» — не код в Telegram. Это число, например <code>4815162342</code>; @userinfobot покажет человеку его собственный.
editors-bad-role = «{ $word }» — не роль: автор, редактор или шеф.
editors-assigned = <code>{ $userId }</code>: теперь { role-words }. Доступные команды показывает /help.
editors-removed = <code>{ $userId }</code>: роли больше нет.
editors-no-role = <code>{ $userId }</code>: роли нет.
editors-invited = Ссылка для одного человека, который так получит роль: { role-words }. Действует один раз, в течение суток: { $link }
editors-hidden = Этот человек скрывает себя в пересланных сообщениях. Спросите его номер или пришлите ссылку: <code>/editors invite</code>
editors-welcome = Ваша роль в редакции { $outlet } теперь: { role-words }. Что вам можно, показывает /help.
editors-joined = { $name } (<code>{ $userId }</code>): приглашение принято, роль теперь { role-words }.
editors-invite-gone = Это приглашение уже использовано или ему больше суток. Попросите новое.
editors-told-removed = В редакции { $outlet } у вас больше нет роли.
editors-left-scheduled = Ещё запланировано этим человеком; номер открывает, чтобы оставить или отменить:
editors-has-role = <code>{ $userId }</code>: роль уже есть, { role-words }. Чтобы изменить: <code>/editors add { $userId } editor</code> (author, editor или chief)

newsroom-not-here = Команды редакции работают в нашем личном чате и в чате самой редакции.

health-title = 🩺 <b>Состояние</b>
health-heard = Последние обновления от Telegram: { $ago } назад.
health-never-heard = Telegram ещё не присылал обновлений.
health-senders =
    { $senders ->
        [0] Ни один процесс не рассылает.
        [one] Рассылает { $senders } процесс.
        [few] Рассылают { $senders } процесса.
        [many] Рассылают { $senders } процессов.
       *[other] Рассылают { $senders } процесса.
    }
health-set-aside =
    { $updates ->
        [0] Отложенных обновлений нет.
        [one] { $updates } обновление раз за разом обрывало программу и отложено; оно хранится неделю. Последнее:
        [few] { $updates } обновления раз за разом обрывали программу и отложены; каждое хранится неделю. Последние:
        [many] { $updates } обновлений раз за разом обрывали программу и отложены; каждое хранится неделю. Последние:
       *[other] { $updates } обновления раз за разом обрывали программу и отложены; каждое хранится неделю. Последние:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Убрать отложенное
health-dropped-toast = Убрано
notices-cms =
    { $what ->
        [handed_in] 📝 CMS прислала <code>{ $id }</code> на согласование: { $title }
        [updated] ✏️ CMS изменила <code>{ $id }</code>: { $title }
        [corrected] ✏️ CMS исправила <code>{ $id }</code>: { $title }
        [proposed] 📰 У CMS другой текст для <code>{ $id }</code>; решать вам: { $title }
        [withdrawn] 🚫 CMS отозвала <code>{ $id }</code>: { $title }
       *[created] 📣 CMS прислала <code>{ $id }</code>: { $title }
    }
