# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Retenido hasta ahora: { $count } envío. ¿Qué se hace con él?
        [many] 🛑 Retenidos hasta ahora: { $count } de envíos. ¿Qué se hace con ellos?
       *[other] 🛑 Retenidos hasta ahora: { $count } envíos. ¿Qué se hace con ellos?
    }
unhalt-all-button = Todos, en orden
unhalt-spread-button = Repartir en media hora
unhalt-fresh-button = Sin boletines con más de 1 h
unhalt-went =
    { $count ->
        [0] Ahora mismo no sale nada.
        [one] { $count } envío sale ahora.
        [many] { $count } de envíos salen ahora, en orden.
       *[other] { $count } envíos salen ahora, en orden.
    }
unhalt-later =
    { $count ->
        [one] { $count } más empieza a las { $time }.
        [many] { $count } más empiezan uno a uno, el último a las { $time }.
       *[other] { $count } más empiezan uno a uno, el último a las { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } boletín atrasado se omite: sus noticias llegan con el siguiente.
        [many] { $count } de boletines atrasados se omiten: sus noticias llegan con los siguientes.
       *[other] { $count } boletines atrasados se omiten: sus noticias llegan con los siguientes.
    }
unhalt-not-halted = ▶️ Nada está detenido: el envío funciona.
sending-digest-words = 📰 Boletín de las { $time }, { $city }
list-line = • { $title }
list-more = … y { $count } más
health-standing =
    { $count ->
        [one] ⏸ { $count } envío está en pausa: /queue
        [many] ⏸ { $count } de envíos están en pausa: /queue
       *[other] ⏸ { $count } envíos están en pausa: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } por segundo · quedan { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · sigue a las { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · hasta { $count } noticia por ahora
        [many] { queue-digests } · hasta { $count } de noticias por ahora
       *[other] { queue-digests } · hasta { $count } noticias por ahora
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } boletín más, { $from }
        [many] 📰 { $count } boletines más, de { $from } a { $until }
       *[other] 📰 { $count } boletines más, de { $from } a { $until }
    }
desk-move-button = 🕗 Mover
desk-cancel-button = ↩️ Cancelar
desk-moved-toast = Movido
desk-too-late = ⏰ <code>{ $id }</code> debía salir { $day } a las { $time } ({ $timeZone }), pero entonces nada podía salir. ¿Sigue siendo correcto? Es un borrador hasta que decida.
decision-announce-topics = A los lectores de { $topics }.
decision-gone = Eso ya está decidido, o hace demasiado tiempo.
announce-leaving = ⏳ Sale en { $seconds } s
announce-due = 🕒 Sale { $day } a las { $time } ({ $timeZone })
announce-taken-back = ↩️ Retirado: nadie lo tiene.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (su lugar en boletines y menús)
doubts = ⚠️ { $list }
doubt-front_page = una portada, no una noticia
doubt-no_picture = sin imagen
doubt-no_readers = nadie tiene este tema
doubt-long_headline = titular de { $count } caracteres
doubt-same_headline = mismo titular que <code>{ $id }</code>
doubt-alike = parecido a <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] otro borrador de esta página
        [many] otros { $count } borradores de esta página
       *[other] otros { $count } borradores de esta página
    }
doubt-quiet = { readers-words } en horas de silencio
publish-links-left-out = ⚠️ Una noticia lleva un enlace: tomé { $link }. Omitidos: { $count }.
publish-hint = Para publicarlo, responda con /publish: la primera línea será el titular.
desk-revised =
    { $who ->
        [cms] ✏️ Versión { $version }: cambiada por el CMS { $day } a las { $time }
        [person] ✏️ Versión { $version }: cambiada por { $name } { $day } a las { $time }
       *[somebody] ✏️ Versión { $version }: cambiada { $day } a las { $time }
    }
