# Was der Redaktion gesagt wird.

publish-usage =
    Schicken Sie einen Link mit seinem Thema, und Sie sehen, was die Leser bekämen:
    <code>/publish https://… #welt</code>

    Ohne Vorschau: <code>/publish jetzt https://… #welt</code>
    Zu einer Zeit Ihrer Uhr: <code>/publish um 2030-11-24 08:00 https://… #welt</code>
    In eigenen Worten: /publish, dann in neuen Zeilen Titel, Vorspann und Link; oder antworten Sie auf eine Nachricht mit /publish.
publish-time-missing = Wann? Etwa so: <code>/publish um 2030-11-24 08:00 https://… #welt</code>
publish-time-unreadable = { $word } gibt es nicht. Schreiben Sie Datum und Uhrzeit so: <code>2030-11-24 08:00</code>
publish-time-skipped = { $word } gibt es an diesem Tag nicht: Die Uhren werden vorgestellt. Schreiben Sie eine Zeit davor oder danach.
publish-time-doubled = { $word } kommt in dieser Nacht zweimal, weil die Uhren zurückgestellt werden. Welches ist gemeint?
publish-time-after-button = Gleich danach
publish-time-first-button = Das erste
publish-time-second-button = Das zweite
publish-link-missing = Eine Meldung braucht den Link zu ihrer Quelle. Fügen Sie ihn hinzu: <code>{ $command } https://… #welt</code>
publish-word-unknown = „{ $word }“ kann ich nicht lesen: Es ist weder ein Link noch ein Thema. Ein Thema sieht aus wie <code>#welt</code>.
publish-reading = 📰 Ich lese die Seite …
publish-known-warning = ⚠️ Diese Seite haben die Leser schon (<code>{ $id }</code>). Sie geht nur dann ein zweites Mal hinaus, wenn Sie auf „Veröffentlichen“ drücken.
publish-waiting-warning = ⚠️ Diese Seite ist schon unterwegs (<code>{ $id }</code>, { $day } { $time }). Sie geht nur dann ein zweites Mal hinaus, wenn Sie auf „Veröffentlichen“ drücken.

desk-draft = 📝 <b>Entwurf</b> <code>{ $id }</code>. Oben steht genau das, was die Leser bekommen.
desk-draft-by = 📝 <b>Entwurf</b> <code>{ $id }</code> von { $author }. Oben steht genau das, was die Leser bekommen.
desk-moved = ⬇️ Unten neu gezeigt.
desk-changed = ✏️ <code>{ $id }</code> hat sich vielleicht geändert, seit es hier gezeigt wurde.
desk-changed-by = ✏️ <code>{ $id }</code> wurde von { $name } geändert, seit es hier gezeigt wurde.
desk-changed-toast = Nicht ausgeführt: Es hat sich inzwischen geändert
desk-look-again-button = 👁 Noch einmal ansehen
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = So lesen es Leser auf { $language }
desk-topicless = ⚠️ <code>{ $id }</code> ging nicht hinaus: Sein Thema wurde entfernt. Es ist wieder ein Entwurf.
desk-audience =
    { $breaking ->
        [yes] Sofort an { audience-words }, darunter Überblick-Leser mit Eilmeldungen.
       *[no] Sofort an { audience-words }; wer den Überblick liest, findet es in seinem nächsten.
    }
desk-topics = Themen: { $topics }
desk-topics-none = Themen: noch keine. Wählen Sie mindestens eines.
desk-for-editors = Die Redaktion veröffentlicht ihn: Sie findet ihn mit /drafts.
desk-with-photo = 🖼 Geht mit Ihrem Foto hinaus.
desk-leaving = ⏳ <code>{ $id }</code> geht in { $seconds } s an { audience-words }.
desk-no-sender = ⚠️ Im Moment geht nichts hinaus: Kein Versandprozess läuft. Wer den Bot betreibt, muss einen starten; bis dahin geht nichts verloren.
desk-halted = 🛑 Nichts geht hinaus: Jeder Versand ist angehalten. /unhalt lässt ihn wieder laufen.
desk-scheduled = 🕒 <code>{ $id }</code> geht <b>{ $day } um { $time } Uhr</b> hinaus ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code> ist verworfen.
desk-published = 📣 <code>{ $id }</code> ist veröffentlicht.
desk-withdrawn = 🚫 <code>{ $id }</code> wurde zurückgezogen, { $day } um { $time } Uhr: { $reason }
desk-publish-button = ✅ Veröffentlichen
desk-schedule-button = 🕒 Planen
desk-breaking-button =
    { $on ->
        [yes] 🚨 Eilmeldung ✓
       *[no] 🚨 Eilmeldung
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Lautlos ✓
       *[no] 🔕 Lautlos
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Volltext ✓
       *[no] 📖 Volltext
    }
