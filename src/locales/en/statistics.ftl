# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Statistics as pictures
command-link-menu = Link and QR code of a topic or story
stats-days-words =
    { $days ->
        [one] Last day
       *[other] Last { $days } days
    }
stats-part-words = estimated from a part of the readers
stats-readers-words = { $joined } joined, { $left } left
stats-joined-words = { $count } joined
stats-left-words = { $count } left
stats-sources-words = Most came by “{ $name }”
stats-copies-words = { $percent } of the copies arrived
stats-topics-words = Most readers: { $name }
stats-pressed-words = Most is pressed from { $hour }
stats-sent-words = Most goes out from { $hour }
stats-languages-words = { $percent } read in { $name }
stats-reasons-words = Most who left say: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } story corrected or withdrawn
       *[other] { $count } stories corrected or withdrawn
    }
stats-none-words = Nothing counted here yet
stats-delivered-words = Arrived
stats-unknown-words = Answer lost
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Only of readers who allow it to be counted.</i>
stats-failed = The picture could not be drawn. Numbers as a file:
stats-file = One line a day, for any spreadsheet.
stats-readers-button = Readers
stats-sources-button = Links
stats-copies-button = Copies
stats-topics-button = Topics
stats-hours-button = Hours
stats-languages-button = Languages
stats-reasons-button = Why they left
stats-corrections-button = Corrections
stats-dark-button = 🌙 Dark
stats-light-button = ☀️ Light
stats-file-button = 📄 As a file
stats-period-button = { $days } d
stats-left-hour = 👋 Left within the hour: { $count }

link-usage = Which topic or story? <code>/link world site</code> makes the link of a topic and counts who comes by it as “site”.
link-picture =
    <b>{ $name }</b>
    { $link }
    Came by it so far: <b>{ $count }</b>
link-follow-words = Follow us on Telegram
link-copy-button = Copy link
link-copy-html-button = Copy HTML
