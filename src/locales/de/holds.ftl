# Was eine Meldung zurückhält: Sperrfrist und Sperre.

command-hold-menu = Eine Meldung sperren, bis jemand sie freigibt
command-embargo-menu = Nicht vor einer bestimmten Zeit
hold-usage =
    <code>/hold k7m2qa das Gericht entscheidet am Freitag</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa morgen 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Gesperrt</b> von { $name }, { $day } um { $time } Uhr: { $reason }
embargo-line = ⏳ <b>Sperrfrist</b>: nicht vor { $day }, { $time } Uhr ({ $timeZone }), gesetzt von { $name }
hold-button = 🔒 Sperren
hold-lift-button = 🔓 Entsperren
embargo-button = ⏳ Sperrfrist
embargo-lift-button = ⌛️ Sperrfrist aufheben
embargo-end-button = 🕒 An ihrem Ende: { $day } { $time }
desk-ask-field-hold = Warum ist es gesperrt? Schreiben Sie mir den Grund. Nichts geht hinaus, bis jemand es entsperrt.
desk-ask-field-embargo = Nicht vor wann? Schreiben Sie mir Tag und Uhrzeit, etwa <code>morgen 8:00</code>.
embargo-choose = Nicht vor wann?
embargo-set = ⏳ <code>{ $id }</code> geht nicht vor { $day }, { $time } Uhr ({ $timeZone }) hinaus.
hold-toast =
    { $on ->
        [yes] 🔒 Gesperrt
       *[no] 🔓 Entsperrt
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Sperrfrist gesetzt
       *[no] ⌛️ Sperrfrist aufgehoben
    }
desk-held-due = 🔒 <code>{ $id }</code> war { $day } um { $time } Uhr fällig und ist gesperrt: Es wartet. Nach dem Entsperren wird noch einmal gefragt.
error-on_hold = Artikel { $id } ist gesperrt: Nichts sendet ihn, bis jemand ihn entsperrt. /status { $id } zeigt, von wem und warum.
error-embargo_stands = Artikel { $id } hat noch eine Sperrfrist. Planen Sie ihn für danach, oder heben Sie die Sperrfrist auf: /status { $id }
queue-held-head = 🔒 <b>Gesperrt</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject } ist gesperrt und hält vor der nächsten Kopie an. Nach dem Entsperren setzt /status { $status } es fort.
