# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Retirada: véase arriba
decision-retract-removes = 🗑 Las copias enviadas hace menos de 48 horas se borrarán. Donde Telegram no lo permite, en los resúmenes y en las copias compartidas, quedará lo de arriba. <code>{ $id }</code>: { copies-words }. Esto no se puede deshacer.
decision-removes-button =
    { $on ->
        [yes] 🗑 Borrar las de menos de 48 h: sí
       *[no] 🗑 Borrar las de menos de 48 h: no
    }
decision-removes-toast =
    { $on ->
        [yes] Se borrarán las copias de las últimas 48 horas
       *[no] Cada copia dirá que se ha retirado
    }
receipt-withdrawn = Retiradas: <b>{ $count }</b> de { copies-words }
receipt-end =
    { $end ->
        [removed] Borradas
        [noticed] Aviso en su lugar
       *[edited] Cambiadas en su sitio
    }: { $count }
receipt-unreachable = Fuera de alcance: { $count }
