# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Todo lo que guardo de este chat, en un archivo
command-deletemydata-menu = Borrar todo rastro de este chat
command-feedback-menu = Escribir a la redacción

data-days-words =
    { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }

consent-ask =
    <b>¿Puedo medir dos cosas?</b>
    1. Qué botones pulsas bajo las noticias
    2. Por qué enlace llegaste

    Así la redacción ve qué es útil. Las noticias llegan igual. Se guarda { data-days-words } con este chat y después solo en sumas sin nombres. Cámbialo cuando quieras: /privacy
consent-accept-button = Aceptar
consent-refuse-button = Rechazar
consent-choose-button = Elegir
consent-switches =
    <b>¿Qué puedo medir?</b>
    ✅ es que sí. Se guarda { data-days-words } con este chat y después solo en sumas sin nombres. Lo que apagas se borra.
consent-presses-button = Los botones que pulso
consent-sources-button = El enlace por el que llegué
consent-presses-words = qué botones pulsas bajo las noticias
consent-sources-words = por qué enlace llegaste
consent-toast =
    { $on ->
        [yes] Encendido
       *[no] Apagado y borrado
    }
consent-nothing = Bien: no se mide nada. Si cambias de idea: /privacy
consent-something = Gracias. Mido { $what }, durante { data-days-words }. Retíralo cuando quieras: /privacy

privacy =
    <b>Qué guarda { $outlet }</b>
    • El número de este chat y lo que elegiste: temas, horas, reloj, idioma, lo que guardas, silencias o sigues
    • Cuándo y cómo llegaste, como prueba de que querías noticias, y la semana de tu última señal de vida
    • Qué noticia llegó a este chat: { data-days-words }, para poder corregirla
    • Lo que escribes a la redacción: queda en su chat con tu nombre de pila

    <b>Qué no</b>
    Ni tu teléfono ni lo que lees. No se pasa nada a nadie.
privacy-unmeasured = <b>Medido</b>: nada. Solo si dices que sí.
privacy-measured = <b>Medido, porque dijiste que sí</b>: { $what }.
privacy-end = /stop termina y borra todo, salvo qué noticias te llegaron; /deletemydata borra también eso. Si me bloqueas, se borra a los 90 días.
privacy-contact = Preguntas: { $contact }
privacy-policy = <a href="{ $url }">Política de privacidad</a>
privacy-open-button = 🔒 Mis datos
privacy-data-button = 📄 Todo en un archivo
privacy-consent-button = 📊 Qué se mide
privacy-delete-button = 🗑 Borrarlo todo

mydata-caption = Todo lo que guardo de este chat, con una frase para cada parte. Lo abre cualquier editor de texto.
mydata-about-words = Todo lo que { $outlet } guarda de este chat. null: de eso no hay nada.
mydata-part-record-words = Lo que elegiste, desde cuándo, y cómo te llegaba antes de los últimos cambios. Hasta /stop.
mydata-part-capped-words = Lo que llegó al instante estos días, para que se cumpla tu límite. Dos días.
mydata-part-consents-words = Cuándo y cómo llegaste y qué permites medir. Hasta /stop.
mydata-part-arrival-words = Qué te trajo hoy: un inicio o un enlace. Se guarda un día.
mydata-part-presses-words = Qué botones pulsaste bajo las noticias, porque lo permites. Después solo sumas sin nombres.
mydata-part-source-words = Por qué enlace llegaste, porque lo permites. Después solo una suma sin nombres.
mydata-part-input-words = Lo último que se te pidió escribir. Se guarda un cuarto de hora.
mydata-part-updates-words = Mensajes tuyos con los que tropezó el programa, para quien lo opera. Se guardan una semana.
mydata-part-notes-words = Notas de que algo ya se dijo, para no decirlo dos veces. Una semana como mucho.
mydata-part-saved-words = Las noticias que guardaste, con título y enlace. Hasta que las quites.
mydata-part-reminders-words = Qué noticias vuelven a ti y cuándo. Hasta que vuelvan.
mydata-part-invites-words = Tu código de invitación y cuántos llegaron por él, nunca quiénes. Hasta /stop.
mydata-part-reading-words = Si quieres los textos completos en una página. Hasta /stop.
mydata-part-copies-words = Qué noticias llegaron aquí y cuándo, para poder corregirlas. /deletemydata lo borra.
mydata-part-role-words = Tu papel en la redacción y lo último que hiciste allí. Te lo quita quien la dirige.
mydata-part-feedback-words = Dónde están tus mensajes en el chat de la redacción, para que una respuesta te encuentre. El texto está allí.
mydata-name-record-words = lo que elegiste
mydata-name-capped-words = lo que llegó al instante
mydata-name-consents-words = cómo llegaste y qué permitiste
mydata-name-arrival-words = qué te trajo hoy
mydata-name-presses-words = botones pulsados
mydata-name-source-words = el enlace por el que llegaste
mydata-name-input-words = una pregunta abierta
mydata-name-updates-words = mensajes apartados
mydata-name-notes-words = notas
mydata-name-saved-words = noticias guardadas
mydata-name-reminders-words = recordatorios
mydata-name-invites-words = tu invitación
mydata-name-reading-words = cómo lees los textos completos
mydata-name-copies-words = qué noticias te llegaron
mydata-name-role-words = tu papel
mydata-name-feedback-words = mensajes a la redacción

