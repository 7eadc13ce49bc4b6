# Lo que se dice a los editores de correcciones, retiradas, anuncios, la velocidad de pago y de lo que va mal durante un
# envío.

# Números con su palabra; otras frases los citan.
readers-words =
    { $readers ->
        [one] { $readers } lector
        [many] { $readers } de lectores
       *[other] { $readers } lectores
    }
chats-words =
    { $chats ->
        [one] { $chats } grupo o canal
        [many] { $chats } de grupos y canales
       *[other] { $chats } grupos y canales
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } y { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } copia
        [many] { $copies } de copias
       *[other] { $copies } copias
    }
stars-words =
    { $stars ->
        [one] { $stars } Estrella
        [many] { $stars } de Estrellas
       *[other] { $stars } Estrellas
    }
duration-seconds-words = { $n } s
duration-minutes-words = unos { $n } min
duration-hours-words = unas { $n } h

# Lo que se envía, en pocas palabras.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Corrección de <code>{ $id }</code>, versión { $version }
        [retraction] 🚫 Retirada de <code>{ $id }</code>
        [announcement] 📢 Anuncio <code>{ $id }</code>
       *[digest] 📰 Resumen <code>{ $id }</code>
    }
subject-titled = { subject } «{ $title }»

receipt-sending =
    { $bar } { $share }
    { $delivered } entregadas · { $failed } sin alcanzar · { $rate } por segundo
