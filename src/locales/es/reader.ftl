# Lo que se dice a los lectores y a quienes administran grupos y canales.

# El nombre que el idioma se da a sí mismo.
language-name-words = Español

start-greeting =
    Hola, soy <b>{ $outlet }</b>. Envío noticias y nada más. No guardo nombres, y /stop lo termina cuando quieras.

    ¿Qué te puedo enviar?
start-greeting-group =
    Hola, soy <b>{ $outlet }</b>. Traigo noticias a este chat.

    Un administrador elige cuáles: que toque temas aquí o escriba /subscribe.
start-no-topics =
    Hola, soy <b>{ $outlet }</b>. Envío noticias y nada más.

    La redacción aún no ha creado ningún tema. Vuelve un poco más tarde y toca /start.
start-next-button =
    { $chosen ->
        [0] Siguiente ▸
        [one] Siguiente ▸ ({ $chosen } tema)
        [many] Siguiente ▸ ({ $chosen } de temas)
       *[other] Siguiente ▸ ({ $chosen } temas)
    }
start-choose-first-toast = Elige primero al menos un tema.
start-when =
    Bien: { $topics }.

    ¿Cuándo te escribo?
start-at-once-button = ⚡ Al momento
start-morning-button = ☕ Por la mañana, { $time }
start-evening-button = 🌙 Por la noche, { $time }
start-both-button = ☕🌙 Ambos, { $morning } y { $evening }
start-back-button = ◂ Temas

cadence-instant-words = al momento, según se publica
cadence-digest-words = en un resumen a las { $times }, { $days }
cadence-breaking-words = solo la última hora, al momento
cadence-off-words = envío desactivado
days-every-words = todos los días
days-weekdays-words = de lunes a viernes
days-weekend-words = los fines de semana
days-some-words = cada { $days }

done-off = Listo. Guardo tus temas y no envío nada hasta que elijas una hora con /digest.
done-no-topics-yet = Aún no has elegido temas, así que no llegaría nada. Elígelos con /topics.

subscribe-added =
    ✅ Desde ahora recibes <b>{ $topics }</b>, { $cadence }.

    Otra hora: /digest. Menos temas: /topics. Parar cuando quieras: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b>: anotado, pero el envío está desactivado. /digest lo vuelve a activar.
subscribe-already = Ya recibes <b>{ $topics }</b>. /topics muestra todo lo que recibes.
subscribe-choose-time-button = 🕗 Elegir la hora
subscribe-more-topics-button = Más temas

unsubscribe-removed = Hecho. Ya no recibirás <b>{ $topics }</b>. /topics muestra lo que queda.
unsubscribe-removed-all = Hecho. Te has dado de baja de todos los temas y no envío nada. /topics para volver a empezar; /stop borra también lo que guardo de ti.
unsubscribe-not-subscribed = No tenías suscripción a <b>{ $topics }</b>. /topics muestra lo que recibes.
unsubscribe-nothing = No tienes temas, así que no hay nada de lo que darse de baja. /topics muestra los que hay.
unsubscribe-ask = ¿Qué temas dejo de enviar? Tócalos o escribe <code>/unsubscribe todo</code>.
unsubscribe-all-button = Darse de baja de todo

topics-title =
    <b>Temas</b>
    Toca para cambiar. ✅ es lo que recibes.
topics-summary = Recibes { $topics }, { $cadence }.
topics-summary-none = Aún no recibes nada.
topics-summary-off = Elegido: { $topics }. El envío está desactivado; /digest lo vuelve a activar.
topics-none = La redacción aún no ha creado ningún tema. Vuelve un poco más tarde.
topics-on-toast = ✅ { $topic }: sí
topics-off-toast = { $topic }: no
topics-gone-toast = Este tema ya no existe.

digest-breaking-button = 🚨 Solo última hora
digest-off-button = Nada
digest-more-button = { $count } más ▸
digest-back-button = ◂ Atrás
digest-why-button = ¿Por qué esto?
digest-settings-button = ⚙️ Ajustes
digest-because-toast = Elegiste { $topics }, { $cadence }.
digest-because-none-toast = Ya no tienes ningún tema elegido, { $cadence }.
digest-other-clock-button = 🌍 Otra zona horaria
digest-set = Bien: un resumen a las { $times }, { $days }. El próximo: <b>{ $day } a las { $time }</b> ({ $timeZone }). Si no hay nada nuevo, no hay mensaje.
digest-set-instant = Bien: las noticias llegan al momento, según se publican.
digest-set-breaking = 🚨 Bien: la última hora de tus temas te llega al momento, y nada más. /digest para recuperar el resto.
digest-set-off = Bien: guardo tus temas y no envío nada. /digest lo vuelve a activar.
digest-time-unreadable = «{ $word }» no es una hora ni un día que entienda. Escríbelo así: <code>/digest 8:00</code>, <code>/digest 8:00 18:30 laborables</code>, <code>/digest 9:00 lun,jue</code>, <code>/digest al momento</code>, <code>/digest última hora</code> o <code>/digest nada</code>.
digest-time-missing = ¿A qué hora? Añade una, así: <code>/digest 8:00 laborables</code>.
digest-too-many-times = Son más de { $most } veces al día. Elige { $most } como máximo, así: <code>/digest 8:00 12:30 18:30</code>, o <code>/digest al momento</code>.
digest-mixed = «{ $word }» va solo: <code>/digest al momento</code>, <code>/digest última hora</code> o <code>/digest nada</code>. O indica horas: <code>/digest 8:00</code>.

time-zone-ask =
    <b>¿Qué hora es donde estás?</b>
    Creo que son las { $now } ({ $timeZone }). Toca tu hora o escribe tu ciudad: <code>/timezone Madrid</code>
