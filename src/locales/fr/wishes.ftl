# Quand et combien : /digest, /settings, /quiet, /cap, /pause et /resume.

command-quiet-menu = Heures calmes
command-cap-menu = Combien par jour
command-pause-menu = Ne rien recevoir un moment
command-resume-menu = Finir la pause

cadence-silent-words = { $cadence }, sans son

when-title = <b>Quand les articles arrivent</b>
when-title-topic = <b>{ $topic } : quand ?</b>
when-now = Actuellement : { $cadence }.
when-like-the-rest = Comme le reste : { $cadence }.
when-next = Prochain résumé : <b>{ $day } à { $time }</b> ({ $timeZone }).
when-hint = D'autres heures, à taper : <code>/digest 7h15 18h30</code>
when-instant-button = ⚡ Tout de suite
when-breaking-button = 🚨 Urgences seules
when-off-button = Rien
when-rest-button = Comme le reste
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = lu, ma, me, je, ve, sa, di
when-every-button = Tous les jours
when-weekdays-button = Lun–ven
when-weekend-button = Week-end
when-sound-button =
    { $on ->
        [yes] 🔔 Avec son
       *[no] 🔕 Sans son
    }
when-hours-button = Toutes les heures
when-everything-button = Tout
when-topics-button = Un thème à part ▸
when-topics-ask = Quel thème arrive à son heure à lui ?
when-last-time-toast = Il faut garder une heure. Pour finir : Tout de suite, ou Rien.
when-six-toast = Six fois par jour au plus : enlevez-en une d'abord.

settings-line = { $topics } : { $cadence }
settings-none = Aucun thème : rien n'arrive.
settings-next = Prochain résumé : { $day } à { $time }
settings-clock-line = Heure : { $city }, il est { $now }
settings-quiet-line =
    Calme : { $from }–{ $until }, { $breaking ->
        [wake] les urgences sonnent
        [silent] urgences sans son
       *[morning] les urgences attendent
    }
settings-quiet-none = Heures calmes : aucune
settings-cap-line = Tout de suite : { $most } par jour au plus, le reste à { $time }
settings-cap-none = Combien par jour : sans limite
settings-look-line =
    Urgences : { $on ->
        [yes] tout de suite
       *[no] au résumé
    } · Images : { $pictures ->
        [preview] aperçu
        [photo] photo
       *[off] sans
    } · { $language }
settings-reads-line = Je lis : { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Sujets durs : masqués
       *[never] Sujets durs : jamais
    }
settings-plain-line = Mode simple pour lecteurs d'écran
settings-quiet-button = 🌙 Heures calmes
settings-cap-button = Combien
settings-pause-button = ⏸ Pause
settings-reads-button = 📖 Je lis
settings-graphic-button =
    { $graphic ->
        [always] Sujets durs : oui
        [cover] Sujets durs : masqués
       *[never] Sujets durs : non
    }
settings-plain-button =
    { $on ->
        [yes] Mode simple : oui
       *[no] Mode simple : non
    }
settings-plain-toast =
    { $on ->
        [yes] Mode simple : moins de signes, les images en mots
       *[no] Le mode simple est coupé
    }
reads-ask = Des articles en quelles langues ? Les autres sont laissés de côté.
reads-all-button = Toutes les langues

quiet-title = <b>Heures calmes</b>
quiet-none = Aucune : les articles arrivent à toute heure. Il est { $now } chez vous.
quiet-set = De <b>{ $from }</b> à <b>{ $until }</b>, à votre heure. Ce qui paraît entre-temps attend et arrive en une seule édition à { $until }.
quiet-breaking =
    Les urgences { $breaking ->
        [wake] arrivent tout de suite, avec son.
        [silent] arrivent tout de suite, sans son.
       *[morning] attendent aussi le matin.
    }
quiet-wake-button = 🔔 Me réveiller
quiet-silent-button = 🔕 Sans son
quiet-morning-button = 🌅 Le matin
quiet-other-button = D'autres heures
quiet-off-button = Pas d'heures calmes
quiet-back-button = ◂ Heures calmes
quiet-from-ask = Calme à partir de quelle heure ?
quiet-until-ask = De { $from } jusqu'à quelle heure ?
quiet-toast = Calme de { $from } à { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] Les urgences vous réveillent
        [silent] Urgences sans son
       *[morning] Les urgences attendent le matin
    }
quiet-unreadable = Je ne lis pas deux heures dans « { $word } ». Écrivez par exemple : <code>/quiet 22h00-7h00</code>, <code>/quiet 22-7</code> ou <code>/quiet off</code>.

cap-title = <b>Combien</b>
cap-none = Sans limite : ce que vous voulez tout de suite arrive tout de suite.
cap-set =
    { $most ->
        [one] <b>{ $most }</b> article par jour au plus arrive tout de suite. Le reste attend la prochaine édition, rien ne se perd.
        [many] <b>{ $most }</b> d'articles par jour au plus arrivent tout de suite. Le reste attend la prochaine édition, rien ne se perd.
       *[other] <b>{ $most }</b> articles par jour au plus arrivent tout de suite. Le reste attend la prochaine édition, rien ne se perd.
    }
cap-breaking =
    { $breaking ->
        [exempt] Les urgences viennent en plus et ne comptent pas.
       *[counted] Les urgences comptent aussi.
    }
cap-waiting =
    { $count ->
        [one] { $count } article en attente : { $day } à { $time }.
        [many] { $count } d'articles en attente : { $day } à { $time }.
       *[other] { $count } articles en attente : { $day } à { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Urgences : non comptées
       *[counted] 🚨 Urgences : comptées
    }
cap-off-button = Sans limite
cap-toast = { $most } par jour au plus tout de suite
cap-unreadable = « { $word } » n'est pas un nombre de 1 à 99. Écrivez par exemple : <code>/cap 5</code> ou <code>/cap off</code>.

pause-ask =
    <b>Pause</b>
    Pour combien de temps ? Rien n'arrive ; ensuite je vous propose ce que vous avez manqué.
pause-days-button =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
pause-week-button = Une semaine
pause-open-button = Jusqu'à nouvel ordre
pause-set = ⏸ Pause jusqu'à <b>{ $day }, { $time }</b>. Je vous proposerai alors ce que vous avez manqué. Plus tôt : /resume
pause-set-open = ⏸ En pause. /resume y met fin, et je vous propose ce que vous avez manqué.
pause-resume-button = ▶️ Reprendre
pause-toast = ⏸ En pause
pause-unreadable = « { $word } » n'est ni un nombre de jours ni un jour à venir. Écrivez par exemple : <code>/pause 3</code>, <code>/pause 2 semaines</code>, <code>/pause vendredi</code> ou <code>/pause 2030-12-24</code>.
resume-toast = ▶️ C'est reparti
resume-not-paused = Rien n'est en pause. /settings montre ce qui arrive et quand.

catch-up-none = ▶️ C'est reparti. Vous n'avez rien manqué.
catch-up-offer =
    { $count ->
        [one] ▶️ C'est reparti. <b>{ $count } article</b> depuis { $day } :
        [many] ▶️ C'est reparti. <b>{ $count } d'articles</b> depuis { $day } :
       *[other] ▶️ C'est reparti. <b>{ $count } articles</b> depuis { $day } :
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } article depuis { $day }</b>
        [many] <b>{ $count } d'articles depuis { $day }</b>
       *[other] <b>{ $count } articles depuis { $day }</b>
    }
catch-up-top-button = Les { $count } premiers
catch-up-all-button = Tous les titres
catch-up-skip-button = Passer
catch-up-skipped = ▶️ C'est reparti, avec ce qui est nouveau.
