# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Guardar
story-saved-button = Guardada ✓
story-mute-button = Silenciar
story-unmute-button = No silenciar
story-more-button = Más

# Below a story in a group or channel.
story-read-on-button = Seguir leyendo en el bot

# What the buttons below a story have done.
story-saved-toast = Guardada. /saved las muestra todas.
story-unsaved-toast = Ya no está guardada
story-muted-toast = No recibirás novedades de esta historia.
story-unmuted-toast = Vuelves a recibir novedades de esta historia.
story-followed-toast = Recibes cada novedad al momento.
story-unfollowed-toast = Ya no sigues esta historia.

# Behind ⋯ below a story.
story-follow-button = Seguir esta historia
story-unfollow-button = Dejar de seguir la historia
story-less-button = Menos: { $topic }
story-less-digest-button = Solo en el resumen
story-less-breaking-button = Solo urgentes
story-less-none-button = Nada más: { $topic }
story-less-digest-toast = { $topic }: desde ahora solo en un resumen
story-less-breaking-toast = { $topic }: desde ahora solo lo urgente
story-remind-button = Recordármela
story-remind-tonight-button = Esta noche, { $time }
story-remind-tomorrow-button = Mañana, { $time }
story-remind-weekend-button = Fin de semana: { $day }, { $time }
story-remind-off-button = Sin recordatorio
story-remind-toast = ⏰ Vuelve { $day } a las { $time }.
story-remind-off-toast = Sin recordatorio de esta noticia
story-reminder =
    ⏰ Querías volver a esto:
    { $title }
story-reminder-withdrawn =
    ⏰ Querías volver a una noticia que se ha retirado desde entonces:
    { $title }
story-share-button = Compartir
story-share-copy-button = Copiar el enlace
story-share-send-button = Enviar a un chat
story-back-button = ‹ Atrás

# Why a story came: what matched when it was sent.
story-why-button = ¿Por qué esto?
story-why-topic-toast = Llegó porque tienes este tema: { $topic }.
story-why-breaking-toast = Llegó porque quieres lo urgente de este tema al momento: { $topic }.
story-why-story-toast = Llegó porque sigues esta historia.
story-why-filter-toast = Llegó porque sigues: { $what }.
story-why-unknown-toast = La abriste tú, o llegó hace tanto que ya no lo sé.
story-why-breaking-off-button = Nada urgente al momento
story-why-unfollow-button = No seguir { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = «{ $text }»
filter-by-words = por { $text }
filter-from-words = fuente: { $text }
filter-old-story-words = una historia anterior

# /mute and /unmute.
mute-title =
    <b>Silenciado</b>
    Toca uno para recuperarlo.
mute-none = <b>Silenciado</b>: nada todavía.
mute-usage =
    Para no recibir noticias, di una palabra, una expresión, quién escribe o la fuente:
    <code>/mute fútbol</code>
    <code>/mute «mercado de invierno»</code>
    <code>/mute por Ada Reed</code>
    <code>/mute fuente Reuters</code>
mute-added = 🔕 Silenciado: { $what }. Lo que coincida ya no llega. /mute lo muestra todo.
mute-already = Ya estaba silenciado: { $what }. /mute lo muestra todo.
mute-removed = 🔔 Ya no está silenciado: { $what }.
mute-removed-toast = Ya no está silenciado: { $what }
mute-not-there = No silencias { $what }. Esto es lo que silencias:
mute-held =
    { $count ->
        [one] { $count } noticia silenciada esta semana.
        [many] { $count } de noticias silenciadas esta semana.
       *[other] { $count } noticias silenciadas esta semana.
    }
mute-show-button = Mostrar
mute-held-title = <b>Silenciadas esta semana</b>

# /follow and /unfollow.
follow-title =
    <b>Lo que sigues</b>
    Toca uno para dejarlo.
follow-none = <b>Lo que sigues</b>: nada todavía.
follow-usage =
    Para recibir noticias al momento, sean cuales sean tus temas, di una palabra, una expresión, quién escribe o la fuente:
    <code>/follow fútbol</code>
    <code>/follow «mercado de invierno»</code>
    <code>/follow por Ada Reed</code>
    <code>/follow fuente Reuters</code>
follow-added = ⭐ Sigues: { $what }. Esas noticias llegan al momento, sean cuales sean tus temas y horas. /follow lo muestra todo.
follow-already = Ya lo sigues: { $what }. /follow lo muestra todo.
follow-removed = Ya no lo sigues: { $what }.
follow-removed-toast = Ya no lo sigues: { $what }
follow-not-there = No sigues { $what }. Esto es lo que sigues:
filter-full = No guardo más de { $most }. Toca uno para hacer sitio:

# /stories.
stories-title =
    <b>Tus historias</b>
    Toca un número para terminar.
stories-followed = ⭐ <b>Seguidas</b>: cada novedad al momento
stories-muted = 🔕 <b>Silenciadas</b>: sin novedades
stories-none = No sigues ni silencias ninguna historia. Lo hacen los botones debajo de una noticia.

# /save and /saved.
save-usage = ¿Qué noticia? Respóndele con /save, o escribe su identificador o su enlace: <code>/save k7m2qa</code>. El primer botón debajo de una noticia hace lo mismo.
save-done =
    🔖 Guardada: { $title }
    /saved las muestra todas.
save-unknown = No conozco ninguna noticia «{ $word }». Su identificador tiene seis letras y cifras, como <code>k7m2qa</code>; también vale su enlace. O responde a la noticia con /save.
save-not-shown = El mensaje al que respondiste no muestra ninguna noticia que aún conozca.
save-several = Ese mensaje muestra varias noticias. ¿Cuál?
saved-title =
    { $count ->
        [one] 🔖 <b>Guardado</b>: { $count } noticia
        [many] 🔖 <b>Guardado</b>: { $count } de noticias
       *[other] 🔖 <b>Guardado</b>: { $count } noticias
    }
saved-none = Aún no hay nada guardado. El primer botón debajo de una noticia, o /save como respuesta, la guarda aquí.
saved-remove-button = Quitar…
saved-done-button = ‹ Listo
saved-clear-button = Quitar todo
saved-clear-ask =
    { $count ->
        [one] ¿Quitar la única noticia guardada?
        [many] ¿Quitar los { $count } de noticias guardadas?
       *[other] ¿Quitar las { $count } noticias guardadas?
    }
saved-clear-yes-button = Sí, quitar todo
saved-clear-no-button = No, conservar
saved-cleared-toast = Todo quitado
saved-full-toast = Ya hay { $most } guardadas y no caben más. /saved hace sitio.
saved-withdrawn-words = retirada

# The newsroom: a follow-up of a story.
followup-usage =
    ¿Qué historia sigue, y dónde? Su identificador o su enlace, y luego la página de la continuación:
    <code>/followup k7m2qa https://… #world</code>
    O /followup y la página como respuesta a una copia.
desk-follows = ↪️ Sigue a <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Historias que sigues o silencias
command-mute-menu = Silenciar una palabra, un autor o una fuente
command-unmute-menu = Dejar de silenciar
command-follow-menu = Seguir una palabra, un autor o una fuente
command-unfollow-menu = Dejar de seguir
command-save-menu = Guardar una noticia para después
command-saved-menu = Lo que has guardado
command-followup-menu = Publicar lo que sigue de una historia
