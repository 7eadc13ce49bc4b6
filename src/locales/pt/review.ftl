# O que espera aprovação, e o que foi decidido.
command-review-menu = O que espera aprovação
review-list = <b>Por rever</b> ({ $total }), o mais antigo primeiro
review-none = Nada espera aprovação.
review-changed = ✏️ Alterado desde então: { $parts }
review-part-words =
    { $part ->
        [title] título
        [lead] lide
        [body] texto
        [source] fonte
        [link] ligação
        [picture] imagem
       *[topics] temas
    }
review-button = 🙋 Por rever ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Aprovada por { $who }
        [discarded] 🗑 Descartada por { $who }
        [sent_back] ↩️ Devolvida por { $who }
       *[taken_back] ✏️ { $who } volta a trabalhar nela; depois entrega-a de novo.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ <code>{ $id }</code>: devolvida; { $name } fica a saber porquê.
desk-send-back-button = ↩️ Devolver
desk-ask-field-note = O que deve mudar? Envie-me uma nota: chega a quem a entregou.
desk-sent-back = ↩️ Devolvida por { $name }, { $day } às { $time }: { $note }
desk-handed-in-by = 🙋 Entregue por { $name }, { $day } às { $time }
desk-released-by = ✅ Aprovada por { $name }, { $day } às { $time }
desk-released-alone = ✅ Aprovada por { $name }, { $day } às { $time }, sem uma segunda pessoa
panel-role-gone = 🔒 Já não tem nenhum papel na redação.
decision-asks = 🙋 <b>{ $who }</b> pede-lhe que decida:
