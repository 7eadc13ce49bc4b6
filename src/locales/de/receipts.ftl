# Was der Redaktion gesagt wird über Korrekturen, Rückzüge, Ankündigungen, das bezahlte Tempo und über das, was beim Versand
# schiefgeht.

# Zahlen mit ihrem Wort; andere Sätze nennen sie.
readers-words =
    { $readers ->
        [one] { $readers } Leser
       *[other] { $readers } Leser
    }
chats-words =
    { $chats ->
        [one] { $chats } Gruppe oder Kanal
       *[other] { $chats } Gruppen und Kanäle
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } und { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } Kopie
       *[other] { $copies } Kopien
    }
stars-words =
    { $stars ->
        [one] { $stars } Stern
       *[other] { $stars } Sterne
    }
duration-seconds-words = { $n } s
duration-minutes-words = etwa { $n } min
duration-hours-words = etwa { $n } h

# Was gesendet wird, in wenigen Worten.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Korrektur von <code>{ $id }</code>, Version { $version }
        [retraction] 🚫 Rückzug von <code>{ $id }</code>
        [announcement] 📢 Ankündigung <code>{ $id }</code>
       *[digest] 📰 Überblick <code>{ $id }</code>
    }
subject-titled = { subject } „{ $title }“

receipt-sending =
    { $bar } { $share }
    { $delivered } zugestellt · { $failed } nicht erreichbar · { $rate } pro Sekunde
