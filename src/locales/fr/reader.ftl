# Ce qui est dit aux lecteurs, et aux administrateurs de groupes et de canaux.
# Une espace insécable précède : ? ! ; et se met dans « ».

# Le nom que la langue se donne.
language-name-words = Français

start-greeting =
    Bonjour, ici <b>{ $outlet }</b>. J'envoie des nouvelles, rien d'autre. Je ne garde aucun nom, et /stop arrête tout.

    Que puis-je vous envoyer ?
start-greeting-group =
    Bonjour, ici <b>{ $outlet }</b>. J'apporte les nouvelles dans cette discussion.

    Un administrateur choisit lesquelles : touchez des thèmes ici, ou tapez /subscribe.
start-no-topics =
    Bonjour, ici <b>{ $outlet }</b>. J'envoie des nouvelles, rien d'autre.

    La rédaction n'a pas encore créé de thèmes. Revenez un peu plus tard et touchez /start.
start-next-button =
    { $chosen ->
        [0] Suite ▸
        [one] Suite ▸ ({ $chosen } thème)
        [many] Suite ▸ ({ $chosen } thèmes)
       *[other] Suite ▸ ({ $chosen } thèmes)
    }
start-choose-first-toast = Choisissez d'abord au moins un thème.
start-when =
    Bien : { $topics }.

    Quand dois-je écrire ?
start-at-once-button = ⚡ Tout de suite
start-morning-button = ☕ Le matin, { $time }
start-evening-button = 🌙 Le soir, { $time }
start-both-button = ☕🌙 Les deux, { $morning } et { $evening }
start-back-button = ◂ Thèmes

cadence-instant-words = tout de suite, au fil de l'actualité
cadence-digest-words = en résumé à { $times }, { $days }
cadence-breaking-words = les urgences seules, tout de suite
cadence-off-words = désactivé
days-every-words = tous les jours
days-weekdays-words = du lundi au vendredi
days-weekend-words = le week-end
days-some-words = le { $days }

done-off = C'est fait. Je garde vos thèmes et n'envoie rien tant que vous n'avez pas choisi d'heure avec /digest.
done-no-topics-yet = Aucun thème choisi, donc rien n'arriverait. Choisissez avec /topics.

subscribe-added =
    ✅ Vous recevez désormais <b>{ $topics }</b>, { $cadence }.

    Une autre heure : /digest. Moins de thèmes : /topics. Tout arrêter : /stop.
subscribe-added-off = ✅ <b>{ $topics }</b> : c'est noté, mais l'envoi est désactivé. /digest pour le reprendre.
subscribe-already = Vous recevez déjà <b>{ $topics }</b>. /topics montre tout ce que vous recevez.
subscribe-choose-time-button = 🕗 Choisir l'heure
subscribe-more-topics-button = D'autres thèmes

unsubscribe-removed = C'est fait. Plus de <b>{ $topics }</b>. /topics montre ce qui reste.
unsubscribe-removed-all = C'est fait. Vous n'êtes plus abonné à aucun thème et je n'envoie rien. /topics pour recommencer, /stop efface aussi ce que je garde sur vous.
unsubscribe-not-subscribed = Vous n'étiez pas abonné à <b>{ $topics }</b>. /topics montre ce que vous recevez.
unsubscribe-nothing = Vous n'avez aucun thème, il n'y a donc rien à arrêter. /topics montre ce qu'il y a.
unsubscribe-ask = Quels thèmes dois-je arrêter ? Touchez-les, ou tapez <code>/unsubscribe all</code>.
unsubscribe-all-button = Tout désabonner

topics-title =
    <b>Thèmes</b>
    Touchez pour changer. ✅ : ce que vous recevez.
topics-summary = Vous recevez { $topics }, { $cadence }.
topics-summary-none = Vous ne recevez encore rien.
topics-summary-off = Choisi : { $topics }. L'envoi est désactivé ; /digest pour le reprendre.
topics-none = La rédaction n'a pas encore créé de thèmes. Revenez un peu plus tard.
topics-on-toast = ✅ { $topic } : activé
topics-off-toast = { $topic } : désactivé
topics-gone-toast = Ce thème n'existe plus.

