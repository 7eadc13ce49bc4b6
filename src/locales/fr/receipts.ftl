# Ce qui est dit aux rédacteurs des corrections, retraits, annonces, de la vitesse payante, et de ce qui va mal pendant
# un envoi.

# Des nombres avec leur mot ; d'autres phrases les citent.
readers-words =
    { $readers ->
        [one] { $readers } lecteur
        [many] { $readers } de lecteurs
       *[other] { $readers } lecteurs
    }
chats-words =
    { $chats ->
        [one] { $chats } groupe ou canal
        [many] { $chats } de groupes et de canaux
       *[other] { $chats } groupes et canaux
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } et { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } exemplaire
        [many] { $copies } d'exemplaires
       *[other] { $copies } exemplaires
    }
stars-words =
    { $stars ->
        [one] { $stars } étoile
        [many] { $stars } d'étoiles
       *[other] { $stars } étoiles
    }
duration-seconds-words = { $n } s
duration-minutes-words = environ { $n } min
duration-hours-words = environ { $n } h

# Ce qui part, en peu de mots.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Correction de <code>{ $id }</code>, version { $version }
        [retraction] 🚫 Retrait de <code>{ $id }</code>
        [announcement] 📢 Annonce <code>{ $id }</code>
       *[digest] 📰 Résumé <code>{ $id }</code>
    }
subject-titled = { subject } « { $title } »

receipt-sending =
    { $bar } { $share }
    { $delivered } remis · { $failed } injoignables · { $rate } par seconde
