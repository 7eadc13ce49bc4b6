# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Зберегти
story-saved-button = Збережено ✓
story-mute-button = Без продовжень
story-unmute-button = З продовженнями
story-more-button = Ще

# Below a story in a group or channel.
story-read-on-button = Читати далі в боті

# What the buttons below a story have done.
story-saved-toast = Збережено. Усе: /saved
story-unsaved-toast = Більше не збережено
story-muted-toast = Продовжень цієї історії ви не отримаєте.
story-unmuted-toast = Ви знову отримуєте продовження цієї історії.
story-followed-toast = Кожне продовження прийде одразу.
story-unfollowed-toast = Ви більше не стежите за цією історією.

# Behind ⋯ below a story.
story-follow-button = Стежити за історією
story-unfollow-button = Не стежити за історією
story-less-button = Менше: { $topic }
story-less-digest-button = Лише в дайджесті
story-less-breaking-button = Лише термінові
story-less-none-button = Без теми: { $topic }
story-less-digest-toast = { $topic }: відтепер лише в дайджесті
story-less-breaking-toast = { $topic }: відтепер лише термінові новини
story-remind-button = Нагадати
story-remind-tonight-button = Увечері, { $time }
story-remind-tomorrow-button = Завтра, { $time }
story-remind-weekend-button = Вихідні: { $day }, { $time }
story-remind-off-button = Без нагадування
story-remind-toast = ⏰ Повернеться: { $day } о { $time }.
story-remind-off-toast = Без нагадування про цю новину
story-reminder =
    ⏰ Ви хотіли повернутися до цього:
    { $title }
story-reminder-withdrawn =
    ⏰ Ви хотіли повернутися до новини, яку відтоді відкликано:
    { $title }
story-share-button = Поділитися
story-share-copy-button = Скопіювати посилання
story-share-send-button = Надіслати в чат
story-back-button = ‹ Назад

# Why a story came: what matched when it was sent.
story-why-button = Чому це?
story-why-topic-toast = Прийшло, бо у вас є тема: { $topic }.
story-why-breaking-toast = Прийшло, бо ви хочете термінове одразу: { $topic }.
story-why-story-toast = Прийшло, бо ви стежите за цією історією.
story-why-filter-toast = Прийшло, бо ви стежите за: { $what }.
story-why-unknown-toast = Це ви відкрили самі, або це було так давно, що я вже не знаю.
story-why-breaking-off-button = Без термінових одразу
story-why-unfollow-button = Не стежити: { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = «{ $text }»
filter-by-words = автор: { $text }
filter-from-words = джерело: { $text }
filter-old-story-words = давніша історія

# /mute and /unmute.
mute-title =
    <b>Приховано</b>
    Торкніться, щоб повернути.
mute-none = <b>Приховано</b>: поки нічого.
mute-usage =
    Щоб не отримувати новин, назвіть слово, вислів, автора чи джерело:
    <code>/mute футбол</code>
    <code>/mute «трансферне вікно»</code>
    <code>/mute автор Ada Reed</code>
    <code>/mute джерело Reuters</code>
mute-added = 🔕 Приховано: { $what }. Те, що збігається, більше не прийде. Усе: /mute
mute-already = Вже приховано: { $what }. Усе: /mute
mute-removed = 🔔 Більше не приховано: { $what }.
mute-removed-toast = Більше не приховано: { $what }
mute-not-there = Не приховано: { $what }. Ось що приховано:
mute-held =
    { $count ->
        [one] Цього тижня приховано { $count } новину.
        [few] Цього тижня приховано { $count } новини.
        [many] Цього тижня приховано { $count } новин.
       *[other] Цього тижня приховано { $count } новини.
    }
mute-show-button = Показати
mute-held-title = <b>Приховано цього тижня</b>

# /follow and /unfollow.
follow-title =
    <b>Ви стежите</b>
    Торкніться, щоб припинити.
follow-none = <b>Ви стежите</b>: поки ні за чим.
follow-usage =
    Щоб отримувати новини одразу, хай які ваші теми, назвіть слово, вислів, автора чи джерело:
    <code>/follow футбол</code>
    <code>/follow «трансферне вікно»</code>
    <code>/follow автор Ada Reed</code>
    <code>/follow джерело Reuters</code>
follow-added = ⭐ Ви стежите: { $what }. Такі новини приходять одразу, хай які ваші теми й час. Усе: /follow
follow-already = Ви вже стежите: { $what }. Усе: /follow
follow-removed = Ви більше не стежите: { $what }.
follow-removed-toast = Ви більше не стежите: { $what }
follow-not-there = Ви не стежите: { $what }. Ось за чим ви стежите:
filter-full = Більше ніж { $most } я не тримаю. Торкніться зайвого:

# /stories.
stories-title =
    <b>Ваші історії</b>
    Торкніться номера, щоб припинити.
stories-followed = ⭐ <b>Стежите</b>: кожне продовження одразу
stories-muted = 🔕 <b>Приховані</b>: без продовжень
stories-none = Ви не стежите за жодною історією і жодної не приховали. Це роблять кнопки під новиною.

# /save and /saved.
save-usage = Яка новина? Дайте на неї відповідь /save або введіть її код чи посилання: <code>/save k7m2qa</code>. Перша кнопка під новиною робить те саме.
save-done =
    🔖 Збережено: { $title }
    Усе: /saved
save-unknown = Не знаю новини «{ $word }». Код має шість літер і цифр, наприклад <code>k7m2qa</code>; підійде й посилання. Або дайте на новину відповідь /save.
save-not-shown = У повідомленні, на яке ви відповіли, немає новини, яку я ще пам'ятаю.
save-several = У цьому повідомленні кілька новин. Яка саме?
saved-title =
    { $count ->
        [one] 🔖 <b>Збережено</b>: { $count } новина
        [few] 🔖 <b>Збережено</b>: { $count } новини
        [many] 🔖 <b>Збережено</b>: { $count } новин
       *[other] 🔖 <b>Збережено</b>: { $count } новини
    }
saved-none = Ще нічого не збережено. Перша кнопка під новиною або /save у відповідь на неї збереже її тут.
saved-remove-button = Вилучити…
saved-done-button = ‹ Готово
saved-clear-button = Вилучити все
saved-clear-ask =
    { $count ->
        [one] Вилучити { $count } збережену новину?
        [few] Вилучити всі { $count } збережені новини?
        [many] Вилучити всі { $count } збережених новин?
       *[other] Вилучити всі { $count } збережені новини?
    }
saved-clear-yes-button = Так, вилучити все
saved-clear-no-button = Ні, залишити
saved-cleared-toast = Усе вилучено
saved-full-toast = Збережено вже { $most }, більше не вміститься. Місце звільнить /saved
saved-withdrawn-words = відкликано

# The newsroom: a follow-up of a story.
followup-usage =
    Яка історія триває і де? Її код або посилання, потім сторінка продовження:
    <code>/followup k7m2qa https://… #world</code>
    Або /followup і сторінка у відповідь на її копію.
desk-follows = ↪️ Продовження <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Історії, за якими ви стежите або які приховали
command-mute-menu = Приховати слово, автора чи джерело
command-unmute-menu = Повернути приховане
command-follow-menu = Стежити за словом, автором чи джерелом
command-unfollow-menu = Більше не стежити
command-save-menu = Зберегти новину на потім
command-saved-menu = Те, що ви зберегли
command-followup-menu = Опублікувати продовження історії
