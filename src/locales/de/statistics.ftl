# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Statistik als Bilder
command-link-menu = Link und QR-Code eines Themas oder Artikels
stats-days-words =
    { $days ->
        [one] Letzter Tag
       *[other] Letzte { $days } Tage
    }
stats-part-words = geschätzt aus einem Teil der Leser
stats-readers-words = { $joined } dazugekommen, { $left } gegangen
stats-joined-words = { $count } dazugekommen
stats-left-words = { $count } gegangen
stats-sources-words = Die meisten kamen über „{ $name }“
stats-copies-words = { $percent } der Sendungen kamen an
stats-topics-words = Die meisten Leser: { $name }
stats-pressed-words = Am meisten gedrückt wird ab { $hour }
stats-sent-words = Am meisten geht ab { $hour } hinaus
stats-languages-words = { $percent } lesen auf { $name }
stats-reasons-words = Häufigster Grund zu gehen: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } Artikel berichtigt oder zurückgezogen
       *[other] { $count } Artikel berichtigt oder zurückgezogen
    }
stats-none-words = Hier ist noch nichts gezählt
stats-delivered-words = Angekommen
stats-unknown-words = Antwort verloren
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Nur Leser, die das Zählen erlauben.</i>
stats-failed = Das Bild ließ sich nicht zeichnen. Die Zahlen als Datei:
stats-file = Eine Zeile je Tag, für jede Tabelle.
stats-readers-button = Leser
stats-sources-button = Links
stats-copies-button = Sendungen
stats-topics-button = Themen
stats-hours-button = Stunden
stats-languages-button = Sprachen
stats-reasons-button = Warum gegangen
stats-corrections-button = Berichtigungen
stats-dark-button = 🌙 Dunkel
stats-light-button = ☀️ Hell
stats-file-button = 📄 Als Datei
stats-period-button = { $days } T
stats-left-hour = 👋 Binnen einer Stunde gegangen: { $count }

link-usage = Welches Thema, welcher Artikel? <code>/link world site</code> macht den Link eines Themas und zählt unter „site“, wer darüber kommt.
link-picture =
    <b>{ $name }</b>
    { $link }
    Bisher darüber gekommen: <b>{ $count }</b>
link-follow-words = Folgen Sie uns auf Telegram
link-copy-button = Link kopieren
link-copy-html-button = HTML kopieren