time-zone-which = ¿Cuál de estas te queda cerca?
time-zone-set = Bien, tu zona horaria es <b>{ $timeZone }</b>: allí son ahora las { $now }.
time-zone-next-digest = Próximo resumen: { $day } a las { $time }.
time-zone-unknown = No conozco el lugar «{ $word }». Prueba con la gran ciudad más cercana, como <code>/timezone Bogotá</code> o <code>/timezone America/New_York</code>, o toca tu hora:
time-zone-did-you-mean = «{ $word }»: ¿querías decir una de estas?
time-zone-other-button = Ninguna de estas

breaking-ask =
    { $on ->
        [yes] 🚨 La última hora de tus temas te llega al momento, sean cuales sean tus horas.
       *[no] 🚨 La última hora espera a tu resumen, como todo lo demás.
    }
breaking-ask-alone = 🚨 La última hora de tus temas te llega al momento, y nada más.
breaking-instant =
    🚨 Todo te llega al momento, también la última hora. { $on ->
        [yes] Con un /digest, la última hora sigue llegando al momento.
       *[no] Con un /digest, la última hora lo espera.
    }
breaking-mixed =
    🚨 Temas con resumen: la última hora { $on ->
        [yes] llega al momento.
       *[no] lo espera.
    } Todo lo demás llega al momento.
breaking-ask-off = El envío está desactivado, también la última hora.
breaking-on = 🚨 Bien: la última hora de tus temas te llega al momento.
breaking-off = Bien: la última hora espera a tu resumen, como todo lo demás.
breaking-switch-on-button = 🚨 Enviarla al momento
breaking-switch-off-button = Que espere al resumen
breaking-unreadable = «{ $word }» no es ni sí ni no. Escribe <code>/breaking sí</code> o <code>/breaking no</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Última hora activada
       *[no] Última hora desactivada
    }

language-ask = ¿En qué idioma te escribo?
language-set = Bien, te escribo en español.
language-unknown = Aún no hablo «{ $word }». Puedo escribir en { $languages }:

settings-title = <b>Tus noticias</b>
settings-topics-button = Temas
settings-when-button = Cuándo
settings-clock-button = Zona horaria
settings-breaking-button =
    { $on ->
        [yes] 🚨 Última hora: al momento
       *[no] 🚨 Última hora: en el resumen
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Imágenes: vista previa
        [photo] 🖼 Imágenes: foto
       *[off] 🖼 Imágenes: ninguna
    }
settings-pictures-toast =
    { $pictures ->
        [preview] La imagen sobre el texto
        [photo] Una foto con la noticia debajo
       *[off] Sin imágenes
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Ajustes
settings-toast = Guardado

latest-title =
    { $stories ->
        [one] <b>La última noticia</b>
        [many] <b>Las últimas noticias</b>
       *[other] <b>Las últimas noticias</b>
    }
latest-title-topic = <b>Lo último de { $topic }</b>
latest-none = Aún no se ha publicado nada. Te escribo cuando haya novedades: /topics
latest-none-topic = Aún no se ha publicado nada en { $topic }. /latest muestra todos los temas.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Suscribirse a { $topic }

help-title = <b>{ $outlet }</b> envía noticias a este chat: los temas que elijas, cuando tú elijas.
help-title-group = <b>{ $outlet }</b> trae noticias a este chat. Sus administradores eligen temas y horas.
help-newsroom = <b>Redacción</b>
help-hint = Casi todo se hace con botones: empieza por /topics o /settings.

stop-ask = ¿Paro todos los mensajes? Borraré tus temas y tus horas.
stop-ask-empty = Ahora mismo no recibes nada de mí. ¿Borro lo que guardo de este chat?
stop-yes-button = Sí, parar
stop-no-button = No, seguir
stop-stopped = Hecho. No envío nada más, y lo que guardaba de este chat está borrado, salvo qué noticias le llegaron: unas semanas, para poder corregirlas. /start para volver a empezar.
stop-stayed = Bien, no ha cambiado nada. /settings muestra lo que recibes.
stop-toast = Envíos parados
stop-nothing = No guardo nada de este chat y no envío nada. /start para empezar.

chats-admins-only = Solo los administradores de este chat pueden cambiar lo que envío aquí. Para ti, escríbeme en privado.
chats-admins-only-toast = Solo los administradores de este chat pueden cambiar esto.

fallback-unknown-command = No conozco { $command }. /help muestra todo lo que sé hacer.
fallback-unknown-command-near = No conozco { $command }. ¿Querías decir { $nearest }? /help lo muestra todo.
fallback-not-yours = Este mensaje lo escribió otra persona: solo hago lo que escribes tú.
fallback-forwarded = No puedo hacer nada con mensajes que escribió otra persona. /help muestra lo que entiendo.
fallback-text = Solo entiendo comandos y botones. Con /topics eliges lo que recibes, /latest muestra las noticias y /help, el resto.
fallback-editor-link = Para publicar esta página: <code>/publish</code>, luego el enlace y un tema, como <code>/publish https://… #mundo</code>
fallback-dead-button-toast = Este botón ya no funciona. Escribe /settings o /topics para tener uno nuevo.
fallback-deep-link-unknown = Este enlace ya no es válido. Esto es lo que te puedo enviar:
fallback-deep-link-article-gone = Esta noticia ya no está aquí. /latest muestra las novedades.
fallback-fault = Perdona, algo ha fallado por mi parte. Queda anotado. Prueba de nuevo en un minuto.
fallback-fault-toast = Perdona, algo ha fallado. Prueba de nuevo.

flood-calm = ⏳ Es más de lo que puedo responder de una vez. Lo hago todo, por orden, y no digo nada más hasta que esto se calme.
