# La première minute, les liens qui y mènent, et les manières de la conversation.

start-digest-morning-button = ☕ Un résumé le matin
start-digest-evening-button = 🌙 Un résumé le soir
start-breaking-button = 🚨 Les urgences seulement
start-choose-button = Choisir les thèmes
start-look-again-button = 🔄 Regarder à nouveau
start-topics = Qu'est-ce qui vous intéresse ? Touchez, puis Suite.
start-clock =
    Ici ({ $city }), il est <b>{ $now }</b>. Et chez vous ?

    Touchez votre heure, écrivez-moi votre ville, ou envoyez votre position.
start-clock-same-button = { $now }, la même
start-place-button = 📍 Pas { $city } ?
first-digest =
    ✅ Premier résumé : <b>{ $day } à { $time }</b>, heure de { $city }.
    { $topics }. Plus : /topics
first-instant =
    ✅ Chaque article arrive dès sa publication.
    { $topics }. Plus : /topics
first-breaking =
    ✅ Les urgences arrivent tout de suite, et rien d'autre.
    { $topics }. Plus : /topics
reading-title = <b>À lire en attendant</b>
start-known = Heureux de vous revoir. Vous recevez <b>{ $topics }</b>, { $cadence }.
start-known-off = L'envoi est désactivé : rien n'arrive. Vous aviez choisi <b>{ $topics }</b>. Quand puis-je de nouveau écrire ?
link-who = Ici <b>{ $outlet }</b>. J'envoie des nouvelles, rien d'autre.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> va à tous ceux qui choisissent quand, et non quoi.
       *[no] <b>{ $name }</b> ne va qu'à ceux qui le choisissent.
    }
topic-admin-chosen-words = seulement à qui le choisit
topic-admin-default-usage = <code>/topicadmin default monde non</code>
free-link-unknown = Je ne connais pas d'article à cette adresse. /latest montre ce qui est nouveau, /help ce que je comprends.
free-clock-back-button = ◂ Revenir à { $city }
location-unknown = Je ne sais pas quelle heure il est là-bas. Écrivez-moi la grande ville la plus proche.
invite =
    Ce lien mène à <b>{ $outlet }</b>, et un appareil photo lit l'image. Faites passer :
    { $link }

    { $readers ->
        [0] Personne n'est encore venu par lui. Je compte, sans garder de noms.
        [one] { $readers } lecteur est venu par lui. Je compte, sans garder de noms.
        [many] { $readers } de lecteurs sont venus par lui. Je compte, sans garder de noms.
       *[other] { $readers } lecteurs sont venus par lui. Je compte, sans garder de noms.
    }
invite-share-button = 📨 Faire passer
invite-share-words = Les nouvelles de { $outlet } : vous choisissez quoi et quand.
command-invite-menu = Inviter quelqu'un : votre lien et son image
stop-why = Une question, si vous voulez : pourquoi ?
stop-too-much-button = Trop
stop-too-little-button = Trop peu
stop-wrong-topics-button = Mauvais thèmes
stop-thanks = Merci : c'est compté, sans votre nom. /start pour recommencer.
welcome-back = Bon retour parmi nous. Vous recevez de nouveau <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = Bon retour parmi nous. Aucun thème n'est choisi, donc rien n'arrive : /topics
still-welcome = Depuis trois mois, je n'ai plus de signe de vous. Suis-je encore le bienvenu ?
still-welcome-yes-button = 👍 Oui, comme avant
still-welcome-weekly-button = Une fois par semaine
still-welcome-stop-button = Arrêter
still-welcome-stayed = Bien : tout reste comme avant. /settings montre ce que vous recevez.
profile-description =
    { $outlet } vous envoie ici les nouvelles : les thèmes que vous choisissez, quand vous le choisissez. Aucun nom n'est gardé, et /stop arrête tout.

    Appuyez sur Démarrer : deux touches, et le premier résumé a son heure.
profile-about = Les nouvelles de { $outlet } : vos thèmes, à vos heures.
free-search-button = 🔎 À propos de « { $words } »
