# Перша хвилина, посилання, що ведуть до неї, і манери розмови.

start-digest-morning-button = ☕ Зведення зранку
start-digest-evening-button = 🌙 Зведення ввечері
start-breaking-button = 🚨 Лише термінові новини
start-choose-button = Вибрати теми
start-look-again-button = 🔄 Перевірити ще раз
start-topics = Що вам цікаво? Позначте, а тоді «Далі».
start-clock =
    Тут ({ $city }) зараз <b>{ $now }</b>. А у вас?

    Торкніться свого часу, напишіть місто або надішліть геопозицію.
start-clock-same-button = { $now }, стільки ж
start-place-button = 📍 Не { $city }?
first-digest =
    ✅ Перше зведення: <b>{ $day } о { $time }</b> за вашим часом ({ $city }).
    { $topics }. Більше: /topics
first-instant =
    ✅ Кожна новина приходить одразу після публікації.
    { $topics }. Більше: /topics
first-breaking =
    ✅ Термінові новини приходять одразу, і більше нічого.
    { $topics }. Більше: /topics
reading-title = <b>А поки можна почитати</b>
start-known = Радий вас знову бачити. Ви отримуєте: <b>{ $topics }</b>, { $cadence }.
start-known-off = Надсилання вимкнено, нічого не приходить. Вибрано: <b>{ $topics }</b>. Коли мені знову писати?
link-who = Це <b>{ $outlet }</b>. Я надсилаю новини й більше нічого.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> приходить усім, хто вибрав лише час.
       *[no] <b>{ $name }</b> приходить лише тим, хто вибрав цю тему.
    }
topic-admin-chosen-words = лише тим, хто вибрав
topic-admin-default-usage = <code>/topicadmin default world ні</code>
free-link-unknown = За цією адресою я новини не знаю. /latest покаже, що нового, /help — що я розумію.
free-clock-back-button = ◂ Повернути { $city }
location-unknown = Не знаю, за яким часом там живуть. Напишіть найближче велике місто.
invite =
    Це посилання веде до <b>{ $outlet }</b>, а картинку читає камера. Передайте далі:
    { $link }

    { $readers ->
        [0] За ним ще ніхто не прийшов. Я лише рахую, імен не зберігаю.
        [one] За ним прийшов { $readers } читач. Я лише рахую, імен не зберігаю.
        [few] За ним прийшли { $readers } читачі. Я лише рахую, імен не зберігаю.
        [many] За ним прийшли { $readers } читачів. Я лише рахую, імен не зберігаю.
       *[other] За ним прийшло { $readers } читача. Я лише рахую, імен не зберігаю.
    }
invite-share-button = 📨 Передати
invite-share-words = Новини від { $outlet }: ви вирішуєте, що приходить і коли.
command-invite-menu = Запросити когось: ваше посилання і картинка
stop-why = Одне запитання, якщо бажаєте: чому?
stop-too-much-button = Забагато
stop-too-little-button = Замало
stop-wrong-topics-button = Не ті теми
stop-thanks = Дякую: пораховано, без вашого імені. /start починає знову.
welcome-back = З поверненням. Ви знову отримуєте: <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = З поверненням. Теми не вибрано, тому нічого не приходить: /topics
still-welcome = Три місяці від вас жодного знаку. Мені ще можна писати?
still-welcome-yes-button = 👍 Так, як досі
still-welcome-weekly-button = Раз на тиждень
still-welcome-stop-button = Припинити
still-welcome-stayed = Гаразд: усе лишається як є. /settings покаже, що ви отримуєте.
profile-description =
    { $outlet } надсилає сюди новини: теми, які ви виберете, і тоді, коли ви виберете. Імена не зберігаються, /stop припиняє все будь-коли.

    Натисніть «Почати»: два дотики — і перше зведення має свій час.
profile-about = Новини від { $outlet }: ваші теми, у ваш час.
free-search-button = 🔎 Новини: «{ $words }»
