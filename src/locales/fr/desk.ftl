# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 En attente : { $count } envoi. Qu'en faire ?
        [many] 🛑 En attente : { $count } d'envois. Qu'en faire ?
       *[other] 🛑 En attente : { $count } envois. Qu'en faire ?
    }
unhalt-all-button = Tous, dans l'ordre
unhalt-spread-button = Étaler sur une demi-heure
unhalt-fresh-button = Sans les éditions en retard d'1 h
unhalt-went =
    { $count ->
        [0] Rien ne part pour l'instant.
        [one] { $count } envoi part maintenant.
        [many] { $count } d'envois partent maintenant, dans l'ordre.
       *[other] { $count } envois partent maintenant, dans l'ordre.
    }
unhalt-later =
    { $count ->
        [one] { $count } autre commence à { $time }.
        [many] { $count } d'autres commencent un par un, le dernier à { $time }.
       *[other] { $count } autres commencent un par un, le dernier à { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } édition en retard est laissée de côté : ses articles viennent avec la suivante.
        [many] { $count } d'éditions en retard sont laissées de côté : leurs articles viennent avec les suivantes.
       *[other] { $count } éditions en retard sont laissées de côté : leurs articles viennent avec les suivantes.
    }
unhalt-not-halted = ▶️ Rien n'est suspendu : l'envoi marche.
sending-digest-words = 📰 Édition de { $time }, { $city }
list-line = • { $title }
list-more = … et { $count } de plus
health-standing =
    { $count ->
        [one] ⏸ { $count } envoi est en pause : /queue
        [many] ⏸ { $count } d'envois sont en pause : /queue
       *[other] ⏸ { $count } envois sont en pause : /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } par seconde · encore { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · reprend à { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · jusqu'à { $count } article pour l'instant
        [many] { queue-digests } · jusqu'à { $count } d'articles pour l'instant
       *[other] { queue-digests } · jusqu'à { $count } articles pour l'instant
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } autre résumé, { $from }
        [many] 📰 { $count } autres résumés, de { $from } à { $until }
       *[other] 📰 { $count } autres résumés, de { $from } à { $until }
    }
desk-move-button = 🕗 Déplacer
desk-cancel-button = ↩️ Annuler
desk-moved-toast = Déplacé
desk-too-late = ⏰ <code>{ $id }</code> devait partir { $day } à { $time } ({ $timeZone }), mais rien ne pouvait partir alors. Est-ce encore juste ? C'est un brouillon jusqu'à votre décision.
decision-announce-topics = Aux lecteurs de { $topics }.
decision-gone = C'est déjà décidé, ou trop ancien.
announce-leaving = ⏳ Part dans { $seconds } s
announce-due = 🕒 Part { $day } à { $time } ({ $timeZone })
announce-taken-back = ↩️ Repris : personne ne l'a.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (sa place dans les résumés et menus)
doubts = ⚠️ { $list }
doubt-front_page = une page d'accueil, pas un article
doubt-no_picture = sans image
doubt-no_readers = personne n'a ce thème
doubt-long_headline = titre de { $count } caractères
doubt-same_headline = même titre que <code>{ $id }</code>
doubt-alike = proche de <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] un autre brouillon de cette page
        [many] { $count } autres brouillons de cette page
       *[other] { $count } autres brouillons de cette page
    }
doubt-quiet = { readers-words } en heures calmes
publish-links-left-out = ⚠️ Un article a un seul lien : j'ai pris { $link }. Laissés de côté : { $count }.
publish-hint = Pour le publier, répondez-y par /publish : sa première ligne devient le titre.
desk-revised =
    { $who ->
        [cms] ✏️ Version { $version } : changée par le CMS { $day } à { $time }
        [person] ✏️ Version { $version } : changée par { $name } { $day } à { $time }
       *[somebody] ✏️ Version { $version } : changée { $day } à { $time }
    }
