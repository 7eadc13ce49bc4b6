# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Tout ce que je garde sur cette discussion, en un fichier
command-deletemydata-menu = Effacer toute trace de cette discussion
command-feedback-menu = Écrire à la rédaction

data-days-words =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }

consent-ask =
    <b>Puis-je mesurer deux choses ?</b>
    1. Les boutons que vous touchez sous les articles
    2. Le lien par lequel vous êtes venu

    Cela montre à la rédaction ce qui est utile. Les nouvelles arrivent de toute façon. Gardé { data-days-words } avec cette discussion, puis seulement en totaux sans nom. À changer quand vous voulez : /privacy
consent-accept-button = Accepter
consent-refuse-button = Refuser
consent-choose-button = Choisir
consent-switches =
    <b>Que puis-je mesurer ?</b>
    ✅ veut dire oui. Gardé { data-days-words } avec cette discussion, puis seulement en totaux sans nom. Ce que vous coupez est effacé.
consent-presses-button = Les boutons que je touche
consent-sources-button = Le lien qui m'a amené
consent-presses-words = les boutons que vous touchez sous les articles
consent-sources-words = le lien par lequel vous êtes venu
consent-toast =
    { $on ->
        [yes] Activé
       *[no] Coupé et effacé
    }
consent-nothing = Bien : rien n'est mesuré. Si vous changez d'avis : /privacy
consent-something = Merci. Je mesure { $what }, pendant { data-days-words }. À reprendre quand vous voulez : /privacy

privacy =
    <b>Ce que { $outlet } garde</b>
    • Le numéro de cette discussion et vos choix : thèmes, heures, fuseau, langue, ce que vous enregistrez, coupez ou suivez
    • Quand et comment vous êtes venu, comme preuve que vous l'avez voulu, et la semaine de votre dernier signe de vie
    • Quel article est arrivé ici : { data-days-words }, pour pouvoir le corriger
    • Ce que vous écrivez à la rédaction : cela reste dans sa discussion, avec votre prénom

    <b>Ce qu'il ne garde pas</b>
    Ni votre téléphone, ni ce que vous lisez. Rien n'est transmis.
privacy-unmeasured = <b>Mesuré</b> : rien. Seulement si vous dites oui.
privacy-measured = <b>Mesuré, parce que vous avez dit oui</b> : { $what }.
privacy-end = /stop arrête et efface tout, sauf quels articles vous sont arrivés ; /deletemydata efface cela aussi. Si vous me bloquez, tout est effacé après 90 jours.
privacy-contact = Questions : { $contact }
privacy-policy = <a href="{ $url }">Politique de confidentialité</a>
privacy-open-button = 🔒 Mes données
privacy-data-button = 📄 Tout, en un fichier
privacy-consent-button = 📊 Ce qui est mesuré
privacy-delete-button = 🗑 Tout effacer

mydata-caption = Tout ce que je garde sur cette discussion, avec une phrase pour chaque partie. Tout éditeur de texte l'ouvre.
mydata-about-words = Tout ce que { $outlet } garde sur cette discussion. null : il n'y en a pas.
mydata-part-record-words = Vos choix, depuis quand, et comment vous étiez servi avant les derniers changements. Jusqu'à /stop.
mydata-part-capped-words = Ce qui est arrivé aussitôt ces jours-là, pour que votre limite tienne. Deux jours.
mydata-part-consents-words = Quand et comment vous êtes venu, et ce que vous laissez mesurer. Jusqu'à /stop.
mydata-part-arrival-words = Ce qui vous a amené aujourd'hui : un départ ou un lien. Gardé un jour.
mydata-part-presses-words = Les boutons touchés sous les articles, parce que vous l'acceptez. Ensuite des totaux sans nom.
mydata-part-source-words = Le lien par lequel vous êtes venu, parce que vous l'acceptez. Ensuite un total sans nom.
mydata-part-input-words = Ce qu'on vous a demandé d'écrire. Gardé un quart d'heure.
mydata-part-updates-words = Vos messages qui ont fait trébucher le programme, pour son exploitant. Gardés une semaine.
mydata-part-notes-words = Des notes disant que quelque chose a été dit, pour ne pas le redire. Une semaine au plus.
mydata-part-saved-words = Les articles que vous avez enregistrés, avec titre et lien. Jusqu'à ce que vous les retiriez.
mydata-part-reminders-words = Quels articles vous reviennent, et quand. Jusqu'à leur retour.
mydata-part-invites-words = Votre code d'invitation et combien sont venus par lui, jamais qui. Jusqu'à /stop.
mydata-part-reading-words = Si vous voulez les textes entiers en une page. Jusqu'à /stop.
mydata-part-copies-words = Quels articles sont arrivés ici et quand, pour pouvoir les corriger. /deletemydata l'efface.
mydata-part-role-words = Votre rôle à la rédaction et vos derniers actes. C'est un chef qui vous le retire.
mydata-part-feedback-words = Où sont vos messages chez la rédaction, pour qu'une réponse vous trouve. Les textes sont là-bas.
mydata-name-record-words = vos choix
mydata-name-capped-words = ce qui est arrivé aussitôt
mydata-name-consents-words = comment vous êtes venu et ce que vous acceptiez
mydata-name-arrival-words = ce qui vous a amené aujourd'hui
mydata-name-presses-words = les boutons touchés
mydata-name-source-words = le lien qui vous a amené
mydata-name-input-words = une question ouverte
mydata-name-updates-words = des messages mis de côté
mydata-name-notes-words = des notes
mydata-name-saved-words = articles enregistrés
mydata-name-reminders-words = rappels
mydata-name-invites-words = votre invitation
mydata-name-reading-words = votre façon de lire les textes entiers
mydata-name-copies-words = quels articles vous sont arrivés
mydata-name-role-words = votre rôle
mydata-name-feedback-words = des messages à la rédaction

deletemydata-ask =
    <b>Tout effacer ?</b>
    Vos choix, ce que vous avez enregistré, et quels articles sont arrivés ici : les corrections ne les trouveront plus. Ce qui est dans la discussion reste jusqu'à ce que vous l'effaciez dans Telegram.
deletemydata-yes-button = Oui, tout effacer
deletemydata-no-button = Non, garder
deletemydata-kept = Bien, rien n'a été effacé.
deletemydata-toast = Effacé
deletemydata-done =
    <b>Effacé.</b> Il y avait : { $what }.

    Plus rien n'est gardé sur cette discussion et je n'envoie plus rien. /start recommence.
deletemydata-nothing = Il n'y a rien à effacer : je ne garde rien sur cette discussion. /start commence.
deletemydata-role = Votre rôle à la rédaction reste : c'est un chef qui vous le retire.
deletemydata-blocked = La rédaction ne prend pas de messages d'ici ; il en reste une marque où personne ne peut lire le numéro de cette discussion.

feedback-usage = Écrivez-le derrière la commande : <code>/feedback Pourquoi rien sur le port ?</code> Ou répondez à un article. À la rédaction, des gens le lisent, avec votre prénom.
feedback-sent = ✉️ La rédaction l'a reçu. Une réponse arriverait ici.
feedback-offer = Est-ce pour la rédaction ? Des gens y lisent, avec votre prénom.
feedback-send-button = ✉️ Envoyer à la rédaction
feedback-no-button = Non
feedback-dropped = Bien, cela reste entre nous.
feedback-too-many = La rédaction a déjà plusieurs messages de vous. Écrivez de nouveau un peu plus tard.
feedback-busy = Beaucoup écrivent à la rédaction en ce moment. Envoyez-le dans quelques minutes :
feedback-blocked = La rédaction ne prend pas de messages de cette discussion.
feedback-nobody = La rédaction n'est pas joignable d'ici pour le moment.
feedback-too-long = La rédaction prend au plus { $most } caractères à la fois ; il y en a { $length }.
feedback-text-only = Je ne prends que du texte, pour la rédaction aussi. Écrivez-le avec des mots : <code>/feedback …</code>
feedback-lost = Le message n'est plus là. Écrivez-le de nouveau : <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> dans { $title }
feedback-on-story = Sur <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Répondez à ce message : le lecteur le reçoit comme réponse de la rédaction.</i>
feedback-block-button = 🚫 Bloquer
feedback-unblock-button = 🚫 Bloqué · Débloquer
feedback-block-toast = Plus rien ne vient de là pendant 90 jours.
feedback-unblock-toast = Les messages de là reviennent.
feedback-expired-toast = Trop vieux : plus personne ne sait qui l'a écrit.
feedback-answer =
    <b>La rédaction répond :</b>
    { $text }
feedback-answered = ↩️ Le lecteur l'a reçu.
feedback-take-back-button = Reprendre
feedback-taken-back = Repris : ce n'est plus chez le lecteur.
feedback-not-taken-back-toast = Telegram ne me laisse plus l'effacer.
feedback-answer-text-only = On répond aux lecteurs par du texte. Rien n'a été envoyé.
feedback-answer-too-long = Au plus { $most } caractères vont à un lecteur à la fois ; il y en a { $length }. Rien n'a été envoyé.
feedback-unreachable = Le lecteur n'est plus joignable : rien n'a été envoyé.
feedback-erased = 🗑 <i>Effacé par qui l'avait écrit.</i>
