# Grupos, foros y canales: adónde llegan las noticias y quién elige.

command-topic_here-menu = Enviar noticias a este tema del foro
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Ediciones → { $place }
chats-home-moved = Ahora llega aquí: <b>{ $topics }</b>. Antes: { $place }. Lo demás sigue donde está.
chats-home-set = Desde ahora llega aquí: <b>{ $topics }</b>.
chats-here-words = este tema del foro
chats-general-words = General
chats-thread-words = tema { $id } del foro
topic-here-private = Es para grupos con temas: escribe /topic_here allí, en el tema del foro al que deben llegar las noticias.
topic-here-no-forum = Este chat no tiene temas de foro: todo llega ya aquí.
topic-here-ask = ¿Qué debe llegar aquí? Toca los nombres o escríbelos después de /topic_here.
topic-here-toast = Ahora llega aquí: { $topic }.

command-channels-menu = Gestionar tus canales
channels-in-private = Los canales se gestionan en privado conmigo: /channels
channels-added = Ya estoy en <b>{ $title }</b>. Allí solo publico noticias. Aquí eliges cuáles y cuándo.
channels-typed = En <b>{ $title }</b> no funcionan los comandos: los verían sus lectores. Elige aquí.
channels-manage-button = ⚙️ Gestionar { $title }
channels-list = Tus canales:
channels-none = Ninguno de tus canales recibe aún { $outlet }. Añádeme a uno como administrador que puede publicar y te escribo aquí. ¿Ya estoy en él? Reenvíame una publicación, o escribe /channels y su @nombre.
channels-not-found = No estoy en ese canal, o no eres su administrador. Añádeme como administrador que puede publicar.
channels-not-yours-toast = Solo los administradores de este canal pueden cambiar esto.
channels-add-button = ➕ Añadir a un canal
channels-back-button = ◂ Canales
channels-leave-button = 🚪 Salir
channels-leave-ask = ¿Salgo de este canal y borro lo elegido para él?
channels-leave-yes-button = Sí, salir
channels-left = He salido de este canal y he borrado lo elegido para él.
mydata-part-channels-words = Los números de los canales que has gestionado aquí, para que /channels los muestre. Hasta /stop.
mydata-name-channels-words = tus canales
