# Die erste Minute, die Links dorthin und die Manieren des Gesprächs.

start-digest-morning-button = ☕ Ein Überblick am Morgen
start-digest-evening-button = 🌙 Ein Überblick am Abend
start-breaking-button = 🚨 Nur Eilmeldungen
start-choose-button = Themen wählen
start-look-again-button = 🔄 Noch einmal nachsehen
start-topics = Was interessiert Sie? Antippen, dann Weiter.
start-clock =
    Hier ({ $city }) ist es <b>{ $now }</b> Uhr. Und bei Ihnen?

    Tippen Sie Ihre Uhrzeit an, schreiben Sie mir Ihre Stadt oder schicken Sie Ihren Standort.
start-clock-same-button = { $now }, genauso
start-place-button = 📍 Nicht { $city }?
first-digest =
    ✅ Erster Überblick: <b>{ $day } um { $time }</b>, Ihre Uhr ({ $city }).
    { $topics }. Mehr: /topics
first-instant =
    ✅ Jede Meldung kommt, sobald sie erscheint.
    { $topics }. Mehr: /topics
first-breaking =
    ✅ Eilmeldungen kommen sofort, sonst nichts.
    { $topics }. Mehr: /topics
reading-title = <b>Inzwischen zu lesen</b>
start-known = Schön, dass Sie wieder da sind. Sie bekommen <b>{ $topics }</b>, { $cadence }.
start-known-off = Der Versand ist ausgeschaltet, es kommt nichts. Gewählt hatten Sie <b>{ $topics }</b>. Wann darf ich wieder schreiben?
link-who = Hier ist <b>{ $outlet }</b>. Ich schicke Nachrichten, sonst nichts.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> bekommen alle, die nur wählen, wann etwas kommt.
       *[no] <b>{ $name }</b> bekommt nur, wer es wählt.
    }
topic-admin-chosen-words = nur für die, die es wählen
topic-admin-default-usage = <code>/topicadmin default welt aus</code>
free-link-unknown = Unter dieser Adresse kenne ich keine Meldung. /latest zeigt, was neu ist, /help, was ich verstehe.
free-clock-back-button = ◂ Zurück zu { $city }
location-unknown = Welche Uhr dort gilt, weiß ich nicht. Schreiben Sie mir die nächste große Stadt.
invite =
    Dieser Link führt zu <b>{ $outlet }</b>, das Bild liest jede Kamera. Geben Sie ihn weiter:
    { $link }

    { $readers ->
        [0] Noch ist niemand darüber gekommen. Ich zähle nur, Namen merke ich mir nicht.
        [one] { $readers } Person ist darüber gekommen. Ich zähle nur, Namen merke ich mir nicht.
       *[other] { $readers } Personen sind darüber gekommen. Ich zähle nur, Namen merke ich mir nicht.
    }
invite-share-button = 📨 Weitergeben
invite-share-words = Nachrichten von { $outlet }: was kommt und wann, bestimmen Sie.
command-invite-menu = Jemanden einladen: Ihr Link und sein Bild
stop-why = Eine Frage, wenn Sie mögen: Warum?
stop-too-much-button = Zu viel
stop-too-little-button = Zu wenig
stop-wrong-topics-button = Falsche Themen
stop-thanks = Danke: Das ist gezählt, ohne Ihren Namen. /start fängt neu an.
welcome-back = Willkommen zurück. Sie bekommen wieder <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = Willkommen zurück. Es sind keine Themen gewählt, also kommt nichts: /topics
still-welcome = Seit drei Monaten habe ich nichts von Ihnen gehört. Bin ich noch willkommen?
still-welcome-yes-button = 👍 Ja, wie bisher
still-welcome-weekly-button = Einmal die Woche
still-welcome-stop-button = Beenden
still-welcome-stayed = Gut: Alles bleibt, wie es ist. /settings zeigt, was Sie bekommen.
profile-description =
    { $outlet } schickt Ihnen hier Nachrichten: die Themen, die Sie wählen, wann Sie es wählen. Namen werden nicht gespeichert, /stop beendet es jederzeit.

    Drücken Sie Starten: zweimal tippen, und der erste Überblick hat seine Zeit.
profile-about = Nachrichten von { $outlet }: Ihre Themen, zu Ihren Zeiten.
free-search-button = 🔎 Neues zu „{ $words }“
