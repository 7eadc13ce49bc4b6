# Ce qui est dit aux rédacteurs.

publish-usage =
    Envoyez un lien avec son thème et vous verrez ce que recevraient les lecteurs :
    <code>/publish https://… #monde</code>

    Sans aperçu : <code>/publish now https://… #monde</code>
    À une heure de votre horloge : <code>/publish at 2030-11-24 08:00 https://… #monde</code>
    Avec vos mots : /publish, puis à la ligne un titre, un chapeau et le lien ; ou répondez /publish à un message.
publish-time-missing = Quand ? Par exemple : <code>/publish at 2030-11-24 08:00 https://… #monde</code>
publish-time-unreadable = { $word } n'existe pas. Écrivez la date et l'heure ainsi : <code>2030-11-24 08:00</code>
publish-time-skipped = Il n'y a pas de { $word } ce jour-là : les horloges avancent. Écrivez une heure avant ou après.
publish-time-doubled = { $word } vient deux fois cette nuit-là, puisque les horloges reculent. Laquelle ?
publish-time-after-button = Juste après
publish-time-first-button = La première
publish-time-second-button = La seconde
publish-link-missing = Il faut le lien vers la source. Ajoutez-le : <code>{ $command } https://… #monde</code>
publish-word-unknown = Je ne sais pas lire « { $word } » : ni un lien, ni un thème. Un thème s'écrit <code>#monde</code>.
publish-reading = 📰 Je lis la page…
publish-known-warning = ⚠️ Les lecteurs ont déjà cette page (<code>{ $id }</code>). Elle ne repart que si vous touchez Publier.
publish-waiting-warning = ⚠️ Cette page est déjà en route (<code>{ $id }</code>, { $day } { $time }). Elle ne part une seconde fois que si vous touchez Publier.

desk-draft = 📝 <b>Brouillon</b> <code>{ $id }</code>. Ci-dessus, exactement ce que reçoivent les lecteurs.
desk-draft-by = 📝 <b>Brouillon</b> <code>{ $id }</code> de { $author }. Ci-dessus, exactement ce que reçoivent les lecteurs.
desk-moved = ⬇️ Montré de nouveau plus bas.
desk-changed = ✏️ <code>{ $id }</code> a peut-être changé depuis qu'il est affiché ici.
desk-changed-by = ✏️ <code>{ $id }</code> a été changé par { $name } depuis qu'il est affiché ici.
desk-changed-toast = Rien n'est fait : il a changé entre-temps
desk-look-again-button = 👁 Revoir
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Comme on le lit en { $language }
desk-topicless = ⚠️ <code>{ $id }</code> n'est pas parti : son thème a été supprimé. C'est de nouveau un brouillon.
desk-audience =
    { $breaking ->
        [yes] Tout de suite pour { audience-words }, y compris ceux du résumé qui veulent les urgences.
       *[no] Tout de suite pour { audience-words } ; les autres le trouvent dans leur résumé.
    }
desk-topics = Thèmes : { $topics }
desk-topics-none = Thèmes : aucun. Choisissez-en au moins un.
desk-for-editors = Un rédacteur le publie : il le trouve avec /drafts.
desk-with-photo = 🖼 Part avec votre photo.
desk-leaving = ⏳ <code>{ $id }</code> part vers { audience-words } dans { $seconds } s.
desk-no-sender = ⚠️ Rien ne part pour le moment : aucun processus d'envoi ne tourne. La personne qui exploite le bot doit en démarrer un ; rien n'est perdu d'ici là.
desk-halted = 🛑 Rien ne part : tout envoi est suspendu. /unhalt reprend.
desk-scheduled = 🕒 <code>{ $id }</code> part <b>{ $day } à { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code> est abandonné.
desk-published = 📣 <code>{ $id }</code> est publié.
desk-withdrawn = 🚫 <code>{ $id }</code> a été retiré { $day } à { $time } : { $reason }
desk-publish-button = ✅ Publier
desk-schedule-button = 🕒 Programmer
desk-breaking-button =
    { $on ->
        [yes] 🚨 Urgent ✓
       *[no] 🚨 Urgent
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Sans son ✓
       *[no] 🔕 Sans son
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Texte entier ✓
       *[no] 📖 Texte entier
    }
desk-topics-button = 🏷 Thèmes
desk-edit-button = ✏️ Modifier
desk-discard-button = 🗑 Jeter
desk-undo-button = ↩️ Annuler
desk-back-button = ◂ Retour
desk-title-button = Titre
desk-lead-button = Chapeau
desk-source-button = Source
desk-time-button = { $day } { $time }
desk-other-time-button = Une autre heure…
desk-pause-button = ⏸ Pause
desk-resume-button = ▶️ Reprendre
desk-stop-button = ⏹ Arrêter
desk-really-stop-button = ⏹ Oui, arrêter
desk-keep-sending-button = Continuer l'envoi
desk-send-again-button = 🔁 Renvoyer à { $count }
desk-really-again-button = 🔁 Oui, à { $count }
desk-not-again-button = Non
desk-correct-button = ✏️ Corriger
desk-retract-button = 🚫 Retirer
desk-proposed-button = 📰 Comme à la source
desk-repeats = ≈ Presque ce que dit <code>{ $ids }</code> : qui l'a ne reçoit pas celui-ci aussitôt ; les résumés le nomment « aussi sur ».
desk-anyway-button = 📣 Envoyer quand même
desk-anyway-toast = En route vers eux aussi
desk-choose-topics = Quels thèmes ? Touchez pour changer.
desk-choose-time = Quand doit-il partir ?
desk-choose-field = Que dois-je changer ?
desk-ask-discard = Jeter <b>{ $title }</b> ? Vous pourrez revenir dessus.
desk-ask-stop = Arrêter <code>{ $id }</code> ? Ceux qui ne l'ont pas encore reçu ne le recevront pas.
desk-ask-field-title = Envoyez-moi le nouveau titre.
desk-ask-field-lead = Envoyez-moi le nouveau chapeau, ou un simple <code>-</code> pour aucun.
desk-ask-field-source = Envoyez-moi le nom de la source, ou un simple <code>-</code> pour aucune.
desk-ask-field-time = Envoyez-moi la date et l'heure de votre horloge, par exemple <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Pourquoi est-il retiré ? Envoyez-moi la raison : les lecteurs la voient à sa place.
desk-saved-toast = Enregistré
desk-publishing-toast = C'est parti
desk-undone-toast = Repris, c'est de nouveau un brouillon
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Urgent : passe devant tout
       *[no] Un article ordinaire
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Sans son
       *[no] Avec son
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Avec le texte entier
       *[no] Titre et chapeau
    }
desk-paused-toast = En pause
desk-resumed-toast = C'est reparti
desk-stopped-toast = Arrêté
desk-stands-toast = Rien à faire : il en est comme vous le voyez
desk-sent-again-toast =
    { $readers ->
        [0] Plus personne n'est inconnu
       *[other] Renvoyé à { readers-words }
    }
desk-forgotten-toast = Cet envoi est trop ancien : il n'en reste rien
desk-topic-needed-toast = Choisissez d'abord au moins un thème
desk-undone = ↩️ <code>{ $id }</code> est de nouveau un brouillon ; personne ne l'a reçu.

status-usage = Lequel ? <code>/status k7m2qa</code>, son lien à la place de l'identifiant, ou /status en réponse à un message qui le montre. /published, /queue et /drafts les énumèrent.
status-bad-id = « { $word } » n'est pas l'identifiant d'un article. Il a six lettres et chiffres, comme <code>k7m2qa</code>.
named-link-unknown = Je ne connais aucun article avec le lien { $word }. /published, /queue et /drafts énumèrent ce qu'il y a.
named-nothing-shown = Le message auquel vous avez répondu ne montre aucun de nos articles. Tapez son identifiant ou son lien : /published, /queue et /drafts les énumèrent.
named-nothing-elsewhere = Le message de l'autre discussion n'est aucun des nôtres que je connaisse encore. Tapez l'identifiant ou le lien de l'article : /published, /queue et /drafts les énumèrent.
named-several = Ce message montre plusieurs articles. Lequel voulez-vous dire ?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Brouillon
        [scheduled] Programmé
        [published] Publié
        [retracted] Retiré
       *[discarded] Abandonné
    }

lists-drafts = <b>Brouillons</b> ({ $total }), le plus récent d'abord
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Aucun brouillon. <code>/publish https://… #monde</code> en crée un.
lists-queue = <b>En attente</b>, le prochain d'abord
lists-no-queue = Rien n'est programmé. <code>/publish at 2030-11-24 08:00 https://… #monde</code> programme.

