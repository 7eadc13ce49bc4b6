# Lo que se dice a los editores.

publish-usage =
    Envía un enlace con su tema y verás lo que recibirían los lectores:
    <code>/publish https://… #mundo</code>

    Sin vista previa: <code>/publish ahora https://… #mundo</code>
    A una hora de tu reloj: <code>/publish el 2030-11-24 08:00 https://… #mundo</code>
    Con tus palabras: /publish y, en líneas aparte, un titular, una entradilla y el enlace; o responde a un mensaje con /publish.
publish-time-missing = ¿Cuándo? Así: <code>/publish el 2030-11-24 08:00 https://… #mundo</code>
publish-time-unreadable = { $word } no existe. Escribe la fecha y la hora así: <code>2030-11-24 08:00</code>
publish-time-skipped = Ese día no hay { $word }: los relojes se adelantan. Escriba una hora de antes o de después.
publish-time-doubled = { $word } llega dos veces esa noche, porque los relojes se atrasan. ¿Cuál?
publish-time-after-button = Justo después
publish-time-first-button = La primera
publish-time-second-button = La segunda
publish-link-missing = Una noticia necesita el enlace a su fuente. Añádelo: <code>{ $command } https://… #mundo</code>
publish-word-unknown = No sé leer «{ $word }»: no es ni un enlace ni un tema. Un tema es así: <code>#mundo</code>.
publish-reading = 📰 Leo la página…
publish-known-warning = ⚠️ Los lectores ya tienen esta página (<code>{ $id }</code>). Solo sale por segunda vez si tocas Publicar.
publish-waiting-warning = ⚠️ Esta página ya está en camino (<code>{ $id }</code>, { $day } { $time }). Solo sale por segunda vez si tocas Publicar.

desk-draft = 📝 <b>Borrador</b> <code>{ $id }</code>. Arriba, exactamente lo que reciben los lectores.
desk-draft-by = 📝 <b>Borrador</b> <code>{ $id }</code> de { $author }. Arriba, exactamente lo que reciben los lectores.
desk-moved = ⬇️ Se muestra de nuevo abajo.
desk-changed = ✏️ <code>{ $id }</code> puede haber cambiado desde que se mostró aquí.
desk-changed-by = ✏️ { $name } ha cambiado <code>{ $id }</code> desde que se mostró aquí.
desk-changed-toast = No se ha hecho: ha cambiado entretanto
desk-look-again-button = 👁 Volver a mirar
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Así se lee en { $language }
desk-topicless = ⚠️ <code>{ $id }</code> no ha salido: su tema se ha quitado. Vuelve a ser un borrador.
desk-audience =
    { $breaking ->
        [yes] Al momento, a { audience-words }, incluidos los del resumen que reciben la última hora.
       *[no] Al momento, a { audience-words }; los demás la encuentran en su próximo resumen.
    }
