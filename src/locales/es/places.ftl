# Grupos, foros y canales: adónde llegan las noticias y quién elige.

command-topic_here-menu = Enviar secciones a este tema del foro
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