published-list = <b>Publiés</b>, le plus récent d'abord
published-found = <b>Publiés</b>, avec « { $words } »
published-none = Rien n'est encore publié.
published-none-found = Rien de publié n'a « { $words } » dans son titre, son chapeau, son crédit ou son lien. /published énumère tout.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } tout de suite · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } tout de suite · <code>{ $id }</code>
    }
published-newer-button = ‹ Plus récents
published-older-button = Plus anciens ›

undo-nothing = Rien à annuler : vous n'avez rien publié, programmé, corrigé ni annoncé ces derniers temps qui ne soit déjà repris.
undo-correction = ↩️ La correction de <code>{ $id }</code> est reprise ; aucun exemplaire n'a changé.
undo-announcement =
    { $reached ->
        [0] ↩️ L'annonce est arrêtée ; personne ne l'a reçue.
       *[other] ↩️ L'annonce est arrêtée ; { undo-reached-words } déjà, personne d'autre ne la recevra.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } lecteur l'a
        [many] { $reached } de lecteurs l'ont
       *[other] { $reached } lecteurs l'ont
    }
undo-too-late =
    { $kind ->
        [publish] Il est parti : <code>/retract { $id }</code> le retire, <code>/correct { $id }</code> le corrige.
        [schedule] Il est parti : <code>/retract { $id }</code> le retire, <code>/correct { $id }</code> le corrige.
        [correct] La correction est déjà chez les lecteurs : <code>/correct { $id }</code> fait la suivante.
        [retract] <code>{ $id }</code> a été retiré, et le reste.
       *[other] L'annonce est arrivée chez tous.
    }
undo-none-done = Rien n'a été annulé.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Ne pas abandonner : { $title }
        [correct] ↩️ Ne pas corriger : { $title }
        [announce] ↩️ Ne pas annoncer : { $title }
       *[other] ↩️ Ne pas envoyer : { $title }
    }
undo-cancel-usage = Lequel ? <code>/cancel k7m2qa</code>, son lien à la place de l'identifiant, ou /cancel en réponse à un message qui le montre. /queue les énumère.

sending-usage = Lequel ? <code>{ $command } k7m2qa</code>, son lien à la place de l'identifiant, ou { $command } en réponse à un message qui le montre.
sending-not-sent = <code>{ $id }</code> n'est parti vers personne, il n'y a donc rien à mettre en pause.
sending-paused = ⏸ <code>{ $id }</code> est en pause. <code>/resumesend { $id }</code> reprend ; personne n'est oublié, personne ne le reçoit deux fois.
sending-resumed = ▶️ <code>{ $id }</code> repart.
# Nothing was done: it is none that can be paused, or resumed.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> est parti en entier : il n'y a plus rien à mettre en pause ni à reprendre. /status { $id } dit ce qu'il en est.
        [cancelled] ⏹ <code>{ $id }</code> a été arrêté pour de bon et ne repart pas. /status { $id } dit qui l'a.
        [paused] ⏸ <code>{ $id }</code> est déjà en pause. <code>/resumesend { $id }</code> reprend.
        [halted] 🛑 <code>{ $id }</code> est suspendu. <code>/resumesend { $id }</code> reprend.
        [planning] 📣 <code>{ $id }</code> vient à peine de commencer. Réessayez dans un instant.
       *[sending] 📣 <code>{ $id }</code> est en train de partir. <code>/pausesend { $id }</code> le met en pause.
    }
sending-kept = ▶️ L'envoi de <code>{ $id }</code> continue, rien n'a été arrêté.
sending-halted = 🛑 Tout envoi est suspendu, dans tous les processus. Les réponses aux lecteurs continuent. /unhalt reprend ; rien n'est perdu.
sending-unhalted = ▶️ L'envoi reprend là où il s'était arrêté.
notices-all-halted = 🛑 { $name } a suspendu tout envoi. /unhalt reprend ; rien n'est perdu.
notices-all-unhalted = ▶️ { $name } a relancé les envois, là où ils s'étaient arrêtés.

topic-admin-usage =
    <code>/topicadmin add monde 🌍 Monde</code>
    <code>/topicadmin rename monde International</code>
    <code>/topicadmin rename monde en World</code>
    <code>/topicadmin remove monde</code>
