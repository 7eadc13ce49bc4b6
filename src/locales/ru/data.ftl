# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Всё, что я храню об этом чате, файлом
command-deletemydata-menu = Стереть все следы этого чата
command-feedback-menu = Написать в редакцию

data-days-words =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

consent-ask =
    <b>Можно измерять две вещи?</b>
    1. Какие кнопки под новостями вы нажимаете
    2. По какой ссылке вы пришли

    Так редакция видит, что полезно. Новости придут в любом случае. Хранится с этим чатом { data-days-words }, потом только суммы без имён. Изменить можно когда угодно: /privacy
consent-accept-button = Принять
consent-refuse-button = Отказаться
consent-choose-button = Выбрать
consent-switches =
    <b>Что можно измерять?</b>
    ✅ значит «да». Хранится с этим чатом { data-days-words }, потом только суммы без имён. Что вы выключите, сотрётся.
consent-presses-button = Кнопки, которые я нажимаю
consent-sources-button = Ссылка, по которой я здесь
consent-presses-words = какие кнопки под новостями вы нажимаете
consent-sources-words = по какой ссылке вы пришли
consent-toast =
    { $on ->
        [yes] Включено
       *[no] Выключено и стёрто
    }
consent-nothing = Хорошо: ничто не измеряется. Если передумаете: /privacy
consent-something = Спасибо. Измеряю, { $what } ({ data-days-words }). Отозвать можно когда угодно: /privacy

privacy =
    <b>Что хранит { $outlet }</b>
    • Номер этого чата и ваш выбор: темы, время, часы, язык, что вы сохранили, заглушили или отслеживаете
    • Когда и как вы пришли, как доказательство, что вы хотели новостей, и неделю вашего последнего признака жизни
    • Какая новость пришла в этот чат: { data-days-words }, чтобы её можно было исправить
    • Что вы пишете в редакцию: это стоит в её чате с вашим именем

    <b>Чего не хранит</b>
    Ни номера телефона, ни того, что вы читаете. Ничто не передаётся дальше.
privacy-unmeasured = <b>Измеряется</b>: ничего. Только если вы согласитесь.
privacy-measured = <b>Измеряется, потому что вы согласились</b>: { $what }.
privacy-end = /stop прекращает и стирает всё, кроме того, какие новости к вам пришли; /deletemydata стирает и это. Если вы меня заблокируете, всё сотрётся через 90 дней.
privacy-contact = Вопросы: { $contact }
privacy-policy = <a href="{ $url }">Политика конфиденциальности</a>
privacy-open-button = 🔒 Мои данные
privacy-data-button = 📄 Всё одним файлом
privacy-consent-button = 📊 Что измеряется
privacy-delete-button = 🗑 Стереть всё

mydata-caption = Всё, что я храню об этом чате, с пояснением к каждой части. Откроет любой текстовый редактор.
mydata-about-words = Всё, что { $outlet } хранит об этом чате. null: этого нет.
mydata-part-record-words = Ваш выбор, с какого времени, и как новости приходили до последних перемен. До /stop.
mydata-part-capped-words = Что в эти дни пришло сразу, чтобы ваш предел соблюдался. Два дня.
mydata-part-consents-words = Когда и как вы пришли и что разрешаете измерять. До /stop.
mydata-part-arrival-words = Что привело вас сегодня: запуск или ссылка. Хранится день.
mydata-part-presses-words = Какие кнопки под новостями вы нажимали: вы это разрешаете. Потом только суммы без имён.
mydata-part-source-words = По какой ссылке вы пришли: вы это разрешаете. Потом только сумма без имён.
mydata-part-input-words = Что вас в последний раз просили написать. Хранится четверть часа.
mydata-part-updates-words = Ваши сообщения, на которых споткнулась программа, для её оператора. Хранятся неделю.
mydata-part-notes-words = Пометки, что нечто уже сказано, чтобы не говорить дважды. Не дольше недели.
mydata-part-saved-words = Новости, которые вы сохранили, с заголовком и ссылкой. Пока вы их не уберёте.
mydata-part-reminders-words = Какие новости к вам вернутся и когда. Пока не вернутся.
mydata-part-invites-words = Ваш код приглашения и сколько человек по нему пришло, но не кто. До /stop.
mydata-part-reading-words = Хотите ли вы полные тексты одной страницей. До /stop.
mydata-part-copies-words = Какие новости и когда пришли сюда, чтобы их можно было исправить. /deletemydata стирает это.
mydata-part-role-words = Ваша роль в редакции и что вы там делали в последнее время. Снимает её начальник.
mydata-part-feedback-words = Где в чате редакции стоят ваши сообщения, чтобы ответ вас нашёл. Тексты там.
mydata-name-record-words = ваш выбор
mydata-name-capped-words = что недавно пришло сразу
mydata-name-consents-words = как вы пришли и что разрешили
mydata-name-arrival-words = что привело вас сегодня
mydata-name-presses-words = нажатия
mydata-name-source-words = ссылка, по которой вы пришли
mydata-name-input-words = открытый вопрос
mydata-name-updates-words = отложенные сообщения
mydata-name-notes-words = пометки
mydata-name-saved-words = сохранённые новости
mydata-name-reminders-words = напоминания
mydata-name-invites-words = ваше приглашение
mydata-name-reading-words = как вы читаете полные тексты
mydata-name-copies-words = какие новости к вам пришли
mydata-name-role-words = ваша роль
mydata-name-feedback-words = сообщения в редакцию

