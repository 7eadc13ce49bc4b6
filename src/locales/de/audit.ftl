# What was done in the newsroom, for who leads it.

command-audit-menu = Wer in der Redaktion was getan hat
audit-list = <b>Wer was getan hat, Neuestes zuerst</b>
audit-none = Noch ist nichts getan.
audit-file = Neuestes zuerst; ein Jahr lang aufbewahrt.
audit-program-words = von selbst
audit-act-words =
    { $what ->
        [drafted] 📝 hat entworfen
        [changed] ✏️ hat geändert
        [released] 📣 hat freigegeben
        [scheduled] 🕒 hat geplant
        [cancelled] ↩️ hat zurückgeholt
        [went_out] 📤 hinausgegangen
        [discarded] 🗑 hat verworfen
        [restored] ♻️ hat zurückgelegt
        [corrected] ✏️ hat berichtigt
        [took_back] ↩️ hat die Berichtigung zurückgenommen
        [withdrew] 🚫 hat zurückgezogen
        [announced] 📢 hat angesagt
        [topic] 🏷 Thema
        [feed] 📡 Feed
        [role] 👤 Rolle von
        [halted] 🛑 hat alles angehalten
        [unhalted] ▶️ hat den Halt beendet
        [handed_in] 🙋 hat abgegeben
        [sent_back] ↩️ hat zurückgegeben
        [held] 🔒 hat gesperrt
        [hold_lifted] 🔓 hat freigegeben nach Sperre
        [embargoed] ⏳ hat mit Sperrfrist belegt
        [embargo_lifted] ⌛️ hat die Sperrfrist aufgehoben von
       *[steered] ⏯ hat das Senden gesteuert
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Wer in der Redaktion arbeitet: Was man dort tat, bleibt ein Jahr mit der eigenen Nummer, auch wenn die Daten gelöscht werden. Darin stehen Überschriften, nie Nachrichten.

desk-hand-in-button = 🙋 Abgeben
desk-handed-in-toast = Abgegeben: Ein Redakteur sieht es an.
desk-hands-in =
    🙋 <b>{ $who }</b> gibt ab
    <b>{ $title }</b> <code>{ $id }</code>
