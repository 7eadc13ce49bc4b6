# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Garder
story-saved-button = Gardé ✓
story-mute-button = Taire
story-unmute-button = Ne plus taire
story-more-button = Plus

# Below a story in a group or channel.
story-read-on-button = Lire la suite dans le bot

# What the buttons below a story have done.
story-saved-toast = Gardé. /saved montre tout.
story-unsaved-toast = N'est plus gardé
story-muted-toast = Vous ne recevrez pas la suite de cette histoire.
story-unmuted-toast = Vous recevez de nouveau la suite de cette histoire.
story-followed-toast = Vous recevez aussitôt chaque suite.
story-unfollowed-toast = Vous ne suivez plus cette histoire.

# Behind ⋯ below a story.
story-follow-button = Suivre cette histoire
story-unfollow-button = Ne plus suivre cette histoire
story-less-button = Moins : { $topic }
story-less-digest-button = Résumé seulement
story-less-breaking-button = Urgent seulement
story-less-none-button = Plus rien : { $topic }
story-less-digest-toast = { $topic } : désormais dans un résumé seulement
story-less-breaking-toast = { $topic } : désormais les urgences seulement
story-remind-button = Me le rappeler
story-remind-tonight-button = Ce soir, { $time }
story-remind-tomorrow-button = Demain, { $time }
story-remind-weekend-button = Week-end : { $day }, { $time }
story-remind-off-button = Pas de rappel
story-remind-toast = ⏰ Il revient { $day } à { $time }.
story-remind-off-toast = Pas de rappel pour cet article
story-reminder =
    ⏰ Vous vouliez y revenir :
    { $title }
story-reminder-withdrawn =
    ⏰ Vous vouliez revenir à un article retiré depuis :
    { $title }
story-share-button = Partager
story-share-copy-button = Copier le lien
story-share-send-button = Envoyer dans une discussion
story-back-button = ‹ Retour

# Why a story came: what matched when it was sent.
story-why-button = Pourquoi ceci ?
story-why-topic-toast = Reçu parce que vous avez choisi : { $topic }.
story-why-breaking-toast = Reçu parce que vous voulez aussitôt les urgences : { $topic }.
story-why-story-toast = Reçu parce que vous suivez cette histoire.
story-why-filter-toast = Reçu parce que vous suivez : { $what }.
story-why-unknown-toast = Vous l'avez ouvert vous-même, ou c'est trop ancien pour que je le sache encore.
story-why-breaking-off-button = Plus d'urgences aussitôt
story-why-unfollow-button = Ne plus suivre { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = « { $text } »
filter-by-words = par { $text }
filter-from-words = source : { $text }
filter-old-story-words = une histoire plus ancienne

# /mute and /unmute.
mute-title =
    <b>Mis en sourdine</b>
    Touchez pour le rétablir.
mute-none = <b>Mis en sourdine</b> : rien encore.
mute-usage =
    Pour écarter des articles, nommez un mot, une expression, un auteur ou une source :
    <code>/mute football</code>
    <code>/mute « mercato d'hiver »</code>
    <code>/mute par Ada Reed</code>
    <code>/mute source Reuters</code>
mute-added = 🔕 En sourdine : { $what }. Ce qui y correspond reste à l'écart. /mute montre tout.
mute-already = Déjà en sourdine : { $what }. /mute montre tout.
mute-removed = 🔔 N'est plus en sourdine : { $what }.
mute-removed-toast = N'est plus en sourdine : { $what }
mute-not-there = Vous ne mettez pas en sourdine : { $what }. Voici ce qui l'est :
mute-held =
    { $count ->
        [one] { $count } article écarté cette semaine.
        [many] { $count } d'articles écartés cette semaine.
       *[other] { $count } articles écartés cette semaine.
    }
mute-show-button = Montrer
mute-held-title = <b>Écartés cette semaine</b>

# /follow and /unfollow.
follow-title =
    <b>Suivi</b>
    Touchez pour ne plus suivre.
follow-none = <b>Suivi</b> : rien encore.
follow-usage =
    Pour recevoir des articles aussitôt, quels que soient vos thèmes, nommez un mot, une expression, un auteur ou une source :
    <code>/follow football</code>
    <code>/follow « mercato d'hiver »</code>
    <code>/follow par Ada Reed</code>
    <code>/follow source Reuters</code>
follow-added = ⭐ Suivi : { $what }. Ces articles arrivent aussitôt, quels que soient vos thèmes et vos heures. /follow montre tout.
follow-already = Déjà suivi : { $what }. /follow montre tout.
follow-removed = N'est plus suivi : { $what }.
follow-removed-toast = N'est plus suivi : { $what }
follow-not-there = Vous ne suivez pas : { $what }. Voici ce que vous suivez :
filter-full = Je n'en garde pas plus de { $most }. Touchez-en un pour faire de la place :

# /stories.
stories-title =
    <b>Vos histoires</b>
    Touchez un numéro pour y mettre fin.
stories-followed = ⭐ <b>Suivies</b> : chaque suite aussitôt
stories-muted = 🔕 <b>En sourdine</b> : pas de suite
stories-none = Vous ne suivez ni ne taisez aucune histoire. Les boutons sous un article le font.

# /save and /saved.
save-usage = Quel article ? Répondez-lui par /save, ou tapez son identifiant ou son lien : <code>/save k7m2qa</code>. Le premier bouton sous un article fait de même.
save-done =
    🔖 Gardé : { $title }
    /saved montre tout.
save-unknown = Je ne connais pas d'article « { $word } ». Son identifiant a six lettres et chiffres, comme <code>k7m2qa</code> ; son lien convient aussi. Ou répondez à l'article par /save.
save-not-shown = Le message auquel vous avez répondu ne montre aucun article que je connaisse encore.
save-several = Ce message montre plusieurs articles. Lequel ?
saved-title =
    { $count ->
        [one] 🔖 <b>Gardé</b> : { $count } article
        [many] 🔖 <b>Gardé</b> : { $count } d'articles
       *[other] 🔖 <b>Gardé</b> : { $count } articles
    }
saved-none = Rien n'est encore gardé. Le premier bouton sous un article, ou /save en réponse, le garde ici.
saved-remove-button = Retirer…
saved-done-button = ‹ Fini
saved-clear-button = Tout retirer
saved-clear-ask =
    { $count ->
        [one] Retirer l'unique article gardé ?
        [many] Retirer les { $count } d'articles gardés ?
       *[other] Retirer les { $count } articles gardés ?
    }
saved-clear-yes-button = Oui, tout retirer
saved-clear-no-button = Non, garder
saved-cleared-toast = Tout est retiré
saved-full-toast = { $most } sont déjà gardés, pas plus. /saved fait de la place.
saved-withdrawn-words = retiré

# The newsroom: a follow-up of a story.
followup-usage =
    Quelle histoire continue, et où ? Son identifiant ou son lien, puis la page de la suite :
    <code>/followup k7m2qa https://… #world</code>
    Ou /followup et la page en réponse à un de ses exemplaires.
desk-follows = ↪️ Suite de <code>{ $id }</code> : { $title }

# Telegram's menu and /help.
command-stories-menu = Les histoires suivies ou mises en sourdine
command-mute-menu = Écarter un mot, un auteur, une source
command-unmute-menu = Rétablir ce qui est écarté
command-follow-menu = Suivre un mot, un auteur, une source
command-unfollow-menu = Ne plus suivre
command-save-menu = Garder un article pour plus tard
command-saved-menu = Ce que vous avez gardé
command-followup-menu = Publier la suite d'une histoire
