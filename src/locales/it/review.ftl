# Che cosa aspetta il via libera, e che cosa si è deciso.
command-review-menu = Che cosa aspetta il via libera
review-list = <b>Da rivedere</b> ({ $total }), prima il più vecchio
review-none = Niente aspetta il via libera.
review-changed = ✏️ Cambiato da allora: { $parts }
review-part-words =
    { $part ->
        [title] titolo
        [lead] sommario
        [body] testo
        [source] fonte
        [link] collegamento
        [picture] immagine
       *[topics] argomenti
    }
review-button = 🙋 Da rivedere ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Via libera di { $who }
        [discarded] 🗑 Scartato da { $who }
        [sent_back] ↩️ Rimandato da { $who }
       *[taken_back] ✏️ { $who } ci lavora ancora; poi sarà consegnato di nuovo.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code> è rimandato; { $name } saprà perché.
desk-send-back-button = ↩️ Rimanda
desk-ask-field-note = Che cosa va cambiato? Mandami una nota: la riceve chi ha consegnato.
desk-sent-back = ↩️ Rimandato da { $name }, { $day } alle { $time }: { $note }
desk-handed-in-by = 🙋 Consegnato da { $name }, { $day } alle { $time }
desk-released-by = ✅ Via libera di { $name }, { $day } alle { $time }
desk-released-alone = ✅ Via libera di { $name }, { $day } alle { $time }, senza una seconda persona
panel-role-gone = 🔒 Non hai più un ruolo in redazione.
decision-asks = 🙋 <b>{ $who }</b> ti chiede di decidere:
