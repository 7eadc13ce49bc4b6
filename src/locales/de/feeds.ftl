# Die Feeds: was die Chefredaktion sieht und drückt, und was der Redaktion darüber gesagt wird.

feeds-usage =
    <code>/feeds add https://example.org/rss #welt</code> neue Meldungen werden Entwürfe
    <code>/feeds add https://example.org/rss #welt auto</code> neue Meldungen werden veröffentlicht
    mit einer Zahl kommen so viele der neuesten sofort; statt der Adresse des Feeds genügt die einer Seite
    <code>/feeds 3</code> öffnet einen · <code>/feeds export</code> gibt alle als Datei (OPML)
    <code>/feeds import #welt</code> unter einer Datei oder als Antwort darauf fügt alles hinzu, was darin steht
feeds-reading = 📡 Ich lese den Feed …
feeds-added = 📡 <b>{ $title }</b> ist Feed { $number }, darin { feeds-entries-words }. { feeds-first-words } nur was ab jetzt erscheint, { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } Meldung
       *[other] { $entries } Meldungen
    }
feeds-first-words =
    { $takeFirst ->
        [0] Sie gelten als bekannt:
       *[other] Die neuesten { $takeFirst } kommen jetzt, danach gilt:
    }
feeds-mode-words =
    { $mode ->
        [auto] wird veröffentlicht
       *[review] wird ein Entwurf
    }
feeds-removed = <b>{ $title }</b> wird nicht mehr gelesen.
feeds-bad-number = „{ $word }“ ist nicht die Nummer eines Feeds. /feeds zeigt sie.
feeds-list = <b>Feeds</b>
feeds-none = Noch keine Feeds.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Feed { $number }, <b>{ $title }</b>, ist seit über einer Stunde gestört: { feed-fault-words }. Ich versuche es weiter, immer seltener; /feeds { $number } zeigt mehr.
feeds-healed = ✅ Feed { $number }, <b>{ $title }</b>, läuft wieder.
feeds-gone = Feed { $number }, <b>{ $title }</b>, meldet, dass es ihn nicht mehr gibt. Einen Monat lang frage ich noch einmal am Tag nach; /feeds { $number } entfernt ihn oder gibt ihm eine andere Adresse.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } neuer Entwurf aus <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } neue Entwürfe aus <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 { $count } Meldung aus einem Feed geht hinaus
       *[other] 📡 { $count } Meldungen aus Feeds gehen hinaus
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · Feed { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · neue Meldungen gehen von selbst hinaus
       *[review] { $topics } · neue Meldungen werden Entwürfe
    }
feed-paused = ⏸ <b>Pause</b>: Niemand fragt ihn ab.
feed-ill =
    { $times ->
        [one] ⚠️ Gestört { $day } um { $time } Uhr: { feed-fault-words }.
       *[other] ⚠️ { $times }-mal in Folge gestört, zuletzt { $day } um { $time } Uhr: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] er meldet, dass es ihn nicht mehr gibt
        [not_a_feed] was er schickt, ist kein Feed
       *[other] { page-refusal-words }
    }
feed-read = Zuletzt gelesen { $day } um { $time } Uhr
feed-never-read = Noch nicht gelesen
feed-new = Letzte neue Meldung { $day } um { $time } Uhr
feed-nothing-new = Bisher nichts Neues
feed-last-fault = Letzte Störung { $day } um { $time } Uhr: { feed-fault-words }
feed-rhythm = Zwischen zwei Meldungen: { $gap }
feed-due = Nächste Abfrage { $day } um { $time } Uhr
feed-due-now = Wird gerade abgefragt
feed-hub = Sein Hub sagt uns sofort Bescheid
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = gelesen als { $charset }
feed-quirk-pageText-words = Text von der Seite
feed-quirk-ignoreDates-words = Datumsangaben ignoriert
feed-quirk-byAddress-words = an der Adresse erkannt
feed-pause-button = ⏸ Pause
feed-resume-button = ▶️ Fortsetzen
feed-poll-button = 🔄 Jetzt abfragen
feed-mode-button =
    { $mode ->
        [auto] Automatisch
       *[review] Mit Prüfung
    }
feed-topics-button = 🏷 Themen
feed-report-button = 📋 Was darin war
feed-quirks-button = ⚙️ Eigenwillig?
feed-address-button = 🔗 Adresse
feed-remove-button = 🗑 Entfernen
feed-list-button = ‹ Feeds
feed-refresh-button = ↻
feed-choose-topics = Unter welchen Themen gehen seine Meldungen hinaus? Antippen zum Umschalten.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Für einen Feed, der falsch gelesen wird. Nach jedem Umschalten wird er neu abgefragt; „Was darin war“ zeigt das Ergebnis.
feed-pageText-button =
    { $on ->
        [yes] Text von der Seite ✓
       *[no] Text von der Seite ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Datum ignorieren ✓
       *[no] Datum ignorieren ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] An der Adresse erkennen ✓
       *[no] An der Adresse erkennen ✗
    }
