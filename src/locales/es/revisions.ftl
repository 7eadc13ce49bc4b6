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
desk-body-button = Texto
desk-picture-button = Imagen
desk-ask-field-body = Envíame todo el texto nuevo, con una línea vacía entre párrafos, o solo <code>-</code> para ninguno.
desk-ask-field-picture = Envíame la nueva imagen como foto, o solo <code>-</code> para ninguna.
decision-mark-button =
    { $on ->
        [yes] ✏️ «Corregido» en la tarjeta: sí
       *[no] ✏️ «Corregido» en la tarjeta: no
    }
decision-mark-toast =
    { $on ->
        [yes] La tarjeta dirá que se ha corregido
       *[no] La tarjeta no lo dirá
    }
decision-again = Lo mismo para lo que los lectores tienen ahora:
page-changed = 🔎 La página de <code>{ $id }</code> dice otra cosa que al salir: <b>{ $title }</b>
page-gone = 🔎 La página de <code>{ $id }</code> ya no existe: <b>{ $title }</b>
page-ignore-button = Ignorar
page-ignored = <code>{ $id }</code> queda como está.
desk-ask-field-valid = ¿Hasta cuándo vale? Envíame la fecha y la hora de tu reloj, como <code>2030-11-24 08:00</code> o <code>mañana 8:00</code>; solo <code>-</code> para que no acabe.
card-over-words = Ya no vale desde { $time }
desk-valid-button = ⏳ Vale hasta…
desk-choose-valid = ⏳ ¿Hasta cuándo vale? Después sale de los resúmenes que faltan, y sus copias lo dicen.
desk-valid-always-button = Sin fin
desk-valid-toast = Hora anotada
desk-chain = ↪️ { $count } más en su historia:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ Es la continuación de { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Ya no vale desde { $day }, { $time }
       *[no] ⏳ Vale hasta { $day }, { $time }
    }
