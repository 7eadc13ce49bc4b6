# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Усе, що я зберігаю про цей чат, файлом
command-deletemydata-menu = Стерти всі сліди цього чату
command-feedback-menu = Написати в редакцію

data-days-words =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }

consent-ask =
    <b>Можна вимірювати дві речі?</b>
    1. Які кнопки під новинами ви натискаєте
    2. За яким посиланням ви прийшли

    Так редакція бачить, що корисно. Новини надійдуть у будь-якому разі. Зберігається з цим чатом { data-days-words }, потім лише суми без імен. Змінити можна будь-коли: /privacy
consent-accept-button = Прийняти
consent-refuse-button = Відмовитися
consent-choose-button = Вибрати
consent-switches =
    <b>Що можна вимірювати?</b>
    ✅ означає «так». Зберігається з цим чатом { data-days-words }, потім лише суми без імен. Що ви вимкнете, зітреться.
consent-presses-button = Кнопки, які я натискаю
consent-sources-button = Посилання, за яким я тут
consent-presses-words = які кнопки під новинами ви натискаєте
consent-sources-words = за яким посиланням ви прийшли
consent-toast =
    { $on ->
        [yes] Увімкнено
       *[no] Вимкнено і стерто
    }
consent-nothing = Добре: нічого не вимірюється. Якщо передумаєте: /privacy
consent-something = Дякую. Вимірюю, { $what } ({ data-days-words }). Відкликати можна будь-коли: /privacy

privacy =
    <b>Що зберігає { $outlet }</b>
    • Номер цього чату і ваш вибір: теми, час, годинник, мову, що ви зберегли, заглушили чи відстежуєте
    • Коли і як ви прийшли, як доказ, що ви хотіли новин, і тиждень вашої останньої ознаки життя
    • Яка новина дійшла до цього чату: { data-days-words }, щоб її можна було виправити
    • Що ви пишете в редакцію: це стоїть у її чаті з вашим ім'ям

    <b>Чого не зберігає</b>
    Ні номера телефону, ні того, що ви читаєте. Нічого не передається далі.
privacy-unmeasured = <b>Вимірюється</b>: нічого. Лише якщо ви погодитеся.
privacy-measured = <b>Вимірюється, бо ви погодилися</b>: { $what }.
privacy-end = /stop припиняє і стирає все, крім того, які новини до вас дійшли; /deletemydata стирає й це. Якщо ви мене заблокуєте, усе зітреться через 90 днів.
privacy-contact = Запитання: { $contact }
privacy-policy = <a href="{ $url }">Політика конфіденційності</a>
privacy-open-button = 🔒 Мої дані
privacy-data-button = 📄 Усе одним файлом
privacy-consent-button = 📊 Що вимірюється
privacy-delete-button = 🗑 Стерти все

mydata-caption = Усе, що я зберігаю про цей чат, з поясненням до кожної частини. Відкриє будь-який текстовий редактор.
mydata-about-words = Усе, що { $outlet } зберігає про цей чат. null: цього немає.
mydata-part-record-words = Ваш вибір, відколи, і як новини надходили до останніх змін. До /stop.
mydata-part-capped-words = Що цими днями надійшло одразу, щоб ваша межа діяла. Два дні.
mydata-part-consents-words = Коли і як ви прийшли і що дозволяєте вимірювати. До /stop.
mydata-part-arrival-words = Що привело вас сьогодні: запуск чи посилання. Зберігається день.
mydata-part-presses-words = Які кнопки під новинами ви натискали: ви це дозволяєте. Потім лише суми без імен.
mydata-part-source-words = За яким посиланням ви прийшли: ви це дозволяєте. Потім лише сума без імен.
mydata-part-input-words = Що вас востаннє просили написати. Зберігається чверть години.
mydata-part-updates-words = Ваші повідомлення, на яких спіткнулася програма, для її оператора. Зберігаються тиждень.
mydata-part-notes-words = Позначки, що щось уже сказано, щоб не казати двічі. Не довше тижня.
mydata-part-saved-words = Новини, які ви зберегли, із заголовком і посиланням. Доки ви їх не приберете.
mydata-part-reminders-words = Які новини до вас повернуться і коли. Доки не повернуться.
mydata-part-invites-words = Ваш код запрошення і скільки людей за ним прийшло, але не хто. До /stop.
mydata-part-reading-words = Чи хочете ви повні тексти однією сторінкою. До /stop.
mydata-part-copies-words = Які новини і коли надійшли сюди, щоб їх можна було виправити. /deletemydata стирає це.
mydata-part-role-words = Ваша роль у редакції і що ви там робили останнім часом. Знімає її керівник.
mydata-part-feedback-words = Де в чаті редакції стоять ваші повідомлення, щоб відповідь вас знайшла. Тексти там.
mydata-name-record-words = ваш вибір
mydata-name-capped-words = що нещодавно надійшло одразу
mydata-name-consents-words = як ви прийшли і що дозволили
mydata-name-arrival-words = що привело вас сьогодні
mydata-name-presses-words = натискання
mydata-name-source-words = посилання, за яким ви прийшли
mydata-name-input-words = відкрите запитання
mydata-name-updates-words = відкладені повідомлення
mydata-name-notes-words = позначки
mydata-name-saved-words = збережені новини
mydata-name-reminders-words = нагадування
mydata-name-invites-words = ваше запрошення
mydata-name-reading-words = як ви читаєте повні тексти
mydata-name-copies-words = які новини до вас дійшли
mydata-name-role-words = ваша роль
mydata-name-feedback-words = повідомлення в редакцію