digest-breaking-button = 🚨 Urgences seules
digest-off-button = Rien
digest-more-button = { $count } de plus ▸
digest-back-button = ◂ Retour
digest-why-button = Pourquoi ceci ?
digest-settings-button = ⚙️ Réglages
digest-because-toast = Vous avez choisi { $topics }, { $cadence }.
digest-because-none-toast = Vous avez choisi plus aucun thème, { $cadence }.
digest-other-clock-button = 🌍 Un autre fuseau
digest-set = Bien : un résumé à { $times }, { $days }. Le prochain : <b>{ $day } à { $time }</b> ({ $timeZone }). Rien de neuf, pas de message.
digest-set-instant = Bien : les articles arrivent tout de suite, dès leur publication.
digest-set-breaking = 🚨 Bien : les urgences de vos thèmes vous parviennent tout de suite, et rien d'autre. /digest pour retrouver le reste.
digest-set-off = Bien : je garde vos thèmes et n'envoie rien. /digest pour reprendre.
digest-time-unreadable = « { $word } » n'est pas une heure ou un jour que je comprends. Écrivez par exemple : <code>/digest 8h00</code>, <code>/digest 8:00 18:30 semaine</code>, <code>/digest 9:00 lun,jeu</code>, <code>/digest instant</code>, <code>/digest urgences</code> ou <code>/digest off</code>.
digest-time-missing = À quelle heure ? Ajoutez-en une, par exemple : <code>/digest 8h00 semaine</code>.
digest-too-many-times = C'est plus de { $most } fois par jour. Choisissez-en { $most } au plus, par exemple : <code>/digest 8:00 12:30 18:30</code>, ou <code>/digest instant</code>.
digest-mixed = « { $word } » va tout seul : <code>/digest instant</code>, <code>/digest urgences</code> ou <code>/digest off</code>. Ou donnez des heures : <code>/digest 8h00</code>.

time-zone-ask =
    <b>Quelle heure est-il chez vous ?</b>
    Je crois qu'il est { $now } ({ $timeZone }). Touchez votre heure, ou tapez votre ville : <code>/timezone Paris</code>
time-zone-which = Laquelle est près de chez vous ?
time-zone-set = Bien, votre fuseau est <b>{ $timeZone }</b> : il y est { $now }.
time-zone-next-digest = Prochain résumé : { $day } à { $time }.
time-zone-unknown = Je ne connais pas le lieu « { $word } ». Essayez la grande ville la plus proche, comme <code>/timezone Paris</code> ou <code>/timezone America/New_York</code>, ou touchez votre heure :
time-zone-did-you-mean = « { $word } » : vouliez-vous dire l'une de celles-ci ?
time-zone-other-button = Aucune de celles-ci

breaking-ask =
    { $on ->
        [yes] 🚨 Les urgences de vos thèmes vous parviennent tout de suite, quelles que soient vos heures.
       *[no] 🚨 Les urgences attendent votre résumé comme le reste.
    }
breaking-ask-alone = 🚨 Les urgences de vos thèmes vous parviennent tout de suite, et rien d'autre.
breaking-instant =
    🚨 Tout vous parvient tout de suite, urgences comprises. { $on ->
        [yes] Avec un /digest, les urgences arriveront quand même tout de suite.
       *[no] Avec un /digest, les urgences l'attendront.
    }
breaking-mixed =
    🚨 Thèmes en résumé : les urgences { $on ->
        [yes] arrivent tout de suite.
       *[no] l'attendent.
    } Tout le reste arrive tout de suite.
breaking-ask-off = L'envoi est désactivé, urgences comprises.
breaking-on = 🚨 Bien : les urgences de vos thèmes vous parviennent tout de suite.
breaking-off = Bien : les urgences attendent votre résumé comme le reste.
breaking-switch-on-button = 🚨 Les envoyer tout de suite
breaking-switch-off-button = Les garder pour le résumé
breaking-unreadable = « { $word } » n'est ni « on » ni « off ». Tapez <code>/breaking on</code> ou <code>/breaking off</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Urgences activées
       *[no] Urgences désactivées
    }

