# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Zurückgezogen: siehe oben
decision-retract-removes = 🗑 Kopien, die vor weniger als 48 Stunden gesendet wurden, werden gelöscht. Wo Telegram das nicht zulässt, in Überblicken und in geteilten Kopien, steht stattdessen das Obige. <code>{ $id }</code>: { copies-words }. Das lässt sich nicht rückgängig machen.
decision-removes-button =
    { $on ->
        [yes] 🗑 Kopien der letzten 48 h löschen: an
       *[no] 🗑 Kopien der letzten 48 h löschen: aus
    }
decision-removes-toast =
    { $on ->
        [yes] Kopien der letzten 48 Stunden werden gelöscht
       *[no] Jede Kopie sagt, dass sie zurückgezogen ist
    }
receipt-withdrawn = Zurückgezogen: <b>{ $count }</b> von { copies-words }
receipt-end =
    { $end ->
        [removed] Gelöscht
        [noticed] Hinweis an ihrer Stelle
       *[edited] An Ort und Stelle geändert
    }: { $count }
receipt-unreachable = Nicht erreichbar: { $count }
desk-body-button = Text
desk-picture-button = Bild
desk-ask-field-body = Schicken Sie mir den ganzen neuen Text, Absätze durch eine Leerzeile getrennt, oder ein einzelnes <code>-</code> für keinen.
desk-ask-field-picture = Schicken Sie mir das neue Bild als Foto, oder ein einzelnes <code>-</code> für keines.
decision-mark-button =
    { $on ->
        [yes] ✏️ „Korrigiert“ auf der Karte: an
       *[no] ✏️ „Korrigiert“ auf der Karte: aus
    }
decision-mark-toast =
    { $on ->
        [yes] Die Karte sagt, dass sie korrigiert ist
       *[no] Die Karte sagt nichts davon
    }
decision-again = Hier dasselbe für das, was die Leser jetzt haben:
page-changed = 🔎 Die Seite von <code>{ $id }</code> sagt etwas anderes als beim Erscheinen: <b>{ $title }</b>
page-gone = 🔎 Die Seite von <code>{ $id }</code> gibt es nicht mehr: <b>{ $title }</b>
page-ignore-button = Ignorieren
page-ignored = <code>{ $id }</code> bleibt, wie es ist.
desk-ask-field-valid = Bis wann gilt das? Schicken Sie mir Datum und Uhrzeit, wie <code>2030-11-24 08:00</code> oder <code>morgen 8:00</code>; ein einzelnes <code>-</code> für kein Ende.
card-over-words = Gilt nicht mehr seit { $time }
desk-valid-button = ⏳ Gültig bis …
desk-choose-valid = ⏳ Bis wann gilt das? Danach fehlt es in den Überblicken, die noch kommen, und seine Kopien sagen es.
desk-valid-always-button = Ohne Ende
desk-valid-toast = Die Zeit ist notiert
desk-chain = ↪️ { $count } weitere in dieser Geschichte:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ Fortsetzung von { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Gilt nicht mehr seit { $day }, { $time }
       *[no] ⏳ Gilt bis { $day }, { $time }
    }
