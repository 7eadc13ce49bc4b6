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