deletemydata-ask =
    <b>Стерти все?</b>
    Ваш вибір, збережене і те, які новини дійшли до цього чату: виправлення їх більше не знайдуть. Що стоїть у самому чаті, лишається, доки ви не видалите це в Telegram.
deletemydata-yes-button = Так, стерти все
deletemydata-no-button = Ні, лишити
deletemydata-kept = Добре, нічого не стерто.
deletemydata-toast = Стерто
deletemydata-done =
    <b>Стерто.</b> Було: { $what }.

    Про цей чат більше нічого не зберігається, і я нічого не надсилаю. /start почне наново.
deletemydata-nothing = Стирати нічого: про цей чат я нічого не зберігаю. /start почне.
deletemydata-role = Ваша роль у редакції лишається: її знімає керівник.
deletemydata-blocked = Редакція не приймає звідси повідомлень; про це лишається мітка, з якої ніхто не дізнається номера цього чату.

feedback-usage = Напишіть після команди: <code>/feedback Чому ні слова про порт?</code> Або дайте відповідь на новину. У редакції це читають люди, разом із вашим ім'ям.
feedback-sent = ✉️ Редакція отримала. Відповідь надійшла б сюди.
feedback-offer = Це для редакції? Там це читають люди, разом із вашим ім'ям.
feedback-send-button = ✉️ Надіслати в редакцію
feedback-no-button = Ні
feedback-dropped = Добре, це лишиться між нами.
feedback-too-many = У редакції вже є кілька ваших повідомлень. Напишіть трохи пізніше.
feedback-busy = Зараз у редакцію пишуть багато людей. Надішліть за кілька хвилин:
feedback-blocked = Редакція не приймає повідомлень із цього чату.
feedback-nobody = До редакції звідси зараз не достукатися.
feedback-too-long = Редакція приймає не більше { $most } знаків за раз; у вас { $length }.
feedback-text-only = Я приймаю лише текст, і для редакції теж. Напишіть словами: <code>/feedback …</code>
feedback-lost = Повідомлення вже немає. Напишіть його знову: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b>, { $title }
feedback-on-story = Про новину <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Дайте відповідь на це повідомлення: читач отримає її як відповідь редакції.</i>
feedback-block-button = 🚫 Заблокувати
feedback-unblock-button = 🚫 Заблоковано · Зняти
feedback-block-toast = Звідти 90 днів нічого не надійде.
feedback-unblock-toast = Звідти знову надходять повідомлення.
feedback-expired-toast = Надто давно: вже ніхто не знає, хто це написав.
feedback-answer =
    <b>Редакція відповідає:</b>
    { $text }
feedback-answered = ↩️ Читач отримав.
feedback-take-back-button = Відкликати
feedback-taken-back = Відкликано: у читача цього більше немає.
feedback-not-taken-back-toast = Telegram уже не дає мені це видалити.
feedback-answer-text-only = Читачам відповідають текстом. Нічого не надіслано.
feedback-answer-too-long = Читачеві за раз іде не більше { $most } знаків; тут { $length }. Нічого не надіслано.
feedback-unreachable = До читача більше не достукатися: нічого не надіслано.
feedback-erased = 🗑 <i>Стерто тим, хто це написав.</i>