deletemydata-ask =
    <b>Стереть всё?</b>
    Ваш выбор, сохранённое и то, какие новости пришли в этот чат: исправления их больше не найдут. Что стоит в самом чате, остаётся, пока вы не удалите это в Telegram.
deletemydata-yes-button = Да, стереть всё
deletemydata-no-button = Нет, оставить
deletemydata-kept = Хорошо, ничего не стёрто.
deletemydata-toast = Стёрто
deletemydata-done =
    <b>Стёрто.</b> Было: { $what }.

    Об этом чате больше ничего не хранится, и я ничего не присылаю. /start начнёт заново.
deletemydata-nothing = Стирать нечего: об этом чате я ничего не храню. /start начнёт.
deletemydata-role = Ваша роль в редакции остаётся: её снимает начальник.
deletemydata-blocked = Редакция не принимает отсюда сообщений; об этом остаётся метка, по которой никто не узнает номер этого чата.

feedback-usage = Напишите после команды: <code>/feedback Почему ни слова о порте?</code> Или ответьте на новость. В редакции это читают люди, вместе с вашим именем.
feedback-sent = ✉️ Редакция получила. Ответ пришёл бы сюда.
feedback-offer = Это для редакции? Там это читают люди, вместе с вашим именем.
feedback-send-button = ✉️ Отправить в редакцию
feedback-no-button = Нет
feedback-dropped = Хорошо, это останется между нами.
feedback-too-many = У редакции уже есть несколько ваших сообщений. Напишите чуть позже.
feedback-busy = Сейчас в редакцию пишут многие. Отправьте через несколько минут:
feedback-blocked = Редакция не принимает сообщений из этого чата.
feedback-nobody = До редакции отсюда сейчас не достучаться.
feedback-too-long = Редакция принимает не больше { $most } знаков за раз; у вас { $length }.
feedback-text-only = Я принимаю только текст, и для редакции тоже. Напишите словами: <code>/feedback …</code>
feedback-lost = Сообщения больше нет. Напишите его снова: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b>, { $title }
feedback-on-story = О новости <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Ответьте на это сообщение: читатель получит это как ответ редакции.</i>
feedback-block-button = 🚫 Заблокировать
feedback-unblock-button = 🚫 Заблокировано · Снять
feedback-block-toast = Оттуда 90 дней ничего не придёт.
feedback-unblock-toast = Оттуда снова приходят сообщения.
feedback-expired-toast = Слишком давно: уже никто не знает, кто это написал.
feedback-answer =
    <b>Редакция отвечает:</b>
    { $text }
feedback-answered = ↩️ Читатель получил.
feedback-take-back-button = Отозвать
feedback-taken-back = Отозвано: у читателя этого больше нет.
feedback-not-taken-back-toast = Telegram уже не даёт мне это удалить.
feedback-answer-text-only = Читателям отвечают текстом. Ничего не отправлено.
feedback-answer-too-long = Читателю за раз идёт не больше { $most } знаков; здесь { $length }. Ничего не отправлено.
feedback-unreachable = До читателя больше не достучаться: ничего не отправлено.
feedback-erased = 🗑 <i>Стёрто тем, кто это написал.</i>