desk-topics = Temas: { $topics }
desk-topics-none = Temas: ninguno todavía. Elige al menos uno.
desk-for-editors = Lo publica un editor: lo encuentra con /drafts.
desk-with-photo = 🖼 Sale con su foto.
desk-leaving = ⏳ <code>{ $id }</code> sale para { audience-words } en { $seconds } s.
desk-no-sender = ⚠️ Ahora mismo no sale nada: no hay ningún proceso de envío en marcha. Quien administra el bot tiene que iniciar uno; hasta entonces no se pierde nada.
desk-halted = 🛑 No sale nada: todo envío está detenido. /unhalt lo reanuda.
desk-scheduled = 🕒 <code>{ $id }</code> sale: <b>{ $day } a las { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code>: noticia descartada.
desk-published = 📣 <code>{ $id }</code>: noticia publicada.
desk-withdrawn = 🚫 <code>{ $id }</code>: noticia retirada, { $day } a las { $time }: { $reason }
desk-publish-button = ✅ Publicar
desk-schedule-button = 🕒 Programar
desk-breaking-button =
    { $on ->
        [yes] 🚨 Última hora ✓
       *[no] 🚨 Última hora
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Sin sonido ✓
       *[no] 🔕 Sin sonido
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Texto completo ✓
       *[no] 📖 Texto completo
    }
desk-topics-button = 🏷 Temas
desk-edit-button = ✏️ Editar
desk-discard-button = 🗑 Descartar
desk-undo-button = ↩️ Deshacer
desk-back-button = ◂ Atrás
desk-title-button = Titular
desk-lead-button = Entradilla
desk-source-button = Fuente
desk-time-button = { $day } { $time }
desk-other-time-button = Otra hora…
desk-pause-button = ⏸ Pausar
desk-resume-button = ▶️ Reanudar
desk-stop-button = ⏹ Detener
desk-really-stop-button = ⏹ Sí, detener
desk-keep-sending-button = Seguir enviando
desk-send-again-button = 🔁 Reenviar a { $count }
desk-really-again-button = 🔁 Sí, a { $count }
desk-not-again-button = No
desk-correct-button = ✏️ Corregir
desk-retract-button = 🚫 Retirar
desk-proposed-button = 📰 Como en la fuente
desk-repeats = ≈ Casi lo mismo que cuenta <code>{ $ids }</code>: quien tiene esa no recibe esta al momento; los resúmenes la nombran en «también en».
desk-anyway-button = 📣 Enviar de todos modos
desk-anyway-toast = En camino también para ellos
desk-choose-topics = ¿Qué temas? Toca para cambiar.
desk-choose-time = ¿Cuándo debe salir?
desk-choose-field = ¿Qué cambio?
desk-ask-discard = ¿Descartar <b>{ $title }</b>? Se puede deshacer.
desk-ask-stop = ¿Detener <code>{ $id }</code>? Quien aún no la tenga ya no la recibirá.
desk-ask-field-title = Envíame el nuevo titular.
desk-ask-field-lead = Envíame la nueva entradilla, o solo <code>-</code> para ninguna.
desk-ask-field-source = Envíame el nombre de la fuente, o solo <code>-</code> para ninguna.
desk-ask-field-time = Envíame la fecha y la hora de tu reloj, como <code>2030-11-24 08:00</code>.
desk-ask-field-reason = ¿Por qué se retira? Envíame el motivo: los lectores lo ven en lugar de la noticia.
desk-saved-toast = Guardado
desk-publishing-toast = En camino
desk-undone-toast = Deshecho, vuelve a ser un borrador
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Última hora: adelanta a todo
       *[no] Una noticia normal
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Sin sonido
       *[no] Con sonido
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Con el texto completo
       *[no] Titular y entradilla
    }
desk-paused-toast = En pausa
desk-resumed-toast = Continúa
desk-stopped-toast = Envío detenido
desk-stands-toast = Nada que hacer: está como lo ves ahora
desk-sent-again-toast =
    { $readers ->
        [0] Ya no queda nadie por aclarar
       *[other] Reenviado a { readers-words }
    }
desk-forgotten-toast = Ese envío es demasiado antiguo: no queda nada de él
desk-topic-needed-toast = Elige primero al menos un tema
desk-undone = ↩️ <code>{ $id }</code> vuelve a ser un borrador; nadie lo ha recibido.

status-usage = ¿Cuál? <code>/status k7m2qa</code>, su enlace en lugar del identificador, o /status en respuesta a un mensaje que la muestre. /published, /queue y /drafts las enumeran.
status-bad-id = «{ $word }» no es el identificador de una noticia. Tiene seis letras y cifras, como <code>k7m2qa</code>.
named-link-unknown = No conozco ninguna noticia con el enlace { $word }. /published, /queue y /drafts enumeran lo que hay.
named-nothing-shown = El mensaje al que respondiste no muestra ninguna noticia nuestra. Escribe su identificador o su enlace: /published, /queue y /drafts las enumeran.
named-nothing-elsewhere = El mensaje del otro chat no es ninguno nuestro que aún conozca. Escribe el identificador o el enlace de la noticia: /published, /queue y /drafts las enumeran.
named-several = Ese mensaje muestra varias noticias. ¿A cuál te refieres?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Borrador
        [scheduled] Programada
        [published] Publicada
        [retracted] Retirada
       *[discarded] Descartada
    }

