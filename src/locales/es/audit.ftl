# What was done in the newsroom, for who leads it.

command-audit-menu = Quién hizo qué en la redacción
audit-list = <b>Quién hizo qué, lo más reciente primero</b>
audit-none = Aún no se ha hecho nada.
audit-file = Lo más reciente primero; se guarda un año.
audit-program-words = por sí solo
audit-act-words =
    { $what ->
        [drafted] 📝 redactó
        [changed] ✏️ cambió
        [released] 📣 publicó
        [scheduled] 🕒 programó
        [cancelled] ↩️ anuló la salida de
        [went_out] 📤 enviado
        [discarded] 🗑 descartó
        [restored] ♻️ recuperó
        [corrected] ✏️ corrigió
        [took_back] ↩️ anuló la corrección de
        [withdrew] 🚫 retiró
        [announced] 📢 anunció
        [topic] 🏷 tema
        [feed] 📡 fuente
        [role] 👤 rol de
        [halted] 🛑 lo detuvo todo
        [unhalted] ▶️ levantó la parada
        [handed_in] 🙋 entregó
        [sent_back] ↩️ devolvió
        [held] 🔒 retuvo
        [hold_lifted] 🔓 levantó la retención de
        [embargoed] ⏳ puso bajo embargo
        [embargo_lifted] ⌛️ levantó el embargo de
       *[steered] ⏯ dirigió el envío
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Quien trabaja en la redacción: lo que hizo allí se guarda un año con su número, aunque borre sus datos. Contiene titulares, nunca mensajes.

desk-hand-in-button = 🙋 Entregar
desk-handed-in-toast = Entregado: un editor lo mira.
desk-hands-in =
    🙋 <b>{ $who }</b> entrega
    <b>{ $title }</b> <code>{ $id }</code>
