# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Сохранить
story-saved-button = Сохранено ✓
story-mute-button = Без продолжений
story-unmute-button = С продолжениями
story-more-button = Ещё

# Below a story in a group or channel.
story-read-on-button = Читать дальше в боте

# What the buttons below a story have done.
story-saved-toast = Сохранено. Всё: /saved
story-unsaved-toast = Больше не сохранено
story-muted-toast = Продолжений этой истории вы не получите.
story-unmuted-toast = Вы снова получаете продолжения этой истории.
story-followed-toast = Каждое продолжение придёт сразу.
story-unfollowed-toast = Вы больше не следите за этой историей.

# Behind ⋯ below a story.
story-follow-button = Следить за историей
story-unfollow-button = Не следить за историей
story-less-button = Меньше: { $topic }
story-less-digest-button = Только в дайджесте
story-less-breaking-button = Только срочное
story-less-none-button = Без темы: { $topic }
story-less-digest-toast = { $topic }: теперь только в дайджесте
story-less-breaking-toast = { $topic }: теперь только срочные новости
story-remind-button = Напомнить
story-remind-tonight-button = Вечером, { $time }
story-remind-tomorrow-button = Завтра, { $time }
story-remind-weekend-button = Выходные: { $day }, { $time }
story-remind-off-button = Без напоминания
story-remind-toast = ⏰ Вернётся: { $day } в { $time }.
story-remind-off-toast = Без напоминания об этой новости
story-reminder =
    ⏰ Вы хотели вернуться к этому:
    { $title }
story-reminder-withdrawn =
    ⏰ Вы хотели вернуться к новости, которую с тех пор отозвали:
    { $title }
story-share-button = Поделиться
story-share-copy-button = Скопировать ссылку
story-share-send-button = Отправить в чат
story-back-button = ‹ Назад

# Why a story came: what matched when it was sent.
story-why-button = Почему это?
story-why-topic-toast = Пришло, потому что у вас есть тема: { $topic }.
story-why-breaking-toast = Пришло, потому что вы хотите срочное сразу: { $topic }.
story-why-story-toast = Пришло, потому что вы следите за этой историей.
story-why-filter-toast = Пришло, потому что вы следите за: { $what }.
story-why-unknown-toast = Это вы открыли сами, или это было так давно, что я уже не знаю.
story-why-breaking-off-button = Без срочных сразу
story-why-unfollow-button = Не следить: { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = «{ $text }»
filter-by-words = автор: { $text }
filter-from-words = источник: { $text }
filter-old-story-words = более старая история

# /mute and /unmute.
mute-title =
    <b>Скрыто</b>
    Нажмите, чтобы вернуть.
mute-none = <b>Скрыто</b>: пока ничего.
mute-usage =
    Чтобы не получать новостей, назовите слово, выражение, автора или источник:
    <code>/mute футбол</code>
    <code>/mute «трансферное окно»</code>
    <code>/mute автор Ada Reed</code>
    <code>/mute источник Reuters</code>
mute-added = 🔕 Скрыто: { $what }. То, что совпадает, больше не придёт. Всё: /mute
mute-already = Уже скрыто: { $what }. Всё: /mute
mute-removed = 🔔 Больше не скрыто: { $what }.
mute-removed-toast = Больше не скрыто: { $what }
mute-not-there = Не скрыто: { $what }. Вот что скрыто:
mute-held =
    { $count ->
        [one] На этой неделе скрыта { $count } новость.
        [few] На этой неделе скрыты { $count } новости.
        [many] На этой неделе скрыто { $count } новостей.
       *[other] На этой неделе скрыто { $count } новости.
    }
mute-show-button = Показать
mute-held-title = <b>Скрыто на этой неделе</b>

# /follow and /unfollow.
follow-title =
    <b>Вы следите</b>
    Нажмите, чтобы прекратить.
follow-none = <b>Вы следите</b>: пока ни за чем.
follow-usage =
    Чтобы получать новости сразу, какими бы ни были ваши темы, назовите слово, выражение, автора или источник:
    <code>/follow футбол</code>
    <code>/follow «трансферное окно»</code>
    <code>/follow автор Ada Reed</code>
    <code>/follow источник Reuters</code>
follow-added = ⭐ Вы следите: { $what }. Такие новости приходят сразу, какими бы ни были темы и время. Всё: /follow
follow-already = Вы уже следите: { $what }. Всё: /follow
follow-removed = Вы больше не следите: { $what }.
follow-removed-toast = Вы больше не следите: { $what }
follow-not-there = Вы не следите: { $what }. Вот за чем вы следите:
filter-full = Больше чем { $most } я не держу. Нажмите на лишнее:

# /stories.
stories-title =
    <b>Ваши истории</b>
    Нажмите номер, чтобы прекратить.
stories-followed = ⭐ <b>Следите</b>: каждое продолжение сразу
stories-muted = 🔕 <b>Скрытые</b>: без продолжений
stories-none = Вы не следите ни за одной историей и ни одной не скрыли. Это делают кнопки под новостью.

# /save and /saved.
save-usage = Какая новость? Ответьте на неё /save или введите её код или ссылку: <code>/save k7m2qa</code>. Первая кнопка под новостью делает то же самое.
save-done =
    🔖 Сохранено: { $title }
    Всё: /saved
save-unknown = Не знаю новости «{ $word }». В коде шесть букв и цифр, например <code>k7m2qa</code>; подойдёт и ссылка. Или ответьте на новость /save.
save-not-shown = В сообщении, на которое вы ответили, нет новости, которую я ещё помню.
save-several = В этом сообщении несколько новостей. Какая?
saved-title =
    { $count ->
        [one] 🔖 <b>Сохранено</b>: { $count } новость
        [few] 🔖 <b>Сохранено</b>: { $count } новости
        [many] 🔖 <b>Сохранено</b>: { $count } новостей
       *[other] 🔖 <b>Сохранено</b>: { $count } новости
    }
saved-none = Пока ничего не сохранено. Первая кнопка под новостью или /save в ответ на неё сохранит её здесь.
saved-remove-button = Убрать…
saved-done-button = ‹ Готово
saved-clear-button = Убрать всё
saved-clear-ask =
    { $count ->
        [one] Убрать { $count } сохранённую новость?
        [few] Убрать все { $count } сохранённые новости?
        [many] Убрать все { $count } сохранённых новостей?
       *[other] Убрать все { $count } сохранённые новости?
    }
saved-clear-yes-button = Да, убрать всё
saved-clear-no-button = Нет, оставить
saved-cleared-toast = Всё убрано
saved-full-toast = Сохранено уже { $most }, больше не поместится. Место освободит /saved
saved-withdrawn-words = отозвано

# The newsroom: a follow-up of a story.
followup-usage =
    Какая история продолжается и где? Её код или ссылка, затем страница продолжения:
    <code>/followup k7m2qa https://… #world</code>
    Или /followup и страница в ответ на её копию.
desk-follows = ↪️ Продолжение <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Истории, за которыми вы следите или которые скрыли
command-mute-menu = Скрыть слово, автора или источник
command-unmute-menu = Вернуть скрытое
command-follow-menu = Следить за словом, автором или источником
command-unfollow-menu = Больше не следить
command-save-menu = Сохранить новость на потом
command-saved-menu = То, что вы сохранили
command-followup-menu = Опубликовать продолжение истории
