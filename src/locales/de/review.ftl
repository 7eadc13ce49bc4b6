# Was auf Freigabe wartet, und was entschieden wurde.
command-review-menu = Was auf Freigabe wartet
review-list = <b>Zu prüfen</b> ({ $total }), das Älteste zuerst
review-none = Nichts wartet auf Freigabe.
review-changed = ✏️ Seither geändert: { $parts }
review-part-words =
    { $part ->
        [title] Titel
        [lead] Vorspann
        [body] Text
        [source] Quelle
        [link] Link
        [picture] Bild
       *[topics] Themen
    }
review-button = 🙋 Zu prüfen ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Freigegeben von { $who }
        [discarded] 🗑 Verworfen von { $who }
        [sent_back] ↩️ Zurückgegeben von { $who }
       *[taken_back] ✏️ { $who } arbeitet noch einmal daran und gibt es dann neu ab.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code> ist zurückgegeben; { $name } erfährt, warum.
desk-send-back-button = ↩️ Zurückgeben
desk-ask-field-note = Was soll geändert werden? Schreiben Sie mir eine Notiz: Wer es abgegeben hat, bekommt sie.
desk-sent-back = ↩️ Zurückgegeben von { $name }, { $day } um { $time } Uhr: { $note }
desk-handed-in-by = 🙋 Abgegeben von { $name }, { $day } um { $time } Uhr
desk-released-by = ✅ Freigegeben von { $name }, { $day } um { $time } Uhr
desk-released-alone = ✅ Freigegeben von { $name }, { $day } um { $time } Uhr, ohne zweite Person
panel-role-gone = 🔒 Sie haben keine Rolle in der Redaktion mehr.
decision-asks = 🙋 <b>{ $who }</b> bittet Sie zu entscheiden:
