# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Zurückgehalten: { $count } Sendung. Was soll aus ihr werden?
       *[other] 🛑 Zurückgehalten: { $count } Sendungen. Was soll aus ihnen werden?
    }
unhalt-all-button = Alle, der Reihe nach
unhalt-spread-button = Über eine halbe Stunde verteilt
unhalt-fresh-button = Ohne Ausgaben über 1 h zu spät
unhalt-went =
    { $count ->
        [0] Gerade geht nichts hinaus.
        [one] { $count } Sendung geht jetzt hinaus.
       *[other] { $count } Sendungen gehen jetzt der Reihe nach hinaus.
    }
unhalt-later =
    { $count ->
        [one] { $count } weitere beginnt um { $time }.
       *[other] { $count } weitere beginnen nacheinander, die letzte um { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } verspätete Ausgabe entfällt: ihre Meldungen kommen mit der nächsten.
       *[other] { $count } verspätete Ausgaben entfallen: ihre Meldungen kommen mit den nächsten.
    }
unhalt-not-halted = ▶️ Nichts ist angehalten: der Versand läuft.
sending-digest-words = 📰 Ausgabe { $time }, { $city }
list-line = • { $title }
list-more = … und { $count } weitere
health-standing =
    { $count ->
        [one] ⏸ { $count } Sendung ist unterbrochen: /queue
       *[other] ⏸ { $count } Sendungen sind unterbrochen: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } je Sekunde · noch { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · weiter um { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · bisher bis zu { $count } Meldung
       *[other] { queue-digests } · bisher bis zu { $count } Meldungen
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } weitere Ausgabe, { $from }
       *[other] 📰 { $count } weitere Ausgaben, { $from } bis { $until }
    }
desk-move-button = 🕗 Verschieben
desk-cancel-button = ↩️ Absagen
desk-moved-toast = Verschoben
desk-too-late = ⏰ <code>{ $id }</code> war { $day } um { $time } ({ $timeZone }) fällig, aber da konnte nichts hinausgehen. Stimmt es noch? Bis Sie entscheiden, ist es ein Entwurf.
decision-announce-topics = An die Leser von { $topics }.
decision-gone = Das ist schon entschieden oder zu lange her.
announce-leaving = ⏳ Geht in { $seconds } s hinaus
announce-due = 🕒 Geht { $day } um { $time } ({ $timeZone }) hinaus
announce-taken-back = ↩️ Zurückgenommen: Niemand hat es.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (Platz in Ausgaben und Menüs)
doubts = ⚠️ { $list }
doubt-front_page = eine Startseite, keine Meldung
doubt-no_picture = kein Bild
doubt-no_readers = niemand hat dieses Thema
doubt-long_headline = Titel mit { $count } Zeichen
doubt-same_headline = gleicher Titel wie <code>{ $id }</code>
doubt-alike = ähnlich wie <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] ein anderer Entwurf dieser Seite
       *[other] { $count } andere Entwürfe dieser Seite
    }
doubt-quiet = { readers-words } in Ruhezeiten
publish-links-left-out = ⚠️ Eine Meldung hat einen Link: Ich nahm { $link }. Weggelassen: { $count }.
publish-hint = Zum Veröffentlichen mit /publish darauf antworten: Die erste Zeile wird der Titel.
desk-revised =
    { $who ->
        [cms] ✏️ Version { $version }: vom CMS geändert { $day } um { $time }
        [person] ✏️ Version { $version }: von { $name } geändert { $day } um { $time }
       *[somebody] ✏️ Version { $version }: geändert { $day } um { $time }
    }
