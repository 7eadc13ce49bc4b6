# El primer minuto, los enlaces que llevan a él y los modales de la conversación.

start-digest-morning-button = ☕ Un resumen por la mañana
start-digest-evening-button = 🌙 Un resumen por la noche
start-breaking-button = 🚨 Solo la última hora
start-choose-button = Elegir temas
start-look-again-button = 🔄 Volver a mirar
start-topics = ¿Qué te interesa? Tócalo y luego Siguiente.
start-clock =
    Aquí ({ $city }) son las <b>{ $now }</b>. ¿Y ahí?

    Toca tu hora, escríbeme tu ciudad o envía tu ubicación.
start-clock-same-button = { $now }, la misma
start-place-button = 📍 ¿No es { $city }?
first-digest =
    ✅ Primer resumen: <b>{ $day } a las { $time }</b>, hora de { $city }.
    { $topics }. Más: /topics
first-instant =
    ✅ Cada noticia llega en cuanto se publica.
    { $topics }. Más: /topics
first-breaking =
    ✅ La última hora llega al momento, y nada más.
    { $topics }. Más: /topics
reading-title = <b>Para leer mientras tanto</b>
start-known = Me alegra verte de nuevo. Recibes <b>{ $topics }</b>, { $cadence }.
start-known-off = El envío está desactivado: no llega nada. Habías elegido <b>{ $topics }</b>. ¿Cuándo puedo volver a escribir?
link-who = Soy <b>{ $outlet }</b>. Envío noticias y nada más.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> llega a quien elige cuándo y no qué.
       *[no] <b>{ $name }</b> llega solo a quien lo elige.
    }
topic-admin-chosen-words = solo para quien lo elige
topic-admin-default-usage = <code>/topicadmin default mundo no</code>
free-link-unknown = No conozco ninguna noticia en esa dirección. /latest muestra lo nuevo y /help lo que entiendo.
free-clock-back-button = ◂ Volver a { $city }
location-unknown = No sé qué hora rige ahí. Escríbeme la ciudad grande más cercana.
invite =
    Este enlace lleva a <b>{ $outlet }</b>; una cámara lee la imagen. Pásalo:
    { $link }

    { $readers ->
        [0] Nadie ha llegado por él todavía. Cuento y no guardo nombres.
        [one] { $readers } lector ha llegado por él. Cuento y no guardo nombres.
        [many] { $readers } de lectores han llegado por él. Cuento y no guardo nombres.
       *[other] { $readers } lectores han llegado por él. Cuento y no guardo nombres.
    }
invite-share-button = 📨 Pasarlo
invite-share-words = Noticias de { $outlet }: tú eliges qué llega y cuándo.
command-invite-menu = Invitar a alguien: tu enlace y su imagen
stop-why = Una pregunta, si quieres: ¿por qué?
stop-too-much-button = Demasiado
stop-too-little-button = Muy poco
stop-wrong-topics-button = Otros temas
stop-thanks = Gracias: queda contado, sin tu nombre. /start para volver a empezar.
welcome-back = Qué bien que vuelvas. Recibes otra vez <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = Qué bien que vuelvas. No hay temas elegidos, así que no llega nada: /topics
still-welcome = Hace tres meses que no sé de ti. ¿Sigo siendo bienvenido?
still-welcome-yes-button = 👍 Sí, como hasta ahora
still-welcome-weekly-button = Una vez por semana
still-welcome-stop-button = Parar
still-welcome-stayed = Bien: todo sigue igual. /settings muestra lo que recibes.
profile-description =
    { $outlet } te envía aquí las noticias: los temas que eliges, cuando tú eliges. No se guardan nombres, y /stop lo termina cuando quieras.

    Pulsa Iniciar: dos toques y el primer resumen tiene su hora.
profile-about = Noticias de { $outlet }: tus temas, a tus horas.
free-search-button = 🔎 Noticias sobre «{ $words }»