desk-topics-button = 🏷 Themen
desk-edit-button = ✏️ Ändern
desk-discard-button = 🗑 Verwerfen
desk-undo-button = ↩️ Zurücknehmen
desk-back-button = ◂ Zurück
desk-title-button = Titel
desk-lead-button = Vorspann
desk-source-button = Quelle
desk-time-button = { $day } { $time }
desk-other-time-button = Andere Zeit …
desk-pause-button = ⏸ Pause
desk-resume-button = ▶️ Fortsetzen
desk-stop-button = ⏹ Stoppen
desk-really-stop-button = ⏹ Ja, stoppen
desk-keep-sending-button = Weiter senden
desk-send-again-button = 🔁 Noch einmal an { $count }
desk-really-again-button = 🔁 Ja, an { $count }
desk-not-again-button = Nein
desk-correct-button = ✏️ Korrigieren
desk-retract-button = 🚫 Zurückziehen
desk-proposed-button = 📰 Wie in der Quelle
desk-repeats = ≈ Fast das, was <code>{ $ids }</code> erzählt: Wer das hat, bekommt dies nicht sofort; Überblicke nennen es unter „auch bei“.
desk-anyway-button = 📣 Trotzdem senden
desk-anyway-toast = Auch zu ihnen unterwegs
desk-choose-topics = Welche Themen? Antippen zum Umschalten.
desk-choose-time = Wann soll es hinausgehen?
desk-choose-field = Was soll ich ändern?
desk-ask-discard = <b>{ $title }</b> verwerfen? Das lässt sich zurücknehmen.
desk-ask-stop = <code>{ $id }</code> stoppen? Wer es noch nicht hat, bekommt es nicht mehr.
desk-ask-field-title = Schicken Sie mir den neuen Titel.
desk-ask-field-lead = Schicken Sie mir den neuen Vorspann, oder ein einzelnes <code>-</code> für keinen.
desk-ask-field-source = Schicken Sie mir den Namen der Quelle, oder ein einzelnes <code>-</code> für keine.
desk-ask-field-time = Schicken Sie mir Datum und Uhrzeit nach Ihrer Uhr, etwa <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Warum wird es zurückgezogen? Schicken Sie mir den Grund: Die Leser sehen ihn an Stelle der Meldung.
desk-saved-toast = Gespeichert
desk-publishing-toast = Unterwegs
desk-undone-toast = Zurückgenommen, es ist wieder ein Entwurf
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Eilmeldung: überholt alles
       *[no] Eine gewöhnliche Meldung
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Ohne Ton
       *[no] Mit Ton
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Mit dem ganzen Text
       *[no] Titel und Vorspann
    }
desk-paused-toast = Pause
desk-resumed-toast = Geht weiter
desk-stopped-toast = Gestoppt
desk-stands-toast = Nichts zu tun: Es ist, wie Sie es jetzt sehen
desk-sent-again-toast =
    { $readers ->
        [0] Es ist niemand mehr ungewiss
       *[other] Noch einmal gesendet an { readers-words }
    }
desk-forgotten-toast = Dieser Versand ist zu lange her: Es ist nichts mehr davon da
desk-topic-needed-toast = Wählen Sie zuerst mindestens ein Thema
desk-undone = ↩️ <code>{ $id }</code> ist wieder ein Entwurf; niemand hat es bekommen.

status-usage = Welche Meldung? <code>/status k7m2qa</code>, ihr Link statt der Kennung, oder /status als Antwort auf eine Nachricht, die sie zeigt. /published, /queue und /drafts führen sie auf.
status-bad-id = „{ $word }“ ist keine Kennung einer Meldung. Sie hat sechs Buchstaben und Ziffern, etwa <code>k7m2qa</code>.
named-link-unknown = Ich kenne keine Meldung mit dem Link { $word }. /published, /queue und /drafts führen auf, was es gibt.
named-nothing-shown = Die Nachricht, auf die Sie geantwortet haben, zeigt keine Meldung von uns. Tippen Sie Kennung oder Link: /published, /queue und /drafts führen sie auf.
named-nothing-elsewhere = Die Nachricht im anderen Chat ist keine von uns, die ich noch kenne. Tippen Sie Kennung oder Link der Meldung: /published, /queue und /drafts führen sie auf.
named-several = Diese Nachricht zeigt mehrere Meldungen. Welche meinen Sie?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Entwurf
        [scheduled] Geplant
        [published] Veröffentlicht
        [retracted] Zurückgezogen
       *[discarded] Verworfen
    }