language-ask = Dans quelle langue dois-je écrire ?
language-set = Bien, j'écris en français.
language-unknown = Je ne parle pas encore « { $word } ». Je peux écrire en { $languages } :

settings-title = <b>Votre actualité</b>
settings-topics-button = Thèmes
settings-when-button = Quand
settings-clock-button = Fuseau
settings-breaking-button =
    { $on ->
        [yes] 🚨 Urgences : tout de suite
       *[no] 🚨 Urgences : au résumé
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Images : aperçu
        [photo] 🖼 Images : photo
       *[off] 🖼 Images : sans
    }
settings-pictures-toast =
    { $pictures ->
        [preview] L’image au-dessus du texte
        [photo] Une photo, l’article en légende
       *[off] Pas d'images
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Réglages
settings-toast = Enregistré

latest-title =
    { $stories ->
        [one] <b>Le dernier article</b>
        [many] <b>Les derniers articles</b>
       *[other] <b>Les derniers articles</b>
    }
latest-title-topic = <b>Les dernières nouvelles : { $topic }</b>
latest-none = Rien n'a encore été publié. J'écris dès qu'il y a du nouveau : /topics
latest-none-topic = Rien n'a encore été publié dans { $topic }. /latest montre tous les thèmes.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ S'abonner : { $topic }

help-title = <b>{ $outlet }</b> envoie des nouvelles ici : les thèmes que vous choisissez, quand vous le choisissez.
help-title-group = <b>{ $outlet }</b> apporte les nouvelles dans cette discussion. Ses administrateurs choisissent les thèmes et les heures.
help-newsroom = <b>Rédaction</b>
help-hint = Presque tout se fait par boutons : commencez par /topics ou /settings.

stop-ask = Arrêter tous les messages ? J'efface vos thèmes et vos heures.
stop-ask-empty = Vous ne recevez rien de moi en ce moment. Dois-je effacer ce que je garde sur cette discussion ?
stop-yes-button = Oui, arrêter
stop-no-button = Non, rester
stop-stopped = C'est fait. Je n'envoie plus rien, et ce que je gardais sur cette discussion est effacé, sauf quels articles y sont arrivés : quelques semaines, pour pouvoir les corriger. /start pour recommencer.
stop-stayed = Bien, rien n'a changé. /settings montre ce que vous recevez.
stop-toast = Arrêté
stop-nothing = Je ne garde rien sur cette discussion et n'envoie rien. /start pour commencer.

chats-admins-only = Seuls les administrateurs de cette discussion peuvent me dire quoi envoyer ici. Pour vous-même, écrivez-moi en privé.
chats-admins-only-toast = Seuls les administrateurs de cette discussion peuvent changer cela.

fallback-unknown-command = Je ne connais pas { $command }. /help montre tout ce que je sais faire.
fallback-unknown-command-near = Je ne connais pas { $command }. Vouliez-vous dire { $nearest } ? /help montre tout.
fallback-not-yours = Ce message est de quelqu'un d'autre : je n'exécute que ce que vous tapez vous-même.
fallback-forwarded = Je ne peux rien faire d'un message écrit par quelqu'un d'autre. /help montre ce que je comprends.
fallback-text = Je ne comprends que les commandes et les boutons. /topics choisit ce que vous recevez, /latest montre les nouvelles, /help le reste.
fallback-editor-link = Pour publier cette page : <code>/publish</code>, puis le lien et un thème, comme <code>/publish https://… #world</code>
fallback-dead-button-toast = Ce bouton ne marche plus. Tapez /settings ou /topics pour en avoir un neuf.
fallback-deep-link-unknown = Ce lien n'est plus valable. Voici ce que je peux vous envoyer :
fallback-deep-link-article-gone = Cet article n'est plus ici. /latest montre les nouveautés.
fallback-fault = Désolé, quelque chose n'a pas marché de mon côté. C'est noté. Réessayez dans une minute.
fallback-fault-toast = Désolé, quelque chose n'a pas marché. Réessayez.

flood-calm = ⏳ C'est plus à la fois que je ne peux répondre. Je fais tout, dans l'ordre, et je ne dis plus rien jusqu'à ce que ce soit calme ici.
