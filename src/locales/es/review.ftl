# Lo que espera el visto bueno, y lo que se decidió.
command-review-menu = Lo que espera el visto bueno
review-list = <b>Por revisar</b> ({ $total }), lo más antiguo primero
review-none = Nada espera el visto bueno.
review-changed = ✏️ Cambiado desde entonces: { $parts }
review-part-words =
    { $part ->
        [title] titular
        [lead] entradilla
        [body] texto
        [source] fuente
        [link] enlace
        [picture] imagen
       *[topics] temas
    }
review-button = 🙋 Por revisar ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Aprobada por { $who }
        [discarded] 🗑 Descartada por { $who }
        [sent_back] ↩️ Devuelta por { $who }
       *[taken_back] ✏️ { $who } vuelve a trabajar en ella; después la entregará de nuevo.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code>: devuelta; { $name } sabrá por qué.
desk-send-back-button = ↩️ Devolver
desk-ask-field-note = ¿Qué hay que cambiar? Envíame una nota: le llega a quien la entregó.
desk-sent-back = ↩️ Devuelta por { $name }, { $day } a las { $time }: { $note }
desk-handed-in-by = 🙋 Entregada por { $name }, { $day } a las { $time }
desk-released-by = ✅ Aprobada por { $name }, { $day } a las { $time }
desk-released-alone = ✅ Aprobada por { $name }, { $day } a las { $time }, sin una segunda persona
panel-role-gone = 🔒 Ya no tienes ningún papel en la redacción.
decision-asks = 🙋 <b>{ $who }</b> te pide que decidas:
