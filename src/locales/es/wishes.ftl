# Cuándo, cuánto y cuándo nada: /digest, /settings, /quiet, /cap, /pause y /resume.

command-quiet-menu = Horas de silencio
command-cap-menu = Cuántas al día
command-pause-menu = No recibir nada un tiempo
command-resume-menu = Terminar la pausa

cadence-silent-words = { $cadence }, sin sonido

when-title = <b>Cuándo llegan las noticias</b>
when-title-topic = <b>Cuándo llega { $topic }</b>
when-now = Ahora: { $cadence }.
when-like-the-rest = Como lo demás: { $cadence }.
when-next = Próximo: <b>{ $day } a las { $time }</b> ({ $timeZone }).
when-hint = Otras horas, escritas: <code>/digest 7:15 18:30</code>
when-instant-button = ⚡ Al momento
when-breaking-button = 🚨 Solo última hora
when-off-button = Nada
when-rest-button = Como lo demás
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = lu, ma, mi, ju, vi, sá, do
when-every-button = Cada día
when-weekdays-button = Lun–vie
when-weekend-button = Fin de semana
when-sound-button =
    { $on ->
        [yes] 🔔 Con sonido
       *[no] 🔕 Sin sonido
    }
when-hours-button = Todas las horas
when-everything-button = Todo
when-topics-button = Un tema a otra hora ▸
when-topics-ask = ¿Qué tema llega a su propia hora?
when-last-time-toast = Tiene que quedar una hora. Para acabar: Al momento, o Nada.
when-six-toast = Seis veces al día como máximo: quita una antes.

settings-line = { $topics }: { $cadence }
settings-none = Ningún tema todavía: no llega nada.
settings-next = Próximo resumen: { $day } a las { $time }
settings-clock-line = Reloj: { $city }, ahora { $now }
settings-quiet-line =
    Silencio: { $from }–{ $until }, { $breaking ->
        [wake] la última hora suena
        [silent] última hora sin sonido
       *[morning] la última hora espera
    }
settings-quiet-none = Horas de silencio: ninguna
settings-cap-line = Al momento: { $most } al día como máximo, el resto a las { $time }
settings-cap-none = Cuántas al día: sin límite
settings-look-line =
    Última hora: { $on ->
        [yes] al momento
       *[no] en el resumen
    } · Imágenes: { $pictures ->
        [preview] vista previa
        [photo] foto
       *[off] ninguna
    } · { $language }
settings-reads-line = Leo: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Imágenes duras: tapadas
       *[never] Imágenes duras: nunca
    }
settings-plain-line = Modo sencillo para lectores de pantalla
settings-quiet-button = 🌙 Silencio
settings-cap-button = Cuántas
settings-pause-button = ⏸ Pausa
settings-reads-button = 📖 Leo
settings-graphic-button =
    { $graphic ->
        [always] Duras: mostrar
        [cover] Duras: tapadas
       *[never] Duras: nunca
    }
settings-plain-button =
    { $on ->
        [yes] Modo sencillo: sí
       *[no] Modo sencillo: no
    }
settings-plain-toast =
    { $on ->
        [yes] Modo sencillo: menos signos, imágenes en palabras
       *[no] El modo sencillo está apagado
    }
reads-ask = ¿Noticias en qué idiomas? Las demás se dejan fuera.
reads-all-button = Todos los idiomas

quiet-title = <b>Horas de silencio</b>
quiet-none = Ninguna: las noticias llegan a cualquier hora. En tu reloj son las { $now }.
quiet-set = De <b>{ $from }</b> a <b>{ $until }</b>, según tu reloj. Lo que salga mientras tanto espera y llega en una sola edición a las { $until }.
quiet-breaking =
    La última hora { $breaking ->
        [wake] llega al momento, con sonido.
        [silent] llega al momento, sin sonido.
       *[morning] también espera a la mañana.
    }
quiet-wake-button = 🔔 Despertarme
quiet-silent-button = 🔕 Sin sonido
quiet-morning-button = 🌅 Por la mañana
quiet-other-button = Otras horas
quiet-off-button = Sin silencio
quiet-back-button = ◂ Silencio
quiet-from-ask = ¿Silencio desde qué hora?
quiet-until-ask = Desde las { $from }, ¿hasta qué hora?
quiet-toast = Silencio de { $from } a { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] La última hora te despierta
        [silent] La última hora llega sin sonido
       *[morning] La última hora espera a la mañana
    }
quiet-unreadable = En «{ $word }» no leo dos horas. Escríbelo así: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> o <code>/quiet no</code>.

cap-title = <b>Cuántas</b>
cap-none = Sin límite: lo que quieres al momento llega al momento.
cap-set =
    { $most ->
        [one] Como máximo <b>{ $most }</b> noticia al día llega al momento. Lo demás espera a tu próxima edición; no se pierde nada.
        [many] Como máximo <b>{ $most }</b> de noticias al día llegan al momento. Lo demás espera a tu próxima edición; no se pierde nada.
       *[other] Como máximo <b>{ $most }</b> noticias al día llegan al momento. Lo demás espera a tu próxima edición; no se pierde nada.
    }
cap-breaking =
    { $breaking ->
        [exempt] La última hora llega aparte y no cuenta.
       *[counted] La última hora también cuenta.
    }
cap-waiting =
    { $count ->
        [one] { $count } noticia espera: { $day } a las { $time }.
        [many] { $count } de noticias esperan: { $day } a las { $time }.
       *[other] { $count } noticias esperan: { $day } a las { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Última hora: no cuenta
       *[counted] 🚨 Última hora: cuenta
    }
cap-off-button = Sin límite
cap-toast = { $most } al día como máximo al momento
cap-unreadable = «{ $word }» no es un número del 1 al 99. Escríbelo así: <code>/cap 5</code> o <code>/cap no</code>.

pause-ask =
    <b>Pausa</b>
    ¿Cuánto tiempo? No llega nada; después te ofrezco lo que te has perdido.
pause-days-button =
    { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }
pause-week-button = Una semana
pause-open-button = Hasta que diga
pause-set = ⏸ En pausa hasta <b>{ $day }, { $time }</b>. Entonces te ofrezco lo que te has perdido. Antes: /resume
pause-set-open = ⏸ En pausa. /resume la termina, y te ofrezco lo que te has perdido.
pause-resume-button = ▶️ Seguir ya
pause-toast = ⏸ En pausa
pause-unreadable = «{ $word }» no es un número de días ni un día por venir. Escríbelo así: <code>/pause 3</code>, <code>/pause 2 semanas</code>, <code>/pause viernes</code> o <code>/pause 2030-12-24</code>.
resume-toast = ▶️ Seguimos
resume-not-paused = No hay ninguna pausa. /settings muestra qué llega y cuándo.

catch-up-none = ▶️ Seguimos. No te has perdido nada.
catch-up-offer =
    { $count ->
        [one] ▶️ Seguimos. <b>{ $count } noticia</b> desde { $day }:
        [many] ▶️ Seguimos. <b>{ $count } de noticias</b> desde { $day }:
       *[other] ▶️ Seguimos. <b>{ $count } noticias</b> desde { $day }:
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } noticia desde { $day }</b>
        [many] <b>{ $count } de noticias desde { $day }</b>
       *[other] <b>{ $count } noticias desde { $day }</b>
    }
catch-up-top-button = Las { $count } primeras
catch-up-all-button = Todos los titulares
catch-up-skip-button = Omitir
catch-up-skipped = ▶️ Seguimos, con lo que salga desde ahora.
