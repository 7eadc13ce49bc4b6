# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Статистика в картинках
command-link-menu = Посилання та QR-код теми або новини
stats-days-words =
    { $days ->
        [one] Останній { $days } день
        [few] Останні { $days } дні
        [many] Останні { $days } днів
       *[other] Останні { $days } дня
    }
stats-part-words = оцінка за частиною читачів
stats-readers-words = Прийшли: { $joined }, пішли: { $left }
stats-joined-words = Прийшли: { $count }
stats-left-words = Пішли: { $count }
stats-sources-words = Найчастіше приходять за «{ $name }»
stats-copies-words = Дійшло { $percent } надісланого
stats-topics-words = Найбільше читачів: { $name }
stats-pressed-words = Найчастіше натискають з { $hour }
stats-sent-words = Найбільше надсилається з { $hour }
stats-languages-words = Мова { $name }: { $percent } читачів
stats-reasons-words = Ті, хто пішов, найчастіше кажуть: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } новину виправлено або відкликано
        [few] { $count } новини виправлено або відкликано
        [many] { $count } новин виправлено або відкликано
       *[other] { $count } новини виправлено або відкликано
    }
stats-none-words = Тут поки нічого не пораховано
stats-delivered-words = Дійшло
stats-unknown-words = Відповідь втрачено
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Лише читачі, які дозволили рахувати.</i>
stats-failed = Картинку не вдалося намалювати. Числа у файлі:
stats-file = Рядок на день, для будь-якої таблиці.
stats-readers-button = Читачі
stats-sources-button = Посилання
stats-copies-button = Надсилання
stats-topics-button = Теми
stats-hours-button = Години
stats-languages-button = Мови
stats-reasons-button = Чому йдуть
stats-corrections-button = Виправлення
stats-dark-button = 🌙 Темна
stats-light-button = ☀️ Світла
stats-file-button = 📄 Файлом
stats-period-button = { $days } дн.
stats-left-hour = 👋 Пішли за годину: { $count }

link-usage = Яка тема або новина? <code>/link world site</code> зробить посилання на тему й порахує тих, хто прийде за ним, як «site».
link-picture =
    <b>{ $name }</b>
    { $link }
    Прийшли за ним: <b>{ $count }</b>
link-follow-words = Читайте нас у Telegram
link-copy-button = Скопіювати посилання
link-copy-html-button = Скопіювати HTML