lists-drafts = <b>Borradores</b> ({ $total }), primero los más recientes
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = No hay borradores. <code>/publish https://… #mundo</code> crea uno.
lists-queue = <b>En cola</b>, primero lo próximo
lists-no-queue = No hay nada programado. <code>/publish el 2030-11-24 08:00 https://… #mundo</code> programa.

published-list = <b>Publicadas</b>, primero las más recientes
published-found = <b>Publicadas</b>, con «{ $words }»
published-none = Aún no se ha publicado nada.
published-none-found = Nada de lo publicado tiene «{ $words }» en el titular, la entradilla, el crédito o el enlace. /published lo enumera todo.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } al momento · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } al momento · <code>{ $id }</code>
    }
published-newer-button = ‹ Más recientes
published-older-button = Más antiguas ›

undo-nothing = No hay nada que deshacer: últimamente no has publicado, programado, corregido ni anunciado nada que no esté ya deshecho.
undo-correction = ↩️ La corrección de <code>{ $id }</code> queda deshecha; no ha cambiado ninguna copia.
undo-announcement =
    { $reached ->
        [0] ↩️ El anuncio se ha detenido; nadie lo ha recibido.
       *[other] ↩️ El anuncio se ha detenido; { undo-reached-words }, y nadie más lo recibirá.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } lector ya lo tiene
        [many] { $reached } de lectores ya lo tienen
       *[other] { $reached } lectores ya lo tienen
    }
undo-too-late =
    { $kind ->
        [publish] Ya ha salido: <code>/retract { $id }</code> la retira, <code>/correct { $id }</code> la corrige.
        [schedule] Ya ha salido: <code>/retract { $id }</code> la retira, <code>/correct { $id }</code> la corrige.
        [correct] La corrección ya está en las copias de los lectores: <code>/correct { $id }</code> hace la siguiente.
        [retract] <code>{ $id }</code> se retiró, y así se queda.
       *[other] El anuncio ya ha llegado a todos.
    }
undo-none-done = No se ha deshecho nada.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ No descartar: { $title }
        [correct] ↩️ No corregir: { $title }
        [announce] ↩️ No anunciar: { $title }
       *[other] ↩️ No enviar: { $title }
    }
undo-cancel-usage = ¿Cuál? <code>/cancel k7m2qa</code>, su enlace en lugar del identificador, o /cancel en respuesta a un mensaje que la muestre. /queue las enumera.

sending-usage = ¿Cuál? <code>{ $command } k7m2qa</code>, su enlace en lugar del identificador, o { $command } en respuesta a un mensaje que la muestre.
sending-not-sent = <code>{ $id }</code> no ha salido para nadie, así que no hay nada que pausar.
sending-paused = ⏸ <code>{ $id }</code> está en pausa. <code>/resumesend { $id }</code> continúa; nadie se queda sin ella, nadie la recibe dos veces.
sending-resumed = ▶️ <code>{ $id }</code> continúa.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> ya salió entero: no queda nada que pausar ni que reanudar. /status { $id } muestra qué fue de ello.
        [cancelled] ⏹ <code>{ $id }</code> se detuvo para siempre y no continúa. /status { $id } muestra quién lo tiene.
        [paused] ⏸ <code>{ $id }</code> ya está en pausa. <code>/resumesend { $id }</code> lo reanuda.
        [halted] 🛑 <code>{ $id }</code> está suspendido. <code>/resumesend { $id }</code> lo reanuda.
        [planning] 📣 <code>{ $id }</code> acaba de empezar. Inténtalo de nuevo en un momento.
       *[sending] 📣 <code>{ $id }</code> está saliendo. <code>/pausesend { $id }</code> lo pausa.
    }
sending-kept = ▶️ <code>{ $id }</code> continúa, no se ha detenido nada.
sending-halted = 🛑 Todo envío está detenido, en todos los procesos. Las respuestas a los lectores siguen. /unhalt lo reanuda; no se pierde nada.
sending-unhalted = ▶️ El envío sigue desde donde se detuvo.
notices-all-halted = 🛑 { $name } ha detenido todo envío. /unhalt lo reanuda; no se pierde nada.
notices-all-unhalted = ▶️ { $name } ha reanudado el envío desde donde se detuvo.

topic-admin-usage =
    <code>/topicadmin add mundo 🌍 Mundo</code>
    <code>/topicadmin rename mundo Internacional</code>
    <code>/topicadmin rename mundo en World</code>
    <code>/topicadmin remove mundo</code>
topic-admin-list = <b>Temas</b>
topic-admin-empty = Aún no hay temas.
topic-admin-added = El tema <b>{ $name }</b> ya está. Un toque suscribe: { $link }
topic-admin-renamed = Ahora se llama <b>{ $name }</b>.
topic-admin-ask-remove = ¿Quitar <b>{ $name }</b>? Ya no se enviará nada en él; si lo añades de nuevo, vuelven sus lectores.
topic-admin-removed = <b>{ $name }</b> se ha quitado. Ya no se envía nada en él; si lo añades de nuevo, vuelven sus lectores.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor o chief)
    <code>/editors remove 4815162342</code>
    El número es el id de Telegram de la persona; @userinfobot lo dice.
    <code>/editors invite editor</code> crea un enlace para una persona. En respuesta a alguien, o a un contacto: <code>/editors add</code>
editors-list = <b>Redacción</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] propiedad
        [chief] jefatura
        [editor] edición
       *[author] autoría
    }
editors-bad-id = «{ $word }» no es un id de Telegram. Es un número como <code>4815162342</code>; @userinfobot le dice a cada cual el suyo.
editors-bad-role = «{ $word }» no es un rol: author, editor o chief.
editors-assigned = <code>{ $userId }</code> tiene ahora el rol de { role-words }. Con /help verá sus comandos.
editors-removed = <code>{ $userId }</code> ya no tiene ningún rol.
editors-no-role = <code>{ $userId }</code> no tiene ningún rol.
editors-invited = Enlace para una persona, que recibe así el rol de { role-words }. Sirve una vez, durante un día: { $link }
editors-hidden = Esa persona oculta quién es al reenviar sus mensajes. Pídale su id, o envíele un enlace: <code>/editors invite</code>
editors-welcome = Ahora tiene el rol de { role-words } en la redacción de { $outlet }. /help muestra lo que puede hacer.
editors-joined = { $name } (<code>{ $userId }</code>) aceptó su invitación y tiene ahora el rol de { role-words }.
editors-invite-gone = Esta invitación ya se usó, o tiene más de un día. Pida otra.
editors-told-removed = Ya no tiene ningún rol en la redacción de { $outlet }.
editors-left-scheduled = Aún programado por esa persona; un número lo abre, para conservarlo o cancelarlo:
editors-has-role = <code>{ $userId }</code> ya tiene el rol de { role-words }. Para cambiarlo: <code>/editors add { $userId } editor</code> (author, editor o chief)

newsroom-not-here = Los comandos de la redacción funcionan en nuestro chat privado y en el chat de la redacción.

health-title = 🩺 <b>Estado</b>
health-heard = Telegram dio novedades por última vez hace { $ago }.
health-never-heard = Telegram aún no ha dado novedades.
health-senders =
    { $senders ->
        [0] Ningún proceso envía.
        [one] Un proceso envía.
        [many] { $senders } de procesos envían.
       *[other] { $senders } procesos envían.
    }
health-set-aside =
    { $updates ->
        [0] No hay ninguna novedad apartada.
        [one] Una novedad tumbó el programa una y otra vez y está apartada; se guarda una semana.
        [many] { $updates } de novedades tumbaron el programa una y otra vez y están apartadas; cada una se guarda una semana. Las últimas:
       *[other] { $updates } novedades tumbaron el programa una y otra vez y están apartadas; cada una se guarda una semana. Las últimas:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Borrar lo apartado
health-dropped-toast = Borrado
notices-cms =
    { $what ->
        [handed_in] 📝 El CMS envía <code>{ $id }</code> para su aprobación: { $title }
        [updated] ✏️ El CMS cambió <code>{ $id }</code>: { $title }
        [corrected] ✏️ El CMS corrigió <code>{ $id }</code>: { $title }
        [proposed] 📰 El CMS tiene otro texto para <code>{ $id }</code>; usted decide: { $title }
        [withdrawn] 🚫 El CMS retiró <code>{ $id }</code>: { $title }
       *[created] 📣 El CMS envió <code>{ $id }</code>: { $title }
    }