deletemydata-ask =
    <b>¿Borrarlo todo?</b>
    Lo que elegiste, lo que guardaste y qué noticias llegaron a este chat: las correcciones ya no las encontrarán. Lo que está en el chat queda hasta que lo borres en Telegram.
deletemydata-yes-button = Sí, borrarlo todo
deletemydata-no-button = No, conservarlo
deletemydata-kept = Bien, no se borró nada.
deletemydata-toast = Borrado
deletemydata-done =
    <b>Borrado.</b> Había: { $what }.

    Ya no se guarda nada de este chat y no envío nada. /start empieza de nuevo.
deletemydata-nothing = No hay nada que borrar: no guardo nada de este chat. /start empieza.
deletemydata-role = Tu papel en la redacción queda: te lo quita quien la dirige.
deletemydata-blocked = La redacción no acepta mensajes de aquí; de eso queda una marca en la que nadie puede leer el número de este chat.

feedback-usage = Escríbelo detrás de la orden: <code>/feedback ¿Por qué nada del puerto?</code> O responde a una noticia. En la redacción lo leen personas, con tu nombre de pila.
feedback-sent = ✉️ La redacción lo tiene. Una respuesta llegaría aquí.
feedback-offer = ¿Es para la redacción? Allí lo leen personas, con tu nombre de pila.
feedback-send-button = ✉️ Enviar a la redacción
feedback-no-button = No
feedback-dropped = Bien, queda entre nosotros.
feedback-too-many = La redacción ya tiene varios mensajes tuyos. Escribe de nuevo un poco más tarde.
feedback-busy = Muchos escriben ahora a la redacción. Envíalo en unos minutos:
feedback-blocked = La redacción no acepta mensajes de este chat.
feedback-nobody = Ahora mismo no se puede llegar a la redacción desde aquí.
feedback-too-long = La redacción acepta como mucho { $most } caracteres a la vez; el tuyo tiene { $length }.
feedback-text-only = Solo acepto texto, también para la redacción. Escríbelo con palabras: <code>/feedback …</code>
feedback-lost = El mensaje ya no está. Escríbelo de nuevo: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> en { $title }
feedback-on-story = Sobre <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Responde a este mensaje: le llega al lector como respuesta de la redacción.</i>
feedback-block-button = 🚫 Bloquear
feedback-unblock-button = 🚫 Bloqueado · Permitir
feedback-block-toast = De ahí no llega nada durante 90 días.
feedback-unblock-toast = De ahí vuelven a llegar mensajes.
feedback-expired-toast = Demasiado antiguo: ya nadie sabe quién lo escribió.
feedback-answer =
    <b>La redacción responde:</b>
    { $text }
feedback-answered = ↩️ El lector lo tiene.
feedback-take-back-button = Retirar
feedback-taken-back = Retirado: el lector ya no lo tiene.
feedback-not-taken-back-toast = Telegram ya no me deja borrarlo.
feedback-answer-text-only = A los lectores se responde con texto. No se envió nada.
feedback-answer-too-long = Al lector le llegan como mucho { $most } caracteres a la vez; aquí hay { $length }. No se envió nada.
feedback-unreachable = Ya no se puede llegar al lector: no se envió nada.
feedback-erased = 🗑 <i>Borrado por quien lo escribió.</i>
