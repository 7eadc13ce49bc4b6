# Che cosa trattiene una notizia: un embargo, un blocco.

command-hold-menu = Bloccare una notizia finché qualcuno la sblocca
command-embargo-menu = Non prima di un’ora
hold-usage =
    <code>/hold k7m2qa il tribunale decide venerdì</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa domani 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Bloccato</b> da { $name }, { $day } alle { $time }: { $reason }
embargo-line = ⏳ <b>Embargo</b>: non prima di { $day } alle { $time } ({ $timeZone }), messo da { $name }
hold-button = 🔒 Blocca
hold-lift-button = 🔓 Sblocca
embargo-button = ⏳ Embargo
embargo-lift-button = ⌛️ Togli l’embargo
embargo-end-button = 🕒 Alla fine: { $day } { $time }
desk-ask-field-hold = Perché è bloccato? Mandami il motivo. Niente parte finché qualcuno non lo sblocca.
desk-ask-field-embargo = Non prima di quando? Mandami la data e l’ora, come <code>domani 8:00</code>.
embargo-choose = Non prima di quando?
embargo-set = ⏳ <code>{ $id }</code> non parte prima di { $day } alle { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Bloccato
       *[no] 🔓 Sbloccato
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Sotto embargo
       *[no] ⌛️ Embargo tolto
    }
desk-held-due = 🔒 <code>{ $id }</code> doveva partire { $day } alle { $time } ed è bloccato: aspetta. Quando sarà sbloccato, si chiederà di nuovo.
error-on_hold = L’articolo { $id } è bloccato: niente lo invia finché qualcuno non lo sblocca. /status { $id } dice da chi e perché.
error-embargo_stands = L’articolo { $id } è ancora sotto embargo. Programmalo per dopo o togli l’embargo: /status { $id }
queue-held-head = 🔒 <b>Bloccati</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject }: bloccato, in pausa prima della copia seguente. Quando sarà sbloccato, /status { $status } lo fa ripartire.
