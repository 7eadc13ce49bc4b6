# Quando, quanto e quando niente: /digest, /settings, /quiet, /cap, /pause e /resume.

command-quiet-menu = Ore di silenzio
command-cap-menu = Quante al giorno
command-pause-menu = Non ricevere nulla per un po’
command-resume-menu = Finire la pausa

cadence-silent-words = { $cadence }, senza suono

when-title = <b>Quando arrivano le notizie</b>
when-title-topic = <b>Quando arriva { $topic }</b>
when-now = Adesso: { $cadence }.
when-like-the-rest = Come il resto: { $cadence }.
when-next = Il prossimo: <b>{ $day } alle { $time }</b> ({ $timeZone }).
when-hint = Altre ore, scritte: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ Subito
when-breaking-button = 🚨 Solo ultim’ora
when-off-button = Niente
when-rest-button = Come il resto
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = lu, ma, me, gi, ve, sa, do
when-every-button = Ogni giorno
when-weekdays-button = Lun–ven
when-weekend-button = Fine settimana
when-sound-button =
    { $on ->
        [yes] 🔔 Con suono
       *[no] 🔕 Senza suono
    }
when-hours-button = Tutte le ore
when-everything-button = Tutto
when-topics-button = Un’altra ora per un argomento ▸
when-topics-ask = Quale argomento arriva alla sua ora?
when-last-time-toast = Un’ora deve restare. Per finire: Subito, o Niente.
when-six-toast = Al massimo sei volte al giorno: prima togline una.

settings-line = { $topics }: { $cadence }
settings-none = Ancora nessun argomento: non arriva nulla.
settings-next = Prossimo riepilogo: { $day } alle { $time }
settings-clock-line = Orologio: { $city }, ora { $now }
settings-quiet-line =
    Silenzio: { $from }–{ $until }, { $breaking ->
        [wake] l’ultim’ora sveglia
        [silent] ultim’ora senza suono
       *[morning] l’ultim’ora aspetta
    }
settings-quiet-none = Ore di silenzio: nessuna
settings-cap-line = Subito: al massimo { $most } al giorno, il resto alle { $time }
settings-cap-none = Quante al giorno: senza limite
settings-look-line =
    Ultim’ora: { $on ->
        [yes] subito
       *[no] nel riepilogo
    } · Immagini: { $pictures ->
        [preview] anteprima
        [photo] foto
       *[off] no
    } · { $language }
settings-reads-line = Leggo: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Immagini forti: coperte
       *[never] Immagini forti: mai
    }
settings-plain-line = Modo semplice per lettori di schermo
settings-quiet-button = 🌙 Silenzio
settings-cap-button = Quante
settings-pause-button = ⏸ Pausa
settings-reads-button = 📖 Leggo
settings-graphic-button =
    { $graphic ->
        [always] Forti: mostra
        [cover] Forti: coperte
       *[never] Forti: mai
    }
settings-plain-button =
    { $on ->
        [yes] Modo semplice: sì
       *[no] Modo semplice: no
    }
settings-plain-toast =
    { $on ->
        [yes] Modo semplice: meno segni, immagini a parole
       *[no] Il modo semplice è spento
    }
reads-ask = Notizie in quali lingue? Le altre restano fuori.
reads-all-button = Tutte le lingue

quiet-title = <b>Ore di silenzio</b>
quiet-none = Nessuna: le notizie arrivano a ogni ora. Il tuo orologio segna { $now }.
quiet-set = Dalle <b>{ $from }</b> alle <b>{ $until }</b>, secondo il tuo orologio. Ciò che esce intanto aspetta e arriva in una sola edizione alle { $until }.
quiet-breaking =
    L’ultim’ora { $breaking ->
        [wake] arriva subito, con suono.
        [silent] arriva subito, senza suono.
       *[morning] aspetta anch’essa il mattino.
    }
quiet-wake-button = 🔔 Svegliami
quiet-silent-button = 🔕 Senza suono
quiet-morning-button = 🌅 Al mattino
quiet-other-button = Altre ore
quiet-off-button = Nessun silenzio
quiet-back-button = ◂ Silenzio
quiet-from-ask = Silenzio da che ora?
quiet-until-ask = Dalle { $from } fino a che ora?
quiet-toast = Silenzio dalle { $from } alle { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] L’ultim’ora ti sveglia
        [silent] L’ultim’ora arriva senza suono
       *[morning] L’ultim’ora aspetta il mattino
    }
quiet-unreadable = In «{ $word }» non leggo due ore. Scrivi così: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> o <code>/quiet no</code>.

cap-title = <b>Quante</b>
cap-none = Senza limite: ciò che vuoi subito arriva subito.
cap-set =
    { $most ->
        [one] Al massimo <b>{ $most }</b> notizia al giorno arriva subito. Il resto aspetta la prossima edizione; nulla va perso.
        [many] Al massimo <b>{ $most }</b> di notizie al giorno arrivano subito. Il resto aspetta la prossima edizione; nulla va perso.
       *[other] Al massimo <b>{ $most }</b> notizie al giorno arrivano subito. Il resto aspetta la prossima edizione; nulla va perso.
    }
cap-breaking =
    { $breaking ->
        [exempt] L’ultim’ora arriva in più e non conta.
       *[counted] Conta anche l’ultim’ora.
    }
cap-waiting =
    { $count ->
        [one] { $count } notizia aspetta: { $day } alle { $time }.
        [many] { $count } di notizie aspettano: { $day } alle { $time }.
       *[other] { $count } notizie aspettano: { $day } alle { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Ultim’ora: non conta
       *[counted] 🚨 Ultim’ora: conta
    }
cap-off-button = Senza limite
cap-toast = Al massimo { $most } al giorno subito
cap-unreadable = «{ $word }» non è un numero da 1 a 99. Scrivi così: <code>/cap 5</code> o <code>/cap no</code>.

pause-ask =
    <b>Pausa</b>
    Per quanto? Non arriva nulla; poi ti propongo ciò che hai perso.
pause-days-button =
    { $days ->
        [one] { $days } giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    }
pause-week-button = Una settimana
pause-open-button = Finché non lo dico
pause-set = ⏸ In pausa fino a <b>{ $day }, { $time }</b>. Poi ti propongo ciò che hai perso. Prima: /resume
pause-set-open = ⏸ In pausa. /resume la termina, e ti propongo ciò che hai perso.
pause-resume-button = ▶️ Riprendi ora
pause-toast = ⏸ In pausa
pause-unreadable = «{ $word }» non è un numero di giorni né un giorno a venire. Scrivi così: <code>/pause 3</code>, <code>/pause 2 settimane</code>, <code>/pause venerdì</code> o <code>/pause 2030-12-24</code>.
resume-toast = ▶️ Si riprende
resume-not-paused = Non c’è nessuna pausa. /settings mostra che cosa arriva e quando.

catch-up-none = ▶️ Si riprende. Non hai perso nulla.
catch-up-offer =
    { $count ->
        [one] ▶️ Si riprende. <b>{ $count } notizia</b> da { $day }:
        [many] ▶️ Si riprende. <b>{ $count } di notizie</b> da { $day }:
       *[other] ▶️ Si riprende. <b>{ $count } notizie</b> da { $day }:
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } notizia da { $day }</b>
        [many] <b>{ $count } di notizie da { $day }</b>
       *[other] <b>{ $count } notizie da { $day }</b>
    }
catch-up-top-button = Le prime { $count }
catch-up-all-button = Tutti i titoli
catch-up-skip-button = Salta
catch-up-skipped = ▶️ Si riprende, con ciò che è nuovo da qui in poi.