lists-drafts = <b>Entwürfe</b> ({ $total }), die neuesten zuerst
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Keine Entwürfe. Mit <code>/publish https://… #welt</code> entsteht einer.
lists-queue = <b>Geplant</b>, das Nächste zuerst
lists-no-queue = Nichts ist geplant. <code>/publish um 2030-11-24 08:00 https://… #welt</code> plant etwas.

published-list = <b>Veröffentlicht</b>, die neuesten zuerst
published-found = <b>Veröffentlicht</b>, mit „{ $words }“
published-none = Noch ist nichts veröffentlicht.
published-none-found = Nichts Veröffentlichtes hat „{ $words }“ in Titel, Vorspann, Nennung oder Link. /published führt alles auf.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } sofort · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } sofort · <code>{ $id }</code>
    }
published-newer-button = ‹ Neuere
published-older-button = Ältere ›

undo-nothing = Nichts zurückzunehmen: Sie haben in letzter Zeit nichts veröffentlicht, geplant, korrigiert oder angekündigt, das nicht schon zurückgenommen ist.
undo-correction = ↩️ Die Korrektur von <code>{ $id }</code> ist zurückgenommen; keine Kopie wurde geändert.
undo-announcement =
    { $reached ->
        [0] ↩️ Die Ankündigung ist gestoppt; niemand hat sie bekommen.
       *[other] ↩️ Die Ankündigung ist gestoppt; { undo-reached-words } sie schon, sonst bekommt sie niemand.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } Leser hat
       *[other] { $reached } Leser haben
    }
undo-too-late =
    { $kind ->
        [publish] Es ist schon hinaus: <code>/retract { $id }</code> zieht es zurück, <code>/correct { $id }</code> korrigiert es.
        [schedule] Es ist schon hinaus: <code>/retract { $id }</code> zieht es zurück, <code>/correct { $id }</code> korrigiert es.
        [correct] Die Korrektur steht schon in den Kopien der Leser: <code>/correct { $id }</code> macht die nächste.
        [retract] <code>{ $id }</code> wurde zurückgezogen, und dabei bleibt es.
       *[other] Die Ankündigung hat alle erreicht.
    }
undo-none-done = Nichts wurde zurückgenommen.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Nicht verwerfen: { $title }
        [correct] ↩️ Nicht korrigieren: { $title }
        [announce] ↩️ Nicht ankündigen: { $title }
       *[other] ↩️ Nicht senden: { $title }
    }
undo-cancel-usage = Welche Meldung? <code>/cancel k7m2qa</code>, ihr Link statt der Kennung, oder /cancel als Antwort auf eine Nachricht, die sie zeigt. /queue führt sie auf.

sending-usage = Welche Meldung? <code>{ $command } k7m2qa</code>, ihr Link statt der Kennung, oder { $command } als Antwort auf eine Nachricht, die sie zeigt.
sending-not-sent = <code>{ $id }</code> ist an niemanden hinausgegangen, also gibt es nichts anzuhalten.
sending-paused = ⏸ <code>{ $id }</code> macht Pause. <code>/resumesend { $id }</code> setzt fort; niemand wird ausgelassen, niemand bekommt es doppelt.
sending-resumed = ▶️ <code>{ $id }</code> geht weiter.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> ist ganz hinausgegangen: Es gibt nichts mehr anzuhalten oder fortzusetzen. /status { $id } zeigt, was daraus wurde.
        [cancelled] ⏹ <code>{ $id }</code> wurde endgültig abgebrochen und geht nicht weiter. /status { $id } zeigt, wer es hat.
        [paused] ⏸ <code>{ $id }</code> ist schon angehalten. <code>/resumesend { $id }</code> setzt fort.
        [halted] 🛑 <code>{ $id }</code> ist gestoppt. <code>/resumesend { $id }</code> setzt fort.
        [planning] 📣 <code>{ $id }</code> hat eben erst begonnen. Versuchen Sie es gleich noch einmal.
       *[sending] 📣 <code>{ $id }</code> geht gerade hinaus. <code>/pausesend { $id }</code> hält es an.
    }
sending-kept = ▶️ <code>{ $id }</code> geht weiter, nichts wurde gestoppt.
sending-halted = 🛑 Jeder Versand ist angehalten, in allen Prozessen. Antworten an Leser gehen weiter. /unhalt lässt ihn wieder laufen; nichts geht verloren.
sending-unhalted = ▶️ Der Versand läuft wieder, von da an, wo er anhielt.
notices-all-halted = 🛑 { $name } hat jeden Versand angehalten. /unhalt lässt ihn wieder laufen; nichts geht verloren.
notices-all-unhalted = ▶️ { $name } lässt den Versand wieder laufen, von da an, wo er anhielt.