receipt-sending-left = { receipt-sending } · quedan { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    «{ $title }»
receipt-state-words =
    { $state ->
        [planning] 📣 Saliendo
        [sending] 📣 Saliendo
        [paused] ⏸ En pausa
        [halted] 🛑 En suspenso
        [done] ✅ Enviado
        [rewritten] ✅ Hecho
       *[cancelled] ⏹ Envío detenido
    }
# Una línea de la lista de versiones; lo que sigue a " · " se añade donde lo hay.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } de { copies-words }
receipt-line-stopped = { $count } sin enviar
receipt-line-unreachable = { $count } sin alcanzar
receipt-line-unknown = { $count } sin aclarar
receipt-line-pending = { $count } por salir
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Nadie la quería al momento: espera a los resúmenes.
receipt-nobody-digest = No había nadie a quien enviarlo.
receipt-nobody-announcement = Aún no hay nadie a quien decírselo.
receipt-nobody-correction = Ningún lector tiene copia: desde ahora sale corregida.
receipt-nobody-retraction = Ningún lector tiene copia, y nadie la recibirá.
receipt-delivered = Aceptadas por Telegram: <b>{ $count }</b> de { $planned }
receipt-rewritten = Reescritas: <b>{ $count }</b> de { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Han bloqueado el bot
        [deactivated] Cuenta eliminada
        [kicked] Bot expulsado del chat
        [chat_not_found] Chat no encontrado
        [withdrawn] Cambiaron de idea entretanto
        [refused] Rechazado por Telegram
        [no_rights] El chat no nos deja escribir
        [expired] Demasiado tarde para enviarlo
        [cancelled] Detenido antes
        [vanished] Copia borrada o demasiado antigua para editarla
        [set_aside] Apartado tras un fallo nuestro
        [erased] Borró todos sus datos
       *[other] Otros
    }
receipt-unknown = Sin aclarar (se perdió la respuesta): { $count }
receipt-sent-again = Quizá recibidas dos veces (reenviadas tras perderse la respuesta): { $count }
receipt-pending = Aún por enviar: { $count }
receipt-halted-for =
    Telegram dice: <i>{ $words }</i>
    No se envía nada más hasta que toques Reanudar.
receipt-ask-again = ¿Reenviar <code>{ $id }</code> a { readers-words } cuya respuesta se perdió? Puede que les llegue dos veces.
receipt-ways = Con los resúmenes, { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Al momento: { $count }
        [digests] En resúmenes: { $count }
        [groups] Grupos: { $count }
       *[channels] Canales: { $count }
    }
receipt-digests = Los lectores del resumen la encuentran en el próximo.

correct-usage =
    ¿Qué noticia, y qué es lo correcto? Así:
    <code>/correct k7m2qa titular: El nuevo titular</code>

    Varias cosas a la vez, cada una en su línea: <code>titular:</code> <code>entradilla:</code> <code>fuente:</code> <code>nota:</code> (qué estaba mal; los lectores lo ven). Con <code>importante</code> detrás del identificador, los lectores reciben además unas palabras bajo su copia.
    <code>/correct k7m2qa</code> a secas ofrece botones.
correct-word-unknown = No sé leer «{ $word }». Empieza cada línea con <code>titular:</code>, <code>entradilla:</code>, <code>fuente:</code> o <code>nota:</code>, como <code>/correct k7m2qa titular: El nuevo titular</code>
correct-title-missing = Una noticia necesita un titular. Escribe el nuevo detrás de <code>titular:</code>
correct-unchanged = <code>{ $id }</code> ya dice exactamente eso.

retract-usage =
    ¿Qué noticia, y por qué? Los lectores ven el motivo en su lugar:
    <code>/retract k7m2qa Las cifras eran erróneas.</code>
retract-reason-missing = ¿Por qué? Los lectores ven el motivo en su lugar: <code>/retract { $id } Las cifras eran erróneas.</code>

announce-usage =
    ¿Qué les digo a todos? <code>/announce Nos mudamos de dirección.</code>
    O responde a un mensaje con /announce. Lo ves antes de que salga.

decision-correct =
    { $notify ->
        [yes] ✏️ Arriba, <code>{ $id }</code> tal como quedaría. Por reescribir en su sitio, en los chats de los lectores: { copies-words }, con unas palabras debajo de cada una.
       *[no] ✏️ Arriba, <code>{ $id }</code> tal como quedaría. Por reescribir en su sitio y sin aviso, en los chats de los lectores: { copies-words }.
    }
decision-retract = 🚫 Arriba, lo que quedaría en lugar de <code>{ $id }</code>, en { copies-words }. Esto no se puede deshacer.
decision-announce = 📢 Arriba, exactamente lo que reciben los lectores. ¿A { audience-words }, en { $took }?
decision-asked-others =
    { $chats ->
        [0] Otra persona tiene que darle el visto bueno, y no puedo llegar a ningún otro editor. Antes tienen que tocar Iniciar en su chat conmigo.
       *[other] Otra persona tiene que darle el visto bueno. Se lo he mostrado a los demás; espera un día.
    }
decision-dropped = 🗑 Descartado. No ha cambiado nada.
decision-send-button = 📢 Enviar
decision-correct-button = ✅ Corregir { copies-words }
decision-retract-button = 🚫 Retirar { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Aviso debajo de cada copia: sí
       *[no] 🔕 Aviso debajo de cada copia: no
    }
decision-drop-button = 🗑 Descartar
decision-dropped-toast = Descartado
decision-gone-toast = Eso ya está decidido, o fue hace demasiado
decision-notify-toast =
    { $on ->
        [yes] Se avisa a los lectores debajo de su copia
       *[no] Se reescribe sin aviso
    }

paid-ask =
    ⚡ <code>{ $id }</code> sale para { readers-words }. A la velocidad gratuita tarda { $free }; a la de pago, { $paid }.
    Telegram cobra 0,1 Estrellas por cada mensaje por encima del ritmo gratuito: <b>como máximo, { stars-words }</b>, del saldo del bot.
paid-switch-button =
    { $on ->
        [yes] ⚡ Velocidad de pago: sí
       *[no] ⚡ Velocidad de pago: no
    }
paid-yes-button = ⚡ Sí, hasta { stars-words }
paid-no-button = No
paid-toast =
    { $on ->
        [yes] ⚡ A la velocidad de pago
       *[no] A la velocidad gratuita
    }

notices-halted =
    🛑 { $subject }: envío detenido. Telegram dice: <i>{ $words }</i>
    No se pierde a nadie: /status { $status } lo reanuda o lo para del todo.
notices-variant-refused = ⚠️ Telegram rechaza { $subject } en un idioma o una forma (<i>{ $words }</i>): esos lectores no lo reciben, los demás sí. /status { $status }
notices-picture-refused = 🖼 Telegram rechaza la imagen de { $subject } (<i>{ $words }</i>), así que la noticia sale sin ella: <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram ha rechazado la velocidad de pago para { $subject } (<i>{ $words }</i>): se sigue al ritmo gratuito.
notices-set-aside = ⚠️ Una parte de { $subject } tumbó el programa una y otra vez y se ha apartado; sus lectores no lo han recibido. /status { $status } los cuenta.
notices-heard = ✅ Telegram no ha respondido durante { $silence }; el envío sigue, no falta nadie.
notices-flood = ⏳ Telegram nos ha hecho esperar { $wait }; el envío sigue, no falta nadie.
notices-update-set-aside = ⚠️ Algo que envió un lector (novedad { $updateId }) tumbó el programa una y otra vez y se ha apartado. Todos los demás reciben respuesta.
notices-nearly-full = ⚠️ Redis está casi lleno: no sale nada nuevo hasta que quien administra el bot haga sitio. Lo que está en marcha sigue.
notices-store-empty = ℹ️ El bot ha arrancado con el almacén vacío: sin suscriptores. Si los había, este es otro Redis, o ha perdido sus datos.

chat-refuses =
    { $topic ->
        [yes] ⚠️ No puedo escribir en el tema que se me dio en <b>{ $title }</b>, así que las noticias de { $outlet } no llegan allí: está cerrado o borrado, o me falta el permiso para enviar mensajes. Arréglalo, o envía /topics en el tema que deba recibir las noticias.
       *[no] ⚠️ No tengo permiso para escribir en <b>{ $title }</b>, así que las noticias de { $outlet } no llegan allí. Dame el permiso para enviar mensajes (en un canal, para publicar), o envía allí /stop y me callo.
    }
notices-recipients-set-aside = ⚠️ Lo que hay guardado de { readers-words } no se puede leer, así que { $subject } no les ha llegado. Los demás lo tienen. /status { $status } los cuenta.
notices-unreadable = ⚠️ Lo que hay guardado de { readers-words } no se puede leer: no les llega nada hasta que lo revise quien administra el bot. Los demás lo reciben todo.
notices-outage = 🌙 Estuve fuera desde { $from } hasta { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } resumen sale con retraso.
        [many] { $digests } de resúmenes salen con retraso.
       *[other] { $digests } resúmenes salen con retraso.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } tiene más de seis horas y espera al próximo, que lo lleva todo: { $times }.
        [many] { $digests } tienen más de seis horas y esperan al próximo, que lo lleva todo: { $times }.
       *[other] { $digests } tienen más de seis horas y esperan al próximo, que lo lleva todo: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … y { $count } más.
notices-more-words = { $count } más