topic-admin-list = <b>Thèmes</b>
topic-admin-empty = Pas encore de thèmes.
topic-admin-added = Le thème <b>{ $name }</b> est créé. Un geste abonne : { $link }
topic-admin-renamed = S'appelle maintenant <b>{ $name }</b>.
topic-admin-ask-remove = Retirer <b>{ $name }</b> ? Plus rien n'y sera envoyé ; le recréer ramène ses lecteurs.
topic-admin-removed = <b>{ $name }</b> est retiré. Plus rien n'y est envoyé ; le recréer ramène ses lecteurs.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor ou chief)
    <code>/editors remove 4815162342</code>
    Le nombre est l'identifiant Telegram de la personne ; @userinfobot le donne.
    <code>/editors invite editor</code> crée un lien pour une personne. En réponse à quelqu'un, ou à un contact : <code>/editors add</code>
editors-list = <b>Rédaction</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] propriétaire
        [chief] chef
        [editor] rédacteur
       *[author] auteur
    }
editors-bad-id = « { $word } » n'est pas un identifiant Telegram. C'est un nombre comme <code>4815162342</code> ; @userinfobot donne le sien à chacun.
editors-bad-role = « { $word } » n'est pas un rôle : author, editor ou chief.
editors-assigned = <code>{ $userId }</code> est maintenant { role-words }. /help lui montre ses commandes.
editors-removed = <code>{ $userId }</code> n'a plus de rôle.
editors-no-role = <code>{ $userId }</code> n'a pas de rôle.
editors-invited = Lien pour une personne, qui devient ainsi { role-words }. Il sert une fois, pendant un jour : { $link }
editors-hidden = Cette personne cache son identité quand on transfère ses messages. Demandez-lui son identifiant, ou envoyez-lui un lien : <code>/editors invite</code>
editors-welcome = Vous êtes maintenant { role-words } à la rédaction de { $outlet }. /help montre ce que vous pouvez faire.
editors-joined = { $name } (<code>{ $userId }</code>) a accepté votre invitation et est maintenant { role-words }.
editors-invite-gone = Cette invitation a servi, ou date de plus d'un jour. Demandez-en une autre.
editors-told-removed = Vous n'avez plus de rôle à la rédaction de { $outlet }.
editors-left-scheduled = Encore programmé par cette personne ; un numéro l'ouvre, pour garder ou annuler :
editors-has-role = <code>{ $userId }</code> est déjà { role-words }. Pour le changer : <code>/editors add { $userId } editor</code> (author, editor ou chief)

newsroom-not-here = Les commandes de la rédaction marchent dans notre discussion privée et dans celle de la rédaction.

health-title = 🩺 <b>État</b>
health-heard = Telegram a donné des mises à jour il y a { $ago }.
health-never-heard = Telegram n'a encore donné aucune mise à jour.
health-senders =
    { $senders ->
        [0] Aucun processus n'envoie.
        [one] Un processus envoie.
        [many] { $senders } de processus envoient.
       *[other] { $senders } processus envoient.
    }
health-set-aside =
    { $updates ->
        [0] Aucune mise à jour n'est mise de côté.
        [one] Une mise à jour a arrêté le programme encore et encore ; elle est mise de côté et gardée une semaine.
        [many] { $updates } de mises à jour ont arrêté le programme encore et encore ; elles sont mises de côté et gardées une semaine. Les dernières :
       *[other] { $updates } mises à jour ont arrêté le programme encore et encore ; elles sont mises de côté et gardées une semaine. Les dernières :
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Effacer ce qui est mis de côté
health-dropped-toast = Effacé
notices-cms =
    { $what ->
        [handed_in] 📝 Le CMS propose <code>{ $id }</code> à la publication : { $title }
        [updated] ✏️ Le CMS a modifié <code>{ $id }</code> : { $title }
        [corrected] ✏️ Le CMS a corrigé <code>{ $id }</code> : { $title }
        [proposed] 📰 Le CMS a un autre texte pour <code>{ $id }</code> ; à vous de décider : { $title }
        [withdrawn] 🚫 Le CMS a retiré <code>{ $id }</code> : { $title }
       *[created] 📣 Le CMS a envoyé <code>{ $id }</code> : { $title }
    }
