# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Статистика в картинках
command-link-menu = Ссылка и QR-код темы или новости
stats-days-words =
    { $days ->
        [one] Последний { $days } день
        [few] Последние { $days } дня
        [many] Последние { $days } дней
       *[other] Последние { $days } дня
    }
stats-part-words = оценка по части читателей
stats-readers-words = Пришли: { $joined }, ушли: { $left }
stats-joined-words = Пришли: { $count }
stats-left-words = Ушли: { $count }
stats-sources-words = Чаще всего приходят по «{ $name }»
stats-copies-words = Дошло { $percent } отправленного
stats-topics-words = Больше всего читателей: { $name }
stats-pressed-words = Чаще всего нажимают с { $hour }
stats-sent-words = Больше всего уходит с { $hour }
stats-languages-words = Язык { $name }: { $percent } читателей
stats-reasons-words = Ушедшие чаще всего говорят: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } новость исправлена или отозвана
        [few] { $count } новости исправлены или отозваны
        [many] { $count } новостей исправлено или отозвано
       *[other] { $count } новости исправлено или отозвано
    }
stats-none-words = Здесь пока ничего не сосчитано
stats-delivered-words = Дошло
stats-unknown-words = Ответ потерян
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Только читатели, которые разрешили считать.</i>
stats-failed = Картинку нарисовать не удалось. Числа в файле:
stats-file = Строка на день, для любой таблицы.
stats-readers-button = Читатели
stats-sources-button = Ссылки
stats-copies-button = Отправки
stats-topics-button = Темы
stats-hours-button = Часы
stats-languages-button = Языки
stats-reasons-button = Почему уходят
stats-corrections-button = Исправления
stats-dark-button = 🌙 Тёмная
stats-light-button = ☀️ Светлая
stats-file-button = 📄 Файлом
stats-period-button = { $days } дн.
stats-left-hour = 👋 Ушли за час: { $count }

link-usage = Какая тема или новость? <code>/link world site</code> сделает ссылку на тему и посчитает пришедших по ней как «site».
link-picture =
    <b>{ $name }</b>
    { $link }
    Пришли по ней: <b>{ $count }</b>
link-follow-words = Читайте нас в Telegram
link-copy-button = Скопировать ссылку
link-copy-html-button = Скопировать HTML