topic-admin-usage =
    <code>/topicadmin add welt 🌍 Welt</code>
    <code>/topicadmin rename welt International</code>
    <code>/topicadmin rename welt en World</code>
    <code>/topicadmin remove welt</code>
topic-admin-list = <b>Themen</b>
topic-admin-empty = Noch keine Themen.
topic-admin-added = Das Thema <b>{ $name }</b> ist da. Ein Tippen abonniert es: { $link }
topic-admin-renamed = Heißt jetzt <b>{ $name }</b>.
topic-admin-ask-remove = <b>{ $name }</b> entfernen? Darin wird nichts mehr gesendet; legen Sie es neu an, sind seine Leser wieder da.
topic-admin-removed = <b>{ $name }</b> ist entfernt. Darin wird nichts mehr gesendet; legen Sie es neu an, sind seine Leser wieder da.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor oder chief)
    <code>/editors remove 4815162342</code>
    Die Zahl ist die Telegram-ID der Person; @userinfobot nennt sie.
    <code>/editors invite editor</code> macht einen Link für eine Person. Als Antwort auf jemanden oder einen Kontakt: <code>/editors add</code>
editors-list = <b>Redaktion</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] Eigentümer/in
        [chief] Chefredaktion
        [editor] Redaktion
       *[author] Autor/in
    }
editors-bad-id = „{ $word }“ ist keine Telegram-ID. Das ist eine Zahl wie <code>4815162342</code>; @userinfobot nennt jedem die eigene.
editors-bad-role = „{ $word }“ ist keine Rolle: author, editor oder chief.
editors-assigned = <code>{ $userId }</code> hat jetzt die Rolle { role-words }. /help zeigt dort die Befehle dazu.
editors-removed = <code>{ $userId }</code> hat keine Rolle mehr.
editors-no-role = <code>{ $userId }</code> hat keine Rolle.
editors-invited = Link für eine Person, die damit die Rolle { role-words } bekommt. Er gilt einmal, einen Tag lang: { $link }
editors-hidden = Diese Person verbirgt beim Weiterleiten, wer sie ist. Fragen Sie nach ihrer ID, oder schicken Sie ihr einen Link: <code>/editors invite</code>
editors-welcome = Sie haben jetzt die Rolle { role-words } in der Redaktion von { $outlet }. /help zeigt, was Sie tun können.
editors-joined = { $name } (<code>{ $userId }</code>) hat Ihre Einladung angenommen und hat jetzt die Rolle { role-words }.
editors-invite-gone = Diese Einladung wurde schon benutzt oder ist älter als ein Tag. Bitten Sie um eine neue.
editors-told-removed = Sie haben in der Redaktion von { $outlet } keine Rolle mehr.
editors-left-scheduled = Von dieser Person noch geplant; eine Nummer öffnet es, zum Behalten oder Absagen:
editors-has-role = <code>{ $userId }</code> hat schon die Rolle { role-words }. Zum Ändern: <code>/editors add { $userId } editor</code> (author, editor oder chief)

newsroom-not-here = Die Befehle der Redaktion funktionieren in unserem privaten Chat und im Chat der Redaktion.

health-title = 🩺 <b>Zustand</b>
health-heard = Telegram hat zuletzt vor { $ago } Updates geliefert.
health-never-heard = Telegram hat noch keine Updates geliefert.
health-senders =
    { $senders ->
        [0] Kein Prozess sendet.
        [one] Ein Prozess sendet.
       *[other] { $senders } Prozesse senden.
    }
health-set-aside =
    { $updates ->
        [0] Kein Update ist beiseitegelegt.
        [one] Ein Update hat das Programm immer wieder beendet und ist beiseitegelegt; es bleibt eine Woche aufbewahrt.
       *[other] { $updates } Updates haben das Programm immer wieder beendet und sind beiseitegelegt; jedes bleibt eine Woche aufbewahrt. Die letzten:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Beiseitegelegtes löschen
health-dropped-toast = Gelöscht
notices-cms =
    { $what ->
        [handed_in] 📝 Das CMS reicht <code>{ $id }</code> zur Freigabe ein: { $title }
        [updated] ✏️ Das CMS hat <code>{ $id }</code> geändert: { $title }
        [corrected] ✏️ Das CMS hat <code>{ $id }</code> korrigiert: { $title }
        [proposed] 📰 Das CMS hat einen anderen Text für <code>{ $id }</code>; Sie entscheiden: { $title }
        [withdrawn] 🚫 Das CMS hat <code>{ $id }</code> zurückgezogen: { $title }
       *[created] 📣 Das CMS hat <code>{ $id }</code> geschickt: { $title }
    }