receipt-sending-left = { receipt-sending } · encore { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    « { $title } »
receipt-state-words =
    { $state ->
        [planning] 📣 Envoi en cours
        [sending] 📣 Envoi en cours
        [paused] ⏸ En pause
        [halted] 🛑 Suspendu
        [done] ✅ Envoyé
        [rewritten] ✅ Fait
       *[cancelled] ⏹ Arrêté
    }
# Une ligne de la liste des versions ; ce qui suit " · " s'ajoute s'il y en a.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words } : { $delivered } sur { copies-words }
receipt-line-stopped = { $count } non envoyées
receipt-line-unreachable = { $count } injoignables
receipt-line-unknown = { $count } inconnus
receipt-line-pending = { $count } à venir
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Personne ne le voulait tout de suite : il attend les résumés.
receipt-nobody-digest = Il n'y avait personne à qui l'envoyer.
receipt-nobody-announcement = Il n'y a encore personne à qui le dire.
receipt-nobody-correction = Aucun lecteur n'en a d'exemplaire : désormais il part corrigé.
receipt-nobody-retraction = Aucun lecteur n'en a d'exemplaire, et personne n'en recevra.
receipt-delivered = Acceptés par Telegram : <b>{ $count }</b> sur { $planned }
receipt-rewritten = Réécrits : <b>{ $count }</b> sur { copies-words }
receipt-failed = { receipt-reason-words } : { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Ont bloqué le bot
        [deactivated] Compte supprimé
        [kicked] Bot retiré de la discussion
        [chat_not_found] Discussion introuvable
        [withdrawn] Ont changé d'avis entre-temps
        [refused] Refusé par Telegram
        [no_rights] La discussion ne nous laisse pas écrire
        [expired] Trop tard pour être envoyé
        [cancelled] Arrêté avant
        [vanished] Exemplaire supprimé ou trop ancien
        [set_aside] Mis de côté après une faute de notre part
        [erased] A effacé toutes ses données
       *[other] Autre
    }
receipt-unknown = Inconnu (réponse perdue) : { $count }
receipt-sent-again = Peut-être reçus deux fois (renvoyés après une réponse perdue) : { $count }
receipt-pending = Encore à envoyer : { $count }
receipt-halted-for =
    Telegram dit : <i>{ $words }</i>
    Plus rien ne part avant que vous touchiez Reprendre.
receipt-ask-again = Renvoyer <code>{ $id }</code> à { readers-words } dont la réponse s'est perdue ? Ils le recevront peut-être deux fois.
# In front of them, where they add up to more than were sent at once.
receipt-ways = Résumés compris, { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Tout de suite : { $count }
        [digests] Dans des résumés : { $count }
        [groups] Groupes : { $count }
       *[channels] Canaux : { $count }
    }
receipt-digests = Les lecteurs du résumé le trouvent dans leur prochain résumé.

correct-usage =
    Quel article, et qu'est-ce qui est juste ? Par exemple :
    <code>/correct k7m2qa titre: Le nouveau titre</code>

    Plusieurs à la fois, chacun à la ligne : <code>titre:</code> <code>chapeau:</code> <code>source:</code> <code>note:</code> (ce qui était faux ; les lecteurs le voient). Avec <code>material</code> après l'identifiant, les lecteurs reçoivent aussi un mot sous leur exemplaire.
    <code>/correct k7m2qa</code> seul propose des boutons.
correct-word-unknown = Je ne sais pas lire « { $word } ». Commencez chaque ligne par <code>titre:</code>, <code>chapeau:</code>, <code>source:</code> ou <code>note:</code>, par exemple <code>/correct k7m2qa titre: Le nouveau titre</code>
correct-title-missing = Il faut un titre. Écrivez le nouveau après <code>titre:</code>
correct-unchanged = <code>{ $id }</code> dit déjà exactement cela.

retract-usage =
    Quel article, et pourquoi ? Les lecteurs voient la raison à sa place :
    <code>/retract k7m2qa Les chiffres étaient faux.</code>
retract-reason-missing = Pourquoi ? Les lecteurs voient la raison à sa place : <code>/retract { $id } Les chiffres étaient faux.</code>

announce-usage =
    Que dois-je dire à tous ? <code>/announce Nous déménageons.</code>
    Ou répondez /announce à un message. Vous le voyez avant qu'il parte.

decision-correct =
    { $notify ->
        [yes] ✏️ Ci-dessus, <code>{ $id }</code> tel qu'il serait. À réécrire sur place chez les lecteurs : { copies-words }, avec un mot sous chacun.
       *[no] ✏️ Ci-dessus, <code>{ $id }</code> tel qu'il serait. À réécrire sur place chez les lecteurs : { copies-words }, sans bruit.
    }
decision-retract = 🚫 Ci-dessus, ce qui remplacerait <code>{ $id }</code>, dans { copies-words }. C'est définitif.
decision-announce = 📢 Ci-dessus, exactement ce que reçoivent les lecteurs. À { audience-words }, en { $took } ?
decision-asked-others =
    { $chats ->
        [0] Quelqu'un d'autre doit le valider, et je ne peux joindre aucun autre rédacteur. Il leur faut d'abord toucher Démarrer dans leur discussion avec moi.
       *[other] Quelqu'un d'autre doit le valider. Je l'ai montré aux autres ; cela attend un jour.
    }
decision-dropped = 🗑 Abandonné. Rien n'a changé.
decision-send-button = 📢 Envoyer
decision-correct-button = ✅ Corriger { copies-words }
decision-retract-button = 🚫 Retirer { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Un mot sous chaque exemplaire ✓
       *[no] 🔕 Un mot sous chaque exemplaire
    }
decision-drop-button = 🗑 Jeter
decision-dropped-toast = Abandonné
decision-gone-toast = C'est déjà décidé, ou trop vieux
decision-notify-toast =
    { $on ->
        [yes] Les lecteurs sont prévenus sous leur exemplaire
       *[no] Réécrit sans un mot
    }

paid-ask =
    ⚡ <code>{ $id }</code> part vers { readers-words }. À la vitesse gratuite, cela prend { $free } ; à la vitesse payante, { $paid }.
    Telegram prend 0,1 étoile par message au-dessus du débit gratuit : <b>au plus { stars-words }</b>, sur le solde du bot.
paid-switch-button =
    { $on ->
        [yes] ⚡ Vitesse payante ✓
       *[no] ⚡ Vitesse payante
    }
paid-yes-button = ⚡ Oui, jusqu'à { stars-words }
paid-no-button = Non
paid-toast =
    { $on ->
        [yes] ⚡ À la vitesse payante
       *[no] À la vitesse gratuite
    }

notices-halted =
    🛑 { $subject } est suspendu. Telegram dit : <i>{ $words }</i>
    Personne n'est perdu : /status { $status } reprend ou arrête.
notices-variant-refused = ⚠️ Telegram refuse { $subject } dans une langue ou une forme (<i>{ $words }</i>) : ces lecteurs ne le reçoivent pas, les autres si. /status { $status }
notices-picture-refused = 🖼 Telegram refuse l'image de { $subject } (<i>{ $words }</i>) ; l'article part sans elle : <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram a refusé la vitesse payante pour { $subject } (<i>{ $words }</i>) : l'envoi continue à la vitesse gratuite.
notices-set-aside = ⚠️ Une partie de { $subject } a fait tomber le programme plusieurs fois et a été mise de côté ; ses lecteurs ne l'ont pas reçue. /status { $status } les compte.
notices-heard = ✅ Telegram n'a pas répondu pendant { $silence } ; l'envoi continue, personne n'est oublié.
notices-flood = ⏳ Telegram nous a fait attendre { $wait } ; l'envoi continue, personne n'est oublié.
notices-update-set-aside = ⚠️ Un envoi d’un lecteur (mise à jour { $updateId }) a arrêté le programme plusieurs fois de suite et a été mis de côté. Tous les autres reçoivent leur réponse.
notices-nearly-full = ⚠️ Redis est presque plein : rien de nouveau ne part tant que l'exploitant n'a pas fait de place. Ce qui est en cours continue.
notices-store-empty = ℹ️ Le bot a démarré sur une base vide : aucun abonné. S'il y en avait, c'est un autre Redis, ou il a perdu ses données.

chat-refuses =
    { $topic ->
        [yes] ⚠️ Je ne peux pas écrire dans le sujet qui m'était donné dans <b>{ $title }</b>, et les nouvelles de { $outlet } n'y arrivent pas : il est fermé ou supprimé, ou je n'ai pas le droit d'envoyer des messages. Réparez cela, ou envoyez /topics dans le sujet qui doit les recevoir.
       *[no] ⚠️ Je n'ai pas le droit d'écrire dans <b>{ $title }</b> : les nouvelles de { $outlet } n'y arrivent pas. Donnez-moi le droit d'envoyer des messages (dans un canal : de publier), ou envoyez-y /stop et je me tais.
    }
notices-recipients-set-aside = ⚠️ Ce qui est enregistré de { readers-words } est illisible : { $subject } ne leur est pas parvenu. Tous les autres sont servis. /status { $status } les compte.
notices-unreadable = ⚠️ Ce qui est enregistré de { readers-words } est illisible : rien ne leur parvient tant que l'exploitant n'a pas regardé. Tous les autres sont servis.
notices-outage = 🌙 J'étais absent de { $from } à { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } résumé part en retard.
        [many] { $digests } de résumés partent en retard.
       *[other] { $digests } résumés partent en retard.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } a plus de six heures et attend le prochain, qui contient tout : { $times }.
        [many] { $digests } ont plus de six heures et attendent le prochain, qui contient tout : { $times }.
       *[other] { $digests } ont plus de six heures et attendent le prochain, qui contient tout : { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … et encore { $count }.
notices-more-words = encore { $count }
