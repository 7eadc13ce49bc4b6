# Lo que retiene una noticia: un embargo, una retención.

command-hold-menu = Retener una noticia hasta que alguien la libere
command-embargo-menu = No antes de una hora
hold-usage =
    <code>/hold k7m2qa el tribunal decide el viernes</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa mañana 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Retenida</b> por { $name }, { $day } a las { $time }: { $reason }
embargo-line = ⏳ <b>Embargo</b>: no antes de { $day } a las { $time } ({ $timeZone }), puesto por { $name }
hold-button = 🔒 Retener
hold-lift-button = 🔓 Liberar
embargo-button = ⏳ Embargo
embargo-lift-button = ⌛️ Levantar el embargo
embargo-end-button = 🕒 Cuando acabe: { $day } { $time }
desk-ask-field-hold = ¿Por qué se retiene? Envíame el motivo. Nada sale hasta que alguien la libere.
desk-ask-field-embargo = ¿No antes de cuándo? Envíame la fecha y la hora, como <code>mañana 8:00</code>.
embargo-choose = ¿No antes de cuándo?
embargo-set = ⏳ <code>{ $id }</code> no sale antes de { $day } a las { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Retenida
       *[no] 🔓 Liberada
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Bajo embargo
       *[no] ⌛️ Embargo levantado
    }
desk-held-due = 🔒 <code>{ $id }</code> debía salir { $day } a las { $time } y está retenida: espera. Cuando se libere, se preguntará de nuevo.
error-on_hold = La noticia { $id } está retenida: nada la envía hasta que alguien la libere. /status { $id } dice quién y por qué.
error-embargo_stands = La noticia { $id } sigue bajo embargo. Prográmala para después o levanta el embargo: /status { $id }
queue-held-head = 🔒 <b>Retenidas</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject }: retenida, en pausa antes de la copia siguiente. Cuando se libere, /status { $status } la reanuda.
