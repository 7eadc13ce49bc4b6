# Les flux : ce que les chefs voient et pressent, et ce qui est dit à la rédaction.

feeds-usage =
    <code>/feeds add https://exemple.org/rss #monde</code> les nouveautés deviennent des brouillons
    <code>/feeds add https://exemple.org/rss #monde auto</code> elles sont publiées
    avec un nombre, autant des plus récentes tout de suite ; l'adresse d'une page convient aussi
    <code>/feeds 3</code> en ouvre un · <code>/feeds export</code> les donne tous en fichier (OPML)
    <code>/feeds import #monde</code> sous un fichier, ou en réponse à celui-ci, ajoute tout ce qu'il contient
feeds-reading = 📡 Je lis le flux…
feeds-added = 📡 <b>{ $title }</b> est le flux { $number }, avec { feeds-entries-words }. { feeds-first-words } seul ce qui paraît désormais { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } article
        [many] { $entries } d'articles
       *[other] { $entries } articles
    }
feeds-first-words =
    { $takeFirst ->
        [0] Ceux-là sont tenus pour connus :
       *[other] Les { $takeFirst } plus récents arrivent maintenant, puis
    }
feeds-mode-words =
    { $mode ->
        [auto] est publié
       *[review] devient un brouillon
    }
feeds-removed = <b>{ $title }</b> n'est plus lu.
feeds-bad-number = « { $word } » n'est pas le numéro d'un flux. /feeds les montre.
feeds-list = <b>Flux</b>
feeds-none = Pas encore de flux.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Le flux { $number }, <b>{ $title }</b>, échoue depuis plus d'une heure : { feed-fault-words }. Je continue, de plus en plus rarement ; /feeds { $number } en montre plus.
feeds-healed = ✅ Le flux { $number }, <b>{ $title }</b>, est rétabli.
feeds-gone = Le flux { $number }, <b>{ $title }</b>, se dit fermé pour toujours. Je demande encore une fois par jour pendant un mois ; /feeds { $number } le retire ou change son adresse.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } nouveau brouillon de <b>{ $title }</b> : /drafts
        [many] 📝 { $count } de nouveaux brouillons de <b>{ $title }</b> : /drafts
       *[other] 📝 { $count } nouveaux brouillons de <b>{ $title }</b> : /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 { $count } article d'un flux part
        [many] 📡 { $count } d'articles de flux partent
       *[other] 📡 { $count } articles de flux partent
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · flux { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · les nouveautés partent d'elles-mêmes
       *[review] { $topics } · les nouveautés deviennent des brouillons
    }
feed-paused = ⏸ <b>En pause</b> : personne ne le lit.
feed-ill =
    { $times ->
        [one] ⚠️ Échec { $day } à { $time } : { feed-fault-words }.
        [many] ⚠️ { $times } d'échecs de suite, le dernier { $day } à { $time } : { feed-fault-words }.
       *[other] ⚠️ { $times } échecs de suite, le dernier { $day } à { $time } : { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] il se dit fermé pour toujours
        [not_a_feed] ce qu'il envoie n'est pas un flux
       *[other] { page-refusal-words }
    }
feed-read = Lu { $day } à { $time }
feed-never-read = Pas encore lu
feed-new = Dernière nouveauté { $day } à { $time }
feed-nothing-new = Rien de nouveau jusqu'ici
feed-last-fault = Dernier échec { $day } à { $time } : { feed-fault-words }
feed-rhythm = Entre deux articles : { $gap }
feed-due = Prochaine lecture { $day } à { $time }
feed-due-now = Lecture en cours
feed-hub = Son hub nous prévient aussitôt
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = lu en { $charset }
feed-quirk-pageText-words = texte de la page
feed-quirk-ignoreDates-words = dates ignorées
feed-quirk-byAddress-words = reconnu par l'adresse
feed-pause-button = ⏸ Pause
feed-resume-button = ▶️ Reprendre
feed-poll-button = 🔄 Lire maintenant
feed-mode-button =
    { $mode ->
        [auto] Auto
       *[review] Relecture
    }
feed-topics-button = 🏷 Sujets
feed-report-button = 📋 Son contenu
feed-quirks-button = ⚙️ Récalcitrant ?
feed-address-button = 🔗 Adresse
feed-remove-button = 🗑 Retirer
feed-list-button = ‹ Flux
feed-refresh-button = ↻
feed-choose-topics = Sous quels sujets partent ses articles ? Touchez pour changer.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Pour un flux mal lu. Il est relu après chaque changement ; « Son contenu » montre ce qui en est venu.
feed-pageText-button =
    { $on ->
        [yes] Texte de la page ✓
       *[no] Texte de la page ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Ignorer ses dates ✓
       *[no] Ignorer ses dates ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Reconnu par l'adresse ✓
       *[no] Reconnu par l'adresse ✗
    }
feed-charset-button = Lettres fausses ? Encodage…
feed-charset-set-button = Encodage : { $charset }
feed-charset-auto-button = Comme il le dit
feed-choose-charset = Dans quel encodage est-il écrit ?
feed-ask-remove = Retirer <b>{ $title }</b> ? Ce qui est connu de ses articles est oublié ; ceux qui sont partis restent.
feed-really-remove-button = 🗑 Oui, le retirer
feed-keep-button = Le garder
feed-ask-address = Envoyez-moi sa nouvelle adresse, ou celle d'une page qui y mène. Ce qui est connu de ses articles reste.
feed-paused-toast = En pause
feed-resumed-toast = Il est lu de nouveau, maintenant
feed-polled-toast = Lecture lancée ; ↻ montre le résultat
feed-mode-toast =
    { $mode ->
        [auto] Les nouveautés partent d'elles-mêmes
       *[review] Les nouveautés deviennent des brouillons
    }
