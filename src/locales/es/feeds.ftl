# Los feeds: lo que los jefes ven y pulsan, y lo que se le dice de ellos a la redacción.

feeds-usage =
    <code>/feeds add https://example.org/rss #mundo</code> las noticias nuevas pasan a borradores
    <code>/feeds add https://example.org/rss #mundo auto</code> las noticias nuevas se publican
    con un número, tantas de las más recientes enseguida; la dirección de una página vale igual que la del feed
    <code>/feeds 3</code> abre uno · <code>/feeds export</code> los da todos en un archivo (OPML)
    <code>/feeds import #mundo</code> debajo de un archivo, o en respuesta a él, añade todo lo que contiene
feeds-reading = 📡 Leo el feed…
feeds-added = 📡 <b>{ $title }</b> es el feed { $number }, con { feeds-entries-words }. { feeds-first-words } solo lo que aparezca desde ahora { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } noticia
        [many] { $entries } de noticias
       *[other] { $entries } noticias
    }
feeds-first-words =
    { $takeFirst ->
        [0] Esas se dan por conocidas:
       *[other] Las { $takeFirst } más recientes llegan ahora; después,
    }
feeds-mode-words =
    { $mode ->
        [auto] se publica
       *[review] pasa a borradores
    }
feeds-removed = <b>{ $title }</b> ya no se lee.
feeds-bad-number = «{ $word }» no es el número de un feed. /feeds los muestra.
feeds-list = <b>Feeds</b>
feeds-none = Aún no hay feeds.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ El feed { $number }, <b>{ $title }</b>, lleva más de una hora fallando: { feed-fault-words }. Sigo probando, cada vez menos a menudo; /feeds { $number } muestra más.
feeds-healed = ✅ El feed { $number }, <b>{ $title }</b>, vuelve a funcionar.
feeds-gone = El feed { $number }, <b>{ $title }</b>, dice que ha cerrado para siempre. Pregunto una vez al día durante un mes, por si vuelve; /feeds { $number } lo quita o le da otra dirección.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } borrador nuevo de <b>{ $title }</b>: /drafts
        [many] 📝 { $count } de borradores nuevos de <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } borradores nuevos de <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Sale { $count } noticia de un feed
        [many] 📡 Salen { $count } de noticias de feeds
       *[other] 📡 Salen { $count } noticias de feeds
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · feed { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · las noticias nuevas salen solas
       *[review] { $topics } · las noticias nuevas pasan a borradores
    }
feed-paused = ⏸ <b>En pausa</b>: nadie lo consulta.
feed-ill =
    { $times ->
        [one] ⚠️ Fallo { $day } a las { $time }: { feed-fault-words }.
        [many] ⚠️ { $times } de fallos seguidos, el último { $day } a las { $time }: { feed-fault-words }.
       *[other] ⚠️ { $times } fallos seguidos, el último { $day } a las { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] dice que ha cerrado para siempre
        [not_a_feed] lo que envía no es un feed
       *[other] { page-refusal-words }
    }
feed-read = Última lectura: { $day } a las { $time }
feed-never-read = Aún sin leer
feed-new = Última noticia nueva: { $day } a las { $time }
feed-nothing-new = Nada nuevo por ahora
feed-last-fault = Último fallo, { $day } a las { $time }: { feed-fault-words }
feed-rhythm = Entre noticia y noticia: { $gap }
feed-due = Próxima consulta: { $day } a las { $time }
feed-due-now = Consultándolo ahora
feed-hub = Su hub nos avisa al momento
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = leído en { $charset }
feed-quirk-pageText-words = texto de la página
feed-quirk-ignoreDates-words = fechas ignoradas
feed-quirk-byAddress-words = reconocido por la dirección
feed-pause-button = ⏸ Pausar
feed-resume-button = ▶️ Reanudar
feed-poll-button = 🔄 Consultar ahora
feed-mode-button =
    { $mode ->
        [auto] Automático
       *[review] Con revisión
    }
feed-topics-button = 🏷 Temas
feed-report-button = 📋 Qué traía
feed-quirks-button = ⚙️ ¿Rebelde?
feed-address-button = 🔗 Dirección
feed-remove-button = 🗑 Quitar
feed-list-button = ‹ Feeds
feed-refresh-button = ↻
feed-choose-topics = ¿Bajo qué temas salen sus noticias? Toca para cambiar.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Para un feed que se lee mal. Tras cada cambio se consulta de nuevo; «Qué traía» muestra el resultado.
feed-pageText-button =
    { $on ->
        [yes] Texto de la página ✓
       *[no] Texto de la página ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Ignorar sus fechas ✓
       *[no] Ignorar sus fechas ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Reconocer por la dirección ✓
       *[no] Reconocer por la dirección ✗
    }
feed-charset-button = ¿Letras raras? Codificación…
feed-charset-set-button = Codificación: { $charset }
feed-charset-auto-button = La que él mismo dice
feed-choose-charset = ¿En qué codificación está escrito?
feed-ask-remove = ¿Quitar <b>{ $title }</b>? Lo que se sabe de sus noticias se olvida; las que salieron se quedan.
feed-really-remove-button = 🗑 Sí, quitarlo
feed-keep-button = Dejarlo
feed-ask-address = Envíame su nueva dirección o la de una página que lleve a él. Lo que se sabe de sus noticias se queda.
feed-paused-toast = En pausa
feed-resumed-toast = Se consulta de nuevo, desde ya
feed-polled-toast = Consultándolo; ↻ muestra qué ha llegado
feed-mode-toast =
    { $mode ->
        [auto] Las noticias nuevas salen solas
       *[review] Las noticias nuevas pasan a borradores
    }
feed-quirk-toast = Cambiado; se consulta de nuevo
feed-removed-toast = Quitado
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } a las { $time }: { $count } noticia
        [many] 📋 <b>{ $title }</b>, { $day } a las { $time }: { $count } de noticias
       *[other] 📋 <b>{ $title }</b>, { $day } a las { $time }: { $count } noticias
    }
feed-report-none = 📋 <b>{ $title }</b> no se ha leído en los últimos días.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] ya conocida
        [first] ya estaba al añadir el feed
        [old] demasiado antigua para salir sola
        [elsewhere] un editor u otro feed trajo esa página
        [draft] borrador
        [held] borrador, porque quedó retenida
        [sent] salió sola
        [changed] cambiada, y hay lectores que la tienen
       *[quiet] cambiada, ningún lector la tiene
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } noticia de golpe de <b>{ $title }</b>: parece un error suyo. Espera en borradores.
        [many] ⚠️ { $count } de noticias de golpe de <b>{ $title }</b>: parece un error suyo. Esperan en borradores.
       *[other] ⚠️ { $count } noticias de golpe de <b>{ $title }</b>: parece un error suyo. Esperan en borradores.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ En <b>{ $title }</b> ya no se reconoce nada, aunque es anterior a mi última consulta: parece que han cambiado sus direcciones. { $count } noticia espera en borradores.
        [many] ⚠️ En <b>{ $title }</b> ya no se reconoce nada, aunque casi todo es anterior a mi última consulta: parece que han cambiado sus direcciones. { $count } de noticias esperan en borradores.
       *[other] ⚠️ En <b>{ $title }</b> ya no se reconoce nada, aunque casi todo es anterior a mi última consulta: parece que han cambiado sus direcciones. { $count } noticias esperan en borradores.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> ha cambiado { $count } noticia que tienen los lectores.
        [many] ✏️ <b>{ $title }</b> ha cambiado { $count } de noticias que tienen los lectores.
       *[other] ✏️ <b>{ $title }</b> ha cambiado { $count } noticias que tienen los lectores.
    }
feed-moved = 📦 <b>{ $title }</b> se ha mudado definitivamente a otro sitio: <code>{ $to }</code>. Se lee allí mientras la antigua dirección lleve a él.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Enviar todas
feed-drafts-button = 📝 Dejar en borradores
feed-discard-all-button = 🗑 Descartar todas
feed-correct-all-button = ✏️ Corregir todas
feed-show-button = 👁 Mostrar
feed-ignore-button = Ignorar
feed-follow-button = ✅ Seguirlo
feed-stay-button = Quedarse con la antigua
feed-ask-all =
    { $matter ->
        [edited] ¿Corregir { feed-stories-words } en todas las copias, tal como las tiene ahora la fuente?
       *[other] ¿Enviar ahora { feed-stories-words } a los lectores?
    }
feed-ask-none = ¿Descartar { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } noticia
        [many] { $count } de noticias
       *[other] { $count } noticias
    }
feed-yes-button = Sí
feed-no-button = No
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } en camino.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } en borradores. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } sin publicar, por descarte.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } con la corrección hecha.
        [ignored] <b>{ $title }</b>: { feed-stories-words } sin corregir.
        [followed] ✅ <b>{ $title }</b> se lee desde ahora en su nueva dirección.
        [stayed] <b>{ $title }</b> se queda en su antigua dirección.
       *[paused] ⏸ <b>{ $title }</b> está en pausa.
    }
feed-decided-toast = Ya está decidido
feed-edited-list = ✏️ Noticias cambiadas por <b>{ $title }</b>. Un número abre la noticia, con «Como en la fuente».

feed-import-usage = Envíame una lista de feeds (OPML) con <code>/feeds import #mundo</code> debajo, o responde con eso a una lista. Sus carpetas pasan a ser temas si se llaman igual; el resto va a los que indiques. Con <code>auto</code> detrás, las noticias salen solas.
feed-import-reading = 📥 Leo la lista…
feed-import-no-file = No he podido obtener ese archivo: como máximo, 2 MB. ¿Lo envías de nuevo?
feed-import-no-list = En ese archivo no hay feeds. Una lista es un archivo OPML, como los que exportan los lectores de feeds.
feed-import-going = 📥 { $bar } { $share } · { $done } de { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>Feeds añadidos: { $added } de { $count }</b>
        [many] 📥 <b>Feeds añadidos: { $added } de { $count }</b>
       *[other] 📥 <b>Feeds añadidos: { $added } de { $count }</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] ya está
        [topic_required] ninguna de sus carpetas es un tema, y no has indicado ninguno
       *[other] { feed-fault-words }
    }