receipt-sending-left = { receipt-sending } · noch { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    „{ $title }“
receipt-state-words =
    { $state ->
        [planning] 📣 Geht hinaus
        [sending] 📣 Geht hinaus
        [paused] ⏸ Pause
        [halted] 🛑 Angehalten
        [done] ✅ Zugestellt
        [rewritten] ✅ Erledigt
       *[cancelled] ⏹ Gestoppt
    }
# Eine Zeile der Liste der Versionen; was nach " · " folgt, steht nur da, wenn es das gibt.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } von { copies-words }
receipt-line-stopped = { $count } nicht gesendet
receipt-line-unreachable = { $count } nicht erreichbar
receipt-line-unknown = { $count } ungewiss
receipt-line-pending = { $count } stehen aus
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Sofort wollte es niemand: Es wartet auf die Überblicke.
receipt-nobody-digest = Es gab niemanden, dem er zu senden war.
receipt-nobody-announcement = Noch ist niemand da, dem man es sagen könnte.
receipt-nobody-correction = Kein Leser hat eine Kopie: Ab jetzt geht es korrigiert hinaus.
receipt-nobody-retraction = Kein Leser hat eine Kopie, und niemand wird eine bekommen.
receipt-delivered = Von Telegram angenommen: <b>{ $count }</b> von { $planned }
receipt-rewritten = Neu geschrieben: <b>{ $count }</b> von { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Haben den Bot blockiert
        [deactivated] Konto gelöscht
        [kicked] Bot aus dem Chat entfernt
        [chat_not_found] Chat nicht gefunden
        [withdrawn] Haben es sich inzwischen anders überlegt
        [refused] Von Telegram abgelehnt
        [no_rights] Chat lässt uns nicht schreiben
        [expired] Zu spät zum Senden
        [cancelled] Vorher gestoppt
        [vanished] Kopie gelöscht oder zu alt zum Ändern
        [set_aside] Nach einem Fehler bei uns beiseitegelegt
        [erased] Hat alle eigenen Daten gelöscht
       *[other] Anderes
    }
receipt-unknown = Ungewiss (die Antwort ging verloren): { $count }
receipt-sent-again = Vielleicht doppelt angekommen (nach verlorener Antwort noch einmal gesendet): { $count }
receipt-pending = Stehen noch aus: { $count }
receipt-halted-for =
    Telegram sagt: <i>{ $words }</i>
    Es wird nichts mehr gesendet, bis Sie auf „Fortsetzen“ drücken.
receipt-ask-again = <code>{ $id }</code> noch einmal senden an { readers-words }, deren Antwort verloren ging? Es kann doppelt ankommen.
receipt-ways = Mit Überblicken { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Sofort: { $count }
        [digests] In Überblicken: { $count }
        [groups] Gruppen: { $count }
       *[channels] Kanäle: { $count }
    }
receipt-digests = Wer den Überblick liest, findet es in seinem nächsten.

correct-usage =
    Welche Meldung, und was ist richtig? Etwa so:
    <code>/correct k7m2qa titel: Die neue Überschrift</code>

    Mehreres auf einmal, jedes in einer eigenen Zeile: <code>titel:</code> <code>vorspann:</code> <code>quelle:</code> <code>hinweis:</code> (was falsch war; die Leser sehen es). Mit <code>wesentlich</code> hinter der Kennung bekommen die Leser auch ein kurzes Wort unter ihre Kopie.
    <code>/correct k7m2qa</code> allein bietet Knöpfe an.
correct-word-unknown = „{ $word }“ kann ich nicht lesen. Beginnen Sie jede Zeile mit <code>titel:</code>, <code>vorspann:</code>, <code>quelle:</code> oder <code>hinweis:</code>, etwa <code>/correct k7m2qa titel: Die neue Überschrift</code>
correct-title-missing = Eine Meldung braucht einen Titel. Schreiben Sie den neuen hinter <code>titel:</code>
correct-unchanged = <code>{ $id }</code> sagt schon genau das.

retract-usage =
    Welche Meldung, und warum? Die Leser sehen den Grund an ihrer Stelle:
    <code>/retract k7m2qa Die Zahlen waren falsch.</code>
retract-reason-missing = Warum? Die Leser sehen den Grund an ihrer Stelle: <code>/retract { $id } Die Zahlen waren falsch.</code>

announce-usage =
    Was soll ich allen sagen? <code>/announce Wir ziehen um.</code>
    Oder antworten Sie auf eine Nachricht mit /announce. Sie sehen sie, bevor sie hinausgeht.

decision-correct =
    { $notify ->
        [yes] ✏️ Oben steht <code>{ $id }</code>, wie es dann wäre. An Ort und Stelle neu zu schreiben: { copies-words } in den Chats der Leser, mit einem kurzen Wort darunter.
       *[no] ✏️ Oben steht <code>{ $id }</code>, wie es dann wäre. An Ort und Stelle neu zu schreiben: { copies-words } in den Chats der Leser, lautlos.
    }
decision-retract = 🚫 Oben steht, was an die Stelle von <code>{ $id }</code> träte, in { copies-words }. Das lässt sich nicht rückgängig machen.
decision-announce = 📢 Oben steht genau das, was die Leser bekommen. An { audience-words }, in { $took }?
decision-asked-others =
    { $chats ->
        [0] Jemand anderes muss es freigeben, und ich erreiche sonst niemanden aus der Redaktion. Die anderen müssen zuerst in ihrem Chat mit mir auf „Start“ drücken.
       *[other] Jemand anderes muss es freigeben. Ich habe es den anderen gezeigt; es wartet einen Tag.
    }
decision-dropped = 🗑 Verworfen. Nichts hat sich geändert.
decision-send-button = 📢 Senden
decision-correct-button = ✅ { copies-words } korrigieren
decision-retract-button = 🚫 { copies-words } zurückziehen
decision-notify-button =
    { $on ->
        [yes] 🔔 Ein Wort unter jeder Kopie: an
       *[no] 🔕 Ein Wort unter jeder Kopie: aus
    }
decision-drop-button = 🗑 Verwerfen
decision-dropped-toast = Verworfen
decision-gone-toast = Das ist schon entschieden oder zu lange her
decision-notify-toast =
    { $on ->
        [yes] Die Leser erfahren es unter ihrer Kopie
       *[no] Ohne ein Wort neu geschrieben
    }

paid-ask =
    ⚡ <code>{ $id }</code> geht an { readers-words }. Im kostenlosen Tempo dauert das { $free }, im bezahlten { $paid }.
    Telegram nimmt 0,1 Stern für jede Nachricht über dem kostenlosen Tempo: <b>höchstens { stars-words }</b>, vom Guthaben des Bots.
paid-switch-button =
    { $on ->
        [yes] ⚡ Bezahltes Tempo: an
       *[no] ⚡ Bezahltes Tempo: aus
    }
paid-yes-button = ⚡ Ja, bis zu { stars-words }
paid-no-button = Nein
paid-toast =
    { $on ->
        [yes] ⚡ Im bezahlten Tempo
       *[no] Im kostenlosen Tempo
    }

notices-halted =
    🛑 { $subject } ist angehalten. Telegram sagt: <i>{ $words }</i>
    Niemand geht verloren: /status { $status } setzt fort oder stoppt.
notices-variant-refused = ⚠️ Telegram lehnt { $subject } in einer Sprache oder Form ab (<i>{ $words }</i>): Diese Leser bekommen es nicht, die anderen schon. /status { $status }
notices-picture-refused = 🖼 Telegram lehnt das Bild zu { $subject } ab (<i>{ $words }</i>), die Meldung geht also ohne hinaus: <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram hat das bezahlte Tempo für { $subject } abgelehnt (<i>{ $words }</i>): Es geht im kostenlosen weiter.
notices-set-aside = ⚠️ Ein Teil von { $subject } hat das Programm immer wieder beendet und wurde beiseitegelegt; dessen Leser haben es nicht bekommen. /status { $status } zählt sie.
notices-heard = ✅ Telegram hat { $silence } lang nicht geantwortet; der Versand geht weiter, niemand wird ausgelassen.
notices-flood = ⏳ Telegram ließ uns { $wait } warten; der Versand geht weiter, niemand wird ausgelassen.
notices-update-set-aside = ⚠️ Etwas, das ein Leser geschickt hat (Update { $updateId }), hat das Programm immer wieder beendet und wurde beiseitegelegt. Alle anderen bekommen Antwort.
notices-nearly-full = ⚠️ Redis ist fast voll: Nichts Neues geht hinaus, bis Platz geschaffen ist; das kann, wer den Bot betreibt. Was unterwegs ist, geht weiter.
notices-store-empty = ℹ️ Der Bot ist mit leerem Speicher gestartet: keine Abonnenten. Gab es welche, ist dies ein anderes Redis, oder es hat seine Daten verloren.

chat-refuses =
    { $topic ->
        [yes] ⚠️ In <b>{ $title }</b> kann ich nicht in das Thema schreiben, das mir zugewiesen ist; die Nachrichten von { $outlet } kommen dort nicht an: Es ist geschlossen oder gelöscht, oder mir fehlt das Recht, Nachrichten zu senden. Beheben Sie das, oder schicken Sie /topics in das Thema, das die Nachrichten bekommen soll.
       *[no] ⚠️ In <b>{ $title }</b> darf ich nicht schreiben; die Nachrichten von { $outlet } kommen dort nicht an. Geben Sie mir das Recht, Nachrichten zu senden (in einem Kanal: zu posten), oder schicken Sie dort /stop, dann bin ich still.
    }
notices-recipients-set-aside = ⚠️ Was über { readers-words } gespeichert ist, lässt sich nicht lesen, darum ging { $subject } nicht an sie. Alle anderen sind versorgt. /status { $status } zählt sie.
notices-unreadable = ⚠️ Was über { readers-words } gespeichert ist, lässt sich nicht lesen: Nichts erreicht sie, bis nachgesehen hat, wer den Bot betreibt. Alle anderen sind versorgt.
notices-outage = 🌙 Ich war von { $from } bis { $until } nicht da.
notices-outage-moment-words = { $day }, { $time } Uhr
notices-outage-late =
    { $digests ->
        [one] { $digests } Überblick geht verspätet hinaus.
       *[other] { $digests } Überblicke gehen verspätet hinaus.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } ist älter als sechs Stunden und wartet auf den nächsten, in dem alles steht: { $times }.
       *[other] { $digests } sind älter als sechs Stunden und warten auf den nächsten, in dem alles steht: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … und { $count } weitere.
notices-more-words = { $count } weitere