feed-quirk-toast = Changé ; il est relu
feed-removed-toast = Retiré
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } à { $time } : { $count } article
        [many] 📋 <b>{ $title }</b>, { $day } à { $time } : { $count } d'articles
       *[other] 📋 <b>{ $title }</b>, { $day } à { $time } : { $count } articles
    }
feed-report-none = 📋 <b>{ $title }</b> n'a pas été lu ces derniers jours.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] déjà connu
        [first] là quand il a été ajouté
        [old] trop ancien pour partir de lui-même
        [elsewhere] un rédacteur ou un autre flux a apporté cette page
        [draft] brouillon
        [held] brouillon, car retenu
        [sent] parti de lui-même
        [changed] changé, et des lecteurs l'ont
       *[quiet] changé, aucun lecteur ne l'a
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } article d'un coup de <b>{ $title }</b> : sans doute une erreur de leur part. Il attend en brouillon.
        [many] ⚠️ { $count } d'articles d'un coup de <b>{ $title }</b> : sans doute une erreur de leur part. Ils attendent en brouillon.
       *[other] ⚠️ { $count } articles d'un coup de <b>{ $title }</b> : sans doute une erreur de leur part. Ils attendent en brouillon.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ Plus rien n'est connu dans <b>{ $title }</b>, bien que ce soit antérieur à ma dernière lecture : ses adresses semblent avoir changé. { $count } article attend en brouillon.
        [many] ⚠️ Plus rien n'est connu dans <b>{ $title }</b>, bien que ce soit surtout antérieur à ma dernière lecture : ses adresses semblent avoir changé. { $count } d'articles attendent en brouillon.
       *[other] ⚠️ Plus rien n'est connu dans <b>{ $title }</b>, bien que ce soit surtout antérieur à ma dernière lecture : ses adresses semblent avoir changé. { $count } articles attendent en brouillon.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> a changé { $count } article que des lecteurs ont.
        [many] ✏️ <b>{ $title }</b> a changé { $count } d'articles que des lecteurs ont.
       *[other] ✏️ <b>{ $title }</b> a changé { $count } articles que des lecteurs ont.
    }
feed-moved = 📦 <b>{ $title }</b> a déménagé pour de bon sur un autre site : <code>{ $to }</code>. Il y est lu tant que l'ancienne adresse y mène.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Tout envoyer
feed-drafts-button = 📝 Garder en brouillon
feed-discard-all-button = 🗑 Tout jeter
feed-correct-all-button = ✏️ Tout corriger
feed-show-button = 👁 Montrer
feed-ignore-button = Ignorer
feed-follow-button = ✅ Le suivre
feed-stay-button = Garder l'ancienne
feed-ask-all =
    { $matter ->
        [edited] Corriger { feed-stories-words } comme dans la source, dans tous les exemplaires ?
       *[other] Envoyer { feed-stories-words } aux lecteurs maintenant ?
    }
feed-ask-none = Jeter { feed-stories-words } ?
feed-stories-words =
    { $count ->
        [one] { $count } article
        [many] { $count } d'articles
       *[other] { $count } articles
    }
feed-yes-button = Oui
feed-no-button = Non
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b> : { feed-stories-words } en route.
        [drafts] 📝 <b>{ $title }</b> : { feed-stories-words } en brouillon. /drafts
        [discarded] 🗑 <b>{ $title }</b> : { feed-stories-words } à la corbeille.
        [corrected] ✏️ <b>{ $title }</b> : { feed-stories-words } après correction.
        [ignored] <b>{ $title }</b> : { feed-stories-words } sans correction.
        [followed] ✅ <b>{ $title }</b> est lu désormais à sa nouvelle adresse.
        [stayed] <b>{ $title }</b> garde son ancienne adresse.
       *[paused] ⏸ <b>{ $title }</b> est en pause.
    }
feed-decided-toast = Déjà décidé
feed-edited-list = ✏️ Changés par <b>{ $title }</b>. Un numéro ouvre l'article, avec « Comme à la source ».

feed-import-usage = Envoyez-moi une liste de flux (OPML) avec <code>/feeds import #monde</code> en légende, ou répondez ainsi à une liste. Ses dossiers deviennent des sujets s'ils portent le même nom ; le reste va sous ceux que vous nommez. Avec <code>auto</code>, les articles partent d'eux-mêmes.
feed-import-reading = 📥 Je lis la liste…
feed-import-no-file = Je n'ai pas pu obtenir ce fichier : 2 Mo au plus. L'envoyer de nouveau ?
feed-import-no-list = Il n'y a pas de flux dans ce fichier. Une liste est un fichier OPML, comme les lecteurs de flux en exportent.
feed-import-going = 📥 { $bar } { $share } · { $done } sur { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>{ $added } flux sur { $count } en place</b>
        [many] 📥 <b>{ $added } flux sur { $count } en place</b>
       *[other] 📥 <b>{ $added } flux sur { $count } en place</b>
    }
feed-import-failed = • { $title } : { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] il y est déjà
        [topic_required] aucun de ses dossiers n'est un sujet, et vous n'en avez nommé aucun
       *[other] { feed-fault-words }
    }