feed-charset-button = Falsche Buchstaben? Kodierung …
feed-charset-set-button = Kodierung: { $charset }
feed-charset-auto-button = Wie er selbst sagt
feed-choose-charset = In welcher Kodierung ist er geschrieben?
feed-ask-remove = <b>{ $title }</b> entfernen? Was über seine Meldungen bekannt ist, wird vergessen; was hinausging, bleibt.
feed-really-remove-button = 🗑 Ja, entfernen
feed-keep-button = Behalten
feed-ask-address = Schicken Sie mir seine neue Adresse oder die einer Seite, die auf ihn verweist. Was über seine Meldungen bekannt ist, bleibt.
feed-paused-toast = Pause
feed-resumed-toast = Er wird wieder abgefragt, ab jetzt
feed-polled-toast = Er wird abgefragt; ↻ zeigt, was kam
feed-mode-toast =
    { $mode ->
        [auto] Neue Meldungen gehen von selbst hinaus
       *[review] Neue Meldungen werden Entwürfe
    }
feed-quirk-toast = Umgeschaltet; er wird neu abgefragt
feed-removed-toast = Entfernt
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } um { $time } Uhr: { $count } Meldung
       *[other] 📋 <b>{ $title }</b>, { $day } um { $time } Uhr: { $count } Meldungen
    }
feed-report-none = 📋 <b>{ $title }</b> wurde in den letzten Tagen nicht gelesen.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] schon bekannt
        [first] beim Hinzufügen schon da
        [old] zu alt, um von selbst hinauszugehen
        [elsewhere] die Redaktion oder ein anderer Feed hat diese Seite gebracht
        [draft] ein Entwurf
        [held] ein Entwurf, denn sie wurde zurückgehalten
        [sent] von selbst hinausgegangen
        [changed] geändert, und Leser haben sie
       *[quiet] geändert, kein Leser hat sie
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } Meldung auf einmal von <b>{ $title }</b>: Das sieht nach einem Versehen dort aus. Sie wartet als Entwurf.
       *[other] ⚠️ { $count } Meldungen auf einmal von <b>{ $title }</b>: Das sieht nach einem Versehen dort aus. Sie warten als Entwürfe.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ In <b>{ $title }</b> ist nichts mehr bekannt, obwohl es älter ist als mein letzter Blick: Offenbar haben sich die Adressen geändert. { $count } Meldung wartet als Entwurf.
       *[other] ⚠️ In <b>{ $title }</b> ist nichts mehr bekannt, obwohl das meiste älter ist als mein letzter Blick: Offenbar haben sich die Adressen geändert. { $count } Meldungen warten als Entwürfe.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> hat { $count } Meldung geändert, die Leser haben.
       *[other] ✏️ <b>{ $title }</b> hat { $count } Meldungen geändert, die Leser haben.
    }
feed-moved = 📦 <b>{ $title }</b> ist dauerhaft auf eine andere Website umgezogen: <code>{ $to }</code>. Dort wird er gelesen, solange die alte Adresse dorthin führt.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Alle senden
feed-drafts-button = 📝 Als Entwürfe behalten
feed-discard-all-button = 🗑 Alle verwerfen
feed-correct-all-button = ✏️ Alle korrigieren
feed-show-button = 👁 Zeigen
feed-ignore-button = Ignorieren
feed-follow-button = ✅ Mitgehen
feed-stay-button = Bei der alten bleiben
feed-ask-all =
    { $matter ->
        [edited] { feed-stories-words } in allen Kopien so korrigieren, wie die Quelle sie jetzt hat?
       *[other] { feed-stories-words } jetzt an die Leser senden?
    }
feed-ask-none = { feed-stories-words } verwerfen?
feed-stories-words =
    { $count ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }
feed-yes-button = Ja
feed-no-button = Nein
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } unterwegs.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } als Entwurf behalten. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } verworfen.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } korrigiert.
        [ignored] <b>{ $title }</b>: { feed-stories-words } ohne Korrektur belassen.
        [followed] ✅ <b>{ $title }</b> wird ab jetzt an der neuen Adresse gelesen.
        [stayed] <b>{ $title }</b> bleibt bei der alten Adresse.
       *[paused] ⏸ <b>{ $title }</b> macht Pause.
    }
feed-decided-toast = Schon entschieden
feed-edited-list = ✏️ Geändert von <b>{ $title }</b>. Eine Nummer öffnet die Meldung, mit „Wie in der Quelle“.

feed-import-usage = Schicken Sie mir eine Liste von Feeds (OPML) mit <code>/feeds import #welt</code> darunter, oder antworten Sie damit auf eine. Ordner werden Themen, wo sie gleich heißen; der Rest kommt unter die, die Sie nennen. Mit <code>auto</code> dahinter gehen Meldungen von selbst hinaus.
feed-import-reading = 📥 Ich lese die Liste …
feed-import-no-file = Ich konnte diese Datei nicht holen: Sie darf höchstens 2 MB groß sein. Schicken Sie sie noch einmal?
feed-import-no-list = In dieser Datei sind keine Feeds. Eine Liste ist eine OPML-Datei, wie Feedreader sie exportieren.
feed-import-going = 📥 { $bar } { $share } · { $done } von { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>{ $added } von { $count } Feed hinzugefügt</b>
       *[other] 📥 <b>{ $added } von { $count } Feeds hinzugefügt</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] ist schon da
        [topic_required] keiner seiner Ordner ist ein Thema, und Sie haben keines genannt
       *[other] { feed-fault-words }
    }
