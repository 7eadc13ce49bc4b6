# Ce qui retient un article : un embargo, un blocage.

command-hold-menu = Retenir un article jusqu’à nouvel ordre
command-embargo-menu = Pas avant une heure donnée
hold-usage =
    <code>/hold k7m2qa le tribunal décide vendredi</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa demain 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Bloqué</b> par { $name }, { $day } à { $time } : { $reason }
embargo-line = ⏳ <b>Embargo</b> : pas avant { $day } à { $time } ({ $timeZone }), posé par { $name }
hold-button = 🔒 Bloquer
hold-lift-button = 🔓 Débloquer
embargo-button = ⏳ Embargo
embargo-lift-button = ⌛️ Lever l’embargo
embargo-end-button = 🕒 À sa fin : { $day } { $time }
desk-ask-field-hold = Pourquoi est-il bloqué ? Envoyez-moi la raison. Rien ne part tant que personne ne le débloque.
desk-ask-field-embargo = Pas avant quand ? Envoyez-moi la date et l’heure, comme <code>demain 8:00</code>.
embargo-choose = Pas avant quand ?
embargo-set = ⏳ <code>{ $id }</code> ne part pas avant { $day } à { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Bloqué
       *[no] 🔓 Débloqué
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Sous embargo
       *[no] ⌛️ L’embargo est levé
    }
desk-held-due = 🔒 <code>{ $id }</code> devait partir { $day } à { $time }, mais il est bloqué : il attend. Une fois débloqué, la question sera posée de nouveau.
error-on_hold = L’article { $id } est bloqué : rien ne l’envoie tant que personne ne le débloque. /status { $id } dit par qui et pourquoi.
error-embargo_stands = L’article { $id } est encore sous embargo. Programmez-le pour la fin, ou levez l’embargo : /status { $id }
queue-held-head = 🔒 <b>Bloqués</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject } : bloqué, en pause avant la copie suivante. Une fois débloqué, /status { $status } le relance.
